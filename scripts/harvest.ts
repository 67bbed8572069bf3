import { rules } from '../src/domain/checks/registry.ts';
import type { HarvestDone, HarvestResult } from '../src/domain/model/harvest-result.ts';
import type { Portal } from '../src/domain/model/portal.ts';
import { inLang } from '../src/domain/model/text.ts';
import { ForgeError } from '../src/io/forge/forge-error.ts';
import type { Forge } from '../src/io/forge/forge.ts';
import { openForge } from '../src/io/forge/open-forge.ts';
import { INTERNET, type Gateway } from '../src/io/harvest/gateway.ts';
import { harvestSource, listSources } from '../src/io/harvest/harvest-sources.ts';
import type { Tree } from '../src/io/open-folder.ts';
import { NOTHING, openPortalFolder, readTree } from '../src/io/read-portal.ts';
import { writeFiles } from '../src/io/write-files.ts';
import { harvestJson } from '../src/render/harvest-json.ts';
import { harvestText } from '../src/render/harvest-text.ts';
import { harvestWords } from '../src/words/harvest.ts';
import { readForgeOptions } from './forge-options.ts';
import { readOptions, UsageError, type Common } from './options.ts';

/**
 * `opendata harvest` (Art. 7.2, 13.3): fetches what sources give and proposes it. Exit 1 where a source gave none or a wrong file, 2
 * where the forge refused a request; one source never keeps the others waiting. Tests pass a gateway of their own; no option can.
 */
export async function runHarvest(args: string[], gateway: Gateway = INTERNET): Promise<number> {
  const own = { write: { type: 'boolean' }, propose: { type: 'boolean' } } as const;
  const { common, flag } = readOptions('harvest', args, own, ['text', 'json']);
  const { root, lang, asOf, format } = common;
  if (flag('write') && flag('propose')) throw new UsageError(harvestWords[lang].oneWay);
  let tree = openPortalFolder(root);
  const ids = chooseSources(tree, common);
  const forge = flag('propose') ? openForge(readForgeOptions(process.env, lang)) : undefined;
  let portal = await readTree(root, tree, NOTHING);
  const results: { result: HarvestResult; done: HarvestDone }[] = [];
  let isRefused = false;
  for (const id of ids) {
    const result = await harvestSource(id, { root, tree, portal, asOf, gateway });
    let done: HarvestDone = { kind: 'nothing' };
    try {
      done = await carryOut(result, flag('write'), forge, portal, common);
    } catch (error) {
      if (!(error instanceof ForgeError) || error.trouble === 'unreachable' || error.trouble === 'not-allowed') throw error;
      process.stderr.write(`${harvestWords[lang].notProposed(id, error.message)}\n`);
      isRefused = true;
    }
    results.push({ result, done });
    if (format === 'text') process.stdout.write(harvestText(result, done, lang));
    if (done.kind !== 'written') continue;
    // The next source may feed the same dataset.
    tree = openPortalFolder(root);
    portal = await readTree(root, tree, NOTHING);
  }
  if (format === 'json') process.stdout.write(`${JSON.stringify(harvestJson(results, rules, asOf, lang), null, 2)}\n`);
  else if (ids.length === 0) process.stdout.write(`${harvestWords[lang].noSources}\n`);
  if (isRefused) return 2;
  return results.some(({ result }) => result.outcome === 'failed') ? 1 : 0;
}

function chooseSources(tree: Tree, { positionals, lang }: Common): string[] {
  const known = listSources(tree);
  const unknown = positionals.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(harvestWords[lang].unknown(unknown, known.join(', ') || '–'));
  return positionals.length > 0 ? [...new Set(positionals)] : known;
}

async function carryOut(
  result: HarvestResult,
  isToWrite: boolean,
  forge: Forge | undefined,
  portal: Portal,
  { root, lang, asOf }: Common,
): Promise<HarvestDone> {
  const { source, outcome, pulled, files } = result;
  if (outcome !== 'new' || !pulled) return { kind: 'nothing' };
  if (isToWrite) {
    writeFiles(root, files);
    return { kind: 'written' };
  }
  if (!forge) return { kind: 'nothing' };
  const say = harvestWords[lang];
  const period = pulled.period ?? asOf;
  // The same bytes for the same period make the same name, so they are proposed once.
  const branch = `thu-thap-${source}-${period}-${pulled.sha256.slice(0, 8)}`;
  if (await forge.hasBranch(branch)) return { kind: 'proposed-before', branch };
  const dataset = portal.datasets.find(({ folder }) => pulled.file.startsWith(`${folder}/`));
  const title = say.title(dataset ? inLang(dataset.title, lang) : source, period);
  const body = say.body(source, pulled.url.replaceAll('`', '%60'), String(pulled.bytes), pulled.sha256);
  const request = await forge.openPullRequest({ branch, base: portal.settings.branch, title, body, files });
  return { kind: 'proposed', url: request.url };
}
