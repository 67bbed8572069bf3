import { expect, test } from 'vitest';
import { decodeD, encodeD } from '../../src/render/search-records.ts';
import { isBlank, readQuestion, writeQuestion } from '../../src/site/search/question.ts';
import { foldQuery, restoreD } from '../../src/site/search/vietnamese.ts';

test('a question goes into the address and comes back', () => {
  const address = '?q=%C4%91%E1%BA%A5t+%C4%91ai&topic=dat-dai&topic=xay-dung&state=overdue&page=2';
  const question = readQuestion(address);
  expect(question).toMatchObject({
    q: 'đất đai',
    page: 2,
    chosen: { topic: ['dat-dai', 'xay-dung'], state: ['overdue'], agency: [] },
  });
  expect(writeQuestion(question)).toBe(address);
});

test.each(['', '?', '?q=', '?q=%20', '?page=0', '?page=-3', '?page=abc', '?page=1e9999', '?unknown=1'])(
  '%s asks nothing',
  (address) => {
    const question = readQuestion(address);
    expect(isBlank(question)).toBe(true);
    expect(question.page).toBe(1);
    expect(writeQuestion(question)).toBe('');
  },
);

test('đ is folded in what is typed and restored in what is shown', () => {
  expect(foldQuery('Đất đai'.normalize('NFD'))).toBe('Dất dai');
  expect(restoreD(encodeD('Đường đi'))).toBe('Đường đi');
  expect(restoreD(encodeD('Đường đi'))).toBe(decodeD(encodeD('Đường đi')));
});
