import type { PortalSettings } from '../domain/model/catalogue.ts';
import type { Regulation } from '../domain/model/regulation.ts';

/** Stand in where `catalogue/portal.yaml` cannot be read, so that everything else can still be checked. */
export const DEFAULT_SETTINGS: PortalSettings = {
  name: { vi: 'Cổng dữ liệu mở', en: 'Open data portal' },
  description: { vi: 'Cổng dữ liệu mở', en: 'Open data portal' },
  url: 'http://localhost:4321',
  province: { code: '', name: { vi: '' } },
  operators: [],
  providers: [],
  branch: 'main',
  licence: '',
  contact: { name: { vi: '' } },
};

/** Decision 59/2024/QĐ-UBND as published, counted by the Civil Code. */
export const DEFAULT_REGULATION: Regulation = {
  document: '59/2024/QĐ-UBND',
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
  fixed: [
    { kind: 'assessment', before: ['06-30', '12-30'], article: '9.2' },
    { kind: 'report', before: ['06-30', '12-31'], article: '11.4' },
  ],
};
