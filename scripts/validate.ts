import { readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { rules } from '../src/domain/checks/registry.ts';
import { validate } from '../src/domain/checks/validate.ts';
import type { Finding } from '../src/domain/model/finding.ts';
import type { Portal } from '../src/domain/model/portal.ts';
import { DEFAULT_SETTINGS } from '../src/parse/defaults.ts';
import { readChangedPaths } from '../src/io/read-changed-paths.ts';
import { readPortal } from '../src/io/read-portal.ts';
import { checkLooseFiles } from '../src/io/check-loose-files.ts';
import { findingsGithub } from '../src/render/findings-github.ts';
import { validationReport, type ValidationSummary } from '../src/render/findings-json.ts';
import { findingsMarkdown } from '../src/render/findings-markdown.ts';
import { findingsSarif } from '../src/render/findings-sarif.ts';
import { findingsText } from '../src/render/findings-text.ts';
import { commandWords } from '../src/words/command.ts';
import { readOptions, UsageError, type Common } from './options.ts';

/** `opendata validate`: everything, some paths, what changed since a ref, or one table outside any portal. */
export async function runValidate(args: string[]): Promise<number> {
  const own = { changed: { type: 'string' }, schema: { type: 'string' }, 'fail-on': { type: 'string' } } as const;
  const { common, text } = readOptions('validate', args, own, ['text', 'json', 'github', 'sarif', 'markdown']);
  const failOn = text('fail-on') ?? 'error';
  if (!['error', 'warning', 'never'].includes(failOn)) {
    throw new UsageError(commandWords[common.lang].badChoice('--fail-on', failOn, 'error, warning, never'));
  }
  const schema = text('schema');
  const checked = schema === undefined ? await checkPortal(common, text('changed')) : await looseFiles(common, schema);
  const { findings } = checked;
  process.stdout.write(print(checked, common));
  const levels = failOn === 'never' ? [] : failOn === 'warning' ? ['error', 'warning'] : ['error'];
  return findings.some((finding) => !finding.waived && levels.includes(finding.level)) ? 1 : 0;
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly summary: ValidationSummary;
  /** The portal's address, for the help pages. */
  readonly url: string;
}

async function checkPortal(common: Common, changed: string | undefined): Promise<Checked> {
  const portal = await readPortal(common.root);
  const findings = validate(portal, common.asOf);
  const scope = [...scopeOf(common, portal), ...(changed === undefined ? [] : await changedScope(common, changed))];
  const everything = common.positionals.length === 0 && changed === undefined;
  const isWanted = (file: string) => everything || scope.some((path) => file === path || file.startsWith(`${path}/`));
  // Rules that look at the whole portal (unique ids, references) still run; only what concerns the scope is said.
  const wanted = findings.filter((f) => isWanted(f.where.file));
  return { findings: wanted, summary: summarise(portal, isWanted), url: portal.settings.url };
}

function summarise(portal: Portal, isWanted: (file: string) => boolean): ValidationSummary {
  const files = [...portal.files.values()].filter((file) => file.sha256 !== undefined && isWanted(file.path));
  const folders = [...portal.files.keys()].filter(
    (path) => /^datasets\/[^/]+\/[^/]+\/metadata\.yaml$/.test(path) && isWanted(path),
  );
  return {
    datasets: folders.length,
    files: files.length,
    rows: files.reduce((sum, file) => sum + (portal.facts.get(file.path)?.rows ?? 0), 0),
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
  };
}

/** Paths named on the command line, or a dataset's id, as paths from the root. */
function scopeOf(common: Common, portal: Portal): string[] {
  return common.positionals.map((named) => {
    const dataset = portal.datasets.find((d) => d.id === named);
    if (dataset) return dataset.folder;
    const path = relative(common.root, resolve(named)).replaceAll('\\', '/').normalize('NFC').replace(/\/$/, '');
    const known = [...portal.files.keys()].some((file) => file === path || file.startsWith(`${path}/`));
    if (!known) throw new UsageError(commandWords[common.lang].noSuchFile(named));
    return path;
  });
}

/** Files that changed; of a dataset, its whole folder. */
async function changedScope(common: Common, ref: string): Promise<string[]> {
  const paths = await readChangedPaths(common.root, ref);
  if (!paths) throw new UsageError(commandWords[common.lang].noSuchRef(ref));
  return paths.map((path) => /^datasets\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0] ?? path);
}

async function looseFiles(common: Common, schema: string): Promise<Checked> {
  for (const path of [...common.positionals, schema]) {
    try {
      readFileSync(path);
    } catch {
      throw new UsageError(commandWords[common.lang].noSuchFile(path));
    }
  }
  if (common.positionals.length === 0) throw new UsageError(commandWords[common.lang].usage('validate'));
  return { ...(await checkLooseFiles(common.positionals, schema, basename(schema))), url: DEFAULT_SETTINGS.url };
}

function print({ findings, summary, url }: Checked, { format, lang }: Common): string {
  const report = () => validationReport(findings, summary, rules, lang);
  if (format === 'json') return `${JSON.stringify(report(), null, 2)}\n`;
  if (format === 'sarif') return `${JSON.stringify(findingsSarif(findings, rules, url, lang), null, 2)}\n`;
  if (format === 'github') return findingsGithub(findings, lang);
  if (format === 'markdown') return findingsMarkdown(report().problems, summary, url, lang);
  return findingsText(findings, summary, lang);
}
