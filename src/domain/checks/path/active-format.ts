import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, METADATA_PATH, metadataWith } from '../example-files.ts';

/** Formats that a browser or a computer runs. */
const ACTIVE =
  /\.(x?html?|xht|shtml|mhtml?|m?js|wasm|swf|svgz|xslt?|exe|dll|msi|scr|bat|cmd|ps1|vbs|sh|jar|apk|xlsm|xlsb|docm|pptm)$/i;

/** A resource that is a program or a page: it would run under the portal's address, or on the reader's computer. */
export const rule: Rule = {
  code: 'path/active-format',
  level: 'error',
  article: '7.4',
  waivable: false,
  check: (portal) =>
    portal.datasets.flatMap((dataset) =>
      dataset.resources.flatMap((resource, i) => {
        if (resource.kind !== 'file' || !ACTIVE.test(resource.path)) return [];
        const where = portal.locate(`${dataset.folder}/metadata.yaml`, `/resources/${i}/path`);
        return [{ code: 'path/active-format', level: 'error', where, args: { found: resource.path } }];
      }),
    ),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: {
      [METADATA_PATH]: metadataWith({ resources: '[{path: 2026-Q3.html, period: 2026-Q3}]' }),
      [`${BASE_FOLDER}/2026-Q3.html`]: '<table><tr><td>CS-001</td></tr></table>\n',
    },
  },
};
