import type { Frequency } from '../domain/model/catalogue.ts';
import type { Format } from '../domain/model/dataset.ts';

/** Codes of the EU authority tables, which harvesters of DCAT-AP know: https://op.europa.eu/en/web/eu-vocabularies */
const AUTHORITY = 'http://publications.europa.eu/resource/authority';

const FREQUENCIES: Readonly<Record<Frequency, string>> = {
  biennial: 'BIENNIAL',
  annual: 'ANNUAL',
  'half-yearly': 'ANNUAL_2',
  quarterly: 'QUARTERLY',
  bimonthly: 'BIMONTHLY',
  monthly: 'MONTHLY',
  weekly: 'WEEKLY',
  daily: 'DAILY',
  continuous: 'CONT',
  irregular: 'IRREG',
  'on-change': 'IRREG',
};

const FILE_TYPES: Readonly<Partial<Record<Format, string>>> = {
  csv: 'CSV',
  geojson: 'GEOJSON',
  json: 'JSON',
  xlsx: 'XLSX',
  parquet: 'PARQUET',
  xml: 'XML',
  ods: 'ODS',
  pdf: 'PDF',
};

const LANGUAGES = { vi: 'VIE', en: 'ENG' } as const;

/** A concept with the scheme it stands in: shapes check the scheme and do not infer it. */
export interface Concept {
  readonly id: string;
  readonly scheme: string;
}

export function frequencyConcept(frequency: Frequency): Concept {
  return concept('frequency', FREQUENCIES[frequency]);
}

export function fileTypeConcept(format: Format): Concept | undefined {
  const code = FILE_TYPES[format];
  return code ? concept('file-type', code) : undefined;
}

export function languageConcept(language: 'vi' | 'en'): Concept {
  return concept('language', LANGUAGES[language]);
}

/** `code` is one of the 13 data themes: AGRI, ECON, EDUC, ENER, ENVI, GOVE, HEAL, INTR, JUST, REGI, SOCI, TECH, TRAN. */
export function themeConcept(code: string): Concept {
  return concept('data-theme', code);
}

export const PUBLIC_ACCESS = concept('access-right', 'PUBLIC');

function concept(table: string, code: string): Concept {
  return { id: `${AUTHORITY}/${table}/${code}`, scheme: `${AUTHORITY}/${table}` };
}
