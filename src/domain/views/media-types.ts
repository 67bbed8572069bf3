import type { Format } from '../model/dataset.ts';

/** Media types as registered with IANA. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  xml: 'application/xml',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
  other: 'application/octet-stream',
};

/** Order in which the formats of one period stand: what most people can open comes first. */
export const FORMAT_ORDER: readonly Format[] = ['csv', 'xlsx', 'ods', 'geojson', 'json', 'parquet', 'xml', 'pdf', 'other'];
