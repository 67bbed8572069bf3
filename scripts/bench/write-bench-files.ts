import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { benchSchema, COMMUNES, KINDS, MISTAKE_EVERY, MISTAKES } from './bench-table.ts';

const WORDS = 'Trạm y tế xã Bệnh viện đa khoa khu vực Phòng khám tư nhân Nhà thuốc số cơ sở phường Trương Quang Trọng'.split(' ');
const HEADER = `${benchSchema.fields.map(({ name }) => name).join(',')}\n`;
/** Written at once; also the grain of the file's size. */
const BLOCK_ROWS = 5000;

/**
 * Writes the file of the benchmark: about 145 bytes a row, three rows in ten with a quoted cell, one in ten with a line break
 * in it. The same size gives the same bytes everywhere. A file that is there is kept.
 * @param megabytes 10^6 bytes
 */
export function writeBenchFile(path: string, megabytes: number, mistakes: boolean): void {
  if (existsSync(path)) return;
  const target = openSync(`${path}.part`, 'w');
  let size = writeSync(target, HEADER);
  const random = createRandom(59);
  for (let row = 1; size < megabytes * 1e6;) {
    let block = '';
    for (let i = 0; i < BLOCK_ROWS; i++, row++) block += makeRow(row, random, mistakes);
    size += writeSync(target, block);
  }
  closeSync(target);
  renameSync(`${path}.part`, path);
}

/** Small files of 20 kB, numbered through, so that no value repeats in all of them. */
export function writeSmallFiles(folder: string, count: number): void {
  if (existsSync(join(folder, `${count - 1}.csv`))) return;
  mkdirSync(folder, { recursive: true });
  const random = createRandom(2024);
  for (let file = 0, row = 1; file < count; file++) {
    let text = HEADER;
    while (text.length < 17_200) text += makeRow(row++, random, false);
    writeFileSync(join(folder, `${file}.csv`), text);
  }
}

/** Mistakes that a file with so many rows holds: how often each code must be found in each column. */
export function countMistakes(rows: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let row = MISTAKE_EVERY; row <= rows; row += MISTAKE_EVERY) {
    const mistake = mistakeOf(row);
    const key = `${mistake?.code} ${benchSchema.fields[mistake?.column ?? -1]?.name}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function makeRow(row: number, random: () => number, mistakes: boolean): string {
  const pick = (limit: number) => Math.floor(random() * limit);
  const cells = [
    String(row),
    `${String.fromCharCode(65 + (row % 26))}${String.fromCharCode(65 + ((row >> 5) % 26))}-${String(row).padStart(8, '0')}`,
    COMMUNES[pick(96)] ?? '',
    `${1990 + pick(36)}-${two(1 + pick(12))}-${two(1 + pick(28))}`,
    String(pick(100_000)),
    (random() * 1e6).toFixed(2),
    KINDS[pick(4)] ?? '',
    (13.9 + random() * 1.6).toFixed(6),
    (107.3 + random() * 1.9).toFixed(6),
    makeName(pick(10), pick),
    pick(2) === 0 ? 'true' : 'false',
    String(1990 + pick(40)),
  ];
  const mistake = mistakes && row % MISTAKE_EVERY === 0 ? mistakeOf(row) : undefined;
  if (mistake) cells[mistake.column] = mistake.value.replace('#', String(row));
  return `${cells.join(',')}\n`;
}

/** Kinds 0–2 are quoted: with a comma, with quotes, with a line break. */
function makeName(kind: number, pick: (limit: number) => number): string {
  const words = Array.from({ length: 7 + pick(5) }, () => WORDS[pick(WORDS.length)]);
  const name = words.join(' ');
  if (kind === 0) return `"${name}, số ${pick(500)}"`;
  if (kind === 1) return `"${name} ""${pick(500)}"""`;
  return kind === 2 ? `"${name}\nsố ${pick(500)}"` : name;
}

function mistakeOf(row: number) {
  return MISTAKES[(row / MISTAKE_EVERY) % MISTAKES.length];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Mulberry32: small, fast and the same on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
