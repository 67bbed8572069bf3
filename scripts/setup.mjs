// Runs on the host's own Node (20 or newer) before anything is installed: standard library only, and its few sentences
// stand here because src/words/ is TypeScript.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, installBrowser } from './find-browser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const lockMark = join(modules, '.installed-lock');
const browserMark = join(modules, '.browser');

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = setUp(process.argv.includes('--browser'));

/** Installs the packages when the lock changed, and on request makes sure that a browser is there. Returns the exit code. */
export function setUp(withBrowser) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    say(`Cần Node.js 20 trở lên, máy này có ${process.version}. · Node.js 20 or newer is needed; this is ${process.version}.`);
    return 1;
  }
  return installPackages() || (withBrowser ? prepareBrowser() : 0);
}

function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(lockMark) && readFileSync(lockMark, 'utf8') === wanted) return 0;
  if (process.platform === 'win32' && process.execPath.startsWith(modules)) {
    // Windows cannot replace a program that runs, and npm puts the project's own Node first.
    say('Các gói đã đổi; hãy chạy: node scripts/setup.mjs · The packages have changed; run: node scripts/setup.mjs');
    return 1;
  }
  say('Đang cài các gói đúng theo package-lock.json… · Installing the packages of package-lock.json…');
  const code = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    say(`Không cài được các gói (npm ci: mã ${code}). · The packages could not be installed (npm ci: code ${code}).`);
    return 1;
  }
  writeFileSync(lockMark, wanted);
  return 0;
}

/**
 * Under `npm start` the same npm is used again, and the Node that runs it: ours is about to be replaced. Windows finds `npm.cmd`
 * only through its shell.
 */
function runNpm(args) {
  const npm = process.env['npm_execpath'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const result =
    npm?.endsWith('.js') && existsSync(npm)
      ? spawnSync(process.env['npm_node_execpath'] ?? process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return result.status ?? 1;
}

function prepareBrowser() {
  if (existsSync(browserMark) && existsSync(readFileSync(browserMark, 'utf8')) && !process.env['OPENDATA_CHROMIUM']) return 0;
  const found = findBrowser(root) ?? installBrowser(root, say);
  if (!found) {
    say(
      'Không tìm thấy và không cài được trình duyệt Chromium; hãy cài Chromium hoặc đặt biến OPENDATA_CHROMIUM. · ' +
        'No Chromium browser was found or could be installed; install one or set OPENDATA_CHROMIUM.',
    );
    return 1;
  }
  say(`Trình duyệt để kiểm thử · Browser for the tests: ${found}`);
  mkdirSync(modules, { recursive: true });
  writeFileSync(browserMark, found);
  return 0;
}

/** stdout belongs to the command that follows. */
function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
