import type { AgencyKind } from '../domain/model/agency.ts';
import type { Frequency, LegalDocument } from '../domain/model/catalogue.ts';
import type { Format } from '../domain/model/dataset.ts';
import type { Duty, DutyKind, DutyState } from '../domain/model/duty.ts';
import { countOfDays, type Both } from './site.ts';

/** The word beside the mark of a state. A state is always colour, shape and word. */
export const stateWords = {
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  'due-soon': { vi: 'Sắp đến hạn', en: 'Due soon' },
  'not-due': { vi: 'Chưa đến hạn', en: 'Not yet due' },
  provided: { vi: 'Đúng hạn', en: 'On time' },
  'provided-late': { vi: 'Trễ hạn', en: 'Late' },
  waived: { vi: 'Được miễn', en: 'Waived' },
  unverified: { vi: 'Chưa xác minh', en: 'Unverified' },
  'not-owed': { vi: 'Ngoài nghĩa vụ', en: 'Not required' },
  none: { vi: 'Không có hạn', en: 'No deadline' },
} as const satisfies Record<DutyState | 'not-owed' | 'none', Both>;

export type ShownState = keyof typeof stateWords;

/** The word with its days, where the days say something: «Quá hạn 12 ngày», «còn 6 ngày». */
export function stateWithDays(state: ShownState, days: number | undefined): Both {
  const word = stateWords[state];
  if (days === undefined) return word;
  const { vi, en } = countOfDays(days);
  if (state === 'overdue') return { vi: `Quá hạn ${vi}`, en: `${en} overdue` };
  if (state === 'provided-late') return { vi: `Trễ ${vi}`, en: `${en} late` };
  if (state === 'due-soon' || state === 'not-due') {
    if (days === 0) return { vi: `${word.vi}, hôm nay là ngày cuối`, en: `${word.en}, today is the last day` };
    return { vi: `${word.vi}, còn ${vi}`, en: `${word.en}, ${en} left` };
  }
  return word;
}

/** An answer without data: the agency signed that nothing happened in the period. */
export const noChangeWord = { vi: 'Không phát sinh', en: 'Nothing new' } as const satisfies Both;

/** The state alone, for a text that stays true on later days. */
export function sayStateOf({ state, evidence }: Pick<Duty, 'state' | 'evidence'>): Both {
  return sayDutyState({ state, ...(evidence ? { evidence } : {}) });
}

/** How a duty stands, in words; a signed «nothing new» is said as such. */
export function sayDutyState({ state, days, evidence }: Pick<Duty, 'state' | 'days' | 'evidence'>): Both {
  const word = stateWithDays(state, days);
  if (evidence?.kind !== 'no-change') return word;
  return { vi: `${word.vi}, không phát sinh`, en: `${word.en}, nothing new` };
}

/** The same for a narrow cell: days only where they are to somebody's charge. */
export function shortDutyState(duty: Pick<Duty, 'state' | 'days' | 'evidence'>): Both {
  if (duty.state === 'provided' && duty.evidence?.kind === 'no-change') return noChangeWord;
  return duty.state === 'due-soon' || duty.state === 'not-due' ? stateWords[duty.state] : sayDutyState(duty);
}

/** «96 chưa đến hạn» */
export function countInState(state: DutyState, shown: string): Both {
  const { vi, en } = stateWords[state];
  return { vi: `${shown} ${vi.toLowerCase()}`, en: `${shown} ${en.toLowerCase()}` };
}

export const frequencyWords = {
  biennial: { vi: 'Hai năm một lần', en: 'Every two years' },
  annual: { vi: 'Hằng năm', en: 'Yearly' },
  'half-yearly': { vi: '6 tháng một lần', en: 'Every half-year' },
  quarterly: { vi: 'Hằng quý', en: 'Quarterly' },
  bimonthly: { vi: 'Hai tháng một lần', en: 'Every two months' },
  monthly: { vi: 'Hằng tháng', en: 'Monthly' },
  weekly: { vi: 'Hằng tuần', en: 'Weekly' },
  daily: { vi: 'Hằng ngày', en: 'Daily' },
  continuous: { vi: 'Liên tục', en: 'Continuous' },
  irregular: { vi: 'Không định kỳ', en: 'Irregular' },
  'on-change': { vi: 'Khi có thay đổi', en: 'On change' },
} as const satisfies Record<Frequency, Both>;

export const dutyKindWords = {
  periodic: { vi: 'Định kỳ', en: 'Periodic' },
  'on-change': { vi: 'Khi có thay đổi', en: 'On change' },
  'first-provision': { vi: 'Cung cấp lần đầu', en: 'First provision' },
  'list-review': { vi: 'Rà soát Danh mục', en: 'Review of the list' },
  assessment: { vi: 'Công bố kết quả đánh giá', en: 'Publication of the assessment' },
  report: { vi: 'Báo cáo UBND tỉnh', en: "Report to the People's Committee" },
  'monthly-report': { vi: 'Báo cáo tháng', en: 'Monthly report' },
} as const satisfies Record<DutyKind, Both>;

export const agencyKindWords = {
  department: { vi: 'Sở, ban, ngành cấp tỉnh', en: 'Provincial departments' },
  attached: { vi: 'Đơn vị trực thuộc', en: 'Attached bodies' },
  commune: { vi: 'Ủy ban nhân dân cấp xã', en: "Commune-level People's Committees" },
  central: { vi: 'Cơ quan trung ương trên địa bàn', en: 'Central bodies in the province' },
  district: { vi: 'Ủy ban nhân dân cấp huyện', en: "District People's Committees" },
  other: { vi: 'Cơ quan khác', en: 'Other bodies' },
} as const satisfies Record<AgencyKind, Both>;

export const legalKindWords = {
  law: { vi: 'Luật', en: 'Law' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  decree: { vi: 'Nghị định', en: 'Decree' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  circular: { vi: 'Thông tư', en: 'Circular' },
  notice: { vi: 'Thông báo', en: 'Notice' },
  draft: { vi: 'Dự thảo', en: 'Draft' },
} as const satisfies Record<LegalDocument['kind'], Both>;

export const formatNames = {
  csv: 'CSV',
  geojson: 'GeoJSON',
  json: 'JSON',
  xlsx: 'Excel',
  parquet: 'Parquet',
  xml: 'XML',
  ods: 'ODS',
  pdf: 'PDF',
  other: 'Tệp',
} as const satisfies Record<Format, string>;
