import { sourcePath } from '../../model/harvest-source.ts';
import type { Portal } from '../../model/portal.ts';
import { whyNotPublic } from '../../model/public-address.ts';
import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Addresses in the content: only such as lead to a public place, for readers and for our own harvester. */
export const rule: Rule = {
  code: 'text/url',
  level: 'error',
  article: '7.4',
  waivable: false,
  check: (portal) =>
    addresses(portal).flatMap(({ file, pointer, url }) => {
      const why = whyNotPublic(url);
      if (why === undefined) return [];
      return [{ code: 'text/url', level: 'error', where: portal.locate(file, pointer), args: { found: url.slice(0, 80), why } }];
    }),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) + 'sources: [{title: Cổng dịch vụ công, url: https://dichvucong.gov.vn/}]\n' },
    bad: { [METADATA_PATH]: metadataWith({}) + 'sources: [{title: Nguồn, url: https://169.254.169.254/latest}]\n' },
  },
};

function addresses(portal: Portal): { file: string; pointer: string; url: string }[] {
  const contacts = portal.agencies.flatMap(({ id, contact }) =>
    contact?.url ? [{ file: `catalogue/agencies/${id}.yaml`, pointer: '/contact/url', url: contact.url }] : [],
  );
  const ofDatasets = portal.datasets.flatMap((dataset) => {
    const file = `${dataset.folder}/metadata.yaml`;
    const contact = dataset.contact?.url;
    return [
      ...dataset.resources.flatMap((r, i) =>
        r.kind === 'api' && r.api ? [{ file, pointer: `/resources/${i}/api`, url: r.api }] : [],
      ),
      ...dataset.sources.flatMap((s, i) => (s.url ? [{ file, pointer: `/sources/${i}/url`, url: s.url }] : [])),
      ...(contact ? [{ file, pointer: '/contact/url', url: contact }] : []),
    ];
  });
  const harvested = portal.sources.map(({ id, url }) => ({ file: sourcePath(id), pointer: '/url', url }));
  return [...contacts, ...ofDatasets, ...harvested];
}
