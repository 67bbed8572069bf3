import { ledger } from '../../src/domain/ledger/ledger.ts';
import type { ListItem } from '../../src/domain/model/catalogue.ts';
import type { Dataset } from '../../src/domain/model/dataset.ts';
import { parsePeriod, periodsOfYear } from '../../src/domain/model/period.ts';
import type { Commit, Portal } from '../../src/domain/model/portal.ts';
import { DEFAULT_REGULATION, DEFAULT_SETTINGS } from '../../src/parse/defaults.ts';

/** Ten thousand items over ten years: every tenth is provided each period, as one landing of its own. */
export function benchLedger(items = 10_000, years = 10) {
  const portal = largePortal(items, years);
  const asOf = `${2025 + years}-01-31`;
  ledger(portal, asOf);
  const [start, used] = [performance.now(), process.cpuUsage()];
  const duties = ledger(portal, asOf);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  const provided = duties.filter((duty) => duty.state === 'provided').length;
  return { items, years, duties: duties.length, provided, seconds, cpuSeconds: (user + system) / 1e6 };
}

function largePortal(count: number, years: number): Portal {
  const frequencies = ['annual', 'half-yearly', 'quarterly', 'on-change'] as const;
  const items = Array.from({ length: count }, (_, i) => makeItem(i, frequencies[i % 4] ?? 'annual'));
  const datasets = items.filter((_, i) => i % 10 === 0).map((item) => makeDataset(item, years));
  return {
    settings: { ...DEFAULT_SETTINGS, operators: [{ agency: 'so-0', from: '2024-12-01' }] },
    regulation: DEFAULT_REGULATION,
    ...{ legal: [], places: [], topics: [], licences: [], ministryDatabases: [], holidays: [], assignments: [], changes: [] },
    ...{ waivers: [], attestations: [], reviews: [], reports: [], notices: [], findings: [], feedback: [], usage: [], drills: [] },
    agencies: Array.from({ length: 14 }, (_, i) => ({
      ...{ id: `so-${i}`, name: { vi: `Sở ${i}` }, kind: 'department' as const, verified: true },
      ...{ predecessors: [], accounts: [], reviewers: [] },
    })),
    lists: [{ id: 'danh-muc', document: '', issued: '2024-12-01', inForceFrom: '2024-12-01', illustrative: true, items }],
    datasets,
    files: new Map(),
    facts: new Map(),
    rowPrints: new Map(),
    history: { kind: 'git', head: 'a'.repeat(40), statements: [], commits: makeCommits(datasets) },
    unreadable: new Set(),
    locate: (file: string) => ({ file }),
  } as unknown as Portal;
}

function makeItem(i: number, frequency: ListItem['frequency']): ListItem {
  const code = `${String.fromCharCode(65 + (i % 26), 65 + (Math.floor(i / 26) % 26))}-${String(Math.floor(i / 676) + 1).padStart(2, '0')}`;
  return {
    ...{ code, title: { vi: `Mục ${code}` }, topic: 'y-te', frequency, holder: `so-${i % 14}` },
    ...{ fields: [], formats: ['csv'], access: 'file', cooperating: [] },
  };
}

function makeDataset(item: ListItem, years: number): Dataset {
  const [id, agency] = [item.code.toLowerCase(), String(item.holder)];
  const frequency = item.frequency === 'on-change' ? 'annual' : (item.frequency as 'annual');
  const periods = Array.from({ length: years }, (_, i) => periodsOfYear(frequency, 2025 + i)).flat();
  return {
    ...{ id, agency, folder: `datasets/${agency}/${id}`, title: item.title, description: item.title, listItem: item.code },
    resources: periods.map(({ id: period }) => ({ kind: 'file', path: `${period}.csv`, format: 'csv', period })),
    ...{ keywords: [], sources: [], places: [], formerIds: [], noChange: [], changes: [], illustrative: true },
  };
}

/** Newest first, one landing a file, nine days after its period. */
function makeCommits(datasets: readonly Dataset[]): Commit[] {
  const landings = datasets.flatMap((dataset) =>
    dataset.resources.flatMap((resource) => {
      const end = resource.kind === 'file' ? parsePeriod(resource.period ?? '')?.end : undefined;
      if (!end || resource.kind !== 'file') return [];
      const landed = new Date(Date.parse(`${end}T02:00:00Z`) + 9 * 86_400_000).toISOString();
      return [{ landed, path: `${dataset.folder}/${resource.path}` }];
    }),
  );
  landings.sort((a, b) => (a.landed < b.landed ? 1 : -1));
  return landings.map(({ landed, path }, i) => {
    const id = i.toString(16).padStart(40, '0');
    return { id, landed, subject: '', changes: [{ path, status: 'A', blob: id }] };
  });
}
