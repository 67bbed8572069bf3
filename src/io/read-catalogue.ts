import type {
  AnnouncedChange,
  Assignment,
  Attestation,
  Holiday,
  LegalDocument,
  Licence,
  ListVersion,
  MinistryDatabase,
  Notice,
  PortalSettings,
  Review,
  SentReport,
  Topic,
  Waiver,
} from '../domain/model/catalogue.ts';
import type { Regulation } from '../domain/model/regulation.ts';
import type { FrozenAssessment } from '../domain/model/assessment.ts';
import type { Drill, Feedback, UsageMonth } from '../domain/model/operations.ts';
import { DEFAULT_METHOD, type QualityMethod } from '../domain/model/quality.ts';
import { DEFAULT_PRIVACY, type PrivacySettings } from '../domain/model/privacy/privacy-settings.ts';
import type { Agency } from '../domain/model/agency.ts';
import type { HarvestSource } from '../domain/model/harvest-source.ts';
import { DEFAULT_REGULATION, DEFAULT_SETTINGS } from '../parse/defaults.ts';
import { parsePlaces, PLACES_SCHEMA } from '../parse/places.ts';
import { splitFrontMatter } from '../parse/front-matter.ts';
import { checkCsv } from '../table/check-csv.ts';
import { fitYaml, note, readText, readYaml, type Source } from './source.ts';

/** Reads everything under `catalogue/`. What cannot be read is noted in the source and left out. */
export function readCatalogue(source: Source) {
  noteUnknownFiles(source);
  return {
    settings: (required(source, 'catalogue/portal.yaml', 'portal') as PortalSettings | undefined) ?? DEFAULT_SETTINGS,
    regulation: (required(source, 'catalogue/regulation.yaml', 'regulation') as Regulation | undefined) ?? DEFAULT_REGULATION,
    privacy: readPrivacy(source),
    legal: readFolder<LegalDocument>(source, 'legal', 'legal-document'),
    agencies: readFolder<Agency>(source, 'agencies', 'agency'),
    places: readPlaces(source),
    topics: readList<Topic>(source, 'topics', 'topics'),
    licences: readList<Licence>(source, 'licences', 'licences'),
    ministryDatabases: readList<MinistryDatabase>(source, 'ministry-databases', 'databases'),
    holidays: readHolidays(source),
    lists: readFolder<ListVersion>(source, 'lists', 'list').sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1)),
    assignments: readList<Assignment>(source, 'assignments', 'assignments'),
    changes: readFolder<AnnouncedChange>(source, 'changes', 'change'),
    waivers: readFolder<Waiver>(source, 'waivers', 'waiver'),
    attestations: readFolder<Attestation>(source, 'attestations', 'attestation'),
    reviews: readReviews(source),
    reports: readFolder<SentReport>(source, 'reports', 'sent-report'),
    notices: readNotices(source),
    feedback: readFolder<Feedback>(source, 'feedback', 'feedback'),
    usage: readUsage(source),
    drills: readFolder<Drill>(source, 'drills', 'drill'),
    sources: readFolder<HarvestSource>(source, 'sources', 'source'),
    quality: (readYaml(source, 'catalogue/quality.yaml', 'quality') as QualityMethod | undefined) ?? DEFAULT_METHOD,
    assessments: readAssessments(source),
  };
}

function required(source: Source, path: string, schema: string): unknown {
  if (!source.files.has(path)) {
    source.findings.push({ code: 'catalogue/missing-file', level: 'error', where: { file: path }, args: {} });
  }
  return readYaml(source, path, schema);
}

/** Without the file, or for what it leaves out, the defaults hold. */
function readPrivacy(source: Source): PrivacySettings {
  return {
    ...DEFAULT_PRIVACY,
    ...(readYaml(source, 'catalogue/privacy.yaml', 'privacy') as Partial<PrivacySettings> | undefined),
  };
}

/** One thing a file; its id is the file's name. */
function readFolder<T>(source: Source, folder: string, schema: string): T[] {
  return paths(source, new RegExp(`^catalogue/${folder}/([^/]+)\\.yaml$`)).flatMap(([path, id]) => {
    const value = readYaml(source, path, schema);
    return value ? [{ ...value, id } as T] : [];
  });
}

