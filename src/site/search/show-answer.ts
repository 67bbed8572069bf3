import { PAGE_SIZE, type Answer, type Hit } from './ask-pagefind.ts';
import type { Facet, Question } from './question.ts';

/** The places of the page that an answer fills. */
export interface SearchPage {
  readonly facets: HTMLFormElement;
  readonly list: HTMLElement;
  readonly row: HTMLTemplateElement;
  readonly count: HTMLElement;
  readonly pager: HTMLElement;
  readonly lang: 'vi' | 'en';
}

export function showAnswer(page: SearchPage, question: Question, answer: Answer): void {
  page.list.replaceChildren(...answer.hits.map((hit) => makeRow(page, hit)));
  const { found, none } = page.count.dataset;
  page.count.textContent = (answer.total > 0 ? found : none)?.replace('{n}', answer.total.toLocaleString(page.lang)) ?? '';
  showCounts(page.facets, answer);
  showPager(page, question, Math.ceil(answer.total / PAGE_SIZE));
}

function makeRow(page: SearchPage, hit: Hit): DocumentFragment {
  const row = document.importNode(page.row.content, true);
  const english = page.lang === 'en';
  const link = put(row, 'a', (english && hit.meta['title_en']) || hit.meta['title']);
  link?.setAttribute('href', english ? `/en${hit.url}` : hit.url);
  put(row, '.one-line', (english && hit.meta['line_en']) || hit.meta['line']);
  put(row, '.hit-agency', labelsOf(page, 'agency', hit));
  put(row, '.hit-period', hit.meta[english ? 'period_en' : 'period']);
  put(row, '.hit-formats', labelsOf(page, 'format', hit));
  put(row, '.state', labelsOf(page, 'state', hit))?.classList.add(`state-${hit.filters.state?.[0] ?? 'none'}`);
  const illustrative = row.querySelector<HTMLElement>('.hit-illustrative');
  if (illustrative) illustrative.hidden = hit.meta['illustrative'] !== 'true';
  return row;
}

/** Writes a text into an element, and takes the element away where there is none. */
function put(row: DocumentFragment, selector: string, text: string | undefined): HTMLElement | null {
  const element = row.querySelector<HTMLElement>(selector);
  if (!element) return null;
  if (!text) element.remove();
  else element.textContent = text;
  return element;
}

/** The words for a value are those of its checkbox. */
function labelsOf(page: SearchPage, facet: Facet, hit: Hit): string {
  const boxes = boxesOf(page.facets, facet);
  return (hit.filters[facet] ?? [])
    .map((value) => boxes.find((box) => box.value === value)?.dataset['label'] ?? value)
    .join(', ');
}

export function boxesOf(form: HTMLFormElement, facet: Facet): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)];
}

function showCounts(form: HTMLFormElement, answer: Answer): void {
  for (const [facet, counts] of Object.entries(answer.counts) as [Facet, Record<string, number>][]) {
    for (const box of boxesOf(form, facet)) {
      const count = box.closest('label')?.querySelector('.number');
      if (count) count.textContent = String(counts[box.value] ?? 0);
    }
  }
}

function showPager({ pager }: SearchPage, question: Question, pages: number): void {
  pager.hidden = pages < 2;
  const text = pager.querySelector('span');
  if (text)
    text.textContent = pager.dataset['text']?.replace('{page}', String(question.page)).replace('{pages}', String(pages)) ?? '';
  const [previous, next] = pager.querySelectorAll('button');
  if (previous) previous.disabled = question.page <= 1;
  if (next) next.disabled = question.page >= pages;
}
