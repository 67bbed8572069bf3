/** Filters the full table of deadlines by agency, state and month; the choice stands in the address, so that it can be sent. */
const form = document.querySelector<HTMLFormElement>('#loc-han');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('#bang-han tbody tr')];

if (form) {
  const chosen = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) select.value = chosen.get(select.name) ?? '';
  form.hidden = false;
  form.addEventListener('change', () => filterRows(form));
  filterRows(form);
}

function filterRows(from: HTMLFormElement): void {
  const wanted = [...from.querySelectorAll('select')].filter((select) => select.value !== '');
  for (const row of rows) row.hidden = wanted.some((select) => row.dataset[select.name] !== select.value);
  const shown = rows.filter((row) => !row.hidden).length;
  const output = from.querySelector('output');
  if (output) output.textContent = (shown > 0 ? from.dataset.shown : from.dataset.none)?.replace('{n}', String(shown)) ?? '';
  const query = new URLSearchParams(wanted.map((select) => [select.name, select.value]));
  history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
}
