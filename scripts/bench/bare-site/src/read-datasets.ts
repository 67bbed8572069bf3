import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

export interface BareDataset {
  readonly id: string;
  readonly agency: string;
  readonly metadata: {
    readonly title: { readonly vi: string; readonly en: string };
    readonly description: { readonly vi: string; readonly en: string };
    readonly keywords: readonly string[];
    readonly resources: readonly { readonly path: string; readonly period: string }[];
  };
  readonly fields: readonly { readonly name: string; readonly title: string; readonly type: string }[];
  readonly rows: readonly (readonly string[])[];
}

/** All datasets under `datasets/`, with the first rows of their first file. */
export function readDatasets(root: string): BareDataset[] {
  const folders = readdirSync(join(root, 'datasets')).flatMap((agency) =>
    readdirSync(join(root, 'datasets', agency)).map((id) => ({ agency, id, folder: join(root, 'datasets', agency, id) })),
  );
  return folders.map(({ agency, id, folder }) => {
    const metadata = parseYaml(readFileSync(join(folder, 'metadata.yaml'), 'utf8')) as BareDataset['metadata'];
    const { fields } = parseYaml(readFileSync(join(folder, 'schema.yaml'), 'utf8')) as Pick<BareDataset, 'fields'>;
    const [resource] = metadata.resources;
    const rows = parse(readFileSync(join(folder, resource?.path ?? ''), 'utf8')) as string[][];
    return { id, agency, metadata, fields, rows: rows.slice(1, 16) };
  });
}
