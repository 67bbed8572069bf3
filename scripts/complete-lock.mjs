// npm drops an optional package from the lock without a word when the registry it asks does not carry it, and `npm ci` then
// refuses the lock on every machine. Run this after each `npm install`: it puts the missing ones back as stubs without a hash.
import { readFileSync, writeFileSync } from 'node:fs';
import { findGaps, fillGap } from './lock-gaps.mjs';
import { projectRoot } from './project-node.mjs';

const file = `${projectRoot}/package-lock.json`;
const lock = JSON.parse(readFileSync(file, 'utf8'));
const gaps = findGaps(lock.packages);
for (const gap of gaps) fillGap(lock.packages, gap);
lock.packages = sortPackages(lock.packages);
if (gaps.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
for (const gap of gaps) process.stdout.write(`+ ${gap.path}@${gap.version}\n`);
process.stdout.write(`${gaps.length} stubs added, ${Object.keys(lock.packages).length} packages.\n`);

/** npm's own order, so that its next run changes nothing else. */
function sortPackages(packages) {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
}
