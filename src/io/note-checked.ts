import type { Dataset, FileResource } from '../domain/model/dataset.ts';
import type { FileFacts } from '../domain/model/table-facts.ts';
import type { CheckedFile } from '../table/checked-file.ts';
import { makeLocate, type Source } from './source.ts';

/** Keeps the facts of a checked data file and notes its findings; a fault of the schema is told once, at its place in the schema. */
export function noteChecked(
  source: Source,
  dataset: Dataset,
  resource: FileResource,
  checked: CheckedFile,
  facts: Map<string, FileFacts>,
): void {
  if (checked.facts) facts.set(`${dataset.folder}/${resource.path}`, checked.facts);
  const schemaPath = `${dataset.folder}/${resource.schemaPath ?? dataset.schemaPath ?? ''}`;
  for (const finding of checked.findings) {
    const { pointer } = finding.where;
    if (!finding.code.startsWith('schema/')) source.findings.push(finding);
    else if (!source.findings.some((f) => f.code === finding.code && f.where.file === schemaPath && f.where.pointer === pointer))
      source.findings.push({ ...finding, where: makeLocate(source)(schemaPath, pointer ?? '') });
  }
}
