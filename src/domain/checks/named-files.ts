import type { Dataset } from '../model/dataset.ts';

/** Files that a dataset's metadata names, each with the key that names it. */
export function namedFiles(dataset: Dataset): { name: string; pointer: string }[] {
  const own = dataset.schemaPath ? [{ name: dataset.schemaPath, pointer: '/schema' }] : [];
  const theirs = dataset.resources.flatMap((resource, i) => {
    const at = `/resources/${i}`;
    if (resource.kind === 'file') return [named(resource.path, `${at}/path`), named(resource.schemaPath, `${at}/schema`)].flat();
    return [named(resource.openapi, `${at}/openapi`), named(resource.sample, `${at}/sample`)].flat();
  });
  const answers = dataset.changes.map((answer, i) => ({ name: answer.resource, pointer: `/changes/${i}/resource` }));
  return [...own, ...theirs, ...answers];
}

function named(name: string | undefined, pointer: string): { name: string; pointer: string }[] {
  return name === undefined ? [] : [{ name, pointer }];
}
