import { inLang, type Lang } from '../domain/model/text.ts';
import type { DatasetView, SiteView } from '../domain/views/view-types.ts';
import { sayDay } from '../words/dates.ts';
import { outputWords, sayUpdated } from '../words/outputs.ts';
import { absolute } from './addresses.ts';

/**
 * One sentence that names source, year, title, portal and address, as Decree 47/2020 Art. 18 asks users to name the source:
 * `Sở Y tế (2026). Cơ sở khám bệnh [Bộ dữ liệu]. Cổng dữ liệu mở …. https://… Cập nhật 09/10/2026.`
 */
export function cite(dataset: DatasetView, site: Pick<SiteView, 'settings'>, lang: Lang): string {
  const year = dataset.modified?.slice(0, 4) ?? outputWords.undated[lang];
  return [
    `${inLang(dataset.agency.name, lang)} (${year}).`,
    `${inLang(dataset.title, lang)} ${outputWords.citationKind[lang]}.`,
    `${inLang(site.settings.name, lang)}.`,
    absolute(site, dataset.url),
    dataset.modified ? sayUpdated(sayDay(dataset.modified, lang))[lang] : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A BibLaTeX `@dataset` entry. Agencies are in double braces, else they are taken apart like a person's name. */
export function bibtex(dataset: DatasetView, site: Pick<SiteView, 'settings'>): string {
  const fields = {
    author: `{${escapeTex(dataset.agency.name.vi)}}`,
    title: `{${escapeTex(dataset.title.vi)}}`,
    year: dataset.modified?.slice(0, 4),
    version: dataset.modified,
    publisher: `{${escapeTex(site.settings.name.vi)}}`,
    url: absolute(site, dataset.url),
    language: 'vietnamese',
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@dataset{${dataset.id},\n${lines.join(',\n')}\n}\n`;
}

function escapeTex(text: string): string {
  return text
    .replace(/[{}]/g, '')
    .replace(/\\/g, '\\textbackslash ')
    .replace(/[%&#_$]/g, (character) => `\\${character}`);
}
