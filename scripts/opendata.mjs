#!/usr/bin/env node
// The door of the command: runs on any Node from 20 on, and hands over to a Node that reads TypeScript.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { canStripTypes, findProjectNode, projectRoot } from './project-node.mjs';
import { setUp } from './setup.mjs';

if (!existsSync(join(projectRoot, 'node_modules', '.installed-lock')) && setUp(false) !== 0) process.exit(3);
// The TypeScript is stripped and compiled once, not at every command.
const compiled = join(projectRoot, 'node_modules', '.cache', 'compiled');
if (canStripTypes()) {
  nodeModule.enableCompileCache?.(compiled);
  await import('./opendata.ts');
} else handOver(findProjectNode());

function handOver(node) {
  if (!node) {
    const system = `${process.platform}-${process.arch}`;
    process.stderr.write(
      `Cần Node.js 22.18 trở lên trên máy ${system}. · On ${system} Node.js 22.18 or newer must be installed; this is ${process.version}.\n`,
    );
    process.exit(3);
  }
  const child = spawn(node, [join(projectRoot, 'scripts', 'opendata.ts'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  // A terminal sends Ctrl-C to both; a supervisor's SIGTERM comes to us alone.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`${node}: ${error.message}\n`);
    process.exit(3);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}
