import type { DraftOutcome } from '../domain/model/list-draft.ts';
import type { Text } from '../domain/model/text.ts';

type Both = Required<Text>;

export const outcomeWords: Readonly<Record<DraftOutcome, Both>> = {
  added: { vi: 'bổ sung', en: 'added' },
  changed: { vi: 'sửa đổi', en: 'changed' },
  dropped: { vi: 'đưa ra', en: 'dropped' },
  disputed: { vi: 'chưa thống nhất, giữ nguyên', en: 'not agreed, left as it was' },
  unanswered: { vi: 'chưa có trả lời, giữ nguyên', en: 'not answered, left as it was' },
  kept: { vi: 'giữ nguyên', en: 'kept' },
};

export const answerWords = {
  keep: { vi: 'giữ', en: 'keep' },
  add: { vi: 'bổ sung', en: 'add' },
  change: { vi: 'sửa', en: 'change' },
  drop: { vi: 'bỏ', en: 'drop' },
} as const satisfies Record<string, Both>;

export const draftWords = {
  codeProposed: { vi: 'mã đề nghị', en: 'proposed code' },
  noCode: { vi: 'chưa có mã: lĩnh vực chưa có nhóm mã nào', en: 'no code yet: the topic has no group of codes' },
  blank: { vi: 'điền khi ban hành', en: 'fill in when issued' },
  outcome: { vi: 'Kết quả rà soát', en: 'Outcome' },
  proposer: { vi: 'Đề nghị của', en: 'Proposed by' },
  toDecide: { vi: 'Cần quyết định', en: 'To be decided' },
  illustrative: {
    vi: 'Từ trả lời và danh mục minh họa, không phải văn bản thật.',
    en: 'From illustrative answers and lists, not real documents.',
  },
} as const satisfies Record<string, Both>;

export const sayDraftTitle = (half: Both, base: string): Both => ({
  vi: `Dự thảo Danh mục dữ liệu mở từ kỳ rà soát ${half.vi}, trên cơ sở ${base}`,
  en: `Draft of the open-data list from the review of ${half.en}, based on ${base}`,
});

export const sayOutcomes = (counts: Readonly<Record<DraftOutcome, number>>): Both => ({
  vi: `Bổ sung ${counts.added}, sửa đổi ${counts.changed}, đưa ra ${counts.dropped}, chưa thống nhất ${counts.disputed}, chưa có trả lời ${counts.unanswered}, giữ nguyên ${counts.kept} mục.`,
  en: `${counts.added} added, ${counts.changed} changed, ${counts.dropped} dropped, ${counts.disputed} not agreed, ${counts.unanswered} not answered, ${counts.kept} kept.`,
});

export const sayAnswered = (done: number, part: number, all: number): Both => ({
  vi: `${done} trong ${all} cơ quan có mục trong Danh mục đã trả lời đủ, ${part} cơ quan trả lời một phần, ${all - done - part} cơ quan chưa trả lời.`,
  en: `Of ${all} agencies with items on the list, ${done} have answered for all, ${part} for some, ${all - done - part} for none.`,
});

export const saySilent = (names: string, more: number): Both => ({
  vi: `chưa có trả lời của ${names}${more > 0 ? ` và ${more} cơ quan khác` : ''}`,
  en: `no answer from ${names}${more > 0 ? ` and ${more} more` : ''}`,
});

export const sayPassed = (from: string, to: string, basis: string): Both => ({
  vi: `đã chuyển từ ${from} sang ${to}${basis ? ` (${basis})` : ''}`,
  en: `passed from ${from} to ${to}${basis ? ` (${basis})` : ''}`,
});

export const sayDouble = (other: string): Both => ({
  vi: `trùng với ${other}, chọn một`,
  en: `the same as ${other}, choose one`,
});

export const sayEnded = (day: string): Both => ({ vi: `hết thời hạn cung cấp ngày ${day}`, en: `ended by itself on ${day}` });

/** «Sở Y tế: bỏ (lý do; căn cứ …)». */
export const sayAnswer = (agency: string, answer: string, why: readonly string[]): string =>
  `${agency}: ${answer}${why.length > 0 ? ` (${why.join('; ')})` : ''}`;
