import type { Dataset } from '../../src/domain/model/dataset.ts';
import type { Finding } from '../../src/domain/model/finding.ts';
import { buildSiteView } from '../../src/domain/views/site-view.ts';
import type { SiteView } from '../../src/domain/views/view-types.ts';
import { makeAgency, makeItem, makeList } from '../make-catalogue.ts';
import { makeDataset, makeDuty, makeFacts, makeFile, makePortal } from '../make-portal.ts';

const LONG_NAME = 'Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi';
const WIDE = Array.from({ length: 60 }, (_, i) => `cot_${i + 1}`);

/** Text of an agency that means harm, or only uses the wrong letters. */
export const HOSTILE = '</script><script>alert(1)</script><img src=x onerror=alert(2)>';

const withGap = makeDataset({ illustrative: true, formerIds: ['co-so-y-te-cu'] });

const hostile = makeDataset({
  id: 'khu-cong-nghiep',
  agency: 'bql-dung-quat',
  title: { vi: `Khu công nghiệp ${HOSTILE}` },
  description: { vi: `Danh sách khu công nghiệp, diện tích và tỷ lệ lấp đầy. ${HOSTILE}` },
  listItem: 'CT-01',
  readme: `# Ghi chú\n\n${HOSTILE}\n\n[xấu](javascript:alert(3)) ![ảnh](https://example.com/a.png)`,
  sources: [{ title: { vi: HOSTILE }, document: HOSTILE }],
  resources: [
    makeFile('khu.geojson'),
    { kind: 'api', api: 'https://opendata.quangngai.gov.vn/api/khu', title: { vi: 'Khu công nghiệp' } },
  ],
});

const wide = makeDataset({
  id: 'rat-nhieu-cot',
  listItem: 'CT-02',
  agency: 'bql-dung-quat',
  schema: { fields: WIDE.map((name) => ({ name, type: 'number' as const })) },
  resources: [makeFile('2025.csv')],
});

const withheld = makeDataset({ id: 'bi-giu-lai' });

const datasets: readonly Dataset[] = [withheld, withGap, hostile, wide];

const finding: Finding = {
  code: 'metadata/unknown-key',
  level: 'error',
  where: { file: `${withheld.folder}/metadata.yaml`, line: 3 },
  args: { key: 'licens', allowed: 'licence' },
};

/** A small portal with what strains pages: a gap, a long name, 60 columns, an API, a dataset held back, a hostile text. */
export function makeFixtureView(): SiteView {
  const portal = makePortal({
    datasets,
    agencies: [
      makeAgency('so-khcn', 'Sở Khoa học và Công nghệ'),
      makeAgency('so-y-te', 'Sở Y tế'),
      makeAgency('bql-dung-quat', LONG_NAME, { kind: 'attached', verified: false }),
    ],
    lists: [
      makeList({
        items: [
          makeItem(),
          makeItem({ code: 'CT-01', frequency: 'on-change', holder: 'bql-dung-quat' }),
          makeItem({ code: 'CT-02', frequency: 'annual', holder: 'bql-dung-quat' }),
          makeItem({ code: 'XA-01', holder: { every: 'commune' } }),
        ],
      }),
    ],
    facts: new Map([
      [`${withGap.folder}/2026-Q3.csv`, makeFacts()],
      [`${wide.folder}/2025.csv`, makeFacts({ header: WIDE, preview: [WIDE.map(() => '1')], columns: [], rows: 1 })],
    ]),
    notices: [
      {
        id: '2026-12-01-bao-tri',
        kind: 'maintenance',
        title: { vi: 'Bảo trì' },
        published: '2026-11-20',
        from: '2026-12-01T22:00:00+07:00',
        to: '2026-12-02T02:00:00+07:00',
        illustrative: true,
        markdown: HOSTILE,
      },
    ],
  });
  const duties = [
    makeDuty({ period: '2026-Q2', due: '2026-07-16', state: 'overdue', days: 130 }),
    makeDuty({ period: '2026-Q3' }),
    makeDuty({ period: '2026-Q4', due: '2027-01-18', state: 'not-due', days: 56 }),
  ];
  return buildSiteView({ portal, duties, findings: [finding], asOf: '2026-11-23' });
}
