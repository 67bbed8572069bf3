import { expect, test } from 'vitest';
import { buildSiteView } from '../../src/domain/views/site-view.ts';
import { makeAgency, makeItem, makeList } from '../make-catalogue.ts';
import { makeDataset, makePortal } from '../make-portal.ts';

test('exceptions in force are listed with the datasets they concern, the first to end first', () => {
  const dataset = makeDataset();
  const waiver = { reason: { vi: 'Cơ sở một giường bệnh' }, document: '12/SKHCN', by: 'so-khcn' };
  const folder = `datasets/${dataset.agency}/${dataset.id}`;
  const portal = makePortal({
    agencies: [makeAgency(dataset.agency, 'Sở Y tế')],
    lists: [makeList({ items: [makeItem()] })],
    datasets: [dataset],
    waivers: [
      { ...waiver, id: 'c', finding: 'table/maximum', file: `${folder}/2026-Q3.csv`, until: '2027-03-01' },
      { ...waiver, id: 'b', finding: 'table/maximum', file: `${folder}-khac`, until: '2027-02-01' },
      { ...waiver, id: 'a', item: dataset.listItem, period: '2026-Q3', until: '2026-11-23' },
      { ...waiver, id: 'het-han', item: dataset.listItem, until: '2026-11-22' },
    ],
  });
  const { waivers } = buildSiteView({ portal, duties: [], findings: [], asOf: '2026-11-23' });
  expect(waivers.map(({ id, datasets }) => [id, datasets.map((one) => one.id)])).toEqual([
    ['a', [dataset.id]],
    ['b', []],
    ['c', [dataset.id]],
  ]);
});
