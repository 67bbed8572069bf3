import type { Finding } from '../domain/model/finding.ts';

/** What a finding says: what is wrong with the real value, then what to do. */
export interface Said {
  readonly message: string;
  readonly fix: string;
}

type Args = Finding['args'];

/** Why a rule is there, in one sentence. */
export interface Reason {
  readonly vi: string;
  readonly en: string;
}

/** The words of one code in both languages, side by side. */
export interface FindingWords {
  readonly vi: (args: Args) => Said;
  readonly en: (args: Args) => Said;
}

/** `, có phải …?` where a near word is known; nothing else. */
export function didYouMean(args: Args, lang: 'vi' | 'en'): string {
  const meant = args['suggestion'];
  if (!meant) return '';
  return lang === 'vi' ? ` Có phải ý là "${meant}"?` : ` Did you mean "${meant}"?`;
}
