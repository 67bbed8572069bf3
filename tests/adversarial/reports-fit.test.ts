import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/domain/checks/registry.ts';
import { validate } from '../../src/domain/checks/validate.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { validationReport } from '../../src/render/findings-json.ts';
import { reviewJson } from '../../src/render/review-json.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import type { Changes, TestRepo } from '../make-test-repo.ts';
import { AUTHOR, reviewBranch, startMain } from '../review/review-of.ts';
import { projectRoot, runCommand } from '../run-command.ts';
import { book } from '../xlsx/example-workbooks.ts';
import { METADATA } from './judge-content.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });
for (const name of readdirSync(join(projectRoot, 'schemas')))
  ajv.addSchema(JSON.parse(readFileSync(join(projectRoot, 'schemas', name), 'utf8')) as object);

/** What does not fit, of a value as it is printed and read again. */
function misfits(name: string, value: unknown): unknown {
  const check = ajv.getSchema(`https://opendata.quangngai.gov.vn/schemas/${name}.schema.json`);
  return check?.(JSON.parse(JSON.stringify(value))) === true ? [] : (check?.errors ?? 'no schema');
}

const Q3 = `${baseDataset}/2026-Q3.csv`;
const files = baseRepository();
const table = files[Q3] ?? '';
const bytes = (...list: number[]) => Uint8Array.from(list);
const drop = (path: string) => ({ [path]: null });
const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) & 255);

/** Ways in which a repository can be broken; what the findings are is said in other tests. */
const broken: readonly (readonly [string, Changes | ((repo: TestRepo) => void)])[] = [
  ['no portal.yaml', drop('catalogue/portal.yaml')],
  ['a portal.yaml that is a list', { 'catalogue/portal.yaml': '- a\n- b\n' }],
  [
    'an address of the portal that is none',
    { 'catalogue/portal.yaml': (files['catalogue/portal.yaml'] ?? '').replace(/^url:.*$/m, 'url: "javascript:alert(1)"') },
  ],
  [
    'no lists and no agencies',
    { ...drop('catalogue/lists/2026-03-20-thu-nghiem-1.yaml'), ...drop('catalogue/agencies/so-y-te.yaml') },
  ],
  ['a billion laughs', { [METADATA]: `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n` }],
  ['keys that every object has', { [METADATA]: '__proto__: {a: 1}\nconstructor: 1\ntoString: 2\ntitle: [1, {2: 3}]\n' }],
  [
    'metadata in UTF-16 and a schema of noise',
    { [METADATA]: Buffer.from('\ufefftitle: Tên\n', 'utf16le'), [`${baseDataset}/schema.yaml`]: noise },
  ],
  ['a table of noise', { [Q3]: noise }],
  ['a workbook for a table', { [Q3]: book() }],
  ['a page for a table', { [Q3]: '<!doctype html><html><body>x</body></html>' }],
  ['nothing for a table', { [Q3]: '' }],
  [
    'a column for each character',
    { [Q3]: `${Array.from({ length: 3000 }, (_, i) => String.fromCharCode(33 + i)).join(',')}\n1\n` },
  ],
  [
    'half a letter and lone halves of pairs',
    { [Q3]: Buffer.concat([Buffer.from(table), bytes(0xed, 0xa0, 0x80, 0x2c, 0xe1, 0xba)]) },
  ],
  ['persons and secrets', { [Q3]: 'ma,so_cccd,mat_khau\n051085001234,051085001234,AKIAIOSFODNN7EXAMPLE\n' }],
  ['a notice that is never closed', { 'catalogue/notices/2026-12-01-a.md': '---\nkind: news\n' }],
  ['waivers for everything', { 'catalogue/waivers/a.yaml': 'finding: "*"\nreason: x\n', 'catalogue/waivers/b.yaml': '{}\n' }],
  [
    'names',
    Object.fromEntries(
      ['con', '-rf', 'a|b', '<img>', '[x](y)', 'a\nb', '\u202eab', 'ԁ', '%2e%2e'].map((n) => [
        `${baseDataset}/${n}.csv`,
        'a\n1\n',
      ]),
    ),
  ],
  [
    'a deep JSON',
    { [METADATA]: `${files[METADATA] ?? ''}`.replace('2026-Q3.csv', 'a.json'), [`${baseDataset}/a.json`]: '['.repeat(5000) },
  ],
  [
    'links and a name that is no UTF-8',
    (repo) => {
      mkdirSync(join(repo.dir, baseDataset), { recursive: true });
      symlinkSync('/etc', join(repo.dir, baseDataset, 'etc'));
      symlinkSync('tu-tro', join(repo.dir, baseDataset, 'tu-tro'));
      writeFileSync(
        Buffer.concat([Buffer.from(join(repo.dir, baseDataset, 'a')), bytes(0xff, 0xfe), Buffer.from('.csv')]),
        'a\n',
      );
    },
  ],
];

describe.each(broken)('reports of a broken repository fit their schemas: %s', (_, change) => {
  function breakBranch(): TestRepo {
    const repo = startMain();
    repo.git('checkout', '-q', '-b', 'nop');
    repo.write({ [METADATA]: files[METADATA] ?? '', [Q3]: table });
    if (typeof change === 'function') change(repo);
    repo.commit('Hỏng', '2026-10-12', typeof change === 'function' ? {} : change);
    return repo;
  }

  it('validate', async () => {
    const { dir } = breakBranch();
    const findings = validate(await readPortal(dir), '2026-10-12');
    expect(findings.length).toBeGreaterThan(0);
    const none = { datasets: 0, files: 0, rows: 0, bytes: 0 };
    for (const lang of ['vi', 'en'] as const)
      expect(misfits('validation-report', validationReport(findings, none, rules, lang))).toEqual([]);
  });

  it('review, by the agency, the operator and a stranger; and as the base of another request', async () => {
    const repo = breakBranch();
    for (const author of [AUTHOR, 'quan-tri', 'nguoi-la'])
      expect(misfits('review-report', reviewJson(await reviewBranch(repo, 'nop', author), rules, 'vi'))).toEqual([]);
    repo.git('branch', '-f', 'main', 'nop');
    repo.git('checkout', '-q', '-b', 'sau');
    repo.commit('Sau', '2026-10-13', { [`${baseDataset}/README.md`]: 'x\n' });
    expect(misfits('review-report', reviewJson(await reviewBranch(repo, 'sau'), rules, 'en'))).toEqual([]);
  });
});

it('what the commands print of a broken repository is one JSON value that fits', async () => {
  const repo = startMain();
  repo.git('checkout', '-q', '-b', 'nop');
  repo.commit('Hỏng', '2026-10-12', { [Q3]: noise, 'catalogue/portal.yaml': '[', [`${baseDataset}/a\nb.csv`]: 'x' });
  const common = ['--root', repo.dir, '--as-of', '2026-10-12', '--format', 'json'];
  const checked = await runCommand(['validate', ...common]);
  expect([checked.code, misfits('validation-report', JSON.parse(checked.stdout))]).toEqual([1, []]);
  const reviewed = await runCommand(['review', '--base', 'main', '--head', 'nop', '--author', AUTHOR, ...common]);
  expect([reviewed.code, misfits('review-report', JSON.parse(reviewed.stdout))]).toEqual([1, []]);
});
