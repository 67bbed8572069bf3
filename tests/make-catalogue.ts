import type { Agency } from '../src/domain/model/agency.ts';
import type { Licence, ListItem, ListVersion, PortalSettings, Topic } from '../src/domain/model/catalogue.ts';
import type { Regulation } from '../src/domain/model/regulation.ts';

export function makeAgency(id: string, name: string, overrides: Partial<Agency> = {}): Agency {
  return {
    id,
    name: { vi: name },
    kind: 'department',
    predecessors: [],
    accounts: [],
    reviewers: [],
    verified: true,
    ...overrides,
  };
}

export function makeTopic(): Topic {
  return { id: 'y-te', name: { vi: 'Y tế', en: 'Health' }, theme: 'HEAL' };
}

export function makeLicence(): Licence {
  return {
    id: 'dieu-khoan-2026',
    name: { vi: 'Điều khoản sử dụng dữ liệu mở 2026', en: 'Open data terms 2026' },
    url: 'https://opendata.quangngai.gov.vn/giay-phep/dieu-khoan-2026/',
    spdx: 'LicenseRef-QN-OpenData-1.0',
    summary: { vi: 'Tự do sử dụng, ghi nguồn.', en: 'Free use with attribution.' },
  };
}

export function makeItem(overrides: Partial<ListItem> = {}): ListItem {
  return {
    code: 'YT-01',
    title: { vi: 'Cơ sở khám bệnh, chữa bệnh được cấp giấy phép', en: 'Licensed health facilities' },
    topic: 'y-te',
    fields: [],
    frequency: 'quarterly',
    formats: ['csv'],
    access: 'file',
    holder: 'so-y-te',
    cooperating: [],
    ...overrides,
  };
}

export function makeList(overrides: Partial<ListVersion> = {}): ListVersion {
  return {
    id: '2025-09-15-minh-hoa-2',
    document: 'Danh mục minh họa 2',
    issued: '2025-09-15',
    inForceFrom: '2025-10-01',
    illustrative: true,
    items: [makeItem()],
    ...overrides,
  };
}

export function makeSettings(): PortalSettings {
  return {
    name: { vi: 'Cổng dữ liệu mở tỉnh Quảng Ngãi', en: 'Quảng Ngãi open data portal' },
    description: {
      vi: 'Dữ liệu mở của các cơ quan nhà nước tỉnh Quảng Ngãi.',
      en: 'Open data of the agencies of Quảng Ngãi province.',
    },
    url: 'https://opendata.quangngai.gov.vn',
    province: { code: '51', name: { vi: 'Tỉnh Quảng Ngãi', en: 'Quảng Ngãi province' } },
    operators: [{ agency: 'so-khcn', from: '2025-03-01' }],
    providers: [],
    branch: 'main',
    licence: 'dieu-khoan-2026',
    contact: { name: { vi: 'Bộ phận vận hành Cổng dữ liệu mở', en: 'Portal operations' } },
  };
}

export function makeRegulation(): Regulation {
  return {
    document: 'qd-59-2024',
    effective: '2024-12-01',
    dueSoonDays: 15,
    counting: { firstDay: 'exclude-first', rollForward: true },
    periodic: [
      { frequency: 'annual', days: 15, article: '7.6.a' },
      { frequency: 'half-yearly', days: 15, article: '7.6.b' },
      { frequency: 'quarterly', days: 15, article: '7.6.c' },
    ],
    onChange: { days: 15, article: '7.6.d' },
    firstProvision: { months: 3, article: '13.6' },
    fixed: [],
  };
}
