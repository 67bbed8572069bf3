import { expect, test } from 'vitest';
import { readForgeOptions } from '../../scripts/forge-options.ts';

const github = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'cong/du-lieu',
  FORGE_TOKEN: 't',
};

test.each([
  ['GitHub', github, 'github'],
  [
    'Forgejo and Gitea, which say GitHub too',
    { ...github, GITHUB_SERVER_URL: 'https://git.example.vn', GITEA_ACTIONS: 'true' },
    'gitea',
  ],
  [
    'GitLab',
    { GITLAB_CI: 'true', CI_SERVER_URL: 'https://gitlab.example.vn/', CI_PROJECT_PATH: 'a/b/c', FORGE_TOKEN: 't' },
    'gitlab',
  ],
  ['by hand', { FORGE: 'forgejo', FORGE_URL: 'http://forgejo:3000', FORGE_REPOSITORY: 'a/b', FORGE_TOKEN: 't' }, 'gitea'],
])('the forge is known: %s', (_name, environment, kind) => {
  expect(readForgeOptions(environment, 'vi')).toMatchObject({ kind, token: 't' });
  expect(readForgeOptions(environment, 'vi').url).not.toMatch(/\/$/);
});

test.each([
  ['no token, also where CI has one', { ...github, FORGE_TOKEN: '', GITHUB_TOKEN: 'x' }, 'FORGE_TOKEN'],
  ['no repository', { ...github, GITHUB_REPOSITORY: '' }, 'FORGE_REPOSITORY'],
  ['an unknown forge', { ...github, FORGE: 'svn' }, 'svn'],
  ['a password in the address', { ...github, FORGE_URL: 'https://a:b@git.example.vn' }, 'FORGE_URL'],
  ['no address of the web', { ...github, FORGE_URL: 'file:///tmp' }, 'FORGE_URL'],
  ['a repository that climbs', { ...github, FORGE_REPOSITORY: 'a/../b' }, 'FORGE_REPOSITORY'],
  ['a forge that nobody names', { FORGE_URL: 'https://git.example.vn', FORGE_REPOSITORY: 'a/b', FORGE_TOKEN: 't' }, 'FORGE'],
])('is refused with one sentence: %s', (_name, environment, named) => {
  expect(() => readForgeOptions(environment, 'vi')).toThrow(named);
});
