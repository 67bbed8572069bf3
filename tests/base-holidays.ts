/**
 * Days off of 2026 and 2027 for the base repository, fixed for the tests. Tết 2027 is made up (no notice is known to us), so that the base
 * is without a finding; the portal's own days are in `catalogue/holidays/`.
 */
export const baseHolidays: Record<string, string> = {
  'catalogue/holidays/2026.yaml': `year: 2026
holidays:
  - {date: 2026-01-01, kind: holiday, name: Tết Dương lịch, basis: BLLĐ 112.1.a, status: official}
  - {date: 2026-02-16, kind: holiday, name: Tết Âm lịch, basis: TB 9441/TB-BNV, status: official, tet: true}
  - {date: 2026-02-17, kind: holiday, name: Tết Âm lịch, basis: TB 9441/TB-BNV, status: official, tet: true}
  - {date: 2026-02-18, kind: holiday, name: Tết Âm lịch, basis: TB 9441/TB-BNV, status: official, tet: true}
  - {date: 2026-02-19, kind: holiday, name: Tết Âm lịch, basis: TB 9441/TB-BNV, status: official, tet: true}
  - {date: 2026-02-20, kind: holiday, name: Tết Âm lịch, basis: TB 9441/TB-BNV, status: official, tet: true}
  - {date: 2026-04-26, kind: holiday, name: Giỗ Tổ Hùng Vương, basis: BLLĐ 112.1.e, status: official}
  - {date: 2026-04-27, kind: makeup, name: Nghỉ bù Giỗ Tổ Hùng Vương, basis: BLLĐ 111.3, status: official}
  - {date: 2026-04-30, kind: holiday, name: Ngày Chiến thắng, basis: BLLĐ 112.1.c, status: official}
  - {date: 2026-05-01, kind: holiday, name: Ngày Quốc tế Lao động, basis: BLLĐ 112.1.d, status: official}
  - {date: 2026-09-01, kind: holiday, name: Quốc khánh, basis: BLLĐ 112.1.đ, status: official}
  - {date: 2026-09-02, kind: holiday, name: Quốc khánh, basis: BLLĐ 112.1.đ, status: official}
  - {date: 2026-11-24, kind: holiday, name: Ngày Văn hóa Việt Nam, basis: NQ 28/2026/QH16 Điều 2, status: official}
`,
  'catalogue/holidays/2027.yaml': `year: 2027
holidays:
  - {date: 2027-01-01, kind: holiday, name: Tết Dương lịch, basis: BLLĐ 112.1.a, status: official}
  - {date: 2027-02-05, kind: holiday, name: Tết Âm lịch, basis: BLLĐ 112.3, status: official, tet: true}
  - {date: 2027-02-06, kind: holiday, name: Tết Âm lịch, basis: BLLĐ 112.3, status: official, tet: true}
  - {date: 2027-02-07, kind: holiday, name: Tết Âm lịch, basis: BLLĐ 112.3, status: official, tet: true}
  - {date: 2027-02-08, kind: holiday, name: Tết Âm lịch, basis: BLLĐ 112.3, status: official, tet: true}
  - {date: 2027-02-09, kind: holiday, name: Tết Âm lịch, basis: BLLĐ 112.3, status: official, tet: true}
  - {date: 2027-02-10, kind: makeup, name: Nghỉ bù Tết Âm lịch, basis: BLLĐ 111.3, status: official, tet: true}
  - {date: 2027-02-11, kind: makeup, name: Nghỉ bù Tết Âm lịch, basis: BLLĐ 111.3, status: official, tet: true}
  - {date: 2027-04-16, kind: holiday, name: Giỗ Tổ Hùng Vương, basis: BLLĐ 112.1.e, status: rule}
  - {date: 2027-04-30, kind: holiday, name: Ngày Chiến thắng, basis: BLLĐ 112.1.c, status: rule}
  - {date: 2027-05-01, kind: holiday, name: Ngày Quốc tế Lao động, basis: BLLĐ 112.1.d, status: rule}
  - {date: 2027-05-03, kind: makeup, name: Nghỉ bù Ngày Quốc tế Lao động, basis: BLLĐ 111.3, status: rule}
  - {date: 2027-09-02, kind: holiday, name: Quốc khánh, basis: BLLĐ 112.1.đ, status: rule}
  - {date: 2027-11-24, kind: holiday, name: Ngày Văn hóa Việt Nam, basis: NQ 28/2026/QH16 Điều 2, status: rule}
`,
};
