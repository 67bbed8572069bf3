import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPortal } from '../src/io/read-portal.ts';
import { codeowners } from '../src/render/codeowners.ts';
import { commandWords } from '../src/words/command.ts';
import { readOptions } from './options.ts';

const FILES = { github: '.github/CODEOWNERS', forgejo: '.forgejo/CODEOWNERS' } as const;

/** `opendata owners`: writes both dialects, or with `--check` says whether they agree with the registry. */
export async function runOwners(args: string[]): Promise<number> {
  const { common, flag } = readOptions('owners', args, { check: { type: 'boolean' } }, ['text']);
  const say = commandWords[common.lang];
  const portal = await readPortal(common.root);
  const operator = portal.settings.operators.findLast((o) => o.from <= common.asOf)?.agency;
  let stale = 0;
  for (const dialect of ['github', 'forgejo'] as const) {
    const path = join(common.root, FILES[dialect]);
    const wanted = codeowners(portal.agencies, operator, dialect);
    const agrees = existsSync(path) && readFileSync(path, 'utf8') === wanted;
    if (flag('check')) {
      process.stdout.write(`${agrees ? say.upToDate(FILES[dialect]) : say.outOfDate(FILES[dialect])}\n`);
      stale += agrees ? 0 : 1;
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, wanted);
      process.stdout.write(`${say.written(FILES[dialect])}\n`);
    }
  }
  return stale > 0 ? 1 : 0;
}
