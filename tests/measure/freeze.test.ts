import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES_VERSION } from '../../src/domain/measure/assessment/assess.ts';
import { freezeAssessment, verifyAssessments } from '../../src/io/assessments.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { baseDataset, baseRepository, patchBase } from '../base-repository.ts';
import { makeTestRepo } from '../make-test-repo.ts';

const FROZEN = 'catalogue/assessments/2026-H2.json';
const metadata = patchBase({})[`${baseDataset}/metadata.yaml`] ?? '';
const first = metadata.replace('  - {path: 2026-Q3.csv, period: 2026-Q3}\n', '');

/** Q2 in time on 10 July, Q3 four days late on 20 October. */
function makeRepo() {
  const { [`${baseDataset}/2026-Q3.csv`]: q3 = '', ...rest } = baseRepository();
  const repo = makeTestRepo();
  repo.commit('Quý II', '2026-07-10', { ...rest, [`${baseDataset}/metadata.yaml`]: first });
  repo.commit('Quý III', '2026-10-20', { [`${baseDataset}/2026-Q3.csv`]: q3, [`${baseDataset}/metadata.yaml`]: metadata });
  return repo;
}

async function freeze(dir: string, reason?: string) {
  return freezeAssessment(dir, await readPortal(dir), '2026-H2', '2026-12-15', reason ? { vi: reason } : undefined);
}

async function faults(dir: string) {
  return (await verifyAssessments(dir, await readPortal(dir))).map(({ path, because }) => ({ path, because }));
}

test('a frozen assessment is read, and comes out again from its commit', async () => {
  const repo = makeRepo();
  expect(await freeze(repo.dir)).toBe(FROZEN);
  repo.commit('Công bố đánh giá', '2026-12-16');
  const portal = await readPortal(repo.dir);
  expect(portal.findings).toEqual([]);
  const [version] = portal.assessments[0]?.versions ?? [];
  expect(version).toMatchObject({ version: 1, commit: repo.git('rev-parse', 'HEAD~1') });
  expect(version?.result).toMatchObject({
    period: '2026-H2',
    from: '2026-06-15',
    to: '2026-12-14',
    asOf: '2026-12-15',
    method: '1',
    duties: { due: 2, onTime: 1, late: 1, lateDays: 4, missing: 0 },
    totals: { listed: 1, provided: 1, datasets: 1, files: 2 },
  });
  expect(version?.result.agencies.map(({ agency, score }) => [agency, score?.indicators[0]])).toEqual([
    ['so-y-te', { id: 'A1', weight: 25, share: 0.75 }],
    ['so-khcn', undefined],
  ]);
  expect(await verifyAssessments(repo.dir, portal)).toEqual([]);
});

test('what happened after the commit changes nothing that was published', async () => {
  const repo = makeRepo();
  await freeze(repo.dir);
  repo.commit('Công bố đánh giá', '2026-12-16');
  repo.commit('Rút quý III', '2027-02-01', { [`${baseDataset}/2026-Q3.csv`]: null, [`${baseDataset}/metadata.yaml`]: first });
  expect(await verifyAssessments(repo.dir, await readPortal(repo.dir))).toEqual([]);
});

test('a figure that somebody edits, and a commit that nobody has, are told', async () => {
  const repo = makeRepo();
  await freeze(repo.dir);
  const path = join(repo.dir, FROZEN);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('"lateDays": 4', '"lateDays": 0'));
  expect(await faults(repo.dir)).toEqual([{ path: FROZEN, because: 'result' }]);
  writeFileSync(path, text.replace(/"inputs": "[0-9a-f]{8}/, '"inputs": "00000000'));
  expect(await faults(repo.dir)).toEqual([{ path: FROZEN, because: 'inputs' }]);
  writeFileSync(path, text.replace(/"commit": "[0-9a-f]{40}"/, `"commit": "${'0'.repeat(40)}"`));
  expect(await faults(repo.dir)).toEqual([{ path: FROZEN, because: 'commit-missing' }]);
});

test('a correction is a further version with its reason; the first one stays and still comes out', async () => {
  const repo = makeRepo();
  await freeze(repo.dir);
  const list = patchBase({})['catalogue/lists/2026-03-20-thu-nghiem-1.yaml'] ?? '';
  repo.commit('Đính chính', '2026-12-20', {
    'catalogue/lists/2026-03-20-thu-nghiem-1.yaml': list.replace('frequency: quarterly', 'frequency: half-yearly'),
  });
  await freeze(repo.dir, 'Tần suất của mục YT-01 ghi sai.');
  const portal = await readPortal(repo.dir);
  const versions = portal.assessments[0]?.versions ?? [];
  expect(versions.map(({ version, reason, result }) => [version, reason?.vi, result.duties.due])).toEqual([
    [1, undefined, 2],
    [2, 'Tần suất của mục YT-01 ghi sai.', 1],
  ]);
  expect(await verifyAssessments(repo.dir, portal)).toEqual([]);
});

test('what earlier rules of the program computed is not compared with those of today; its content still is', async () => {
  const repo = makeRepo();
  await freeze(repo.dir);
  const path = join(repo.dir, FROZEN);
  const earlier = readFileSync(path, 'utf8')
    .replace(`"rules": ${RULES_VERSION}`, `"rules": ${RULES_VERSION - 1}`)
    .replace('"lateDays": 4', '"lateDays": 3');
  writeFileSync(path, earlier);
  expect(await faults(repo.dir)).toEqual([{ path: FROZEN, because: 'rules' }]);
  writeFileSync(path, earlier.replace(/"inputs": "[0-9a-f]{8}/, '"inputs": "00000000'));
  expect(await faults(repo.dir)).toEqual([{ path: FROZEN, because: 'inputs' }]);
  writeFileSync(path, earlier.replace(/"rules": \d+/, `"rules": ${RULES_VERSION + 1}`));
  expect(await faults(repo.dir)).toEqual([{ path: FROZEN, because: 'result' }]);
});

// Other figures for the same content: raise RULES_VERSION, then take the new ones here.
test('the figures of this version of the rules are these', async () => {
  const repo = makeRepo();
  await freeze(repo.dir);
  const [version] = (await readPortal(repo.dir)).assessments[0]?.versions ?? [];
  const figures = version?.result.agencies.map(({ agency, duties, score }) => ({ agency, duties, points: score?.points }));
  expect({ rules: RULES_VERSION, figures }).toMatchInlineSnapshot(`
    {
      "figures": [
        {
          "agency": "so-y-te",
          "duties": {
            "due": 2,
            "late": 1,
            "lateDays": 4,
            "longest": 4,
            "missing": 0,
            "onTime": 1,
            "pending": 0,
            "unverified": 0,
            "waived": 0,
          },
          "points": 89.6,
        },
        {
          "agency": "so-khcn",
          "duties": {
            "due": 0,
            "late": 0,
            "lateDays": 0,
            "longest": 0,
            "missing": 0,
            "onTime": 0,
            "pending": 0,
            "unverified": 0,
            "waived": 0,
          },
          "points": undefined,
        },
      ],
      "rules": 1,
    }
  `);
});
