import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'reminders-told.json';

/**
 * Keys of the reminders that went out as mail, kept beside the mails. A file that cannot be read throws: to guess that nothing was
 * told would write every mail again.
 */
export function readTold(folder: string): ReadonlySet<string> {
  const file = join(folder, NAME);
  if (!existsSync(file)) return new Set();
  const value = JSON.parse(readFileSync(file, 'utf8')) as { readonly told?: unknown };
  if (!Array.isArray(value.told)) throw new Error(`${file}: no list "told".`);
  return new Set(value.told.filter((key) => typeof key === 'string'));
}

/** Written whole and put in place by renaming, so that a killed run leaves the old record or the new one. */
export function writeTold(folder: string, told: ReadonlySet<string>): void {
  const file = join(folder, NAME);
  const $schema = 'https://opendata.quangngai.gov.vn/schemas/reminders-told.schema.json';
  writeFileSync(`${file}.new`, `${JSON.stringify({ $schema, told: [...told].sort() }, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}
