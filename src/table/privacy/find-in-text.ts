import type { Finding } from '../../domain/model/finding.ts';
import { PRIVACY_CODES, type PrivacyCode } from '../../domain/model/privacy/privacy-code.ts';
import type { TraceKind } from '../../domain/model/privacy/trace.ts';
import { findEmails, findHealthCards, type FoundText } from './letters.ts';
import { maskValue } from './mask.ts';
import { findNamed } from './named-in-text.ts';
import { findMobiles, findTwelve, isCitizenId } from './numbers.ts';
import { findSecrets } from './secrets.ts';

interface Passage extends FoundText {
  readonly code: PrivacyCode;
  readonly kind: TraceKind;
  /** A word beside it leaves no doubt. */
  readonly sure: boolean;
}

/** So many of a kind in one text are no slip of the pen. */
const MANY = 3;

/**
 * Personal data and secrets in a text that people wrote: one finding a kind, at its first place.
 * @param contact the text tells how an office is reached: numbers and boxes in it are meant to be known
 */
export function findInText(written: string, file: string, contact: boolean): Finding[] {
  const text = asTyped(written);
  const groups = new Map<PrivacyCode, Passage[]>();
  for (const passage of findPassages(text, contact)) groups.set(passage.code, [...(groups.get(passage.code) ?? []), passage]);
  return [...groups].map(([code, passages]) => {
    const first = passages.reduce((a, b) => (b.at < a.at ? b : a));
    const sure = passages.some((passage) => passage.sure) || passages.length >= MANY;
    const value = maskValue(text.slice(first.at, first.at + first.length), first.kind);
    return {
      code,
      level: sure ? PRIVACY_CODES[code] : 'warning',
      where: { file, ...placeOf(text, first.at) },
      args: { value, doubt: sure ? '' : 'chance' },
      ...(passages.length > 1 ? { count: passages.length } : {}),
    };
  });
}

/** The same text, sign for sign, with the spaces, hyphens, digits and brackets of word processors as a keyboard has them. */
function asTyped(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, ' ')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\((\+84|0\d{2,3})\)/g, '  $1');
}

/** Personal data and secrets in the name of a file or folder. */
export function findInName(name: string, folder: string): Finding[] {
  return findInText(name.replace(/[_/]/g, ' '), folder, false).map(({ code, level, args }) => ({
    code,
    level,
    where: { file: folder },
    args: { ...args, in: 'name' },
  }));
}

function findPassages(text: string, contact: boolean): Passage[] {
  const secrets = findSecrets(text);
  const passages = secrets.map((found) => ({ ...found, code: SECRET_CODES[found.kind], sure: true }));
  const add = (code: PrivacyCode, kind: TraceKind, found: readonly FoundText[], sure: (found: FoundText) => boolean) => {
    for (const one of found) {
      if (passages.some((known) => one.at < known.at + known.length && known.at < one.at + one.length)) continue;
      passages.push({ at: one.at, length: one.length, code, kind, sure: sure(one) } as (typeof passages)[number]);
    }
  };
  const named = (word: RegExp) => (found: FoundText) => word.test(text.slice(Math.max(0, found.at - 40), found.at));
  const citizens = findTwelve(text).filter(({ digits }) => isCitizenId(digits));
  add('privacy/citizen-id', 'citizen-id', citizens, named(/cccd|căn cước|định danh|cmnd/iu));
  for (const { at, length, code, kind, sure } of findNamed(text))
    if (!contact || code.startsWith('secret/')) add(code, kind, [{ at, length }], () => sure);
  add('privacy/health-card', 'health-card', findHealthCards(text), () => true);
  if (contact) return passages;
  add('privacy/phone', 'phone', findMobiles(text), () => false);
  add('privacy/email', 'email', findEmails(text), () => false);
  return passages;
}

const SECRET_CODES = {
  'private-key': 'secret/private-key',
  token: 'secret/token',
  password: 'secret/password',
  connection: 'secret/connection',
} as const;

function placeOf(text: string, at: number): { readonly line: number; readonly character: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, character: at - before.lastIndexOf('\n') };
}
