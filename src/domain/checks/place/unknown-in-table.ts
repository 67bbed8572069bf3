import type { Finding } from '../../model/finding.ts';
import { parsePeriod } from '../../model/period.ts';
import type { Rule } from '../../model/rule.ts';
import { eachFile } from '../each-file.ts';
import { yearsAbout } from '../example-places.ts';
import { findPlaceThen, placesByCode } from '../find-place-then.ts';

/** Columns that hold codes of communes, by their names. */
const CODES = /^(ma_?(xa|phuong|don_?vi_?hanh_?chinh|dvhc|xa_?phuong)(_?moi)?|commune_?code)$/i;

/** A code of a commune in the first rows of a table that no unit bore in its period, nor bears today. */
export const rule: Rule = {
  code: 'place/unknown-in-table',
  level: 'warning',
  article: '7.3',
  check: (portal, asOf) => {
    const places = placesByCode(portal.places);
    if (places.size === 0) return [];
    return eachFile(portal).flatMap(({ dataset, file }): Finding[] => {
      const path = `${dataset.folder}/${file.path}`;
      const facts = portal.facts.get(path);
      const at = facts?.header.findIndex((name) => CODES.test(name)) ?? -1;
      if (!facts || at < 0) return [];
      const days = [file.period ? (parsePeriod(file.period)?.end ?? asOf) : asOf, asOf];
      const isKnown = (code: string) => days.some((day) => findPlaceThen(places.get(code) ?? [], day));
      const row = facts.preview.findIndex((cells) => /^\d{5}$/.test(cells[at] ?? '') && !isKnown(cells[at] ?? ''));
      if (row < 0) return [];
      const where = { file: path, row: row + 1, column: facts.header[at] ?? '' };
      return [{ code: 'place/unknown-in-table', level: 'warning', where, args: { value: facts.preview[row]?.[at] ?? '' } }];
    });
  },
  examples: {
    good: yearsAbout('21041', ['2025']),
    bad: { ...yearsAbout('21041', ['2025']), 'datasets/so-y-te/co-so-kham-benh/2025.csv': 'ma_xa,so_tram\n21099,3\n' },
  },
};
