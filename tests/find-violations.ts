/** A source file as the architecture rules see it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Violation {
  readonly path: string;
  readonly rule: string;
  readonly detail: string;
}

/** Rooms in which a file may be, longest path first, with what each may import beside itself. */
const ROOMS: readonly (readonly [string, readonly string[]])[] = [
  ['src/domain/model', []],
  ['src/domain/calendar', ['src/domain/model']],
  ['src/domain/ledger', ['src/domain/model', 'src/domain/calendar']],
  ['src/domain/checks', ['src/domain/model', 'src/domain/calendar', 'src/domain/ledger']],
  ['src/domain/measure', ['src/domain/model', 'src/domain/calendar', 'src/domain/ledger']],
  ['src/domain/review', ['src/domain/model', 'src/domain/calendar', 'src/domain/ledger']],
  ['src/domain/list', ['src/domain/model', 'src/domain/calendar', 'src/domain/ledger']],
  ['src/domain/remind', ['src/domain/model', 'src/domain/calendar']],
  ['src/domain/views', ['src/domain']],
  ['src/domain', []],
  ['src/parse', ['src/domain/model', 'src/domain/calendar']],
  ['src/table', ['src/domain/model']],
  ['src/words', ['src/domain/model', 'src/domain/calendar']],
  ['src/render', ['src/domain', 'src/words']],
  ['src/io', ['src/domain', 'src/table', 'src/parse', 'src/render', 'src/words']],
  ['src/site', ['src', 'astro.config.mjs']],
  ['scripts', ['src', 'astro.config.mjs', 'vitest.config.ts', 'package.json']],
  ['tests', ['src', 'scripts', 'astro.config.mjs', 'vitest.config.ts']],
];

const PURE = ['src/domain', 'src/table', 'src/words', 'src/render', 'src/parse'];

/** What a pure room must not touch: the clock, chance, files, environment, console, network. */
const IMPURE: readonly (readonly [string, RegExp])[] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b/],
  ['chance', /\bMath\.random\b|\bcrypto\.(?:randomUUID|getRandomValues)\b/],
  ['Node', /['"]node:|\bprocess\.|\bBuffer\b|\brequire\(|\bimport\.meta\b/],
  ['the console', /\bconsole\./],
  ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
  ['the browser', /\b(?:localStorage|navigator|document\.(?:body|cookie|querySelector|createElement))\b/],
];

/** Every breach of the house rules in these files, in the order of the files. Pure, so that the rules themselves are tested. */
export function findViolations(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => [
    ...importViolations(file),
    ...purityViolations(file),
    ...nameViolations(file),
    ...textViolations(file),
  ]);
}

function importViolations({ path, text }: SourceFile): Violation[] {
  const room = roomOf(path);
  if (!room) return [];
  const [home, allowed] = room;
  return importsOf(text)
    .filter((target) => target.startsWith('.'))
    .map((target) => resolvePath(path, target))
    .filter((target) => {
      const there = roomOf(target)?.[0] ?? target;
      return there !== home && !allowed.some((prefix) => within(target, prefix));
    })
    .map((target) => ({ path, rule: 'import', detail: `${home} may not import ${target}` }));
}

function purityViolations({ path, text }: SourceFile): Violation[] {
  if (!PURE.some((room) => within(path, room)) || !path.endsWith('.ts')) return [];
  const code = withoutCommentsAndTexts(text);
  return IMPURE.flatMap(([what, pattern]) => {
    const found = pattern.exec(what === 'Node' ? withoutComments(text) : code);
    return found ? [{ path, rule: 'purity', detail: `${what}: ${found[0]}` }] : [];
  });
}

function nameViolations({ path, text }: SourceFile): Violation[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found: Violation[] = [];
  const add = (rule: string, detail: string) => found.push({ path, rule, detail });
  const component = name.endsWith('.astro') || within(path, 'src/site/pages');
  if (!component && !/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name)) add('name', 'not kebab-case');
  if (/^(utils?|helpers?|common|misc)\.[a-z]+$/.test(name) || /\/(utils?|helpers?|common)\//.test(path))
    add('name', 'says nothing');
  if (/^index\.(ts|mjs|js)$/.test(name) && !within(path, 'src/site/pages')) add('name', 'a barrel');
  const mayExportDefault = /\.config\.(ts|mjs)$|\.d\.ts$/.test(name) || name.endsWith('.astro') || within(path, 'tests/browser');
  if (!mayExportDefault && /^export default\b/m.test(text)) add('export', 'a default export');
  return found;
}

function textViolations({ path, text }: SourceFile): Violation[] {
  const lines = text.split('\n').length;
  const found: Violation[] = [];
  if (lines > 250) found.push({ path, rule: 'size', detail: `${lines} lines` });
  const todo = /\b(TODO|FIXME|XXX)\b(?!.*#\d)/.exec(text);
  if (todo) found.push({ path, rule: 'text', detail: todo[0] });
  const place = /(?:^|[\s'"`(])\/(?:work|home|Users|root)\/[a-z]/m.exec(text);
  if (place) found.push({ path, rule: 'text', detail: `a path of one machine: ${place[0].trim()}` });
  return found;
}

function roomOf(path: string) {
  return ROOMS.find(([room]) => within(path, room));
}

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function importsOf(text: string): string[] {
  return [...withoutComments(text).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}

function resolvePath(from: string, target: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function withoutCommentsAndTexts(text: string): string {
  return withoutComments(text).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}
