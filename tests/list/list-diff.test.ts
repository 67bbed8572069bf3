import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { diffLists } from '../../src/domain/list/diff-lists.ts';
import { makeListNames } from '../../src/render/item-values.ts';
import { listDiffDocx } from '../../src/render/list-diff-docx.ts';
import { listDiffJson } from '../../src/render/list-diff-json.ts';
import { listDiffCsv, listDiffMarkdown, listDiffText } from '../../src/render/list-diff-text.ts';
import { makeItem, makeList } from '../make-catalogue.ts';
import { makePortal } from '../make-portal.ts';
import { runCommand } from '../run-command.ts';
import { misfits } from './read-schemas.ts';

const hostile = makeItem({ code: 'YT-02', title: { vi: '<b>A</b> | [x](javascript:alert(1))' } });
const older = makeList({ items: [makeItem({ roadmap: '2027-01-18' })] });
const newer = makeList({ id: 'moi', document: 'Danh mục 3', items: [makeItem({ holder: 'so-khcn' }), hostile] });
const diff = diffLists(older, newer);
const names = makeListNames(makePortal());

test('JSON fits its schema, with the values before and after', () => {
  const json = listDiffJson(diff);
  expect(misfits(json)).toEqual([]);
  expect(misfits({ ...json, more: 1 })).not.toEqual([]);
  expect(json.changed).toEqual([
    {
      code: 'YT-01',
      title: older.items[0]?.title,
      fields: [
        { field: 'holder', before: 'so-y-te', after: 'so-khcn', effect: 'passes' },
        { field: 'roadmap', before: '2027-01-18' },
      ],
    },
  ]);
});

test('people read names and days; a title of an agency makes no markup', () => {
  expect(listDiffText(diff, names, 'vi')).toContain(
    'cơ quan chủ trì: Sở Y tế → Sở Khoa học và Công nghệ (nghĩa vụ chuyển cơ quan)',
  );
  expect(listDiffText(diff, names, 'en')).toContain('roadmap: 18 January 2027 → (none)');
  const markdown = listDiffMarkdown(diff, names, 'vi');
  expect(markdown).toContain('| YT-01 | cơ quan chủ trì | Sở Y tế | Sở Khoa học và Công nghệ | nghĩa vụ chuyển cơ quan |');
  expect(markdown).not.toMatch(/<b>|[^\\]\[x[^\\]\]/);
  expect(listDiffCsv(diff, names, 'vi').split('\n')).toHaveLength(5);
});

test('as a document: every table that has rows, the effect in words, and the same bytes each time', () => {
  const bytes = listDiffDocx(diff, names, 'vi', '2026-11-23');
  expect(listDiffDocx(diff, names, 'vi', '2026-11-23')).toEqual(bytes);
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('nghĩa vụ chuyển cơ quan');
  expect(xml).toContain('&lt;b&gt;A&lt;/b&gt;');
  expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
});

test('two versions that are the same', () => {
  expect(listDiffText(diffLists(older, older), names, 'vi')).toContain('Hai bản có các mục như nhau.');
});

test.each([
  [['list'], 'diff'],
  [['list', 'xoa'], 'xoa'],
  [['list', 'diff', 'khong-co', '2025-09-15-minh-hoa-2'], 'khong-co'],
  [['list', 'diff', '2025-09-15-minh-hoa-2', 'khong-co.yaml'], 'khong-co.yaml'],
  [['list', 'diff', '2025-09-15-minh-hoa-2'], 'opendata list --help'],
  [['list', 'diff', '2024-12-20-minh-hoa-1', '2025-09-15-minh-hoa-2', '--out', 'so-sanh.pdf'], 'so-sanh.pdf'],
])('%j is refused with a sentence that names %s', async (args, named) => {
  const result = await runCommand(args);
  expect(result).toMatchObject({ code: 2, stdout: '' });
  expect(result.stderr).toContain(named);
  expect(result.stderr.trim().split('\n')).toHaveLength(1);
});

test('a file that is no list is told where, with exit code 1', async () => {
  const result = await runCommand(['list', 'diff', '2025-09-15-minh-hoa-2', 'catalogue/topics.yaml']);
  expect(result.code).toBe(1);
  expect(result.stdout).toContain('metadata/unknown-key');
  expect(result.stderr).toBe('');
});
