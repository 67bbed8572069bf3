import { describe, expect, it } from 'vitest';
import { sayFinding } from '../../src/words/findings.ts';
import { splitFrontMatter } from '../../src/parse/front-matter.ts';
import { judgeContent, listFindings } from '../adversarial/judge-content.ts';

const NOTICE = 'catalogue/notices/2026-12-01-bao-tri.md';
const KEYS = 'kind: news\ntitle: Lịch trực\npublished: 2026-12-01\n';
const judge = (text: string) => judgeContent({ [NOTICE]: text });

describe('a fault in the top of a notice is told with its line', () => {
  it.each([
    ['a wrong word', `---\n${KEYS.replace('news', 'tin')}---\nx\n`, [`error metadata/enum ${NOTICE}:2:1 /kind`]],
    ['an unknown key', `---\n${KEYS}tieude: a\n---\nx\n`, [`error metadata/unknown-key ${NOTICE}:5:1 /tieude`]],
    ['a missing key', '---\nkind: news\ntitle: Lịch trực\n---\nx\n', [`error metadata/missing-key ${NOTICE}:2:1`]],
    ['broken YAML', '---\nkind: news\ntitle: [a\n---\nx\n', [`error yaml/syntax ${NOTICE}:3:10`]],
    [
      'line ends of Windows',
      `---\r\nkind: tin\r\ntitle: a b c\r\npublished: 2026-12-01\r\n---\r\nx\r\n`,
      [`error metadata/enum ${NOTICE}:2:1 /kind`],
    ],
    ['never closed', `---\n${KEYS}\nCổng có người trực.\n`, [`error yaml/front-matter ${NOTICE}:1`]],
    ['never opened', '# Lịch trực\n\nCổng có người trực.\n', [`error yaml/front-matter ${NOTICE}:1`]],
    ['nothing between the lines', '---\n---\nx\n', [`error yaml/empty ${NOTICE}:1`]],
    ['an empty file', '', [`error yaml/empty ${NOTICE}:1`]],
    [
      'no end of an interruption',
      `---\n${KEYS.replace('news', 'maintenance')}from: 2026-12-22T22:00:00+07:00\n---\nx\n`,
      [`error notice/no-times ${NOTICE}:2:1 /kind`],
    ],
  ])('%s', async (_, text, said) => expect(listFindings(await judge(text))).toEqual(said));

  it('in words', async () => {
    const [open] = await judge(`---\n${KEYS}`);
    expect(open && sayFinding(open, 'vi').message).toBe(
      'Phần đầu tệp mở bằng "---" ở dòng này nhưng không có dòng "---" đóng lại.',
    );
  });

  it('not UTF-8: one finding', async () => {
    expect(listFindings(await judgeContent({ [NOTICE]: Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff]) }))).toEqual([
      `error text/encoding ${NOTICE}`,
    ]);
  });
});

it('a line of three dashes in the text below closes nothing', () => {
  expect(splitFrontMatter('---  \na: 1\n---\nx\n---\ny\n')).toEqual({ frontMatter: '\na: 1', markdown: 'x\n---\ny\n' });
});
