import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { DatasetView, SiteView } from '../domain/views/view-types.ts';
import { listOutputs } from '../render/outputs.ts';
import { engineRoot } from './source.ts';

/**
 * Writes everything that machines read: the outputs of `render/outputs.ts`, the data files of the published datasets byte for
 * byte, the newest file of each format as `latest.<format>`, and the schemas that the outputs name. Gives the paths written,
 * relative to `outDir`, in order.
 */
export function writeOutputs(view: SiteView, root: string, outDir: string): string[] {
  const written = new Set<string>();
  const folders = new Set<string>();
  const place = (path: string) => {
    const target = join(outDir, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    written.add(path);
    return target;
  };
  for (const { path, make } of listOutputs(view)) {
    const text = make();
    if (text !== undefined) writeFileSync(place(path), text);
  }
  for (const dataset of view.datasets) copyDataset(dataset, root, place);
  const schemas = join(engineRoot(), 'schemas');
  for (const name of readdirSync(schemas))
    if (name.endsWith('.schema.json')) copyFileSync(join(schemas, name), place(`schemas/${name}`));
  return [...written].sort();
}

/** A data file whose name is that of an output (`schema.json`) stands: the agency's bytes are what was promised at that address. */
function copyDataset(dataset: DatasetView, root: string, place: (path: string) => string): void {
  const names = new Set([...dataset.files.map((file) => file.name), ...interfaceFiles(dataset)]);
  for (const name of names) copyOwn(root, dataset.folder, name, place, `data/${dataset.id}/${name}`);
  for (const [latest, name] of findLatest(dataset)) {
    if (!names.has(latest) && existsSync(join(root, dataset.folder, name)))
      repeat(place(`data/${dataset.id}/${name}`), place(`data/${dataset.id}/${latest}`));
  }
}

/** The same bytes under a second name: one file with two names where the disk can, else a copy. Both are this build's own. */
function repeat(file: string, again: string): void {
  try {
    linkSync(file, again);
  } catch {
    copyFileSync(file, again);
  }
}

/** Descriptions and samples of an API that lie beside the metadata. */
function interfaceFiles(dataset: DatasetView): string[] {
  const prefix = `/data/${dataset.id}/`;
  return dataset.apis
    .flatMap((api) => [api.openapiUrl, api.sampleUrl])
    .flatMap((url) => (url?.startsWith(prefix) ? [url.slice(prefix.length)] : []));
}

/** `latest.csv` → the newest CSV file; the files come newest first. */
function findLatest(dataset: DatasetView): Map<string, string> {
  const latest = new Map<string, string>();
  for (const { name } of dataset.files) {
    const alias = `latest${name.slice(name.lastIndexOf('.')).toLowerCase()}`;
    if (name.includes('.') && !latest.has(alias)) latest.set(alias, name);
  }
  return latest;
}

/** Paths were checked long before; a link that leads out of the dataset's folder is still never followed. */
function copyOwn(root: string, folder: string, name: string, place: (path: string) => string, path: string): void {
  const source = join(root, folder, name);
  if (!existsSync(source)) return;
  if (!realpathSync(source).startsWith(realpathSync(join(root, folder)) + sep)) return;
  copyFileSync(source, place(path));
}
