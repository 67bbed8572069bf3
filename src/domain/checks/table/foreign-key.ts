import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, METADATA_PATH, metadataWith } from '../example-files.ts';
import { csvWithSchema } from '../example-table.ts';

const schema = `fields:
  - {name: ma, type: string}
  - {name: loai, type: string}
foreignKeys:
  - {fields: [loai], reference: {resource: loai, fields: [ma]}}
`;
const resources =
  '[{path: 2026-Q2.csv, period: 2026-Q2}, {path: 2026-Q3.csv, period: 2026-Q3}, {path: loai.csv, schema: loai.yaml}]';
const codes = {
  [METADATA_PATH]: metadataWith({ resources }),
  [`${BASE_FOLDER}/loai.yaml`]: 'fields:\n  - {name: ma, type: string}\n  - {name: ten, type: string}\nprimaryKey: [ma]\n',
  [`${BASE_FOLDER}/loai.csv`]: 'ma,ten\nbenh-vien,Bệnh viện\nphong-kham,Phòng khám\n',
};

/** A value that points to a row which is not there: of the same table, or of another file of the dataset, such as a list of codes. */
export const rule: Rule = {
  code: 'table/foreign-key',
  level: 'error',
  article: '7.3',
  examples: {
    good: { ...csvWithSchema(schema, 'ma,loai\nCS-001,benh-vien\nCS-002,phong-kham\n'), ...codes },
    bad: { ...csvWithSchema(schema, 'ma,loai\nCS-001,benh-vien\nCS-002,tram-xa\n'), ...codes },
  },
};
