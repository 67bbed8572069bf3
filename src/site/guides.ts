import type { Lang } from '../domain/model/text.ts';
import { GUIDES } from '../words/guides.ts';

/** A guide of the operator, written in MDX as `guides/<slug>.<lang>.mdx`. */
interface GuideModule {
  readonly frontmatter: { readonly title: string; readonly summary: string };
  readonly default: (props: Record<string, unknown>) => unknown;
}

export interface Guide {
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly Content: GuideModule['default'];
}

const modules = import.meta.glob<GuideModule>('./guides/*.mdx', { eager: true });

export function guidesIn(lang: Lang): Guide[] {
  return GUIDES.flatMap((slug) => {
    const module = modules[`./guides/${slug}.${lang}.mdx`];
    if (!module) return [];
    const { title, summary } = module.frontmatter;
    return [{ slug, path: `/huong-dan/${slug}/`, title, summary, Content: module.default }];
  });
}
