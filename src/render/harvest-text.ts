import type { HarvestDone, HarvestResult } from '../domain/model/harvest-result.ts';
import type { Lang } from '../domain/model/text.ts';
import { harvestWords } from '../words/harvest.ts';
import { findingText } from './findings-text.ts';
import { showText } from './show-text.ts';

/** One source for people: what came, what is wrong with it, what would change or was done. */
export function harvestText(result: HarvestResult, done: HarvestDone, lang: Lang): string {
  const findings = result.findings.map((finding) => `${findingText(finding, lang)}\n`);
  const changes = result.files.map(({ path, isNew }) => `${showText(harvestWords[lang][isNew ? 'add' : 'change'](path))}\n`);
  return [`${showText(head(result, lang))}\n`, ...findings, ...changes, end(result, done, lang)].join('');
}

function head({ source, outcome, pulled }: HarvestResult, lang: Lang): string {
  const say = harvestWords[lang];
  if (!pulled) return say.failed(source);
  if (outcome === 'unchanged') return say.unchanged(source, pulled.file);
  if (outcome === 'failed') return say.refused(source, pulled.file);
  return say.fresh(source, new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB').format(pulled.bytes), pulled.url);
}

function end({ outcome }: HarvestResult, done: HarvestDone, lang: Lang): string {
  const say = harvestWords[lang];
  if (outcome !== 'new') return '';
  if (done.kind === 'nothing') return `${say.dry}\n`;
  if (done.kind === 'written') return `${say.written}\n`;
  return `${showText(done.kind === 'proposed' ? say.proposed(done.url) : say.before(done.branch))}\n`;
}
