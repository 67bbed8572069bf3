import { ANSWER_PATH } from '../../src/domain/checks/example-source.ts';
import type { HarvestResult } from '../../src/domain/model/harvest-result.ts';
import type { Gateway } from '../../src/io/harvest/gateway.ts';
import { harvestSource } from '../../src/io/harvest/harvest-sources.ts';
import { NOTHING, openPortalFolder, readTree } from '../../src/io/read-portal.ts';
import { patchBase } from '../base-repository.ts';
import { makeTestFolder } from '../make-test-repo.ts';

export const AS_OF = '2026-11-25';
export const SOURCE = 'co-so-kham-benh';

/** What a source of the base repository gives, through this gateway. */
export async function harvestOf(
  files: Readonly<Record<string, string | null>>,
  gateway: Gateway,
  asOf = AS_OF,
): Promise<HarvestResult> {
  const { [ANSWER_PATH]: _, ...content } = files;
  const root = makeTestFolder(patchBase(content));
  const tree = openPortalFolder(root);
  const portal = await readTree(root, tree, NOTHING);
  return harvestSource(SOURCE, { root, tree, portal, asOf, gateway });
}

export function codesOf({ findings }: HarvestResult): string[] {
  return findings.map(({ code, level }) => `${level} ${code}`);
}
