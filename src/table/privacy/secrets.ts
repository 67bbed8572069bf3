import type { TraceKind } from '../../domain/model/privacy/trace.ts';

/** A secret in a text: its kind and where it stands. */
export interface FoundSecret {
  readonly kind: TraceKind & ('private-key' | 'token' | 'password' | 'connection');
  readonly at: number;
  readonly length: number;
}

/** At the beginning of a text whatever follows; inside one a line of the key must follow. */
const KEY_BLOCK =
  /^-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----\s*[A-Za-z0-9+/=:, \r\n-]{16,}|-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----[^-]{0,400}?[A-Za-z0-9+/=]{48,}/g;
const TOKENS = [
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])gh[opsur]_[A-Za-z0-9]{36,}/g,
  /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{22,}/g,
  /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,}/g,
  /(?<![A-Za-z0-9])AIza[0-9A-Za-z_-]{35}/g,
  /(?<![A-Za-z0-9])GOCSPX-[A-Za-z0-9_-]{20,}/g,
  /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])[sr]k_live_[A-Za-z0-9]{20,}/g,
  /(?<![A-Za-z0-9])sk-(?:[a-z]+-)*(?=[A-Za-z0-9_-]*\d)(?=[A-Za-z0-9_-]*[A-Z])[A-Za-z0-9_-]{32,}/g,
  /hooks\.slack\.com\/services\/T\w+\/B\w+\/\w{16,}/g,
  /(?<![A-Za-z0-9])xox[abeoprs]-\d{9,}[A-Za-z0-9-]{6,}/g,
  /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
];
const IN_ADDRESS = /[a-z][a-z0-9+.-]*:\/\/[^\s/:@?#"']+:([^\s/@"']{3,})@/gi;
const CONNECTION = /(?:AccountKey|SharedAccessKey)\s*=\s*[A-Za-z0-9+/=]{20,}/g;
const NAMED = /(?<![A-Za-z])(mật[ _]?khẩu|mat[ _]?khau|password|passwd|pass|pwd)["']*\s*([:=])\s*["']*([^\s"',;<>]{4,})/giu;
const KEYED =
  /(?<![A-Za-z])(?:api[ _-]?key|access[ _-]?key|secret(?:[ _-]?key)?|(?:access[ _-]?)?token)["']*\s*[:=]\s*["']*([A-Za-z0-9_+/=.-]{16,})/giu;

/** Words that stand in the place of a password. */
const PLACEHOLDER =
  /^(?:\*+|x+|•+|\.+|_+|-+|\$?\{.*|\$\w+|\$\(.*|\[.*|%.*%|null|none|undefined|true|false|required|changeme|example|your.*|khong.*|không.*)$/iu;

/**
 * Secrets in a text. Forms that are unmistakable stand for themselves; a password or key needs the word beside it, and a key
 * enough different letters besides. Passages once found are not found again as something else.
 */
export function findSecrets(text: string): FoundSecret[] {
  if (!MAY_HOLD.test(text)) return [];
  const found: FoundSecret[] = [];
  const add = (kind: FoundSecret['kind'], match: RegExpMatchArray) => {
    const at = match.index ?? 0;
    if (!found.some((one) => at < one.at + one.length && one.at < at + match[0].length))
      found.push({ kind, at, length: match[0].length });
  };
  for (const match of text.matchAll(KEY_BLOCK)) add('private-key', match);
  for (const form of TOKENS) for (const match of text.matchAll(form)) add('token', match);
  for (const match of text.matchAll(IN_ADDRESS)) if (!PLACEHOLDER.test(match[1] ?? '')) add('connection', match);
  for (const match of text.matchAll(CONNECTION)) add('connection', match);
  for (const match of text.matchAll(NAMED)) if (isPassword(match)) add('password', match);
  for (const match of text.matchAll(KEYED)) if (entropyOf(match[1] ?? '') >= MIN_ENTROPY) add('token', match);
  return found;
}

const MAY_HOLD =
  /[:=@]|AKIA|ASIA|gh[opsur]_|github_pat_|glpat-|AIza|GOCSPX-|npm_|[sr]k[_-]|hooks\.slack|xox[abeoprs]-|eyJ|-----BEGIN/;

/** Behind an equals sign anything is one; behind a colon, where sentences go on, a word is none. */
function isPassword([, word = '', sign, value = '']: RegExpMatchArray): boolean {
  if (PLACEHOLDER.test(value)) return false;
  if (sign === '=' || (/[\d!@#$%^&*+]/.test(value) && /[A-Za-z]/.test(value))) return true;
  return word.length > 4 && /^\d{4,}$/.test(value);
}

/** Bits a letter. Words have about 3, random letters and digits 4 and more. */
const MIN_ENTROPY = 3.5;

function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce((bits, n) => bits - (n / text.length) * Math.log2(n / text.length), 0);
}
