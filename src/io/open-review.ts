import { validate } from '../domain/checks/validate.ts';
import type { Format } from '../domain/model/dataset.ts';
import { sortFindings, type Finding } from '../domain/model/finding.ts';
import { findPersonalData } from '../domain/model/privacy/find-personal-data.ts';
import type { RowPrint } from '../domain/model/portal.ts';
import type { TableSchema } from '../domain/model/table-schema.ts';
import type { Review, ReviewInput, TableReview } from '../domain/model/review.ts';
import { collectNames } from '../domain/review/collect-names.ts';
import { diffTables } from '../domain/review/diff-tables.ts';
import { findJumps } from '../domain/review/find-jumps.ts';
import { findChangeImpact, findFreed } from '../domain/review/find-change-impact.ts';
import { findMetDuties } from '../domain/review/find-met-duties.ts';
import { findModeFaults } from '../domain/review/find-mode-faults.ts';
import { findRangeFaults } from '../domain/review/find-range-faults.ts';
import { findOwnerFaults } from '../domain/review/find-owner-faults.ts';
import { withGoodWaivers } from '../domain/review/with-good-waivers.ts';
import { pairTables } from '../domain/review/pair-tables.ts';
import { previewTable } from '../domain/review/preview-table.ts';
import { withholdValues } from '../domain/review/withhold-values.ts';
import { checkFile } from '../table/check-file.ts';
import { maskFinding } from '../table/privacy/hide-traces.ts';
import { findFirstBytes } from '../table/find-first-bytes.ts';
import { printRows } from '../table/print-rows.ts';
import { readTextTable } from '../table/read-text-table.ts';
import { findWrongKind } from '../table/tell-kind.ts';
import { checkImported } from '../table/xlsx/check-imported.ts';
import { toTextTable } from '../table/xlsx/to-text-table.ts';
import type { Tree } from './open-folder.ts';
import { LARGEST_PRINTED } from './print-versions.ts';
import { readChange } from './read-change.ts';
import type { ChangeRange } from './read-path-changes.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** Judges a pull request from git objects: nothing of it is checked out or run. */
export async function openReview(
  root: string,
  range: ChangeRange,
  who: Pick<ReviewInput, 'author' | 'asOf' | 'now'>,
): Promise<Review> {
  const { changes } = range;
  const touched = new Set(changes.map(({ path }) => /^datasets\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0] ?? path));
  const { base, head, trees } = await readChange(root, range.base, changes);
  const rowPrints = new Map([...base.rowPrints, ...head.rowPrints, ...printReplaced(changes, trees.base)]);
  const input: ReviewInput = { ...who, base, head: { ...head, rowPrints }, changes };
  const impact = findChangeImpact(input);
  const tables: TableReview[] = [];
  for (const pair of pairTables(input)) tables.push(await reviewTable(pair, trees));
  const ofHead = findOfChange(input, touched);
  const jumps = tables
    .flatMap(({ pair, diff }) => (diff ? findJumps(diff, pair.path, pair.before?.period ?? '') : []))
    .map(maskFinding);
  const findings = dedupe([
    ...findOwnerFaults(input),
    ...findModeFaults(changes),
    ...findRangeFaults(range),
    ...ofHead,
    ...jumps,
    ...findFreed(impact, changes),
  ]);
  const personsBefore = new Map<TableReview, Finding[]>();
  for (const table of tables) personsBefore.set(table, await findPersonsBefore(table, trees));
  const [met, vanished] = [findMetDuties(input), impact?.vanished ?? []];
  return {
    author: who.author,
    asOf: who.asOf,
    names: collectNames(input, [...met, ...vanished]),
    portalUrl: base.settings.url,
    base: range.base,
    head: range.head,
    changes,
    findings,
    tables: tables.map((table) => withholdValues(table, [...findings, ...(personsBefore.get(table) ?? [])])),
    met,
    vanished,
    ...(impact ? { impact } : {}),
  };
}

