import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../run-command.ts';

test.skipIf(process.platform === 'win32')('a reader who has enough gets no stack trace, and the exit code stays right', () => {
  const command = `"${process.execPath}" "${join(projectRoot, 'scripts/opendata.mjs')}" deadlines --format json --as-of 2026-11-25 --fail-on overdue`;
  const { stderr, stdout } = spawnSync('bash', ['-c', `${command} | head -c 20; echo; echo "\${PIPESTATUS[0]}"`], {
    cwd: projectRoot,
  });
  expect(stderr.toString()).not.toContain('EPIPE');
  expect(stdout.toString().trim().split('\n').at(-1)).toMatch(/^[01]$/);
});
