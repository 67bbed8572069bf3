import type { Lang, Text } from '../domain/model/text.ts';
import { inLang } from '../domain/model/text.ts';

interface LangPath {
  readonly params: { readonly lang: string | undefined };
  readonly props: { readonly lang: Lang };
}

/** A large portal is built by one process a language; without a word of it, this one makes the pages of both. */
const only = Reflect.get(globalThis, Symbol.for('opendata.lang')) as Lang | undefined;

/** Vietnamese pages stand at `/`, English ones at `/en/`. */
export const LANG_PATHS = (
  [
    { params: { lang: undefined }, props: { lang: 'vi' } },
    { params: { lang: 'en' }, props: { lang: 'en' } },
  ] satisfies LangPath[]
).filter(({ props }) => only === undefined || props.lang === only);

/** The paths of one page a thing, in both languages. */
export function langPathsOf<Thing>(things: readonly Thing[], paramsOf: (thing: Thing) => Record<string, string>) {
  return LANG_PATHS.flatMap(({ params, props }) =>
    things.map((thing) => ({ params: { ...params, ...paramsOf(thing) }, props: { ...props, thing } })),
  );
}

/** `path` is the Vietnamese path, e.g. `/co-quan/`. */
export function pathIn(lang: Lang, path: string): string {
  return lang === 'en' ? `/en${path}` : path;
}

export type Say = (text: Text) => string;

/** `const t = sayIn(lang)` at the top of a page; then `t(words.title)`. */
export function sayIn(lang: Lang): Say {
  return (text) => inLang(text, lang);
}

/** The value of a `lang` attribute for a text that has no English on an English page. */
export function foreign(text: Text, lang: Lang): 'vi' | undefined {
  return lang === 'en' && text.en === undefined ? 'vi' : undefined;
}
