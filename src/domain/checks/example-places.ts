import type { Files } from '../model/rule.ts';
import { BASE_FOLDER, LIST_PATH, METADATA_PATH, listWith, metadataWith } from './example-files.ts';

const PLACES = `code,name,name_en,kind,valid_from,valid_to,parent,predecessors,latitude,longitude,basis
51,Quảng Ngãi,Quang Ngai,province,,,,,,,
21040,Châu Ổ,Chau O,township,,2025-06-30,51,,,,Thử nghiệm
21040,Bình Sơn,Binh Son,commune,2025-07-01,,51,,,,Thử nghiệm
21041,Bình Mới,Binh Moi,commune,2025-07-01,,51,,,,Thử nghiệm
`;

/** A yearly dataset about these places with files for these years; 21040 was another place before 1 July 2025, 21041 none. */
export function yearsAbout(places: string, years: readonly string[]): Files {
  const resources = years.map((year) => `{path: ${year}.csv, period: "${year}"}`).join(', ');
  const tables = years.map((year) => [`${BASE_FOLDER}/${year}.csv`, `ma_xa,so_tram\n${places},${Number(year) - 2000}\n`]);
  return {
    ...Object.fromEntries(tables),
    'catalogue/places.csv': PLACES,
    [LIST_PATH]: listWith({ frequency: 'annual', roadmap: '2027-01-15' }),
    [METADATA_PATH]: metadataWith({ schema: undefined, resources: `[${resources}]`, places: `["${places}"]` }),
    [`${BASE_FOLDER}/schema.yaml`]: null,
    [`${BASE_FOLDER}/2026-Q2.csv`]: null,
    [`${BASE_FOLDER}/2026-Q3.csv`]: null,
  };
}
