import type { Finding } from '../domain/model/finding.ts';
import type { Format } from '../domain/model/dataset.ts';
import { findPersonalData } from '../domain/model/privacy/find-personal-data.ts';
import { checkFile } from '../table/check-file.ts';
import { findInName, findInText } from '../table/privacy/find-in-text.ts';
import type { Source } from './source.ts';

/** Texts that people write; data files are looked at as tables. */
const TEXT = /\.(ya?ml|md|txt)$/i;
/** Files of a dataset that nobody reads as a table: samples of an interface, forgotten files, other formats. */
const LOOSE = /\.(json|geojson|csv|tsv|xml|html?|sql|log|env|ini|conf)$/i;
const LONGEST = 20_000_000;
/** What cannot hold anything that is looked for needs no closer look: of thousands of files nearly all. */
const SUSPECT =
  /[\d\uff10-\uff19]{3}|[@=]|pass|pwd|mật khẩu|mat[ _]?khau|(?<!\p{L})mk|key|token|secret|bearer|AKIA|ASIA|gh[opsur]_|github_pat|glpat|AIza|GOCSPX|npm_|[sr]k[_-]|hooks|xox|eyJ|BEGIN/iu;

/**
 * Looks for personal data and secrets in everything that is committed beside the tables: metadata, schemas, README, catalogue,
 * notices, what lies in the dataset `folders` and is none of the `tables` that were read, and the names of files. How agencies are
 * reached is meant to be known.
 */
export function checkTexts(
  source: Source,
  isWanted: (path: string) => boolean,
  folders: readonly string[],
  tables: ReadonlySet<string>,
): Finding[] {
  const isLoose = (path: string) =>
    LOOSE.test(path) && !tables.has(path) && folders.some((folder) => path.startsWith(`${folder}/`));
  return [...source.files].flatMap(([path, { bytes }]) => {
    if (!isWanted(path)) return [];
    if (bytes > LONGEST) return checkName(path);
    const own = TEXT.test(path) ? checkText(source, path) : isLoose(path) ? checkLoose(source, path) : [];
    return [...checkName(path), ...own];
  });
}

function checkName(path: string): Finding[] {
  const at = path.lastIndexOf('/');
  return /\d{8}|@/.test(path) ? findInName(path.slice(at + 1), path.slice(0, Math.max(at, 0))) : [];
}

/** A table that nobody declared is looked at as one, since its columns may tell what the values do not. */
function checkLoose(source: Source, path: string): Finding[] {
  const [, ending = ''] = /\.(csv|tsv|json|geojson)$/i.exec(path) ?? [];
  const { facts } = checkFile(inUtf8(source.read(path)), path, ending.toLowerCase().replace('tsv', 'csv') as Format);
  return facts && facts.header.length > 0 ? findPersonalData(facts, path) : checkText(source, path);
}

function checkText(source: Source, path: string): Finding[] {
  const text = inUtf8(source.read(path)).toString('utf8').normalize('NFC');
  if (!SUSPECT.test(text)) return [];
  const contact = /^catalogue\/(agencies\/|portal\.yaml)/.test(path);
  return findInText(contact ? text : withoutContacts(path, text), path, contact);
}

/** Notepad saves "Unicode" as UTF-16, which no pattern would match. */
function inUtf8(bytes: Buffer): Buffer {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return Buffer.from(bytes.toString('utf16le', 2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(new TextDecoder('utf-16be').decode(bytes));
  return bytes;
}

/** In metadata the lines of a contact, their letters blanked out so that places stay. */
function withoutContacts(path: string, text: string): string {
  if (!path.endsWith('/metadata.yaml')) return text;
  return text.replace(/(?<=^|[\s{,])(?:phone|email|hotline|fax):\s*(?!["']?[^"'\n]*:\/\/)[^,}\n]*/gm, (line) =>
    ' '.repeat(line.length),
  );
}
