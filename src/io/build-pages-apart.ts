import { fork } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { Lang } from '../domain/model/text.ts';
import type { SiteView } from '../domain/views/view-types.ts';
import { engineRoot } from './source.ts';

/**
 * Renders the pages of a large portal with a process for each language, while this one does other work. The view goes to them in
 * a file beside `outDir`; the English pages are made in a folder of their own and moved into place.
 */
export async function buildPagesApart(site: SiteView, outDir: string): Promise<void> {
  const view = `${outDir}.view`;
  const english = `${outDir}.en`;
  rmSync(english, { recursive: true, force: true });
  writeFileSync(view, serialize(site));
  try {
    await Promise.all([render(view, outDir, 'vi'), render(view, english, 'en')]);
    renameSync(join(english, 'en'), join(outDir, 'en'));
  } finally {
    rmSync(view, { force: true });
    rmSync(english, { recursive: true, force: true });
  }
}

function render(view: string, outDir: string, lang: Lang): Promise<void> {
  // Most of what a page needs is forgotten with it: with little room for young objects, a seventh of the time goes to clearing up.
  const execArgv = ['--max-semi-space-size=64'];
  const child = fork(join(engineRoot(), 'src', 'io', 'page-process.ts'), [view, outDir, lang], { execArgv });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`The pages (${lang}) could not be rendered: ${signal ?? `exit ${code}`}.`));
    });
  });
}
