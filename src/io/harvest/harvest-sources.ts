import { createHash } from 'node:crypto';
import { validate } from '../../domain/checks/validate.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { HarvestResult, ProposedFile, Pulled } from '../../domain/model/harvest-result.ts';
import { sourcePath, type HarvestSource } from '../../domain/model/harvest-source.ts';
import { chooseTarget, type HarvestTarget } from '../../domain/model/harvest-target.ts';
import type { Portal } from '../../domain/model/portal.ts';
import type { Day } from '../../domain/model/text.ts';
import { addResource } from '../../parse/add-resource.ts';
import type { Tree } from '../open-folder.ts';
import { overlayTree } from '../overlay-tree.ts';
import { NOTHING, readTree } from '../read-portal.ts';
import type { Gateway } from './gateway.ts';
import { HarvestFault } from './harvest-fault.ts';
import { pullSource } from './pull-source.ts';

export interface HarvestInput {
  readonly root: string;
  readonly tree: Tree;
  /** Catalogue and descriptions of the tree; data files are not looked into. */
  readonly portal: Portal;
  readonly asOf: Day;
  readonly gateway: Gateway;
}

/** Ids of all sources, also of those whose file is wrong. */
export function listSources(tree: Tree): string[] {
  return [...tree.files.keys()].flatMap((path) => /^catalogue\/sources\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []);
}

/** Asks one source and judges what it gave like a submission. Whatever it does, it ends with a result; nothing is written. */
export async function harvestSource(id: string, input: HarvestInput): Promise<HarvestResult> {
  const { portal, asOf, gateway } = input;
  const wrong = validate(portal, asOf).filter(({ where, level }) => where.file === sourcePath(id) && level === 'error');
  const source = portal.sources.find((one) => one.id === id);
  const target = source && chooseTarget(portal, source, asOf);
  if (wrong.length > 0 || !source || target === undefined || typeof target === 'string') return failed(id, wrong);
  try {
    const { url, bytes } = await pullSource(source, gateway);
    return await judge(source, target, url, bytes, input);
  } catch (error) {
    if (!(error instanceof HarvestFault)) throw error;
    const where = portal.locate(sourcePath(id), '/url');
    return failed(id, [{ code: error.code, level: 'error', where, args: error.args }]);
  }
}

function failed(source: string, findings: readonly Finding[]): HarvestResult {
  return { source, outcome: 'failed', findings, files: [] };
}

async function judge(
  source: HarvestSource,
  target: HarvestTarget,
  url: string,
  bytes: Buffer,
  input: HarvestInput,
): Promise<HarvestResult> {
  const { tree, root, asOf } = input;
  const { dataset, path, period } = target;
  const pulled = {
    url,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(period ? { period } : {}),
  };
  const same = findSame(dataset.folder, source.format, bytes, tree);
  if (same !== undefined)
    return { source: source.id, outcome: 'unchanged', findings: [], pulled: { ...pulled, file: same }, files: [] };
  const file = `${dataset.folder}/${path}`;
  const files = propose(target, file, bytes, tree);
  const findings = await checkAsSubmitted(root, overlayTree(tree, files), dataset.folder, asOf);
  const result = { source: source.id, findings, pulled: { ...pulled, file } satisfies Pulled };
  const isGood = findings.every(({ level }) => level !== 'error');
  return isGood ? { ...result, outcome: 'new', files } : { ...result, outcome: 'failed', files: [] };
}

/** A file of the dataset with these very bytes, of whatever period: a source that has not moved on brings nothing. */
function findSame(folder: string, format: string, bytes: Buffer, tree: Tree): string | undefined {
  return [...tree.files.values()].findLast(
    (file) =>
      file.path.startsWith(`${folder}/`) &&
      file.path.endsWith(`.${format}`) &&
      file.bytes === bytes.length &&
      bytes.equals(tree.read(file.path)),
  )?.path;
}

function propose({ dataset, path, period, isNamed }: HarvestTarget, file: string, bytes: Buffer, tree: Tree): ProposedFile[] {
  const data = { path: file, bytes, isNew: !tree.files.has(file) };
  if (isNamed) return [data];
  const metadata = `${dataset.folder}/metadata.yaml`;
  const text = addResource(tree.read(metadata).toString('utf8'), { path, ...(period ? { period } : {}) });
  return [data, { path: metadata, bytes: Buffer.from(text), isNew: false }];
}

/** What would be found in the dataset's folder, all rules asked. */
async function checkAsSubmitted(root: string, tree: Tree, folder: string, asOf: Day): Promise<Finding[]> {
  const isOurs = (path: string) => path.startsWith(`${folder}/`);
  const portal = await readTree(root, tree, { ...NOTHING, dataset: (one) => one.folder === folder, text: isOurs });
  return validate(portal, asOf, (rule) => rule.about !== 'catalogue').filter(({ where }) => isOurs(where.file));
}
