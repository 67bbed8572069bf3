import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { patchBase } from '../base-repository.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { runCommand } from '../run-command.ts';

const files = patchBase({
  'catalogue/agencies/so-khcn.yaml': 'name: Sở KH&CN\nkind: department\nverified: true\nreviewers: [truc-ban, quan-tri]\n',
});

test('owners writes both dialects, and --check tells when the registry moved on', async () => {
  const root = makeTestFolder(files);
  expect(await runCommand(['owners', '--check', '--root', root])).toMatchObject({ code: 1 });
  expect(await runCommand(['owners', '--root', root])).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(root, '.github/CODEOWNERS'), 'utf8').split('\n').slice(1)).toEqual([
    '* @truc-ban @quan-tri',
    '/datasets/so-khcn/ @truc-ban @quan-tri',
    '/datasets/so-y-te/ @lanh-dao-y-te',
    '',
  ]);
  expect(readFileSync(join(root, '.forgejo/CODEOWNERS'), 'utf8').split('\n').slice(1)).toEqual([
    '.* @truc-ban @quan-tri',
    'datasets/so-khcn/.* @truc-ban @quan-tri',
    'datasets/so-y-te/.* @lanh-dao-y-te',
    '',
  ]);
  expect(await runCommand(['owners', '--check', '--root', root])).toMatchObject({ code: 0 });
});
