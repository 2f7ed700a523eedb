import { fill, fold } from './fold.ts';
import { keepInLink, linkState } from './link-state.ts';

for (const table of document.querySelectorAll<HTMLTableElement>('table.ranking')) {
  sortable(table);
  const form = table.closest('.scroll')?.previousElementSibling;
  if (form instanceof HTMLFormElement && form.classList.contains('filter')) filterable(table, form);
}

/** Column titles become buttons; a second press turns the order round. */
function sortable(table: HTMLTableElement): void {
  const titles = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  for (const [column, title] of titles.entries()) {
    if (title.dataset['kind'] === undefined) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.title = table.dataset['sort'] ?? '';
    button.textContent = title.textContent;
    title.replaceChildren(button);
    button.addEventListener('click', () => {
      const order = title.getAttribute('aria-sort') ?? '';
      const first = startsAscending(title) ? 'ascending' : 'descending';
      const other = first === 'ascending' ? 'descending' : 'ascending';
      sortBy(table, titles, column, order === first ? other : first);
      keepInLink('sort', `${column}${title.getAttribute('aria-sort') === 'ascending' ? 'a' : 'd'}`);
    });
  }
  const kept = /^(\d+)([ad])$/.exec(linkState('sort'));
  const column = Number(kept?.[1] ?? Number.NaN);
  if (kept && titles[column]?.dataset['kind'] !== undefined) {
    sortBy(table, titles, column, kept[2] === 'a' ? 'ascending' : 'descending');
  }
}

/** Names and ranks begin with the first, values with the highest. */
function startsAscending(title: HTMLTableCellElement): boolean {
  return title.dataset['kind'] === 'text' || title.cellIndex === 0;
}

function sortBy(
  table: HTMLTableElement,
  titles: readonly HTMLTableCellElement[],
  column: number,
  order: 'ascending' | 'descending',
): void {
  const title = titles[column];
  if (!title) return;
  for (const other of titles) other.removeAttribute('aria-sort');
  title.setAttribute('aria-sort', order);
  const compare = title.dataset['kind'] === 'number' ? compareNumbers : compareWords;
  const sign = order === 'ascending' ? 1 : -1;
  for (const body of table.tBodies) {
    const rows = countryRows(body).map((row) => ({ row, text: textOf(row, column) }));
    rows.sort((a, b) => {
      if ((a.text === '') !== (b.text === '')) return a.text === '' ? 1 : -1;
      return sign * compare(a.text, b.text);
    });
    body.append(...rows.map(({ row }) => row));
  }
}

/** The rows of a group, or of the whole ranking, without the line above a group. */
function countryRows(body: HTMLTableSectionElement): readonly HTMLTableRowElement[] {
  return [...body.rows].filter((row) => !row.classList.contains('group'));
}

/** What a cell shows; a dash is nothing. */
function textOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  if (!cell || cell.querySelector('.none')) return '';
  return (cell.textContent ?? '').trim();
}

function compareNumbers(a: string, b: string): number {
  return numberOf(a) - numberOf(b);
}

function numberOf(text: string): number {
  return Number.parseFloat(text.replace('−', '-').replace('+', ''));
}

function compareWords(a: string, b: string): number {
  const [first, second] = [fold(a), fold(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Rows by name and region; a group of which none is left goes with them. The choice is kept in the link, and
 *  in the one to the ranking's other state. */
function filterable(table: HTMLTableElement, form: HTMLFormElement): void {
  const name = form.querySelector<HTMLInputElement>('[name="name"]');
  const region = form.querySelector<HTMLSelectElement>('[name="region"]');
  const count = form.querySelector('output');
  const rows = [...table.tBodies].flatMap(countryRows);
  const names = new Map(rows.map((row) => [row, fold(row.querySelector('th')?.textContent ?? '')]));
  const apply = (): void => {
    const part = fold(name?.value ?? '');
    const wanted = region?.value ?? '';
    let shown = 0;
    for (const row of rows) {
      const fits =
        (names.get(row) ?? '').includes(part) &&
        (wanted === '' || row.dataset['region'] === wanted);
      row.hidden = !fits;
      if (fits) shown++;
    }
    if (count) {
      count.textContent = fill(count.dataset['count'], {
        shown: String(shown),
        all: String(rows.length),
      });
    }
    for (const body of table.tBodies) body.hidden = countryRows(body).every((row) => row.hidden);
    keepInLink('name', name?.value ?? '');
    keepInLink('region', wanted);
    const other = document.querySelector<HTMLAnchorElement>('.states a');
    if (other) other.search = searchOf({ name: name?.value ?? '', region: wanted });
  };
  if (name) name.value = linkState('name');
  if (region) region.value = linkState('region');
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}

function searchOf(choice: Readonly<Record<string, string>>): string {
  return String(new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== '')));
}
