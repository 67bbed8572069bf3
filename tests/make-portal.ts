import { parsePeriod } from '../src/domain/model/period.ts';
import type { Dataset, FileResource } from '../src/domain/model/dataset.ts';
import type { Duty } from '../src/domain/model/duty.ts';
import type { FileEntry, Portal } from '../src/domain/model/portal.ts';
import { DEFAULT_METHOD } from '../src/domain/model/quality.ts';
import type { FileFacts } from '../src/domain/model/table-facts.ts';
import type { TableSchema } from '../src/domain/model/table-schema.ts';
import { makeAgency, makeLicence, makeList, makeRegulation, makeSettings, makeTopic } from './make-catalogue.ts';

/** A small portal in memory: one department with one quarterly dataset of two periods, which landed in two commits. */
export function makePortal(overrides: Partial<Portal> = {}): Portal {
  const datasets = overrides.datasets ?? [makeDataset()];
  const paths = datasets.flatMap((dataset) =>
    dataset.resources.flatMap((r) => (r.kind === 'file' ? [`${dataset.folder}/${r.path}`] : [])),
  );
  return {
    settings: makeSettings(),
    regulation: makeRegulation(),
    legal: [],
    agencies: [makeAgency('so-khcn', 'Sở Khoa học và Công nghệ'), makeAgency('so-y-te', 'Sở Y tế')],
    places: [],
    topics: [makeTopic()],
    licences: [makeLicence()],
    ministryDatabases: [],
    holidays: [],
    lists: [makeList()],
    assignments: [],
    changes: [],
    waivers: [],
    attestations: [],
    reviews: [],
    reports: [],
    notices: [],
    feedback: [],
    sources: [],
    usage: [],
    drills: [],
    quality: DEFAULT_METHOD,
    assessments: [],
    datasets,
    files: new Map(paths.map((path) => [path, makeFileEntry(path)])),
    facts: new Map(paths.map((path) => [path, makeFacts()])),
    rowPrints: new Map(),
    history: makeHistory(),
    unreadable: new Set(),
    findings: [],
    locate: (file, pointer) => ({ file, ...(pointer ? { pointer } : {}) }),
    ...overrides,
  };
}

export function makeDataset(overrides: Partial<Dataset> = {}): Dataset {
  const id = overrides.id ?? 'co-so-kham-benh';
  const agency = overrides.agency ?? 'so-y-te';
  return {
    id,
    agency,
    folder: `datasets/${agency}/${id}`,
    title: { vi: 'Cơ sở khám bệnh, chữa bệnh', en: 'Health facilities' },
    description: {
      vi: 'Danh sách cơ sở khám bệnh, chữa bệnh được cấp giấy phép trên địa bàn tỉnh, cập nhật hằng quý.',
      en: 'Licensed health facilities in the province, updated every quarter.',
    },
    listItem: 'YT-01',
    keywords: ['bệnh viện', 'phòng khám'],
    illustrative: false,
    sources: [],
    places: [],
    formerIds: [],
    schemaPath: 'schema.yaml',
    schema: makeSchema(),
    resources: [makeFile('2026-Q2.csv'), makeFile('2026-Q3.csv')],
    noChange: [],
    changes: [],
    ...overrides,
  };
}

/** A file resource; its period and format are those of its name. */
export function makeFile(path: string, overrides: Partial<FileResource> = {}): FileResource {
  const [stem = '', extension = ''] = path.split('.');
  const period = parsePeriod(stem)?.id;
  return { kind: 'file', path, format: extension as FileResource['format'], ...(period ? { period } : {}), ...overrides };
}

export function makeSchema(): TableSchema {
  return {
    fields: [
      { name: 'ma', type: 'string', title: 'Mã cơ sở', constraints: { required: true, unique: true, pattern: '^CS-\\d{3}$' } },
      { name: 'ten', type: 'string', title: 'Tên cơ sở', constraints: { required: true } },
      { name: 'so_giuong', type: 'integer', title: 'Số giường', unit: 'giường', constraints: { minimum: 0 } },
    ],
    primaryKey: ['ma'],
  };
}

export function makeFacts(overrides: Partial<FileFacts> = {}): FileFacts {
  const column = { count: 2, missing: 0, distinct: 2 };
  return {
    rows: 2,
    header: ['ma', 'ten', 'so_giuong'],
    preview: [
      ['CS-001', 'Bệnh viện Đa khoa tỉnh', '1200'],
      ['CS-002', 'Trung tâm Y tế Lý Sơn', '50'],
    ],
    columns: [
      { name: 'ma', type: 'string', ...column },
      { name: 'ten', type: 'string', ...column },
      { name: 'so_giuong', type: 'integer', ...column, min: '50', max: '1200', mean: 625 },
    ],
    ...overrides,
  };
}

export function makeFileEntry(path: string, overrides: Partial<FileEntry> = {}): FileEntry {
  return { path, bytes: 120, sha256: 'ab'.repeat(32), ...overrides };
}

export function makeHistory(): Portal['history'] {
  const folder = 'datasets/so-y-te/co-so-kham-benh';
  const head = 'b'.repeat(40);
  return {
    kind: 'git',
    head,
    statements: [],
    commits: [
      {
        id: head,
        landed: '2026-10-09T09:00:00+07:00',
        subject: 'Số liệu quý III/2026',
        changes: [
          { path: `${folder}/2026-Q3.csv`, status: 'A', blob: '3'.repeat(40) },
          { path: `${folder}/metadata.yaml`, status: 'M', blob: '2'.repeat(40) },
        ],
      },
      {
        id: 'a'.repeat(40),
        landed: '2026-07-06T18:30:00Z',
        subject: 'Bộ dữ liệu đầu tiên',
        changes: [
          { path: `${folder}/2026-Q2.csv`, status: 'A', blob: '1'.repeat(40) },
          { path: `${folder}/metadata.yaml`, status: 'A', blob: '0'.repeat(40) },
        ],
      },
    ],
  };
}

export function makeDuty(overrides: Partial<Duty> & { readonly period: string }): Duty {
  const due = overrides.due ?? '2026-10-16';
  return {
    id: `yt-01/so-y-te/${overrides.period}`,
    kind: 'periodic',
    item: 'YT-01',
    agency: 'so-y-te',
    dataset: 'co-so-kham-benh',
    opens: '2026-10-01',
    recommended: '2026-10-15',
    due,
    state: 'provided',
    discounted: [],
    reckoning: {
      article: '7.6.c',
      start: '2026-10-01',
      startIs: 'first-day-of-next-period',
      days: 15,
      firstDay: 'exclude-first',
      last: due,
      skipped: [],
      due,
      provisional: false,
    },
    ...overrides,
  };
}
