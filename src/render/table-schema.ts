import type { TableSchema } from '../domain/model/table-schema.ts';
import type { DatasetView } from '../domain/views/view-types.ts';

/** The schema of the newest file that has one: what stands as `schema.json` beside the files. */
export function mainSchema(dataset: DatasetView): TableSchema | undefined {
  return dataset.files.find((file) => file.schema)?.schema;
}

/** The schema that an Excel template follows: of the newest file that is a table, not a map. */
export function templateSchema(dataset: DatasetView): TableSchema | undefined {
  return dataset.files.find((file) => file.schema && file.format !== 'geojson')?.schema;
}

/** Table Schema (Data Package v2) as a document of its own. */
export function tableSchemaJson(schema: TableSchema): object {
  return { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', ...schema };
}
