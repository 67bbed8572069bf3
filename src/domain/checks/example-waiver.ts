import type { Files } from '../model/rule.ts';
import { BASE_FOLDER } from './example-files.ts';

const KEYS = {
  finding: 'path/orphan',
  file: `${BASE_FOLDER}/quen-khai.csv`,
  reason: 'Chờ văn bản hướng dẫn của Bộ về tệp này',
  document: '12/SKHCN-CĐS',
  by: 'Giám đốc Sở Khoa học và Công nghệ',
  until: '2026-12-31',
};

/** An undeclared file and a waiver for it, some keys changed (undefined leaves one out). */
export function orphanWaiver(changes: Partial<Record<keyof typeof KEYS, string | undefined>>): Files {
  const lines = Object.entries({ ...KEYS, ...changes }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}\n`],
  );
  return { [KEYS.file]: 'ma\nCS-001\n', 'catalogue/waivers/tep-cho-huong-dan.yaml': lines.join('') };
}
