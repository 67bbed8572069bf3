import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../../src/domain/checks/validate.ts';
import { rules } from '../../src/domain/checks/registry.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { findingsGithub } from '../../src/render/findings-github.ts';
import { findingsSarif } from '../../src/render/findings-sarif.ts';
import { findingsText } from '../../src/render/findings-text.ts';
import { reviewJson } from '../../src/render/review-json.ts';
import { reviewMarkdown } from '../../src/render/review-markdown.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestRepo, type TestRepo } from '../make-test-repo.ts';
import { parseIcs } from '../render/parse-ics.ts';
import { childrenOf, parseXml, textOf } from '../render/parse-xml.ts';
import { reviewOf } from '../review/review-of.ts';
import { runCommand } from '../run-command.ts';
import { METADATA } from './judge-content.ts';
import { NAUGHTY } from './naughty-strings.ts';

/** Y13, Y14, T01, T02, T09 and T11: what is accepted is shown as it was written, wherever it is shown. */
const LIST = 'catalogue/lists/2026-03-20-thu-nghiem-1.yaml';
const ITEM = 'Cơ sở ]]> & "khám" \'chữa\'; \\n \\, <b>{{7*7}}</b> ${{ secrets.TOKEN }}';
const README = 'import x from "fs"\n\n{process.env.PATH} <script>alert(1)</script> {{7*7}}\n';
/** Texts are read in composed letters. */
const titleOf = (text: string) => `Tên ${text}`.normalize('NFC');
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
/** What a browser would take for elements, without the values of attributes. */
const elements = (html: string) =>
  html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '').replace(/="[^"]*"/g, '=""');
const STRANGE = /<script>|<img src=x|<svg\/|<iframe|onmouseover|onerror/i;
const idOf = (i: number) => `chuoi-${i}`;

let repo: TestRepo;
let dist: string;
const read = (path: string) => readFileSync(join(dist, path), 'utf8');

beforeAll(async () => {
  const base = baseRepository();
  const naughty = NAUGHTY.flatMap((text, i) => {
    const folder = `datasets/so-y-te/${idOf(i)}`;
    const metadata = (base[METADATA] ?? '')
      .replace(/^title:.*$/m, () => `title: ${JSON.stringify(titleOf(text))}`)
      .replace(/^keywords:.*$/m, () => `keywords: [${JSON.stringify(`từ ${text.slice(0, 50)}`)}]`)
      .replace(/^schema:[\s\S]*/m, 'resources: [{path: 2026-Q3.csv, period: 2026-Q3}]\n');
    return [
      [`${folder}/metadata.yaml`, metadata],
      [`${folder}/README.md`, README],
      [`${folder}/2026-Q3.csv`, `ma,ten\n${i},"${text.normalize('NFC').replaceAll('"', '""')}"\n`],
    ] as const;
  });
  repo = makeTestRepo({ ...base, ...Object.fromEntries(naughty) });
  repo.write({ [LIST]: (base[LIST] ?? '').replace(/title: \{vi: .*\}/, () => `title: ${JSON.stringify(ITEM)}`) });
  repo.commit(ITEM, '2026-10-12');
  dist = join(repo.dir, 'dist');
  const result = await runCommand(['build', '--root', repo.dir, '--out', dist, '--as-of', '2026-11-23', '--strict']);
  if (result.code !== 0) throw new Error(result.stderr);
}, 300_000);

afterAll(() => repo.cleanup());

