import type { Review } from '../../src/domain/model/review.ts';
import { openReview } from '../../src/io/open-review.ts';
import { readPathChanges } from '../../src/io/read-path-changes.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestRepo, type Changes, type TestRepo } from '../make-test-repo.ts';

export const AUTHOR = 'can-bo-y-te';

/** Main with the base repository without its third quarter: the usual request brings that. The portal is run by so-khcn (`quan-tri`). */
export function startMain(): TestRepo {
  const files = baseRepository();
  const metadata = (files[`${baseDataset}/metadata.yaml`] ?? '').replace('  - {path: 2026-Q3.csv, period: 2026-Q3}\n', '');
  const repo = makeTestRepo();
  const { [`${baseDataset}/2026-Q3.csv`]: _, ...rest } = files;
  repo.commit('Nội dung', '2026-07-10', {
    ...rest,
    [`${baseDataset}/metadata.yaml`]: metadata,
    'catalogue/agencies/so-khcn.yaml': 'name: Sở KH&CN\nkind: department\nverified: true\naccounts: [quan-tri]\n',
  });
  return repo;
}

/** A branch with the third quarter named in the metadata and these changes over it; reviewed against main. */
export async function reviewOf(changes: Changes, author: string = AUTHOR, asOf = '2026-10-12'): Promise<Review> {
  const repo = startMain();
  repo.git('checkout', '-q', '-b', 'nop');
  repo.commit('Quý III', asOf, {
    [`${baseDataset}/metadata.yaml`]: baseRepository()[`${baseDataset}/metadata.yaml`] ?? '',
    ...changes,
  });
  return reviewBranch(repo, 'nop', author, asOf);
}

export async function reviewBranch(repo: TestRepo, head: string, author: string = AUTHOR, asOf = '2026-10-12'): Promise<Review> {
  const range = await readPathChanges(repo.dir, 'main', head);
  if (!range) throw new Error('no range');
  return openReview(repo.dir, range, { author, asOf, now: `${asOf}T09:00:00+07:00` });
}
