import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { runImport } from '../../scripts/import.ts';
import { patchBase } from '../base-repository.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { runCommand } from '../run-command.ts';
import { httpAnswer, startFakeSource, type Answering } from './fake-source.ts';

const BASE = 'https://ckan.example.vn';
const table = 'ma,ten\nCS-001,Bệnh viện Minh họa\n';
const file = { name: 'Quý III.csv', format: 'CSV', url: `${BASE}/tep/q3.csv` };
const known = { license_id: 'dieu-khoan-2026' };

function makePackage(n: number, more: object = {}) {
  return {
    id: `id-${n}`,
    name: `bo-${n}`,
    title: `Bộ ${n}`,
    notes: 'Mô tả '.repeat(12),
    tags: [],
    resources: [file],
    ...known,
    ...more,
  };
}

/** A portal with these datasets, so many a page; the rest of its addresses give the table. */
function portalOf(packages: readonly object[], { rows = 100, count = packages.length } = {}): Answering {
  return (path) => {
    if (!path.startsWith('/api/3/action/package_search')) return httpAnswer(table);
    const start = Number(new URLSearchParams(path.split('?')[1]).get('start'));
    const results = packages.slice(start, start + rows);
    return httpAnswer(JSON.stringify({ success: true, result: { count, results } }), 'application/json');
  };
}

async function importFrom(answering: Answering, url = BASE) {
  const { gateway, requests } = await startFakeSource(answering);
  const root = makeTestFolder(patchBase({}));
  const out = join(makeTestFolder(), 'nhap');
  const printed: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => (printed.push(String(text)), true)),
  );
  const code = await runImport(['ckan', url, '--out', out, '--root', root, '--lang', 'en'], gateway).finally(() => {
    for (const spy of spies) spy.mockRestore();
  });
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  const list = () => readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
  return { code, requests, out, read, list, printed: printed.join('') };
}

test('all pages are read, and each dataset becomes a draft with its files and what is left to decide', async () => {
  const { code, list, read, requests } = await importFrom(
    portalOf(
      [1, 2, 3].map((n) => makePackage(n)),
      { rows: 2 },
    ),
  );
  expect(code).toBe(0);
  expect(list()).toEqual(
    ['bo-1', 'bo-2', 'bo-3']
      .flatMap((name) => [name, `${name}/metadata.yaml`, `${name}/quy-iii.csv`])
      .concat('can-quyet-dinh.md'),
  );
  expect(read('bo-3/quy-iii.csv')).toBe(table);
  expect(parse(read('bo-1/metadata.yaml'))).toEqual({
    title: 'Bộ 1',
    description: 'Mô tả '.repeat(12),
    listItem: null,
    keywords: [],
    licence: 'dieu-khoan-2026',
    sources: [{ title: 'ckan.example.vn', url: `${BASE}/dataset/bo-1` }],
    resources: [{ path: 'quy-iii.csv', title: 'Quý III.csv' }],
  });
  expect(read('can-quyet-dinh.md')).toContain('## bo-1\n\n- [ ] Which item of the list');
  expect(requests.filter((request) => request.includes('package_search'))).toHaveLength(3);
});

test('a host that ignores the query and gives the whole list each time ends on its second page', async () => {
  const all = httpAnswer(
    JSON.stringify({ success: true, result: { count: 2, results: [makePackage(1), makePackage(2)] } }),
    'application/json',
  );
  const { code, requests } = await importFrom((path) => (path.startsWith('/api') ? all : httpAnswer(table)));
  expect(code).toBe(0);
  expect(requests.filter((request) => request.includes('/api/'))).toHaveLength(2);
});

test('K06: a list that never ends writes nothing', async () => {
  let n = 0;
  const endless = () =>
    httpAnswer(JSON.stringify({ success: true, result: { results: [makePackage(++n)] } }), 'application/json');
  const { code, out, printed, requests } = await importFrom(endless);
  expect({ code, written: existsSync(out) }).toEqual({ code: 1, written: false });
  expect(printed).toContain('does not end');
  expect(requests).toHaveLength(20);
});

