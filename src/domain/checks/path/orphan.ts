import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, METADATA_PATH, metadataWith } from '../example-files.ts';
import { namedFiles } from '../named-files.ts';

/** A file in the folder that the metadata does not name: it is not published. */
export const rule: Rule = {
  code: 'path/orphan',
  level: 'warning',
  article: '7.1',
  check: (portal) => {
    const datasets = new Map(
      portal.datasets.map((dataset) => [dataset.folder, new Set(namedFiles(dataset).map((file) => file.name))]),
    );
    return [...portal.files.keys()].flatMap((file) => {
      const [, folder = '', name = ''] = /^(datasets\/[^/]+\/[^/]+)\/(.+)$/.exec(file) ?? [];
      const named = datasets.get(folder);
      if (!named || named.has(name) || name === 'metadata.yaml' || name === 'README.md' || /^\.git/.test(name)) return [];
      return [{ code: 'path/orphan', level: 'warning', where: { file }, args: { found: name } }];
    });
  },
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [`${BASE_FOLDER}/quen-khai.csv`]: 'ma\nCS-001\n' } },
};
