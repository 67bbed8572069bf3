import { describe, expect, it } from 'vitest';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { baseRepository } from '../base-repository.ts';
import { makeTestFolder } from '../make-test-repo.ts';

const list = (holder: string) => `document: QĐ thử nghiệm
issued: 2024-12-20
inForceFrom: 2024-12-25
illustrative: true
items:
  - {code: LD-01, title: Thị trường lao động, topic: y-te, frequency: quarterly, formats: [csv], access: file, holder: ${holder}}
  - {code: GD-06, title: Cơ sở giáo dục nghề nghiệp, topic: y-te, frequency: annual, formats: [csv], access: file, holder: ${holder}}
`;
const agency = (name: string, extra = '') => `name: ${name}\nkind: department\nverified: false\n${extra}`;

/** The department of labour ended on 2025-02-28; its items went to two successors. */
const split = {
  ...Object.fromEntries(
    Object.entries(baseRepository()).filter(([path]) => !path.startsWith('catalogue/lists/') && !path.startsWith('datasets/')),
  ),
  'datasets/README.md': 'Chưa có dữ liệu.\n',
  'catalogue/agencies/so-ldtbxh.yaml': agency('Sở LĐTB&XH', 'validTo: 2025-02-28\n'),
  'catalogue/agencies/so-noi-vu.yaml': agency('Sở Nội vụ'),
  'catalogue/agencies/so-gddt.yaml': agency('Sở GD&ĐT'),
  'catalogue/lists/2024-12-20-1.yaml': list('so-ldtbxh'),
  'catalogue/assignments.yaml':
    'assignments:\n  - {item: LD-01, agency: so-noi-vu, from: 2025-03-01, basis: Sắp xếp 2025}\n  - {item: GD-06, agency: so-gddt, from: 2025-03-01, basis: Sắp xếp 2025}\n',
};

describe('a duty follows its assignment, item by item', () => {
  const holdersOn = async (asOf: string) => {
    const duties = ledger(await readPortal(makeTestFolder(split)), asOf);
    return duties.map((duty) => `${duty.id} ${duty.state}`);
  };

  it('lies with the old department while it lived', async () => {
    expect(await holdersOn('2025-01-17')).toEqual([
      'gd-06/so-ldtbxh/2024 overdue',
      'ld-01/so-ldtbxh/2024-Q4 overdue',
      // What opens after the split is owed by whom it was assigned to.
      'ld-01/so-noi-vu/2025-Q1 not-due',
      'gd-06/so-gddt/2025 not-due',
    ]);
  });

  it('passes, still open, to two different successors on the day of the split', async () => {
    expect(await holdersOn('2025-03-01')).toEqual([
      'gd-06/so-gddt/2024 overdue',
      'ld-01/so-noi-vu/2024-Q4 overdue',
      'ld-01/so-noi-vu/2025-Q1 not-due',
      'gd-06/so-gddt/2025 not-due',
    ]);
  });
});

it('a template item becomes one duty for every unit that exists', async () => {
  const unit = (name: string, extra = '') => `name: ${name}\nkind: commune\nverified: true\n${extra}`;
  const files = {
    ...split,
    'catalogue/lists/2024-12-20-1.yaml': list('{every: commune}'),
    'catalogue/assignments.yaml': 'assignments: []\n',
    'catalogue/agencies/xa-a.yaml': unit('UBND xã A', 'validFrom: 2025-07-01\n'),
    'catalogue/agencies/xa-b.yaml': unit('UBND xã B', 'validFrom: 2025-07-01\n'),
    'catalogue/agencies/xa-cu.yaml': unit('UBND xã cũ', 'validTo: 2025-06-30\n'),
  };
  const duties = ledger(await readPortal(makeTestFolder(files)), '2025-10-01').filter((duty) => duty.item === 'LD-01');
  expect(duties.map((duty) => duty.id)).toEqual([
    'ld-01/xa-cu/2024-Q4',
    'ld-01/xa-cu/2025-Q1',
    'ld-01/xa-a/2025-Q2',
    'ld-01/xa-b/2025-Q2',
    'ld-01/xa-a/2025-Q3',
    'ld-01/xa-b/2025-Q3',
    'ld-01/xa-a/2025-Q4',
    'ld-01/xa-b/2025-Q4',
  ]);
});
