import type { Lang } from '../domain/model/text.ts';
import { validationWords } from '../words/validation.ts';
import type { ValidationSummary } from './findings-json.ts';

/** How much was looked at: datasets, files, rows. */
export function sayScope({ datasets, files, rows }: ValidationSummary, lang: Lang): string {
  const number = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB');
  return validationWords[lang].scope(number.format(datasets), number.format(files), number.format(rows));
}
