import type { ApiResource, Dataset, FileResource, Format, Resource } from '../domain/model/dataset.ts';
import type { FileEntry } from '../domain/model/portal.ts';
import { schemaOfFile } from '../domain/model/resolve-reference.ts';
import type { FileFacts } from '../domain/model/table-facts.ts';
import type { TableSchema } from '../domain/model/table-schema.ts';
import { checkDataFiles } from './check-data-files.ts';
import type { ListedFile } from './list-files.ts';
import { noteChecked } from './note-checked.ts';
import { readText, readYaml, readYamlAsWritten, type Source } from './source.ts';

/** Reads `datasets/<agency>/<id>/metadata.yaml` and what it names; of the folders that `isWanted` names. */
export function readDatasets(source: Source, isWanted: (folder: string) => boolean = () => true): Dataset[] {
  const datasets: Dataset[] = [];
  for (const path of source.files.keys()) {
    const match = /^(datasets\/([^/]+)\/([^/]+))\/metadata\.yaml$/.exec(path);
    const [, folder, agency, id] = match ?? [];
    if (!folder || !agency || !id || !isWanted(folder)) continue;
    const value = readYaml(source, path, 'metadata');
    if (value) datasets.push(toDataset(source, value, folder, agency, id));
  }
  return datasets;
}

function toDataset(source: Source, value: Record<string, unknown>, folder: string, agency: string, id: string): Dataset {
  const { schema: schemaName, resources, ...rest } = value;
  const schemas = new Map<string, TableSchema | undefined>();
  const schemaOf = (name: unknown) => (typeof name === 'string' ? readSchema(source, `${folder}/${name}`, schemas) : undefined);
  const own = schemaOf(schemaName);
  const readme = readText(source, `${folder}/README.md`);
  return {
    ...(rest as unknown as Omit<Dataset, 'id' | 'agency' | 'folder' | 'resources'>),
    id,
    agency,
    folder,
    ...(typeof schemaName === 'string' ? { schemaPath: schemaName } : {}),
    ...(own ? { schema: own } : {}),
    resources: (resources as Record<string, unknown>[]).map((resource) => toResource(resource, schemaOf)),
    ...(readme !== undefined ? { readme } : {}),
  };
}

function readSchema(source: Source, path: string, known: Map<string, TableSchema | undefined>): TableSchema | undefined {
  if (!known.has(path)) known.set(path, readYamlAsWritten(source, path, 'table-schema') as TableSchema | undefined);
  return known.get(path);
}

function toResource(value: Record<string, unknown>, schemaOf: (name: unknown) => TableSchema | undefined): Resource {
  const { schema: schemaName, ...rest } = value;
  if (typeof value['path'] !== 'string') return { kind: 'api', ...rest } as unknown as ApiResource;
  const schema = schemaOf(schemaName);
  return {
    ...(rest as unknown as FileResource),
    kind: 'file',
    format: formatOf(value['path']),
    ...(typeof schemaName === 'string' ? { schemaPath: schemaName } : {}),
    ...(schema ? { schema } : {}),
  };
}

const FORMATS: Readonly<Record<string, Format>> = {
  csv: 'csv',
  geojson: 'geojson',
  json: 'json',
  xlsx: 'xlsx',
  parquet: 'parquet',
  xml: 'xml',
  ods: 'ods',
  pdf: 'pdf',
};

function formatOf(path: string): Format {
  return FORMATS[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'other';
}

/** Hashes and checks the data files of the datasets. Findings are noted in the source; positions of the schema's are filled in. */
export function readDataFiles(
  source: Source,
  datasets: readonly Dataset[],
): { entries: Map<string, FileEntry>; facts: Map<string, FileFacts> } {
  const entries = new Map<string, FileEntry>([...source.files.values()].map(({ path, bytes }) => [path, { path, bytes }]));
  const facts = new Map<string, FileFacts>();
  const found = listDataFiles(source, datasets);
  const tasks = found.map(({ dataset, resource, file }) => ({
    file,
    format: resource.format,
    schema: schemaOfFile(dataset, resource),
  }));
  checkDataFiles(tasks, source.read).forEach((checked, i) => {
    const { dataset, resource, file } = found[i] ?? {};
    if (!dataset || !resource || !file) return;
    entries.set(file.path, { path: file.path, bytes: file.bytes, sha256: checked.sha256 });
    noteChecked(source, dataset, resource, checked, facts);
  });
  return { entries, facts };
}

interface DataFile {
  readonly dataset: Dataset;
  readonly resource: FileResource;
  readonly file: ListedFile;
}

/** Every file that a dataset names and that is there, once. */
function listDataFiles(source: Source, datasets: readonly Dataset[]): DataFile[] {
  const seen = new Set<string>();
  return datasets.flatMap((dataset) =>
    dataset.resources.flatMap((resource) => {
      const path = resource.kind === 'file' ? `${dataset.folder}/${resource.path}` : '';
      const file = source.files.get(path);
      if (resource.kind !== 'file' || !file || seen.has(path)) return [];
      seen.add(path);
      return [{ dataset, resource, file }];
    }),
  );
}
