import type { Finding } from '../../model/finding.ts';
import type { Portal } from '../../model/portal.ts';
import type { Rule } from '../../model/rule.ts';
import { eachText } from '../each-text.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** An element or comment of HTML, not merely «<» between numbers. */
const HTML = /<(?:!--|\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>)/i;

/** Tags in a text: the portal shows them as they are written, which is seldom meant. Tables: names of columns and the first rows. */
export const rule: Rule = {
  code: 'text/html',
  level: 'warning',
  article: '7.3',
  check: (portal) => [
    ...eachText(portal).flatMap(({ file, pointer, text }) => {
      const found = text.includes('<') ? HTML.exec(text)?.[0] : undefined;
      return found === undefined ? [] : [warn(portal.locate(file, pointer), found)];
    }),
    ...inTables(portal),
  ],
  examples: {
    good: { [METADATA_PATH]: metadataWith({ title: '"Hộ có thu nhập < 2 triệu đồng"' }) },
    bad: { [METADATA_PATH]: metadataWith({ title: '"<b>Cơ sở khám bệnh</b>"' }) },
  },
};

function inTables(portal: Portal): Finding[] {
  return [...portal.facts].flatMap(([file, { header, preview }]) =>
    [header, ...preview]
      .flatMap((cells, row) =>
        cells.flatMap((cell, i) => {
          const found = cell.includes('<') ? HTML.exec(cell)?.[0] : undefined;
          return found === undefined ? [] : [warn({ file, row, column: header[i] ?? '' }, found)];
        }),
      )
      .slice(0, 1),
  );
}

function warn(where: Finding['where'], found: string): Finding {
  return { code: 'text/html', level: 'warning', where, args: { found: found.slice(0, 60) } };
}