/** The text of a page as a reader sees it, and its data for machines. */
function readPage(html: string): { text: string; data: unknown[] } {
  const data = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map((m) =>
    JSON.parse(m[1] ?? ''),
  );
  const text = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, '');
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", '#x60': '`' };
  return { text: text.replace(/&(amp|lt|gt|quot|#39|#x27|#x60);/g, (_, name: string) => entities[name] ?? ''), data };
}

describe('T11: every string', () => {
  it.each(NAUGHTY.map((text, i) => [text.slice(0, 30), text, i] as const))('%s', (_short, text, i) => {
    const html = read(`dataset/${idOf(i)}/index.html`);
    const page = readPage(html);
    expect(page.text.includes(titleOf(text))).toBe(true);
    expect(JSON.stringify(page.data).includes(inJson(titleOf(text)))).toBe(true);
    expect(STRANGE.exec(elements(html).replace(/>[^<]*</g, '><'))?.[0]).toBeUndefined();
    expect(/href="(?:javascript|data):/i.exec(html)).toBeNull();
    const own = JSON.parse(read(`api/v1/dataset/${idOf(i)}.json`)) as { title: { vi: string } };
    expect(own.title.vi).toBe(titleOf(text));
    const table = readFileSync(join(repo.dir, `datasets/so-y-te/${idOf(i)}/2026-Q3.csv`));
    expect(readFileSync(join(dist, `data/${idOf(i)}/2026-Q3.csv`)).equals(table)).toBe(true);
    expect(JSON.parse(read(`data/${idOf(i)}/datapackage.json`))).toMatchObject({ title: titleOf(text) });
  });

  it('stands in the catalogue for machines as well', () => {
    const graph = read('catalog.jsonld');
    expect(NAUGHTY.filter((text) => !graph.includes(inJson(titleOf(text))))).toEqual([]);
  });
});

describe('what a page is', () => {
  it('Y13, Y14: templates, imports and expressions are text', () => {
    const { text } = readPage(read(`dataset/${idOf(0)}/index.html`));
    expect(text).toMatch(/import x from ["“]fs["”]/);
    expect(text).toContain('{process.env.PATH} <script>alert(1)</script> {{7*7}}');
  });

  it('T01, T02: no page holds a script of a stranger', () => {
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /^(en\/)?(?!huong-dan).*\.html$/.test(name),
    );
    expect(pages.length).toBeGreaterThan(2 * NAUGHTY.length);
    expect(pages.filter((page) => STRANGE.test(elements(read(page)).replace(/>[^<]*</g, '><')))).toEqual([]);
  });
});

describe('T09: the title of an item with what XML and calendars mark', () => {
  it('comes back from the feed', () => {
    const entries = childrenOf(parseXml(read('feed.atom')), 'entry');
    expect(entries.map((entry) => textOf(entry, 'title'))).toContain(ITEM);
  });

  it('comes back from the calendar, and adds no line of its own', () => {
    const calendar = parseIcs(read('calendar.ics'));
    const said = (calendar.components[0]?.components ?? []).flatMap(({ lines }) =>
      lines.filter(({ name }) => /SUMMARY|DESCRIPTION/.test(name)),
    );
    expect(said.filter(({ value }) => value.includes(ITEM)).length).toBeGreaterThan(0);
  });
});

describe('a text on its way through a log, a comment and SARIF', () => {
  const EVIL = 'x\n::error file=a.ts::Bị chiếm\n##[add-mask]x\u001b[2J @everyone <img src=x> [a](javascript:b)';

  it('begins no command of its own in a workflow', async () => {
    const root = makeTestRepo({
      ...baseRepository(),
      [`${baseDataset}/${'a\n::error::b'}.csv`]: 'ma\n',
      [METADATA]: `${baseRepository()[METADATA]}licence: ${JSON.stringify(EVIL)}\n`,
    }).dir;
    const findings = validate(await readPortal(root), '2026-11-23');
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['path/odd-name', 'metadata/pattern']));
    const github = findingsGithub(findings, 'vi').trimEnd().split('\n');
    expect(github).toHaveLength(findings.length);
    for (const line of github) expect(line).toMatch(/^::(error|warning) file=[^:]*,title=/);
    const text = findingsText(findings, { datasets: 1, files: 2, rows: 5, bytes: 1 }, 'vi');
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    const sarif = findingsSarif(findings, rules, 'https://opendata.example.vn', 'vi');
    expect(JSON.parse(JSON.stringify(sarif))).toEqual(sarif);
  });

  it('mentions nobody and links nowhere in a comment', async () => {
    const { [METADATA]: metadata = '' } = baseRepository();
    const review = await reviewOf({ [METADATA]: `${metadata}licence: ${JSON.stringify(EVIL)}\n` });
    const comment = reviewMarkdown(reviewJson(review, rules, 'vi'));
    expect(comment).not.toMatch(/<img|@everyone|[^\\]\[a\]\(javascript/);
  });
});
