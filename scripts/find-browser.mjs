// Standard library only, like setup.mjs. A browser is needed by the tests alone.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/** Path of a Chromium: named by the environment, installed on the system, or fetched earlier by Playwright; else undefined. */
export function findBrowser(root) {
  return [process.env['OPENDATA_CHROMIUM'], process.env['CHROME_PATH'], ...systemPaths(), playwrightPath(root)].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/** Installs one: Debian's package where we are root and have apt, else Playwright's own. */
export function installBrowser(root, say) {
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
    say('Đang cài gói chromium của Debian… · Installing the Debian package chromium…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], { env });
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
    const found = findBrowser(root);
    if (found) return found;
  }
  say('Đang tải Chromium của Playwright… · Downloading the Chromium of Playwright…');
  run(process.execPath, [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'], { cwd: root });
  return findBrowser(root);
}

function run(command, args, options) {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options }).status;
}

function systemPaths() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const homes = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
    const tails = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return homes.flatMap((home) => (home ? tails.map((tail) => join(home, tail)) : []));
  }
  return NAMES.map(onPath);
}

function onPath(name) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

function playwrightPath(root) {
  try {
    const { chromium } = createRequire(join(root, 'package.json'))('playwright-core');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
