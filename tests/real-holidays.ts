import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Holiday } from '../src/domain/model/catalogue.ts';
import { projectRoot } from './run-command.ts';

/** The days off of `catalogue/holidays/`, 2024 to 2028. */
export function readRealHolidays(): Holiday[] {
  const folder = join(projectRoot, 'catalogue/holidays');
  return readdirSync(folder)
    .sort()
    .flatMap((name) => (parse(readFileSync(join(folder, name), 'utf8')) as { holidays: Holiday[] }).holidays);
}
