import type { TraceKind } from '../../domain/model/privacy/trace.ts';
import { findEmails, findHealthCards, type FoundText } from './letters.ts';
import { findMobiles, findTens, findTwelve } from './numbers.ts';
import { findSecrets } from './secrets.ts';

const DOT = '•';

/**
 * A value as it may be shown where it holds what must not be: a number keeps its beginning, and its end where it is long enough
 * that both tell nothing; of everything else there is a first letter at most.
 */
export function maskValue(text: string, kind: TraceKind): string {
  if (kind === 'small-count' || kind === 'household') return clip(text);
  const found = kind === 'email' ? findEmails(text)[0] : undefined;
  if (found) return maskEmail(text.slice(found.at, found.at + found.length));
  if (NUMBERS.has(kind)) return maskNumber(numberIn(text, kind));
  if (kind === 'person-name') return text.trim().split(/\s+/).slice(0, 6).map(maskWord).join(' ');
  return kind === 'plate' ? `${text.slice(0, 3)}${DOT.repeat(3)}` : DOT.repeat(6);
}

const NUMBERS: ReadonlySet<TraceKind> = new Set<TraceKind>([
  'citizen-id',
  'citizen-shape',
  'identity-card',
  'phone',
  'phone-shape',
  'phone-tax',
  'bank-account',
  'social-insurance',
  'health-card',
  'tax-code',
  'personal-tax',
  'candidate',
]);

const FINDERS: ReadonlyMap<TraceKind, (text: string) => readonly FoundText[]> = new Map([
  ['citizen-id', findTwelve],
  ['citizen-shape', findTwelve],
  ['phone', findMobiles],
  ['phone-tax', findMobiles],
  ['phone-shape', findTens],
  ['health-card', findHealthCards],
] as const);

function numberIn(text: string, kind: TraceKind): string {
  const place = (FINDERS.get(kind)?.(text) ?? [])[0];
  return place ? text.slice(place.at, place.at + place.length) : text;
}

/** `051099001234` → `051•••••••34`; of a short one there is only its length. */
function maskNumber(text: string): string {
  const signs = text.replace(/[^0-9A-Za-z]/g, '').slice(0, 24);
  if (signs.length < 9) return DOT.repeat(Math.max(3, signs.length));
  return `${signs.slice(0, 3)}${DOT.repeat(signs.length - 5)}${signs.slice(-2)}`;
}

function maskEmail(address: string): string {
  return `${address.slice(0, 1)}${DOT.repeat(3)}${address.slice(address.indexOf('@'))}`;
}

function maskWord(word: string): string {
  return `${[...word][0] ?? ''}${DOT.repeat(3)}`;
}

function clip(text: string): string {
  return text.slice(0, 40);
}

/** A text with every passage that must not be shown masked; what only a column's name tells is not known here. */
export function maskText(text: string): string {
  const passages = [
    ...findSecrets(text).map((found) => ({ ...found, shown: DOT.repeat(6) })),
    ...[...findTwelve(text), ...findMobiles(text), ...findHealthCards(text)].map((found) => ({
      ...found,
      shown: maskNumber(text.slice(found.at, found.at + found.length)),
    })),
    ...findEmails(text).map((found) => ({ ...found, shown: maskEmail(text.slice(found.at, found.at + found.length)) })),
  ].sort((a, b) => a.at - b.at);
  let [masked, end] = ['', 0];
  for (const { at, length, shown } of passages) {
    if (at < end) continue;
    masked += text.slice(end, at) + shown;
    end = at + length;
  }
  return masked + text.slice(end);
}
