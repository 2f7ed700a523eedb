import { fill, fold } from './fold.ts';
import { keepInLink, linkState } from './link-state.ts';
import { fitOf, opened } from './search-order.ts';

interface Entry {
  readonly item: HTMLElement;
  readonly name: string;
  readonly others: readonly string[];
}

interface Found {
  readonly entry: Entry;
  readonly fit: number;
}

const form = document.querySelector<HTMLFormElement>('.search-form');
const input = form?.querySelector<HTMLInputElement>('input');
if (form && input) searchable(form, input);

/** Narrows the lists while a name is typed, the best answers first; Enter opens the one that is meant. */
function searchable(form: HTMLFormElement, input: HTMLInputElement): void {
  const sections = [...document.querySelectorAll<HTMLElement>('.entries')];
  const entries = sections.flatMap((section) => [...section.querySelectorAll('li')].map(entryOf));
  const absent = [...document.querySelectorAll<HTMLElement>('.unassessed li')].map(entryOf);
  const count = form.querySelector('output');
  let found: readonly Found[] = [];
  const apply = (): void => {
    const typed = fold(input.value);
    found = answersOf(entries, typed);
    for (const { item } of entries) item.hidden = true;
    for (const { entry } of found) {
      entry.item.hidden = false;
      entry.item.parentElement?.append(entry.item);
    }
    for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
    const missed = typed === '' ? [] : answersOf(absent, typed).map(({ entry }) => entry.item);
    for (const { item } of absent) item.hidden = !missed.includes(item);
    for (const list of document.querySelectorAll<HTMLElement>('.unassessed')) {
      list.hidden = missed.length === 0;
    }
    if (count) count.textContent = typed === '' ? '' : counted(count.dataset, found, missed.length);
    keepInLink('q', input.value);
  };
  form.hidden = false;
  input.value = linkState('q');
  input.addEventListener('input', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (fold(input.value) === '') return;
    const link = opened(found)?.entry.item.querySelector('a');
    if (link) location.href = link.href;
  });
  apply();
}

/** What answers, best first; equal answers keep the order of the page. */
function answersOf(entries: readonly Entry[], typed: string): readonly Found[] {
  return entries
    .flatMap((entry) => {
      const fit = typed === '' ? 0 : fitOf(entry.name, entry.others, typed);
      return fit === undefined ? [] : [{ entry, fit }];
    })
    .sort((a, b) => a.fit - b.fit);
}

function counted(words: DOMStringMap, found: readonly Found[], missed: number): string {
  if (found.length === 0) return missed > 0 ? '' : (words['none'] ?? '');
  const text = opened(found) ? words['count'] : words['choose'];
  return fill(text, { count: String(found.length) });
}

function entryOf(item: HTMLElement): Entry {
  const also = item.dataset['also'] ?? '';
  return {
    item,
    name: item.dataset['name'] ?? item.textContent ?? '',
    others: also.split('|').filter((other) => other !== ''),
  };
}
