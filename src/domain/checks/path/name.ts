import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** The folder name becomes the address: a–z, 0–9 and hyphens. */
export const rule: Rule = {
  code: 'path/name',
  level: 'error',
  waivable: false,
  check: (portal) =>
    portal.datasets.flatMap((dataset) =>
      SLUG.test(dataset.id) && !RESERVED.has(dataset.id)
        ? []
        : [
            {
              code: 'path/name',
              level: 'error',
              where: { file: `${dataset.folder}/metadata.yaml` },
              args: { found: dataset.id },
            },
          ],
    ),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { 'datasets/so-y-te/Cơ sở mới/metadata.yaml': metadataWith({}) },
  },
};

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names that are folders of the portal itself or devices of an operating system. */
const RESERVED = new Set(['api', 'index', 'con', 'aux', 'nul', 'prn', 'constructor', 'prototype']);
