import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLargeFile } from '../../src/io/check-large-file.ts';
import { checkCsv } from '../../src/table/check-csv.ts';
import { makeTestFolder } from '../make-test-repo.ts';

test('the same is seen by one thread and by several, whatever the stretches', () => {
  const row = (i: number): string => {
    const note = i % 97 === 0 ? `gọi 0905 ${100 + (i % 800)} 456` : i % 211 === 0 ? '"mật khẩu: Abc@1234"' : `ghi chú ${i}`;
    return `${i},Nguyễn Văn ${'ABCDEFGH'[i % 8]},${i % 2 ? 'nam' : 'nu'},0510${60 + (i % 40)}${String(i).padStart(6, '0')},${note}`;
  };
  const text = `stt,ho_ten,gioi_tinh,so_cccd,ghi_chu\n${Array.from({ length: 6000 }, (_, i) => row(i + 1)).join('\n')}\n`;
  const path = join(makeTestFolder(), 't.csv');
  writeFileSync(path, text);
  const whole = checkCsv(new TextEncoder().encode(text), 't.csv');
  expect(whole.facts?.traces?.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
    'person-name 6000',
    'citizen-id 6000',
    'phone 61',
    'password 28',
  ]);
  for (const [workers, stretch] of [
    [1, 0],
    [2, 64 * 1024],
    [3, 50_000],
  ] as const) {
    const { findings, facts } = checkLargeFile(path, 't.csv', undefined, { workers, stretch });
    expect({ findings, facts }).toEqual(whole);
  }
});
