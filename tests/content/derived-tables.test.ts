import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { makeDaysOff } from '../../src/domain/calendar/days-off.ts';
import { literalDay, reckonDays } from '../../src/domain/calendar/reckon.ts';
import type { Counting } from '../../src/domain/model/regulation.ts';
import { readPortal } from '../../src/io/read-portal.ts';

const root = join(import.meta.dirname, '../..');
const portal = await readPortal(root);
const text = (path: string) => readFileSync(join(root, 'datasets/so-khcn', path), 'utf8');
const rows = (path: string) => parse(text(path), { columns: true }) as Record<string, string>[];

/** Tables that say again what the catalogue says must not fall behind it. */
describe('tables made from the catalogue', () => {
  it('due dates in both readings agree with the reckoning', () => {
    const daysOff = makeDaysOff(portal.holidays);
    const reckon = (start: string, firstDay: Counting['firstDay']) =>
      reckonDays({ day: start, is: 'first-day-of-next-period', article: '7.6' }, 15, { firstDay, rollForward: true }, daysOff);
    const table = rows('han-cung-cap-du-lieu-theo-ky/han-theo-ky.csv');
    expect(table).toHaveLength(28);
    for (const row of table) {
      const start = row['ngay_moc'] ?? '';
      const legal = reckon(start, 'exclude-first');
      expect(row).toMatchObject({
        ngay_thu_15_tinh_ca_ngay_dau: literalDay(start, 15),
        han_tinh_ca_ngay_dau: reckon(start, 'include-first').due,
        ngay_cuoi_khong_tinh_ngay_dau: legal.last,
        han_khong_tinh_ngay_dau: legal.due,
        so_ngay_doi: String(legal.skipped.length),
        tam_tinh: String(legal.provisional),
      });
    }
  });

  it('days off', () => {
    const table = rows('ngay-nghi-tinh-thoi-han/ngay-nghi.csv').map((row) => [
      row['ngay'],
      row['loai'],
      row['ten'],
      row['tinh_trang'],
    ]);
    expect(table).toEqual(portal.holidays.map((day) => [day.date, day.kind, day.name.vi, day.status]));
  });

  it('agencies', () => {
    const table = rows('co-quan-cung-cap-du-lieu/co-quan.csv').map((row) => [row['ma'], row['ten'], row['den_ngay']]);
    const known = portal.agencies.map((agency) => [agency.id, agency.name.vi, agency.validTo ?? '']);
    expect(table.toSorted()).toEqual(known.toSorted());
  });

  it('the open-data list in force', () => {
    const list = portal.lists.at(-1);
    const table = rows('danh-muc-du-lieu-mo/danh-muc.csv').map((row) => [row['ma'], row['ten'], row['lo_trinh']]);
    expect(table).toEqual(list?.items.map((item) => [item.code, item.title.vi, item.roadmap ?? '']));
  });

  it('legal documents', () => {
    const table = JSON.parse(text('van-ban-phap-luat-du-lieu-mo/van-ban.json')) as Record<string, string | null>[];
    const known = portal.legal.map((law) => [law.id, law.number, law.inForceFrom ?? null, law.inForceTo ?? null, law.verified]);
    expect(
      table.map((law) => [law['ma'], law['so_ky_hieu'], law['hieu_luc_tu'], law['het_hieu_luc'], law['kiem_chung']]),
    ).toEqual(known);
  });
});
