import { expect, test } from 'vitest';
import { rules } from '../../src/domain/checks/registry.ts';
import { reviewJson } from '../../src/render/review-json.ts';
import { reviewMarkdown } from '../../src/render/review-markdown.ts';
import { baseDataset } from '../base-repository.ts';
import { reviewOf } from './review-of.ts';

test('a table of 33 MB is checked whole, and not taken apart for comparing: the comment says so', async () => {
  const name = 'Phòng khám Thử nghiệm '.repeat(30).trim();
  const rows = Array.from({ length: 45_000 }, (_, i) => `CS-${i % 900},${name} ${i},phong-kham,${i % 90},15.1205,2019-05-06\n`);
  const table = `ma,ten,loai,so_giuong,toa_do_lat,ngay_cap\n${rows.join('')}`;
  expect(Buffer.byteLength(table)).toBeGreaterThan(32 * 2 ** 20);
  const review = await reviewOf({ [`${baseDataset}/2026-Q3.csv`]: table });
  expect(review.findings.map(({ code }) => code)).toContain('table/primary-key');
  expect(review.tables).toMatchObject([{ pair: { path: `${baseDataset}/2026-Q3.csv` } }]);
  expect(reviewMarkdown(reviewJson(review, rules, 'vi'))).toContain('lớn hơn 32 MB');
});
