/** Filters the items of the list by agency, frequency and provision; the choice stands in the address, so that it can be sent. */
const itemForm = document.querySelector<HTMLFormElement>('#loc-muc');
const sections = [...document.querySelectorAll<HTMLElement>('[data-items]')];

if (itemForm) {
  const chosen = new URLSearchParams(location.search);
  for (const select of itemForm.querySelectorAll('select')) select.value = chosen.get(select.name) ?? '';
  itemForm.hidden = false;
  itemForm.addEventListener('change', () => filterItems(itemForm));
  filterItems(itemForm);
}

function filterItems(from: HTMLFormElement): void {
  const wanted = [...from.querySelectorAll('select')].filter((select) => select.value !== '');
  const shown = sections.map((section) => filterSection(section, wanted)).reduce((sum, count) => sum + count, 0);
  const output = from.querySelector('output');
  if (output) output.textContent = (shown > 0 ? from.dataset.shown : from.dataset.none)?.replace('{n}', String(shown)) ?? '';
  const query = new URLSearchParams(wanted.map((select) => [select.name, select.value]));
  history.replaceState(null, '', (query.size > 0 ? `?${query}` : location.pathname) + location.hash);
}

/** A topic without a row left is hidden with its heading. */
function filterSection(section: HTMLElement, wanted: readonly HTMLSelectElement[]): number {
  const rows = [...section.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  for (const row of rows) row.hidden = wanted.some((select) => row.dataset[select.name] !== select.value);
  const shown = rows.filter((row) => !row.hidden).length;
  section.hidden = shown === 0;
  return shown;
}
