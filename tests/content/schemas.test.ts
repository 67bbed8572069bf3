import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { discountWords } from '../../src/words/ledger.ts';

const folder = join(import.meta.dirname, '../../schemas');
const CONTENT = [
  'agency',
  'assessment',
  'assignments',
  'attestation',
  'change',
  'drill',
  'feedback',
  'holidays',
  'legal-document',
  'licences',
  'list',
  'metadata',
  'ministry-databases',
  'notice',
  'portal',
  'quality',
  'regulation',
  'review',
  'source',
  'table-schema',
  'topics',
  'usage',
  'waiver',
];
const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as Record<string, unknown>;

it('every reason why something does not count is in the schema of the ledger', () => {
  const reasons = /"reason":\{"enum":\[([^\]]*)\]/.exec(JSON.stringify(read('duty-ledger')))?.[1] ?? '';
  expect(reasons.replaceAll('"', '').split(',').toSorted()).toEqual(Object.keys(discountWords).toSorted());
});

describe('schemas of content files', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true });
  for (const name of ['common', ...CONTENT]) ajv.addSchema(read(name));
  const check = (name: string, value: unknown) =>
    ajv.validate(`https://opendata.quangngai.gov.vn/schemas/${name}.schema.json`, value);

  it.each(CONTENT)('%s compiles strictly and is named by its file', (name) => {
    expect(ajv.getSchema(`https://opendata.quangngai.gov.vn/schemas/${name}.schema.json`)).toBeTypeOf('function');
    expect(readdirSync(folder)).toContain(`${name}.schema.json`);
  });

  it.each(CONTENT)('%s explains every key in Vietnamese', (name) => {
    expect(undescribed(read(name), name)).toEqual([]);
  });

  it.each(CONTENT.filter((name) => name !== 'table-schema'))('%s refuses unknown keys everywhere', (name) => {
    expect(openObjects(read(name), name)).toEqual([]);
  });

  const description = 'Mô tả đủ dài để người chưa biết gì cũng hiểu được dữ liệu nói về gì.';
  const good = { title: 'Cơ sở y tế', description, listItem: 'YT-01', resources: [{ path: '2026-Q3.csv', period: '2026-Q3' }] };
  it.each([
    ['a bare string as text', good, true],
    ['a year written as a number', { ...good, resources: [{ path: '2025.csv', period: 2025 }] }, true],
    ['an unknown key', { ...good, owner: 'so-y-te' }, false],
    ['a short description', { ...good, description: 'Ngắn quá' }, false],
    ['a short English description', { ...good, description: { vi: description, en: 'Short' } }, false],
    ['a fifth quarter', { ...good, resources: [{ path: 'a.csv', period: '2026-Q5' }] }, false],
    ['a path into another folder', { ...good, resources: [{ path: '../a.csv' }] }, false],
    ['an API without encryption', { ...good, resources: [{ api: 'http://example.org/v1' }] }, false],
    ['an empty resource', { ...good, resources: [{}] }, false],
  ])('metadata with %s', (_, value, fits) => {
    expect(check('metadata', value)).toBe(fits);
  });
});

type Node = Record<string, unknown>;

/** Pointers of properties and items that say nothing to the person who types them. */
function undescribed(node: Node, at: string): string[] {
  return children(node, at).flatMap(([child, where]) => [...(child['description'] ? [] : [where]), ...undescribed(child, where)]);
}

function openObjects(node: Node, at: string): string[] {
  const open = 'properties' in node && node['additionalProperties'] !== false ? [at] : [];
  return [...open, ...children(node, at).flatMap(([child, where]) => openObjects(child, where))];
}

function children(node: Node, at: string): [Node, string][] {
  const properties = Object.entries((node['properties'] ?? {}) as Record<string, Node>);
  const items = node['items'] as Node | undefined;
  return [
    ...properties.map(([key, child]): [Node, string] => [child, `${at}/${key}`]),
    ...(items ? [[items, `${at}/items`] as [Node, string]] : []),
  ];
}
