import type { Dataset, FileResource, Format } from '../../model/dataset.ts';
import type { Indicator } from '../../model/quality.ts';
import type { QualityContext } from './context.ts';
import { isThere, makeIndicator, shareOf } from './indicator.ts';
import { MACHINE_READABLE } from './metadata.ts';

/** Three stars and more: structured, and in a format that nobody owns. */
const OPEN: readonly Format[] = MACHINE_READABLE.filter((format) => format !== 'xlsx');
const TABLES: readonly Format[] = ['csv', 'geojson', 'json', 'xlsx'];

/** Group C of a dataset: its files themselves. */
export function measureData(dataset: Dataset, context: QualityContext): Indicator[] {
  const { weights } = context.portal.quality;
  const files = context.filesOn(dataset);
  const tables = files.filter((file) => TABLES.includes(file.format));
  const described = tables.filter((file) => (file.schema ?? dataset.schema) !== undefined).length;
  return [
    makeIndicator('C1', weights.C1, openFormat(dataset, files)),
    makeIndicator('C2', weights.C2, [
      ...shareOf('schema', 1, described, tables.length),
      isThere('no-errors', 1, !context.isWithheld(dataset)),
    ]),
    makeIndicator('C3', weights.C3, filledCells(dataset, files, context)),
    makeIndicator('C4', weights.C4, cleanFiles(dataset, files, context)),
  ];
}

/** Of every period (a file without one stands for itself) the best file counts. An API gives JSON. */
function openFormat(dataset: Dataset, files: readonly FileResource[]) {
  if (files.length === 0) return dataset.resources.some(({ kind }) => kind === 'api') ? [isThere('open-format', 1, true)] : [];
  const best = new Map<string, boolean>();
  for (const file of files) {
    const key = file.period ?? file.path;
    best.set(key, (best.get(key) ?? false) || OPEN.includes(file.format));
  }
  return shareOf('open-format', 1, [...best.values()].filter(Boolean).length, best.size);
}

function filledCells(dataset: Dataset, files: readonly FileResource[], { portal }: QualityContext) {
  const columns = files.flatMap((file) => portal.facts.get(`${dataset.folder}/${file.path}`)?.columns ?? []);
  const filled = columns.reduce((sum, column) => sum + column.count, 0);
  const missing = columns.reduce((sum, column) => sum + column.missing, 0);
  return shareOf('filled-cells', 1, filled, filled + missing);
}

/** A file is clean when nothing at all was found in it: place codes of its time, real dates, UTF-8 in NFC, no stray spaces. */
function cleanFiles(dataset: Dataset, files: readonly FileResource[], context: QualityContext) {
  const soiled = new Set(context.findingsOf(dataset.folder).map((finding) => finding.where.file));
  return shareOf('clean-files', 1, files.filter((file) => !soiled.has(`${dataset.folder}/${file.path}`)).length, files.length);
}
