import { baseHolidays } from './base-holidays.ts';

/** Folder of the one dataset of the base repository. */
export const baseDataset = 'datasets/so-y-te/co-so-kham-benh';

/**
 * The smallest content repository that is whole and without a finding: two agencies, one list item (YT-01, quarterly, first due
 * 2026-07-16) and one dataset with the second and third quarter of 2026. Tests and the examples of rules change files over it.
 */
export function baseRepository(): Record<string, string> {
  return { ...catalogue, ...baseHolidays, ...dataset };
}

/** Files put over the base; null removes one. */
export function patchBase(changes: Readonly<Record<string, string | null>>): Record<string, string> {
  const files = { ...baseRepository(), ...changes };
  return Object.fromEntries(Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null));
}

const catalogue = {
  'catalogue/portal.yaml': `name: {vi: Cổng dữ liệu mở thử nghiệm, en: Test open-data portal}
description:
  vi: Kho nội dung nhỏ nhất có thể chạy trọn vẹn, chỉ dùng để kiểm thử chương trình của Cổng.
  en: The smallest content repository that runs as a whole; for testing the portal's program only.
url: https://opendata.example.vn
province: {code: "51", name: {vi: Quảng Ngãi, en: Quang Ngai}}
operators:
  - {agency: so-khcn, from: 2025-03-01}
branch: main
licence: dieu-khoan-2026
contact: {name: {vi: Bộ phận quản lý Cổng, en: Portal team}}
`,
  'catalogue/regulation.yaml': `document: qd-59-2024
effective: 2024-12-01
dueSoonDays: 15
counting: {firstDay: exclude-first, rollForward: true}
periodic:
  - {frequency: annual, days: 15, article: 7.6.a}
  - {frequency: half-yearly, days: 15, article: 7.6.b}
  - {frequency: quarterly, days: 15, article: 7.6.c}
onChange: {days: 15, article: 7.6.d}
firstProvision: {months: 3, article: "13.6"}
fixed: []
`,
  'catalogue/legal/qd-59-2024.yaml': `number: 59/2024/QĐ-UBND
title: {vi: Quy chế cung cấp và khai thác dữ liệu mở, en: Regulation on providing and using open data}
kind: decision
issuer: {vi: Ủy ban nhân dân tỉnh Quảng Ngãi, en: People's Committee of Quang Ngai}
inForceFrom: 2024-12-01
source: https://opendata.example.vn/van-ban/qd-59-2024
verified: text
`,
  'catalogue/agencies/so-y-te.yaml': `name: {vi: Sở Y tế, en: Department of Health}
kind: department
accounts: [can-bo-y-te]
reviewers: [lanh-dao-y-te]
verified: true
`,
  'catalogue/agencies/so-khcn.yaml': `name: {vi: Sở Khoa học và Công nghệ, en: Department of Science and Technology}
shortName: {vi: Sở KH&CN}
kind: department
validFrom: 2025-03-01
verified: true
`,
  'catalogue/topics.yaml': `topics:
  - {id: y-te, name: {vi: Y tế, en: Health}, theme: HEAL}
`,
  'catalogue/licences.yaml': `licences:
  - id: dieu-khoan-2026
    name: {vi: Điều khoản sử dụng dữ liệu mở, en: Terms of use of open data}
    url: https://opendata.example.vn/giay-phep/dieu-khoan-2026/
    spdx: LicenseRef-dieu-khoan-2026
    summary: {vi: Được dùng lại và phải ghi nguồn., en: Free to reuse with attribution.}
`,
  'catalogue/ministry-databases.yaml': `databases: []
`,
  'catalogue/assignments.yaml': `assignments: []
`,
  'catalogue/places.csv': `code,name,name_en,kind,valid_from,valid_to,parent,predecessors,latitude,longitude,basis
51,Quảng Ngãi,Quang Ngai,province,,,,,,,
21040,Bình Sơn,Binh Son,commune,2025-07-01,,51,,,,1677/NQ-UBTVQH15
`,
  'catalogue/lists/2026-03-20-thu-nghiem-1.yaml': `document: 01/QĐ-THU-NGHIEM
issued: 2026-03-20
inForceFrom: 2026-04-01
illustrative: true
items:
  - code: YT-01
    title: {vi: Cơ sở khám bệnh được cấp phép, en: Licensed health facilities}
    topic: y-te
    fields: [mã, tên, loại, số giường]
    frequency: quarterly
    formats: [csv]
    access: file
    holder: so-y-te
    roadmap: 2026-07-16
`,
};

const dataset = {
  [`${baseDataset}/metadata.yaml`]: `title: {vi: Cơ sở khám bệnh được cấp phép, en: Licensed health facilities}
description:
  vi: Danh sách cơ sở khám bệnh, chữa bệnh được cấp giấy phép hoạt động, với loại hình và số giường bệnh.
  en: Health facilities that hold a licence to operate, with their kind and number of beds.
listItem: YT-01
keywords: [bệnh viện, phòng khám]
illustrative: true
schema: schema.yaml
resources:
  - {path: 2026-Q2.csv, period: 2026-Q2}
  - {path: 2026-Q3.csv, period: 2026-Q3}
`,
  [`${baseDataset}/schema.yaml`]: `fields:
  - {name: ma, type: string, title: Mã cơ sở, constraints: {required: true, unique: true, pattern: '^CS-\\d{3}$'}}
  - {name: ten, type: string, title: Tên cơ sở, constraints: {required: true}}
  - {name: loai, type: string, title: Loại hình, constraints: {enum: [benh-vien, phong-kham]}}
  - {name: so_giuong, type: integer, title: Số giường, unit: giường, constraints: {minimum: 0}}
  - {name: toa_do_lat, type: number, title: Vĩ độ}
  - {name: ngay_cap, type: date, title: Ngày cấp phép}
primaryKey: [ma]
`,
  [`${baseDataset}/2026-Q2.csv`]: `ma,ten,loai,so_giuong,toa_do_lat,ngay_cap
CS-001,Bệnh viện Minh họa,benh-vien,350,15.1205,2019-05-06
CS-002,Phòng khám Thử nghiệm,phong-kham,0,15.2041,2021-11-15
`,
  [`${baseDataset}/2026-Q3.csv`]: `ma,ten,loai,so_giuong,toa_do_lat,ngay_cap
CS-001,Bệnh viện Minh họa,benh-vien,360,15.1205,2019-05-06
CS-002,Phòng khám Thử nghiệm,phong-kham,0,15.2041,2021-11-15
CS-003,"Phòng khám Ví dụ, cơ sở 2",phong-kham,5,,2026-08-03
`,
};
