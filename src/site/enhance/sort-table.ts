/** Lets the headings of a sortable table sort it: numbers largest first, then smallest first. The order of the page needs no script. */
for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) {
  for (const heading of table.querySelectorAll<HTMLTableCellElement>('thead th')) addButton(table, heading);
}

function addButton(table: HTMLTableElement, heading: HTMLTableCellElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort-button';
  button.title = `${table.dataset.sort ?? ''}: ${heading.textContent.trim()}`;
  button.append(...heading.childNodes);
  heading.replaceChildren(button);
  button.addEventListener('click', () => {
    const [first, second] = heading.cellIndex === 0 ? ['ascending', 'descending'] : ['descending', 'ascending'];
    const order = heading.ariaSort === first ? second : first;
    for (const other of table.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    heading.ariaSort = order ?? null;
    sortRows(table, heading.cellIndex, order === 'ascending' ? 1 : -1);
  });
}

/** A row without a value stays at the end, whatever the order. */
function sortRows(table: HTMLTableElement, column: number, sign: 1 | -1): void {
  const body = table.tBodies[0];
  const rows = [...(body?.rows ?? [])].map((row) => ({ row, value: valueOf(row, column) }));
  rows.sort((a, b) => Number(a.value === '') - Number(b.value === '') || sign * compare(a.value, b.value));
  body?.append(...rows.map(({ row }) => row));
}

function valueOf(row: HTMLTableRowElement, column: number): string | number {
  let at = 0;
  for (const cell of row.cells) {
    const value = cell.dataset.value ?? cell.textContent.trim();
    if (column < at + cell.colSpan)
      return cell.colSpan > 1 ? '' : value === '' || Number.isNaN(Number(value)) ? value : Number(value);
    at += cell.colSpan;
  }
  return '';
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'vi');
}
