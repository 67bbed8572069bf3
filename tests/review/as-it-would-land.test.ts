import { describe, expect, it } from 'vitest';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { AUTHOR, reviewBranch, startMain } from './review-of.ts';

const clean = { [`${baseDataset}/2026-Q3.csv`]: baseRepository()[`${baseDataset}/2026-Q3.csv`] ?? '' };
const codes = (review: { findings: readonly { code: string; where: { file: string } }[] }) =>
  review.findings.map((finding) => `${finding.code} ${finding.where.file}`);

describe('a request is judged as it would land', () => {
  it('on what stands on main now, not on what stood there when it was begun', async () => {
    const repo = startMain();
    repo.git('checkout', '-q', '-b', 'nop');
    const metadata = `${baseDataset}/metadata.yaml`;
    repo.commit('Quý III', '2026-10-12', { ...clean, [metadata]: baseRepository()[metadata] ?? '' });
    repo.git('checkout', '-q', 'main');
    repo.commit('Cơ quan mới', '2026-10-13', {
      'catalogue/agencies/so-moi.yaml': 'name: Sở mới\nkind: department\nverified: true\n',
      [`${baseDataset}/README.md`]: '# Thêm\n',
    });
    const review = await reviewBranch(repo, 'nop', AUTHOR, '2026-10-14');
    expect(review.changes.map(({ path }) => path)).toEqual([`${baseDataset}/2026-Q3.csv`, metadata]);
    expect(review.met.map((duty) => duty.id)).toEqual(['yt-01/so-y-te/2026-Q3']);
  });

  it('what was wrong elsewhere is not its author’s, what it makes wrong elsewhere is', async () => {
    const repo = startMain();
    repo.commit('Sai từ trước', '2026-10-01', { 'datasets/so-khcn/bo-khac/metadata.yaml': 'title: x\n' });
    repo.git('checkout', '-q', '-b', 'nop');
    const metadata = baseRepository()[`${baseDataset}/metadata.yaml`] ?? '';
    repo.commit('Quý III', '2026-10-12', { ...clean, [`${baseDataset}/metadata.yaml`]: metadata });
    expect((await reviewBranch(repo, 'nop')).findings).toEqual([]);
    const topics = 'catalogue/topics.yaml';
    repo.commit('Đổi chủ đề', '2026-10-12', { [topics]: (baseRepository()[topics] ?? '').replace('id: y-te', 'id: suc-khoe') });
    const found = codes(await reviewBranch(repo, 'nop', 'quan-tri'));
    expect(found).toEqual(['catalogue/unknown-reference catalogue/lists/2026-03-20-thu-nghiem-1.yaml']);
  });
});
