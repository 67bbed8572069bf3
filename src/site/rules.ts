import type { Rule } from '../domain/model/rule.ts';
import type { Lang } from '../domain/model/text.ts';
import { findingWords } from '../words/findings.ts';
import type { Said } from '../words/say.ts';

/** Where a real finding has its value; an empty text leaves a half-sentence out. */
const EXAMPLES: Readonly<Record<string, string>> = { suggestion: '', hint: '' };
const ANY_VALUES: Readonly<Record<string, string>> = new Proxy(EXAMPLES, { get: (known, key) => known[String(key)] ?? '…' });

/** What a rule says in general, made from the very words that a finding of it gets. */
export function sayRule(rule: Rule, lang: Lang): Said {
  const said = findingWords[rule.code]?.[lang](ANY_VALUES) ?? { message: rule.code, fix: '' };
  return { message: tidy(said.message), fix: tidy(said.fix) };
}

/** A value that is no day comes out of the calendar's words as `//…` or `0  …`. */
function tidy(sentence: string): string {
  return sentence
    .replace(/\/\/…|\b0 {2}…|NaN/g, '…')
    .replace(/…\./g, '…')
    .trim();
}
