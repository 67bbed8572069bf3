import type { Files } from '../model/rule.ts';

export const NOTICE_PATH = 'catalogue/notices/2026-12-01-bao-tri.md';

const KEYS = {
  kind: 'maintenance',
  title: 'Bảo trì máy chủ',
  published: '2026-12-01',
  from: '2026-12-12T22:00:00+07:00',
  to: '2026-12-13T02:00:00+07:00',
  illustrative: 'true',
};

/** A notice of maintenance with some keys changed (undefined leaves one out). */
export function maintenance(changes: Partial<Record<keyof typeof KEYS, string | undefined>>): Files {
  const lines = Object.entries({ ...KEYS, ...changes }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}\n`],
  );
  return { [NOTICE_PATH]: `---\n${lines.join('')}---\n\nCổng tạm ngừng trong thời gian này.\n` };
}
