import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exampleWorkbooks } from './xlsx/example-workbooks.ts';

/** Writes the files of an example below `root`. Two marks stand for what text cannot be: `@link:` a symbolic link, `@xlsx:` a workbook. */
export function writeExample(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text.startsWith('@link:')) symlinkSync(text.slice('@link:'.length), file);
    else writeFileSync(file, text.startsWith('@xlsx:') ? makeWorkbook(text.slice('@xlsx:'.length)) : text);
  }
}

function makeWorkbook(name: string): Uint8Array {
  const make = exampleWorkbooks[name];
  if (!make) throw new Error(`No example workbook "${name}".`);
  return make();
}