/** What is wrong in the folders that change, and elsewhere what was not wrong before: the base is asked only for the rules that spoke. */
function findOfChange(input: ReviewInput, touched: ReadonlySet<string>): Finding[] {
  const { base, changes, asOf } = input;
  const touchesCatalogue = changes.some(({ path }) => path.startsWith('catalogue/'));
  const found = validate(withGoodWaivers(input), asOf, (rule) => touchesCatalogue || rule.about !== 'catalogue');
  const told = found.filter((finding) => !isOfWaivers(finding, touched));
  const elsewhere = told.filter((finding) => !isTouched(finding, touched));
  if (elsewhere.length === 0) return told;
  const codes = new Set(elsewhere.map(({ code }) => code));
  const known = new Set(validate(base, asOf, (rule) => codes.has(rule.code)).map(keyOf));
  return told.filter((finding) => isTouched(finding, touched) || !known.has(keyOf(finding)));
}

type Trees = Readonly<Record<'base' | 'head', Tree>>;

async function reviewTable(pair: TableReview['pair'], trees: Trees): Promise<TableReview> {
  const schema = schemaOf(pair);
  const after = await tableOf(trees.head, pair.path, pair.file.format, schema);
  if (!after) return { pair };
  const before = pair.before && (await tableOf(trees[pair.before.side], pair.before.path, pair.before.format, schema));
  return { pair, preview: previewTable(after), ...(before ? { diff: diffTables(before, after, pair.key) } : {}) };
}

/** What the earlier table held: whoever takes persons out of a table must not have them shown as removed. */
async function findPersonsBefore({ pair, diff }: TableReview, trees: Trees): Promise<Finding[]> {
  const { before } = pair;
  if (!before || !diff) return [];
  const [bytes, schema] = [trees[before.side].read(before.path), schemaOf(pair)];
  const { facts, findings } =
    before.format === 'xlsx'
      ? checkImported(await readXlsx(bytes, before.path), before.path, schema)
      : checkFile(bytes, before.path, before.format, schema);
  return [...findings, ...(facts ? findPersonalData(facts, before.path, schema?.fields) : [])];
}

function schemaOf({ file, dataset }: TableReview['pair']) {
  return file.schemaPath ? file.schema : dataset.schema;
}

/** The rows that the request would replace: whether they ever counted is judged with it. */
function printReplaced(changes: ReviewInput['changes'], tree: Tree): [string, RowPrint][] {
  return changes.flatMap(({ path, status, oldBlob }): [string, RowPrint][] => {
    const format = path.slice(path.lastIndexOf('.') + 1);
    const size = tree.files.get(path)?.bytes ?? Infinity;
    if (status !== 'M' || !/^(csv|json|geojson)$/.test(format) || !path.startsWith('datasets/') || size > LARGEST_PRINTED)
      return [];
    const print = printRows(tree.read(path), format as 'csv' | 'json' | 'geojson');
    return print ? [[oldBlob, print]] : [];
  });
}

/** Bytes of the largest table that is compared cell by cell: it takes five to ten times that in memory. */
const LARGEST_COMPARED = 32 * 2 ** 20;

async function tableOf(tree: Tree, path: string, format: Format, schema: TableSchema | undefined) {
  const bytes = tree.files.get(path)?.bytes ?? Infinity;
  if (bytes > LARGEST_COMPARED) return undefined;
  const content = tree.read(path);
  if (format === 'xlsx') return toTextTable(await readXlsx(content, path), schema);
  // A page or a workbook by another name, or a pointer of git LFS, has no rows: none are shown, and none are missed.
  const isOther = findFirstBytes(content, path)?.level === 'error' || findWrongKind(content, path, format);
  return isOther ? undefined : readTextTable(content, format);
}

function isTouched(finding: Finding, touched: ReadonlySet<string>): boolean {
  const { file } = finding.where;
  return touched.has(/^datasets\/[^/]+\/[^/]+(?=\/)/.exec(file)?.[0] ?? file);
}

/**
 * A waiver that the change leaves without a purpose is the operator's to remove, later. Whether one still covers anything cannot be
 * told here: data files of other datasets are not read.
 */
function isOfWaivers(finding: Finding, touched: ReadonlySet<string>): boolean {
  return finding.code === 'waiver/unused' || (finding.code.startsWith('waiver/') && !isTouched(finding, touched));
}

function keyOf({ code, where, args }: Finding): string {
  return `${code} ${where.file} ${where.pointer ?? ''} ${where.column ?? ''} ${JSON.stringify(args)}`;
}

/** A link is told by its mode and again by the tree; once is enough. */
function dedupe(findings: readonly Finding[]): Finding[] {
  return sortFindings([
    ...new Map(findings.map((finding) => [`${finding.code} ${keyOf(finding)} ${finding.where.line}`, finding])).values(),
  ]);
}
