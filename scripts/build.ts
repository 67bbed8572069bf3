import { resolve } from 'node:path';
import type { Portal } from '../src/domain/model/portal.ts';
import { openPortal } from '../src/io/open-portal.ts';
import { findingText } from '../src/render/findings-text.ts';
import { commandWords } from '../src/words/command.ts';
import { readOptions, UsageError } from './options.ts';

/** `opendata build`: the portal without the datasets that have an error. With `--strict` any error stops it. */
export async function runBuild(args: string[]): Promise<number> {
  const { common, text, flag } = readOptions('build', args, { out: { type: 'string' }, strict: { type: 'boolean' } }, ['text']);
  const say = commandWords[common.lang];
  const began = performance.now();
  const { portal, findings, site } = await openPortal(common.root, common.asOf);
  if (portal.history.kind === 'none' && portal.history.because === 'shallow') throw new UsageError(say.shallow);
  const errors = findings.filter((finding) => finding.level === 'error');
  for (const finding of errors) process.stderr.write(`${findingText(finding, common.lang)}\n\n`);
  const essential = [...portal.unreadable].find(isEssential) ?? missingEssential(portal);
  if (essential !== undefined) return stop(say.catalogueBroken(essential));
  if (flag('strict') && errors.length > 0) return stop(say.strict(errors.length));
  if (site.withheld.length > 0) process.stderr.write(`${say.withheld(site.withheld.length)}\n`);
  process.stderr.write(`${say.building(site.datasets.length)}\n`);
  // Astro takes half a second to load: only once the content is known to be good.
  const { buildSite } = await import('../src/io/build-site.ts');
  const out = resolve(common.root, text('out') ?? 'dist');
  const { pages, files } = await buildSite(site, common.root, out);
  process.stdout.write(`${say.built(out, pages, files, ((performance.now() - began) / 1000).toFixed(1))}\n`);
  return 0;
}

/** Files without which every page or every due date would be wrong: rather the last good portal than a wrong one. */
function isEssential(path: string): boolean {
  return ['catalogue/portal.yaml', 'catalogue/regulation.yaml'].includes(path) || path.startsWith('catalogue/lists/');
}

function missingEssential(portal: Portal): string | undefined {
  return portal.findings.find((finding) => finding.code === 'catalogue/missing-file')?.where.file;
}

function stop(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return 1;
}
