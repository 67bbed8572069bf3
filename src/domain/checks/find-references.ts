import type { Where } from '../model/finding.ts';
import { sourcePath } from '../model/harvest-source.ts';
import type { Portal } from '../model/portal.ts';

export interface BrokenReference {
  readonly where: Where;
  readonly kind: 'agency' | 'item' | 'topic' | 'licence' | 'document' | 'ministry-database' | 'dataset';
  readonly found: string;
  readonly known: ReadonlySet<string>;
}

interface Reference {
  readonly file: string;
  readonly pointer: string;
  readonly kind: BrokenReference['kind'];
  readonly id: string | undefined;
}

/** References between catalogue files that lead nowhere. Where the target could not be read, nothing is said. */
export function findReferences(portal: Portal): BrokenReference[] {
  const known = knownIds(portal);
  return references(portal).flatMap(({ file, pointer, kind, id }) => {
    if (id === undefined || known[kind].has(id) || isUnreadable(portal, kind, id)) return [];
    return [{ where: portal.locate(file, pointer), kind, found: id, known: known[kind] }];
  });
}

function knownIds(portal: Portal): Record<BrokenReference['kind'], ReadonlySet<string>> {
  return {
    agency: new Set(portal.agencies.map((a) => a.id)),
    item: new Set(portal.lists.flatMap((list) => list.items.map((item) => item.code))),
    topic: new Set(portal.topics.map((t) => t.id)),
    licence: new Set(portal.licences.map((l) => l.id)),
    document: new Set(portal.legal.map((d) => d.id)),
    'ministry-database': new Set(portal.ministryDatabases.map((d) => d.id)),
    dataset: new Set(portal.datasets.flatMap((d) => [d.id, ...d.formerIds])),
  };
}

function isUnreadable(portal: Portal, kind: BrokenReference['kind'], id: string): boolean {
  const files = {
    agency: `catalogue/agencies/${id}.yaml`,
    item: 'catalogue/lists/',
    topic: 'catalogue/topics.yaml',
    licence: 'catalogue/licences.yaml',
    document: `catalogue/legal/${id}.yaml`,
    'ministry-database': 'catalogue/ministry-databases.yaml',
    dataset: 'datasets/',
  };
  return [...portal.unreadable].some((file) => file.startsWith(files[kind]));
}

function references(portal: Portal): Reference[] {
  const settings = 'catalogue/portal.yaml';
  return [
    { file: settings, pointer: '/licence', kind: 'licence', id: portal.settings.licence || undefined },
    ...portal.settings.operators.map((o, i) => ({
      file: settings,
      pointer: `/operators/${i}/agency`,
      kind: 'agency' as const,
      id: o.agency,
    })),
    ...portal.settings.providers.map((p, i) => ({
      file: settings,
      pointer: `/providers/${i}/agency`,
      kind: 'agency' as const,
      id: p.agency,
    })),
    ...portal.agencies.flatMap((agency) =>
      agency.predecessors.map((p, i) => ({
        file: `catalogue/agencies/${agency.id}.yaml`,
        pointer: `/predecessors/${i}/agency`,
        kind: 'agency' as const,
        id: p.agency,
      })),
    ),
    ...portal.legal.map((d) => ({
      file: `catalogue/legal/${d.id}.yaml`,
      pointer: '/replacedBy',
      kind: 'document' as const,
      id: d.replacedBy,
    })),
    ...(portal.regulation.reporting?.basis ?? []).map((id, i) => ({
      file: 'catalogue/regulation.yaml',
      pointer: `/reporting/basis/${i}`,
      kind: 'document' as const,
      id,
    })),
    ...listReferences(portal),
    ...proposalReferences(portal),
    ...dutyReferences(portal),
    ...feedbackReferences(portal),
    ...portal.sources.map(({ id, dataset }) => ({
      file: sourcePath(id),
      pointer: '/dataset',
      kind: 'dataset' as const,
      id: dataset,
    })),
  ];
}

