import type { Portal } from '../../model/portal.ts';
import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A file that lies in no dataset folder. */
export const rule: Rule = {
  code: 'path/stray-file',
  level: 'error',
  article: '6.2',
  waivable: false,
  check: (portal) =>
    [...portal.files.keys()]
      .filter((file) => file.startsWith('datasets/') && !isInDataset(portal, file))
      .map((file) => ({ code: 'path/stray-file', level: 'error', where: { file }, args: {} })),
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { 'datasets/so-y-te/danh-sach.csv': 'ma\n1\n' } },
};

function isInDataset(portal: Portal, file: string): boolean {
  const [, folder] = /^(datasets\/[^/]+\/[^/]+)\/[^/]+$/.exec(file) ?? [];
  return folder !== undefined && portal.files.has(`${folder}/metadata.yaml`);
}
