import { fill, fold } from './fold.ts';
import { keepInLink, linkState } from './link-state.ts';

interface Entry {
  readonly item: HTMLElement;
  readonly names: readonly string[];
}

const form = document.querySelector<HTMLFormElement>('.search-form');
const input = form?.querySelector<HTMLInputElement>('input');
if (form && input) searchable(form, input);

/** Narrows the lists while a name is typed; Enter opens the first that is left. */
function searchable(form: HTMLFormElement, input: HTMLInputElement): void {
  const sections = [...document.querySelectorAll<HTMLElement>('.entries')];
  const entries = sections.flatMap((section) => [...section.querySelectorAll('li')].map(entryOf));
  const count = form.querySelector('output');
  const apply = (): void => {
    const part = fold(input.value);
    let found = 0;
    for (const { item, names } of entries) {
      item.hidden = !names.some((name) => name.includes(part));
      if (!item.hidden) found++;
    }
    for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
    if (count) {
      count.textContent =
        part === ''
          ? ''
          : found === 0
            ? (count.dataset['none'] ?? '')
            : fill(count.dataset['count'], { count: String(found) });
    }
    keepInLink('q', input.value);
  };
  form.hidden = false;
  input.value = linkState('q');
  input.addEventListener('input', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (fold(input.value) === '') return;
    const first = document.querySelector<HTMLAnchorElement>(
      '.entries:not([hidden]) li:not([hidden]) a',
    );
    if (first) location.href = first.href;
  });
  apply();
}

function entryOf(item: HTMLElement): Entry {
  const also = item.dataset['also'] ?? '';
  return { item, names: [item.textContent ?? '', ...also.split('|')].map(fold).filter(Boolean) };
}
