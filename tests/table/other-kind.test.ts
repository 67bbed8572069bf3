import { zipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Format } from '../../src/domain/model/dataset.ts';
import { checkFile } from '../../src/table/check-file.ts';
import { tellKind } from '../../src/table/tell-kind.ts';
import { importWorkbook } from '../../src/table/xlsx/import-workbook.ts';
import { sayFinding } from '../../src/words/findings.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { runCommand } from '../run-command.ts';
import { book } from '../xlsx/example-workbooks.ts';

const text = (content: string) => new TextEncoder().encode(content);
const zip = (name: string, content = 'x') => zipSync({ [name]: text(content) }, { level: 0 });
const PAGE = text('\ufeff\r\n<!-- saved -->\n<!DOCTYPE html>\n<html><body>Đăng nhập, xin chào</body></html>\n');
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(500).fill(0)]);
const PDF = text('%PDF-1.7\n%âãÏÓ\n1 0 obj\n');

describe('a file that is something else than its name says has that one finding', () => {
  const formats: readonly Format[] = ['csv', 'json', 'geojson'];
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['xlsx', book()],
    ['xls', OLE],
    ['html', PAGE],
    ['html', text('<table border=1><tr><td>a,b</td></tr></table>')],
    ['html', Uint8Array.from(Buffer.from('\ufeff<html><body>a</body></html>', 'utf16le'))],
    ['xml', text('<?xml version="1.0"?><rows/>')],
    ['pdf', PDF],
    ['ods', zip('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')],
    ['word', zip('word/document.xml')],
    ['archive', zip('bang.csv')],
    ['image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ];
  const pairs = files.flatMap(([kind, bytes]) => formats.map((format) => [kind, format, bytes] as const));
  it.each(pairs)('%s as .%s', (kind, format, bytes) => {
    const { facts, findings } = checkFile(bytes, `a.${format}`, format);
    expect(facts).toBeUndefined();
    expect(findings).toEqual([
      { code: 'path/other-kind', level: 'error', where: { file: `a.${format}` }, args: { kind, format } },
    ]);
  });
  it('json as .csv', () => {
    expect(checkFile(text('[\n  {"ma": 1, "ten": "a"}\n]\n'), 'a.csv', 'csv').findings).toMatchObject([
      { args: { kind: 'json' } },
    ]);
  });
});

test.each([
  'ma,ten\n1,<html>\n',
  'PK,ten\n1,2\n',
  '<ma>,ten\n1,2\n',
  '{a},b\n1,2\n',
  '"<p>",b\n1,2\n',
  'PDF,b\n',
  '',
  '\ufeffma\n1\n',
])('a table is not taken for something else: %j', (content) => expect(tellKind(text(content))).toBeUndefined());

test.each([
  ['text', text('ma,ten\n1,a\n'), 'tệp văn bản (có thể là CSV) đổi đuôi thành .xlsx'],
  ['html', PAGE, 'trang web (HTML) đổi đuôi thành .xlsx'],
  ['pdf', PDF, 'tệp PDF đổi đuôi thành .xlsx'],
  ['json', text('{"a": 1}'), 'tệp JSON đổi đuôi thành .xlsx'],
])('%s as .xlsx', (kind, bytes, said) => {
  const { findings } = importWorkbook(bytes, 'a.xlsx');
  expect(findings).toMatchObject([{ code: 'xlsx/not-workbook', args: { kind } }]);
  const [finding] = findings;
  if (finding) expect(sayFinding(finding, 'vi').message).toContain(`Đây là ${said}`);
});

describe('the commands say it in one finding, without a letter of the content', () => {
  const names = ['excel.csv', 'trang.csv', 'chu.xlsx'];
  const folder = () => {
    const dir = makeTestFolder({ 'excel.csv': book(), 'trang.csv': PAGE, 'chu.xlsx': 'ma,ten\n1,a\n' });
    writeFileSync(join(dir, 'schema.yml'), 'fields: [{name: ma}, {name: ten}]\n');
    return dir;
  };
  it.each(names.flatMap((name) => ['validate', 'fix', 'describe'].map((command) => [command, name] as const)))(
    '%s %s',
    async (command, name) => {
      const args = [command, name, ...(command === 'describe' ? [] : ['--schema', 'schema.yml'])];
      const { code, stdout, stderr } = await runCommand(args, { cwd: folder() });
      const said = `${stdout}${stderr}`;
      expect(code).toBe(1);
      expect(said.match(/Đây là /g)).toHaveLength(1);
      expect(said.match(/[a-z]+\/[a-z-]+(?=\s|\)|$)/gm)?.filter((found) => /^(path|xlsx|table)\//.test(found))).toEqual([
        name === 'chu.xlsx' ? 'xlsx/not-workbook' : 'path/other-kind',
      ]);
      expect(said).not.toMatch(/[\u0000-\u0008\u000b-\u001f]|xin chào/);
    },
  );
});
