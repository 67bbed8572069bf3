import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/domain/review/verdict-of.ts';
import { rules } from '../../src/domain/checks/registry.ts';
import { findingsGithub } from '../../src/render/findings-github.ts';
import { findingsSarif } from '../../src/render/findings-sarif.ts';
import { reviewJson } from '../../src/render/review-json.ts';
import { reviewMarkdown } from '../../src/render/review-markdown.ts';
import { reviewText } from '../../src/render/review-text.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { reviewBranch, reviewOf, startMain } from './review-of.ts';

const Q3 = `${baseDataset}/2026-Q3.csv`;
const WAIVER = 'catalogue/waivers/phong-kham-dac-biet.yaml';
/** The third quarter with a bed count that the schema refuses. */
const wrong = { [Q3]: (baseRepository()[Q3] ?? '').replace(',360,', ',-1,') };
const waiver = `finding: table/minimum
file: ${Q3}
reason: Bệnh viện đang bàn giao, số giường âm là bút toán điều chỉnh
document: 45/SKHCN-CĐS
by: Giám đốc Sở Khoa học và Công nghệ
until: 2026-12-31
`;

/** Main with this waiver, and a branch that brings the wrong table. */
async function reviewUnder(waiverOnMain: string, author: string, asOf: string) {
  const repo = startMain();
  repo.commit('Ngoại lệ', '2026-10-01', { [WAIVER]: waiverOnMain });
  repo.git('checkout', '-q', '-b', 'nop');
  const metadata = `${baseDataset}/metadata.yaml`;
  repo.commit('Quý III', asOf, { [metadata]: baseRepository()[metadata] ?? '', ...wrong });
  return reviewBranch(repo, 'nop', author, asOf);
}

const told = (review: { findings: readonly { code: string; level: string }[] }) =>
  review.findings.map(({ code, level }) => `${level} ${code}`);

describe('a waiver that stands on main', () => {
  it('lets the finding pass as a warning, visible in every output with who, what document and until when', async () => {
    const review = await reviewUnder(waiver, 'can-bo-y-te', '2026-10-12');
    expect(told(review)).toEqual(['warning table/minimum']);
    expect(verdictOf(review)).toBe('attention');
    expect(review.met.map((duty) => duty.state)).toEqual(['provided']);
    const outputs = [
      reviewText(review, 'vi'),
      reviewMarkdown(reviewJson(review, rules, 'vi')),
      JSON.stringify(reviewJson(review, rules, 'vi')),
      findingsGithub(review.findings, 'vi'),
      JSON.stringify(findingsSarif(review.findings, rules, review.portalUrl, 'vi')),
    ];
    for (const output of outputs)
      expect(output).toMatch(/31\/12\/2026.*Giám đốc Sở Khoa học và Công nghệ.*45\/SKHCN-CĐS.*bàn giao/);
    const { runs } = findingsSarif(review.findings, rules, review.portalUrl, 'vi');
    expect(runs[0]?.results[0]).toMatchObject({
      level: 'warning',
      suppressions: [
        { kind: 'external', status: 'accepted', location: { physicalLocation: { artifactLocation: { uri: WAIVER } } } },
      ],
    });
    expect(reviewJson(review, rules, 'vi').problems[0]).toMatchObject({ waived: { waiver: WAIVER, until: '2026-12-31' } });
  });

  it('ends on its day', async () => {
    expect(told(await reviewUnder(waiver, 'can-bo-y-te', '2026-12-31'))).toEqual(['warning table/minimum']);
    expect(told(await reviewUnder(waiver, 'can-bo-y-te', '2027-01-01'))).toEqual(['error table/minimum']);
  });

  it('covers its code and its file only', async () => {
    const other = waiver.replace('2026-Q3.csv', '2026-Q2.csv');
    expect(told(await reviewUnder(other, 'can-bo-y-te', '2026-10-12'))).toEqual(['error table/minimum']);
    expect(told(await reviewUnder(waiver.replace(`${Q3}`, baseDataset), 'can-bo-y-te', '2026-10-12'))).toEqual([
      'warning table/minimum',
    ]);
  });

  it('is not the concern of an agency that puts its data right', async () => {
    const repo = startMain();
    repo.commit('Ngoại lệ', '2026-10-01', { [WAIVER]: waiver });
    repo.git('checkout', '-q', '-b', 'nop');
    const metadata = `${baseDataset}/metadata.yaml`;
    repo.commit('Quý III', '2026-10-12', { [metadata]: baseRepository()[metadata] ?? '', [Q3]: baseRepository()[Q3] ?? '' });
    expect((await reviewBranch(repo, 'nop')).findings).toEqual([]);
  });
});

describe('nobody waives himself', () => {
  it("a waiver in an agency's own request is refused and does not count", async () => {
    expect(told(await reviewOf({ ...wrong, [WAIVER]: waiver }))).toEqual(['error agency/not-yours', 'error table/minimum']);
  });

  it('nor does a longer date for one that has ended', async () => {
    const repo = startMain();
    repo.commit('Ngoại lệ', '2026-10-01', { [WAIVER]: waiver.replace('2026-12-31', '2026-10-02') });
    repo.git('checkout', '-q', '-b', 'nop');
    const metadata = `${baseDataset}/metadata.yaml`;
    repo.commit('Quý III', '2026-10-12', { [metadata]: baseRepository()[metadata] ?? '', ...wrong, [WAIVER]: waiver });
    const findings = told(await reviewBranch(repo, 'nop'));
    expect(findings).toContain('error agency/not-yours');
    expect(findings).toContain('error table/minimum');
  });

  it('the operator, whose record it is, may bring data and waiver together', async () => {
    expect(told(await reviewOf({ ...wrong, [WAIVER]: waiver }, 'quan-tri'))).toEqual(['warning table/minimum']);
  });

  it('the operator hears at once of a waiver that cannot hold', async () => {
    const secret = waiver.replace('table/minimum', 'yaml/syntax');
    expect(told(await reviewOf({ ...wrong, [WAIVER]: secret }, 'quan-tri'))).toEqual([
      'error waiver/not-waivable',
      'error table/minimum',
    ]);
  });
});
