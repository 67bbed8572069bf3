import type { Finding } from '../domain/model/finding.ts';
import { findInName, findInText } from '../table/privacy/find-in-text.ts';
import type { Source } from './source.ts';

/** Texts that people write; data files are looked at as tables. */
const TEXT = /\.(ya?ml|md|txt)$/i;
/** What cannot hold anything that is looked for needs no closer look: of thousands of files nearly all. */
const SUSPECT = /\d{4}|[@=]|pass|mật khẩu|token|secret|BEGIN/i;

/**
 * Looks for personal data and secrets in everything that is committed beside the tables: metadata, schemas, README, catalogue,
 * notices, and the names of files. How agencies are reached is meant to be known.
 */
export function checkTexts(source: Source, isWanted: (path: string) => boolean): Finding[] {
  return [...source.files.keys()]
    .filter(isWanted)
    .flatMap((path) => [...checkName(path), ...(TEXT.test(path) ? checkText(source, path) : [])]);
}

function checkName(path: string): Finding[] {
  const at = path.lastIndexOf('/');
  return /\d{8}|@/.test(path) ? findInName(path.slice(at + 1), path.slice(0, Math.max(at, 0))) : [];
}

function checkText(source: Source, path: string): Finding[] {
  const text = source.read(path).toString('utf8').normalize('NFC');
  if (!SUSPECT.test(text)) return [];
  const contact = /^catalogue\/(agencies\/|portal\.yaml)/.test(path);
  return findInText(contact ? text : withoutContacts(path, text), path, contact);
}

/** In metadata the lines of a contact, their letters blanked out so that places stay. */
function withoutContacts(path: string, text: string): string {
  if (!path.endsWith('/metadata.yaml')) return text;
  return text.replace(/(?<=^|[\s{,])(?:phone|email|hotline|fax):\s*(?!["']?[^"'\n]*:\/\/)[^,}\n]*/gm, (line) =>
    ' '.repeat(line.length),
  );
}
