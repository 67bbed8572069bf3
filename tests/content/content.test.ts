import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import { readPortal } from '../../src/io/read-portal.ts';

const portal = await readPortal(join(import.meta.dirname, '../..'));
const DAY = '2026-11-23';

describe('the real catalogue', () => {
  it('is read without an error', () => {
    expect(portal.findings.filter((finding) => finding.level === 'error')).toEqual([]);
  });

  it('has the 96 commune-level units of Resolution 1677/NQ-UBTVQH15, each with its People’s Committee', () => {
    const units = portal.places.filter((place) => place.validFrom === '2025-07-01' && place.kind !== 'province');
    const kinds = units.map((unit) => unit.kind);
    expect(['commune', 'ward', 'special-zone'].map((kind) => kinds.filter((k) => k === kind).length)).toEqual([86, 9, 1]);
    const governed = portal.agencies.flatMap((agency) => agency.place?.code ?? []);
    expect(governed.toSorted()).toEqual(units.map((unit) => unit.code).toSorted());
  });

  it('accounts for every old commune: each went somewhere, and only Trà Bùi was split', () => {
    const old = portal.places.filter((place) => place.validTo === '2025-06-30' && !['province', 'district'].includes(place.kind));
    expect(old).toHaveLength(272);
    const taken = portal.places.flatMap((place) => place.predecessors).filter(({ code }) => code.length === 5);
    const times = new Map(old.map(({ code }) => [code, taken.filter((p) => p.code === code)]));
    const split = [...times].filter(([, into]) => into.length !== 1 || into[0]?.part !== false);
    expect(split.map(([code, into]) => [code, into.map((p) => p.part)])).toEqual([['21142', [true, true]]]);
  });

  it('has 14 departments in office and every ended one has a successor', () => {
    const departments = portal.agencies.filter((agency) => agency.kind === 'department');
    expect(departments.filter((agency) => !agency.validTo)).toHaveLength(14);
    const ended = portal.agencies.filter((agency) => agency.validTo).map((agency) => agency.id);
    const succeeded = new Set(portal.agencies.flatMap((agency) => agency.predecessors.map((p) => p.agency)));
    expect(ended.filter((id) => !succeeded.has(id))).toEqual([]);
  });

  it('passes every item of an ended department on', () => {
    const ended = new Map(portal.agencies.flatMap((agency) => (agency.validTo ? [[agency.id, agency.validTo] as const] : [])));
    const orphaned = portal.lists.flatMap((list) =>
      list.items.filter((item) => typeof item.holder === 'string' && ended.has(item.holder)).map((item) => item.code),
    );
    expect(orphaned.length).toBeGreaterThan(15);
    const passed = new Set(portal.assignments.map((assignment) => assignment.item));
    expect(orphaned.filter((code) => !passed.has(code))).toEqual([]);
  });

  it('never marks a table of invented figures as real, nor the list as official', () => {
    expect(portal.lists.every((list) => list.illustrative)).toBe(true);
    const real = portal.datasets.filter((dataset) => !dataset.illustrative).map((dataset) => dataset.listItem);
    expect(real.toSorted()).toEqual(['CD-03', 'CD-04', 'CD-05', 'CD-06', 'HC-01', 'HC-02']);
    expect(portal.changes.every((change) => change.illustrative)).toBe(true);
    expect(portal.attestations.every((attestation) => attestation.illustrative)).toBe(true);
  });

  // Without git every file that is there counts as "unverified", so that the day of the first commit does not matter here.
  it('leaves out what is owed in three places only, so that few agencies are named overdue', () => {
    const duties = ledger({ ...portal, history: { kind: 'none', because: 'no-git' } }, DAY);
    const missing = duties.filter((duty) => duty.state === 'overdue').map((duty) => duty.id);
    expect(missing).toEqual(['ct-01/so-cong-thuong/2026-H1', 'yt-01/so-y-te/2026-Q2', 'dl-01/so-vhttdl/2026-Q3']);
  });
});
