/** A text for people. Vietnamese is always there; English where the public sees it. In YAML a bare string means Vietnamese. */
export interface Text {
  readonly vi: string;
  readonly en?: string;
}

export type Lang = 'vi' | 'en';

/** A calendar day, `YYYY-MM-DD`, in Asia/Ho_Chi_Minh. Compared as a string. */
export type Day = string;

/** An instant, ISO 8601 with offset, e.g. `2026-10-14T09:30:00+07:00`. */
export type Instant = string;

/** The text in the language asked for, else in Vietnamese. */
export function inLang(text: Text, lang: Lang): string {
  return lang === 'en' ? (text.en ?? text.vi) : text.vi;
}