test('less than the portal says it has is said', async () => {
  const { code, read } = await importFrom(portalOf([makePackage(1)], { count: 7 }));
  expect(code).toBe(1);
  expect(read('can-quyet-dinh.md')).toContain('**Not all**: the portal says it has 7 datasets but lists only 1.');
});

test('K06: names and texts of a stranger make no path, no YAML and no markup', async () => {
  const hostile = [
    makePackage(1, {
      name: '../../../etc/cron.d/x',
      title: '# tiêu đề\n- [x] <script>alert(1)</script>',
      notes: 'a: [b\n---\n!!js/function x',
    }),
    makePackage(2, {
      name: 'CON',
      resources: [
        { ...file, name: '../../.git/config' },
        { ...file, name: 'schema.json', format: 'json' },
      ],
    }),
    makePackage(3, { name: '', title: '' }),
    makePackage(4, { name: 'Bộ Dữ Liệu', license_id: 'cc-by', license_title: '@all `x`' }),
    makePackage(5, { name: 'bo-du-lieu', tags: [{ name: 'y tế' }, { name: 'y tế' }, 5] }),
    { id: 6, resources: 'x' },
  ];
  const { list, read, out } = await importFrom(portalOf(hostile));
  for (const path of list())
    expect(path).toMatch(/^([a-z0-9-]+(\/(metadata\.yaml|[a-z0-9-]+\.(csv|json|geojson)))?|can-quyet-dinh\.md)$/);
  expect(readdirSync(join(out, '..'))).toEqual(['nhap']);
  expect(list().filter((path) => !path.includes('/'))).toEqual(
    ['bo-du-lieu', 'bo-du-lieu-2', 'bo-du-lieu-3', 'bo-du-lieu-4', 'bo-du-lieu-5', 'can-quyet-dinh.md', 'etc-cron-d-x'].sort(),
  );
  expect(parse(read('etc-cron-d-x/metadata.yaml'))).toMatchObject({ title: hostile[0]?.['title' as never], listItem: null });
  const decisions = read('can-quyet-dinh.md');
  expect(decisions).toContain('`# tiêu đề - [x] <script>alert(1)</script>`');
  expect(decisions).toContain('Which licence of the portal is `` @all `x` `` (`licence`)');
  expect(read('bo-du-lieu-3/metadata.yaml')).not.toContain('licence:');
});

test('files that cannot be fetched are listed with the reason, and the others are taken', async () => {
  const resources = [
    { name: 'Nội bộ', format: 'csv', url: 'http://169.254.169.254/latest' },
    { name: 'Bảng tính', format: 'XLSX', url: `${BASE}/tep/b.xlsx` },
    { name: 'Trang', format: 'json', url: `${BASE}/tep/trang.json` },
    file,
  ];
  const { code, read, requests } = await importFrom(portalOf([makePackage(1, { resources })]));
  expect(code).toBe(1);
  const decisions = read('can-quyet-dinh.md');
  expect(decisions).toContain('- [ ] File `Nội bộ` could not be fetched:');
  expect(decisions).toContain('- [ ] File `Bảng tính`, format `XLSX`, was not taken');
  expect(decisions).toContain('- [ ] File `Trang` could not be fetched:');
  expect(parse(read('bo-1/metadata.yaml'))).toMatchObject({ resources: [{ path: 'quy-iii.csv' }] });
  expect(requests.filter((request) => !request.includes('/api/'))).toEqual([
    'ckan.example.vn/tep/trang.json',
    'ckan.example.vn/tep/q3.csv',
  ]);
});

test('wrong usage ends with 2 and asks nobody', async () => {
  const root = makeTestFolder(patchBase({}));
  for (const args of [
    ['dcat', BASE, '--out', join(root, 'a')],
    ['ckan', 'http://ckan.example.vn', '--out', join(root, 'a')],
    ['ckan', 'https://127.0.0.1', '--out', join(root, 'a')],
    ['ckan', BASE],
    ['ckan', BASE, '--out', root],
  ])
    expect(await runCommand(['import', ...args, '--root', root])).toMatchObject({ code: 2, stdout: '' });
});
