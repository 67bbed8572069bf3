import { askPagefind } from './ask-pagefind.ts';
import { boxesOf, showAnswer, type SearchPage } from './show-answer.ts';
import { chosenOf, FACETS, isBlank, readQuestion, writeQuestion, type Question } from './question.ts';

/** Search on the page of all datasets. The question stands in the address; the list that came with the page is the blank answer. */
function startSearch(page: SearchPage & { readonly form: HTMLFormElement; readonly clear: HTMLButtonElement }): void {
  const { facets, form, clear, pager, list, count } = page;
  const blank = {
    rows: [...list.children],
    count: count.textContent,
    counts: [...facets.querySelectorAll('.number')].map((n) => n.textContent),
  };
  const field = form.querySelector<HTMLInputElement>('input[name="q"]');
  let latest = 0;

  function current(number: number): Question {
    const chosen = chosenOf((facet) =>
      boxesOf(facets, facet)
        .filter((box) => box.checked)
        .map((box) => box.value),
    );
    return { q: field?.value.trim() ?? '', chosen, page: number };
  }

  function ask(question: Question): void {
    history.pushState(null, '', location.pathname + writeQuestion(question));
    void answer(question);
  }

  async function answer(question: Question): Promise<void> {
    const turn = ++latest;
    clear.hidden = isBlank(question);
    if (isBlank(question)) return showBlank();
    try {
      const found = await askPagefind(question);
      if (turn === latest) showAnswer(page, question, found);
    } catch {
      showBlank();
      count.textContent = count.dataset['failed'] ?? '';
    }
  }

  function showBlank(): void {
    list.replaceChildren(...blank.rows);
    count.textContent = blank.count;
    facets.querySelectorAll('.number').forEach((number, i) => (number.textContent = blank.counts[i] ?? ''));
    pager.hidden = true;
  }

  function fromAddress(): void {
    const question = readQuestion(location.search);
    if (field) field.value = question.q;
    for (const facet of FACETS)
      for (const box of boxesOf(facets, facet)) box.checked = question.chosen[facet].includes(box.value);
    void answer(question);
  }

  function turnPage(by: number): void {
    ask(current(readQuestion(location.search).page + by));
    form.scrollIntoView();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(current(1));
  });
  facets.addEventListener('change', () => ask(current(1)));
  clear.addEventListener('click', () => {
    facets.reset();
    if (field) field.value = '';
    ask(current(1));
  });
  const [previous, next] = pager.querySelectorAll('button');
  previous?.addEventListener('click', () => turnPage(-1));
  next?.addEventListener('click', () => turnPage(1));
  addEventListener('popstate', fromAddress);
  facets.hidden = false;
  facets.querySelector('details')?.toggleAttribute('open', matchMedia('(min-width: 900px)').matches);
  fromAddress();
}

const [form, facets, list, row, count, pager, clear] = ['tim', 'bo-loc', 'ket-qua', 'mau-dong', 'dem', 'trang', 'bo-het'].map(
  (id) => document.getElementById(id),
);

if (
  form?.parentElement instanceof HTMLFormElement &&
  facets instanceof HTMLFormElement &&
  row instanceof HTMLTemplateElement &&
  clear instanceof HTMLButtonElement &&
  list &&
  count &&
  pager
) {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  startSearch({ form: form.parentElement, facets, list, row, count, pager, clear, lang });
}