/** Many things in one file, under one key. */
function readList<T>(source: Source, name: string, key: string): T[] {
  return (readYaml(source, `catalogue/${name}.yaml`, name)?.[key] as T[] | undefined) ?? [];
}

function readHolidays(source: Source): Holiday[] {
  const years = paths(source, /^catalogue\/holidays\/(\d{4})\.yaml$/).flatMap(
    ([path]) => (readYaml(source, path, 'holidays')?.['holidays'] as Holiday[] | undefined) ?? [],
  );
  return years.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function readReviews(source: Source): Review[] {
  return paths(source, /^catalogue\/reviews\/([^/]+\/[^/]+)\.yaml$/).flatMap(([path, id]) => {
    const [half = '', agency = ''] = id.split('/');
    const value = readYaml(source, path, 'review');
    return value ? [{ ...value, half, agency } as unknown as Review] : [];
  });
}

function readNotices(source: Source): Notice[] {
  return paths(source, /^catalogue\/notices\/([^/]+)\.md$/).flatMap(([path, id]) => {
    const text = readText(source, path);
    if (text === undefined) return [];
    const { frontMatter, markdown, fault: kind } = splitFrontMatter(text);
    if (kind !== undefined) {
      note(source, path, [{ code: 'yaml/front-matter', level: 'error', where: { file: path, line: 1 }, args: { kind } }]);
      return [];
    }
    const value = fitYaml(source, path, frontMatter, 'notice');
    return value ? [{ ...value, id, markdown } as unknown as Notice] : [];
  });
}

/** JSON is YAML: the same reader, with the same findings. */
function readUsage(source: Source): UsageMonth[] {
  return paths(source, USAGE).flatMap(([path, month]) => {
    const value = readYaml(source, path, 'usage');
    return value ? [{ ...value, month } as unknown as UsageMonth] : [];
  });
}

function readAssessments(source: Source): FrozenAssessment[] {
  return paths(source, ASSESSMENT).flatMap(([path, period]) => {
    const value = readYaml(source, path, 'assessment');
    return value ? [{ ...value, period } as unknown as FrozenAssessment] : [];
  });
}

function readPlaces(source: Source) {
  const path = 'catalogue/places.csv';
  const file = source.files.get(path);
  if (!file) return [];
  const bytes = source.read(path);
  const { findings } = checkCsv(bytes, path, PLACES_SCHEMA);
  source.findings.push(...findings);
  if (!findings.some((finding) => finding.level === 'error')) return parsePlaces(bytes.toString('utf8'));
  source.unreadable.add(path);
  return [];
}

function paths(source: Source, pattern: RegExp): [path: string, id: string][] {
  return [...source.files.keys()].flatMap((path) => {
    const match = pattern.exec(path);
    return match?.[1] ? [[path, match[1]] as [string, string]] : [];
  });
}

const USAGE = /^catalogue\/usage\/(\d{4}-(?:0[1-9]|1[0-2]))\.json$/;
const ASSESSMENT = /^catalogue\/assessments\/(\d{4}-H[12])\.json$/;

const KNOWN = [
  /^(portal|privacy|quality|regulation|topics|licences|ministry-databases|assignments)\.yaml$/,
  /^places\.csv$/,
  /^(legal|agencies|lists|changes|waivers|attestations|reports|feedback|drills|sources)\/[^/]+\.yaml$/,
  /^holidays\/\d{4}\.yaml$/,
  /^reviews\/\d{4}-H[12]\/[^/]+\.yaml$/,
  /^notices\/[^/]+\.md$/,
  /^assessments\/\d{4}-H[12]\.json$/,
  /^usage\/\d{4}-(0[1-9]|1[0-2])\.json$/,
  /(^|\/)README\.md$/,
];

function noteUnknownFiles(source: Source): void {
  for (const path of source.files.keys()) {
    if (!path.startsWith('catalogue/') || KNOWN.some((known) => known.test(path.slice('catalogue/'.length)))) continue;
    source.findings.push({ code: 'catalogue/unknown-file', level: 'warning', where: { file: path }, args: {} });
  }
}
