import { inLang, type Lang, type Text } from '../domain/model/text.ts';

/** Stem of the form for data errors, on every forge. */
const FORM = 'bao-loi-du-lieu';

/**
 * Address of the form for data errors on the forge, with the dataset filled in (Art. 10). GitHub fills fields by their ids, GitLab a
 * description, Forgejo and Gitea the title; the title names the dataset everywhere.
 */
export function reportAddress(
  repository: string,
  dataset: { readonly id: string; readonly title: Text },
  page: string,
  lang: Lang,
): string {
  const base = repository.replace(/\/+$/, '');
  const title = `[${lang === 'vi' ? 'Lỗi dữ liệu' : 'Data error'}] ${inLang(dataset.title, lang)}`;
  const { host } = new URL(base);
  if (host === 'github.com') return `${base}/issues/new?${query({ template: `${FORM}.yml`, title, dataset: page })}`;
  if (host.split('.').includes('gitlab'))
    return `${base}/-/issues/new?${query({ issuable_template: FORM, 'issue[title]': `${title} (${dataset.id})` })}`;
  return `${base}/issues/new?${query({ template: `.github/ISSUE_TEMPLATE/${FORM}.yml`, title: `${title} (${dataset.id})` })}`;
}

function query(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&');
}
