/** Pieces for the examples of rules. They lie over the small base repository of the tests (`tests/base-repository.ts`). */
export const BASE_FOLDER = 'datasets/so-y-te/co-so-kham-benh';
export const METADATA_PATH = `${BASE_FOLDER}/metadata.yaml`;
export const AGENCY_PATH = 'catalogue/agencies/so-y-te.yaml';
export const LIST_PATH = 'catalogue/lists/2026-03-20-thu-nghiem-1.yaml';

/** Content that the test's writer turns into a symbolic link, since an example is text. */
export const LINK = '@link:/etc/hostname';

export const TABLE = 'ma,ten\nCS-001,Bệnh viện Minh họa\n';
export const SCHEMA = 'fields:\n  - {name: ma, type: string}\n  - {name: ten, type: string}\n';

type Changes = Readonly<Record<string, string | undefined>>;

/** The base dataset's metadata with some keys changed (undefined leaves one out). */
export function metadataWith(changes: Changes): string {
  return write({
    title: '{vi: Cơ sở khám bệnh được cấp phép, en: Licensed health facilities}',
    description: 'Danh sách cơ sở khám bệnh, chữa bệnh được cấp giấy phép hoạt động, với loại hình và số giường bệnh.',
    listItem: 'YT-01',
    keywords: '[bệnh viện, phòng khám]',
    illustrative: 'true',
    schema: 'schema.yaml',
    resources: '[{path: 2026-Q2.csv, period: 2026-Q2}, {path: 2026-Q3.csv, period: 2026-Q3}]',
    ...changes,
  });
}

/** The base agency with some keys changed. */
export function agencyWith(changes: Changes): string {
  return write({ name: '{vi: Sở Y tế, en: Department of Health}', kind: 'department', verified: 'true', ...changes });
}

/** The base list, its one item with some keys changed. */
export function listWith(changes: Changes): string {
  const item = {
    code: 'YT-01',
    title: 'Cơ sở khám bệnh được cấp phép',
    topic: 'y-te',
    frequency: 'quarterly',
    formats: '[csv]',
    access: 'file',
    holder: 'so-y-te',
    roadmap: '2026-07-16',
    ...changes,
  };
  const list = write({ document: '01/QĐ-THU-NGHIEM', issued: '2026-03-20', inForceFrom: '2026-04-01', illustrative: 'true' });
  return `${list}items:\n  -\n${write(item).replace(/^/gm, '    ').trimEnd()}\n`;
}

function write(keys: Changes): string {
  return Object.entries(keys)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]))
    .join('');
}

/** A table of the base dataset with n rows; `from` shifts the codes, `factor` multiplies the beds. */
export function quarter(n: number, from = 0, factor = 1): string {
  const rows = Array.from({ length: n }, (_, i) => {
    const code = `CS-${String(i + from + 1).padStart(3, '0')}`;
    return `${code},Phòng khám số ${i + from + 1},phong-kham,${(i + 4) * factor},15.12,2021-11-15\n`;
  });
  return `ma,ten,loai,so_giuong,toa_do_lat,ngay_cap\n${rows.join('')}`;
}
