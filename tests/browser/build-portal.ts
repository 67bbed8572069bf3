import { cpSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../scripts/serve.ts';
import { makeTestFolder, makeTestRepo } from '../make-test-repo.ts';
import { projectRoot, runCommand } from '../run-command.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served portal, without a slash at the end. */
    readonly origin: string;
  }
}

/**
 * Builds the project's own content once and serves it. The content is copied into a repository of its own, so that the clone at
 * hand (shallow in some CI, with uncommitted work at a desk) and the day of the run change nothing.
 */
export default async function buildPortal(project: TestProject): Promise<() => Promise<void>> {
  const repo = makeTestRepo();
  const dist = process.env['OPENDATA_TEST_DIST'] ?? (await build(repo.dir, repo.commit));
  const server = await startServer(dist, '127.0.0.1', 0);
  project.provide('origin', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    repo.cleanup();
  };
}

async function build(root: string, commit: (message: string, date: string) => string): Promise<string> {
  for (const folder of ['catalogue', 'datasets']) cpSync(join(projectRoot, folder), join(root, folder), { recursive: true });
  commit('Nội dung của Cổng', '2026-11-23');
  const dist = join(makeTestFolder(), 'dist');
  const result = await runCommand(['build', '--root', root, '--out', dist, '--as-of', '2026-11-23']);
  if (result.code !== 0) throw new Error(`The portal could not be built.\n${result.stdout}${result.stderr}`);
  return dist;
}
