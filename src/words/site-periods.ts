import { parsePeriod } from '../domain/model/period.ts';
import { sayDay } from './dates.ts';
import type { Both } from './site.ts';

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** «quý III/2026», «6 tháng đầu năm 2026», «năm 2026», «tháng 9/2026»; anything else as it stands. */
export function sayPeriod(id: string): Both {
  const period = parsePeriod(id);
  const year = id.slice(0, 4);
  const number = Number(id.slice(-1));
  switch (period?.frequency) {
    case 'annual':
      return { vi: `năm ${year}`, en: `year ${year}` };
    case 'half-yearly':
      return number === 1
        ? { vi: `6 tháng đầu năm ${year}`, en: `first half of ${year}` }
        : { vi: `6 tháng cuối năm ${year}`, en: `second half of ${year}` };
    case 'quarterly':
      return { vi: `quý ${ROMAN[number] ?? number}/${year}`, en: `Q${number} ${year}` };
    case 'biennial':
      return { vi: `hai năm ${id.replace('-', '–')}`, en: `years ${id.replace('-', '–')}` };
    case 'bimonthly':
      return { vi: `tháng ${number * 2 - 1}–${number * 2}/${year}`, en: `months ${number * 2 - 1}–${number * 2} of ${year}` };
    case 'weekly':
      return { vi: `tuần ${Number(id.slice(6))}/${year}`, en: `week ${Number(id.slice(6))} of ${year}` };
    case 'monthly':
      return { vi: `tháng ${Number(id.slice(5))}/${year}`, en: sayDay(`${id}-01`, 'en').slice(2) };
    default:
      return { vi: id, en: id };
  }
}

/** A short name for a narrow cell: «Q3/2026» is read as «Quý III». */
export function shortPeriod(id: string): Both {
  const period = parsePeriod(id);
  const year = id.slice(0, 4);
  const number = Number(id.slice(-1));
  if (period?.frequency === 'half-yearly') {
    return { vi: `${number === 1 ? '6 tháng đầu' : '6 tháng cuối'} ${year}`, en: `H${number} ${year}` };
  }
  const { vi, en } = sayPeriod(id);
  return { vi: upperFirst(vi), en: upperFirst(en.replace(/^year /, '')) };
}

export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
