import { buildSiteView } from '../../src/domain/views/site-view.ts';
import type { DatasetView, SiteView } from '../../src/domain/views/view-types.ts';
import { makeAgency, makeItem, makeList } from '../make-catalogue.ts';
import { makeDataset, makeDuty, makeFacts, makeFile, makePortal } from '../make-portal.ts';

/** A site with one dataset of every shape: quarterly CSV, illustrative GeoJSON on change, an API, and one with nothing. */
export function makeSite(): SiteView {
  const points = makeDataset({
    id: 'diem-du-lich',
    listItem: 'DL-01',
    title: { vi: 'Điểm du lịch & <di tích>' },
    keywords: [],
    illustrative: true,
    resources: [makeFile('2026-03-02.geojson', { note: { vi: 'Thêm 3 điểm' } })],
    places: ['21019'],
    formerIds: ['diem-tham-quan'],
  });
  const api = makeDataset({
    id: 'gia-dat',
    listItem: 'GD-01',
    title: { vi: 'Giá đất' },
    sources: [{ title: { vi: 'Bảng giá đất' }, document: 'QĐ 01/2026/QĐ-UBND' }],
    resources: [{ kind: 'api', api: 'https://api.example.vn/v1/gia-dat', openapi: 'openapi.yaml', sample: 'mau.json' }],
  });
  const empty = makeDataset({ id: 'trong', listItem: 'TR-01', title: { vi: 'Bộ chưa có tệp' }, resources: [] });
  const datasets = [makeDataset(), points, api, empty];
  const items = [
    makeItem(),
    makeItem({ code: 'DL-01', frequency: 'on-change' }),
    makeItem({ code: 'GD-01', frequency: 'annual', access: 'api' }),
    makeItem({ code: 'TR-01', frequency: 'half-yearly' }),
  ];
  const base = makePortal({ datasets });
  const path = `${points.folder}/2026-03-02.geojson`;
  const geometry = { types: ['Point'], bbox: [108.5, 14.2, 109.1, 15.4] as const };
  const portal = makePortal({
    datasets,
    lists: [makeList({ items })],
    agencies: [...base.agencies, makeAgency('xa-khong-viec', 'Ủy ban nhân dân xã không có việc', { kind: 'commune' })],
    facts: new Map([...base.facts, [path, makeFacts({ geometry })]]),
  });
  const duties = [
    makeDuty({ period: '2026-Q2', due: '2026-07-16', state: 'provided-late', days: 4 }),
    makeDuty({ period: '2026-Q3' }),
    makeDuty({ period: '2026-Q4', due: '2027-01-18', state: 'not-due', days: 56 }),
  ];
  return buildSiteView({ portal, duties, findings: [], asOf: '2026-11-23' });
}

export function datasetOf(site: SiteView, id: string): DatasetView {
  const dataset = site.datasets.find((one) => one.id === id);
  if (!dataset) throw new Error(`no dataset ${id}`);
  return dataset;
}
