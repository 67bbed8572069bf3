import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../run-command.ts';

/** A Node of the machine that cannot read TypeScript itself; the project's own is always in `node_modules`. */
const older = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
  .find(
    (node) =>
      existsSync(node) &&
      spawnSync(node, ['-p', 'Boolean(process.features.typescript)'], { encoding: 'utf8' }).stdout.trim() === 'false',
  );

test.skipIf(older === undefined)('an older Node hands over to the Node of the project: words, output and exit code pass', () => {
  const run = (args: string[]) =>
    spawnSync(older ?? '', [join(projectRoot, 'scripts/opendata.mjs'), ...args], { encoding: 'utf8' });
  const help = run(['--help']);
  expect(help).toMatchObject({ status: 0, stderr: '' });
  expect(help.stdout).toContain('opendata validate');
  expect(run(['no-such-command'])).toMatchObject({ status: 2, stdout: '' });
});
