import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from './write-bench-files.ts';

const WORDS =
  'trạm y tế xã phường đường giao thông nông thôn hộ kinh doanh cơ sở giáo dục thủy lợi rừng đất đai du lịch lễ hội chợ bến xe cấp phép'.split(
    ' ',
  );
const HOLDERS = ['so-y-te', 'so-gddt', 'so-khcn', 'so-cong-thuong', 'so-xay-dung', 'so-tai-chinh', 'so-noi-vu', 'so-tu-phap'];
const SCHEMA = `fields:
  - {name: ma, type: string, title: Mã, description: Mã cơ sở., constraints: {required: true, unique: true}}
  - {name: ten, type: string, title: Tên, description: Tên cơ sở., constraints: {required: true}}
  - {name: ngay, type: date, title: Ngày, description: Ngày cấp.}
  - {name: so_luong, type: integer, title: Số lượng, description: Số lượng., unit: cái}
  - {name: gia, type: number, title: Giá, description: Giá., unit: đồng}
`;

/** A git repository with this project's catalogue and so many datasets of fifteen rows, each with an item of its own in the list. */
export function writeBenchPortal(root: string, count: number): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  cpSync(join(import.meta.dirname, '../../catalogue'), join(root, 'catalogue'), { recursive: true });
  // What was said of the real datasets has nothing to stand on here.
  for (const name of ['feedback', 'usage']) rmSync(join(root, 'catalogue', name), { recursive: true, force: true });
  const random = createRandom(59);
  const say = (words: number) => Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  const items = Array.from({ length: count }, (_, i) => {
    const holder = HOLDERS[i % HOLDERS.length] ?? '';
    const title = `title: {vi: "Bảng số ${i} ${say(5)}", en: "Synthetic table ${i}"}`;
    const code = `X${String.fromCharCode(65 + Math.floor(i / 1000))}-${String(i % 1000).padStart(3, '0')}`;
    const folder = join(root, 'datasets', holder, `bang-${i}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'metadata.yaml'), metadata(title, code, say(40)));
    writeFileSync(join(folder, 'schema.yaml'), SCHEMA);
    writeFileSync(join(folder, '2025.csv'), `ma,ten,ngay,so_luong,gia\n${Array.from({ length: 15 }, (_, r) => row(i, r, say(4), random)).join('')}`);
    return `  - {code: ${code}, ${title}, topic: y-te, frequency: annual, formats: [csv], access: file, holder: ${holder}}\n`;
  });
  const lists = join(root, 'catalogue', 'lists');
  const list = join(lists, readdirSync(lists).sort().at(-1) ?? '');
  writeFileSync(list, readFileSync(list, 'utf8').trimEnd() + '\n' + items.join(''));
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '-A');
  git(root, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '-qm', 'Synthetic');
}

function metadata(title: string, code: string, words: string): string {
  return `${title}
description:
  vi: "${words}"
  en: A synthetic table with fifteen rows, made for the measurement of the build and of nothing else.
listItem: ${code}
keywords: [số liệu tổng hợp, ${code}]
schema: schema.yaml
illustrative: true
resources:
  - {path: "2025.csv", period: "2025"}
`;
}

function row(i: number, r: number, name: string, random: () => number): string {
  const day = `2025-${String(1 + (r % 12)).padStart(2, '0')}-${String(1 + ((i + r) % 28)).padStart(2, '0')}`;
  return `A${i}-${r},${name},${day},${Math.floor(random() * 9999)},${(random() * 1e5).toFixed(2)}\n`;
}

function git(root: string, ...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
