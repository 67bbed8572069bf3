import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openParseCache } from '../../src/io/parse-cache.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestFolder } from '../make-test-repo.ts';

test('gives back what was kept for the same text, schema and version, and forgets what was not used', () => {
  const engine = makeTestFolder();
  const open = (version: string) => openParseCache(engine, '/content', version, 1);
  const first = open('1');
  first.set('metadata', 'a: 1', { a: 1 });
  first.set('metadata', 'b: 2', { b: 2 });
  first.save();
  const second = open('1');
  expect(second.get('metadata', 'a: 1')).toEqual({ a: 1 });
  expect(second.get('list', 'a: 1')).toBeUndefined();
  expect(second.get('metadata', 'a: 2')).toBeUndefined();
  second.save();
  expect(open('1').get('metadata', 'b: 2')).toBeUndefined();
  expect(open('1').get('metadata', 'a: 1')).toEqual({ a: 1 });
  expect(open('2').get('metadata', 'a: 1')).toBeUndefined();
});

test('a place where nothing can be written or read is no cache and no error', () => {
  const cache = openParseCache(join(makeTestFolder({ node_modules: 'a file' }), ''), '/content', '1', 1);
  cache.set('metadata', 'a: 1', { a: 1 });
  cache.save();
  expect(openParseCache('/no/such/engine', '/content', '1').get('metadata', 'a: 1')).toBeUndefined();
});

test('the second reading of the same content finds the same, errors included', async () => {
  const root = makeTestFolder({ ...baseRepository(), [`${baseDataset}/metadata.yaml`]: 'title: x\n' });
  const first = await readPortal(root);
  const second = await readPortal(root);
  expect(second.findings).toEqual(first.findings);
  expect(second.agencies).toEqual(first.agencies);
  expect(first.findings.length).toBeGreaterThan(0);
});