function listReferences(portal: Portal): Reference[] {
  return portal.lists.flatMap((list) =>
    list.items.flatMap((item, i) => {
      const at = { file: `catalogue/lists/${list.id}.yaml`, pointer: `/items/${i}` };
      const holder = typeof item.holder === 'string' ? item.holder : undefined;
      return [
        { file: at.file, pointer: `${at.pointer}/topic`, kind: 'topic' as const, id: item.topic },
        { file: at.file, pointer: `${at.pointer}/holder`, kind: 'agency' as const, id: holder },
        {
          file: at.file,
          pointer: `${at.pointer}/ministryDatabase`,
          kind: 'ministry-database' as const,
          id: item.ministryDatabase,
        },
        ...item.cooperating.map((id, j) => ({
          file: at.file,
          pointer: `${at.pointer}/cooperating/${j}`,
          kind: 'agency' as const,
          id,
        })),
      ];
    }),
  );
}

/** What agencies propose for the next list names topics and agencies too (Art. 13.5). */
function proposalReferences(portal: Portal): Reference[] {
  return portal.reviews.flatMap(({ half, agency, answers }) =>
    answers.flatMap(({ proposed }, i): Reference[] => {
      const at = { file: `catalogue/reviews/${half}/${agency}.yaml`, pointer: `/answers/${i}/proposed` };
      const holder = typeof proposed?.holder === 'string' ? proposed.holder : undefined;
      const cooperating = proposed?.cooperating ?? [];
      return [
        { file: at.file, pointer: `${at.pointer}/topic`, kind: 'topic', id: proposed?.topic },
        { file: at.file, pointer: `${at.pointer}/holder`, kind: 'agency', id: holder },
        { file: at.file, pointer: `${at.pointer}/ministryDatabase`, kind: 'ministry-database', id: proposed?.ministryDatabase },
        ...cooperating.map((id, j) => ({
          file: at.file,
          pointer: `${at.pointer}/cooperating/${j}`,
          kind: 'agency' as const,
          id,
        })),
      ];
    }),
  );
}

function dutyReferences(portal: Portal): Reference[] {
  const pair = (file: string, pointer: string, entry: { item?: string; agency?: string }): Reference[] => [
    { file, pointer: `${pointer}/item`, kind: 'item', id: entry.item },
    { file, pointer: `${pointer}/agency`, kind: 'agency', id: entry.agency },
  ];
  return [
    ...portal.assignments.flatMap((a, i) => pair('catalogue/assignments.yaml', `/assignments/${i}`, a)),
    ...portal.changes.flatMap((c) => pair(`catalogue/changes/${c.id}.yaml`, '', c)),
    ...portal.waivers.flatMap((w) => pair(`catalogue/waivers/${w.id}.yaml`, '', w)),
    ...portal.reviews.flatMap(({ half, agency, answers }) => {
      const file = `catalogue/reviews/${half}/${agency}.yaml`;
      const named = answers.flatMap(({ item, answer }, i): Reference[] =>
        answer === 'add' ? [] : [{ file, pointer: `/answers/${i}/item`, kind: 'item', id: item }],
      );
      return [{ file, pointer: '', kind: 'agency' as const, id: agency }, ...named];
    }),
    ...portal.attestations.flatMap((a) =>
      a.entries.flatMap((entry, i) => pair(`catalogue/attestations/${a.id}.yaml`, `/entries/${i}`, entry)),
    ),
  ];
}

/** The dataset of feedback must be known where it alone says who has to answer; one that was withdrawn since may stay named. */
function feedbackReferences(portal: Portal): Reference[] {
  return portal.feedback.flatMap(({ id, dataset, agency }): Reference[] => [
    { file: `catalogue/feedback/${id}.yaml`, pointer: '/dataset', kind: 'dataset', id: agency ? undefined : dataset },
    { file: `catalogue/feedback/${id}.yaml`, pointer: '/agency', kind: 'agency', id: agency },
  ]);
}
