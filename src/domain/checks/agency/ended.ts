import type { Rule } from '../../model/rule.ts';
import { AGENCY_PATH, METADATA_PATH, agencyWith, metadataWith } from '../example-files.ts';

/** The agency no longer exists; its successors hold its duties. */
export const rule: Rule = {
  code: 'agency/ended',
  level: 'error',
  article: '6.2',
  waivable: false,
  check: (portal, asOf) => {
    const agencies = new Map(portal.agencies.map((agency) => [agency.id, agency]));
    return portal.datasets.flatMap((dataset) => {
      const agency = agencies.get(dataset.agency);
      if (!agency?.validTo || agency.validTo >= asOf) return [];
      const heirs = portal.agencies.filter((a) => a.predecessors.some((p) => p.agency === agency.id)).map((a) => a.id);
      const where = { file: `${dataset.folder}/metadata.yaml` };
      return [
        {
          code: 'agency/ended',
          level: 'error',
          where,
          args: { agency: agency.name.vi, ended: agency.validTo, successors: heirs.join(', ') },
        },
      ];
    });
  },
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [AGENCY_PATH]: agencyWith({ validTo: '2026-06-30' }) } },
};
