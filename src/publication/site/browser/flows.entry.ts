import { arcNumbers } from './arc-numbers.ts';
import { fill } from './fold.ts';
import { keepInLink, linkState } from './link-state.ts';

/** Legs drawn at once: beyond it a map is a tangle. Those of most flows come first. */
const MOST_LEGS = 60;

const FILTERS = ['commodity', 'confidence', 'period'] as const;

/** A leg on a map or a cell of the matrix: a link that stands for some flows. */
interface Mark {
  readonly link: Element;
  readonly flows: readonly string[];
}

for (const part of document.querySelectorAll<HTMLElement>('.flow-views')) livelyFlows(part);

/** One choice of flows for map, list and matrix, kept in the link's fragment, so that the browser's way
 *  back leads to the choice before; what is shown at all is kept in its query. */
function livelyFlows(part: HTMLElement): void {
  const rows = [...part.querySelectorAll<HTMLElement>('.flow-list > li')];
  const marks = [...part.querySelectorAll('a[data-flows]')].map(
    (link): Mark => ({ link, flows: (link.getAttribute('data-flows') ?? '').split(' ') }),
  );
  const numberOf = new Map(
    rows.map((row) => [row.id, row.querySelector('.flow-number')?.textContent ?? '']),
  );
  const numbersOf = (keys: Iterable<string>) => [...keys].map((key) => numberOf.get(key) ?? '');
  const printed = new Map(
    marks.flatMap(({ link, flows }) => {
      const text = link.querySelector('text');
      return text ? [[text, { whole: text.textContent ?? '', all: numbersOf(flows) }]] : [];
    }),
  );
  const form = part.querySelector<HTMLFormElement>('form.flow-filter');
  const output = form?.querySelector('output') ?? null;
  const none = form?.querySelector('button') ?? null;
  const said = part.querySelector<HTMLElement>('.map-said');
  const list = part.querySelector<HTMLElement>('.map-list');
  let chosen: ReadonlySet<string> = new Set();
  let fitting: ReadonlySet<string> = new Set();

  /** The flows that a fragment of the page's link stands for. */
  const flowsOf = (fragment: string): ReadonlySet<string> => {
    if (fragment === '') return new Set();
    if (rows.some(({ id }) => id === fragment)) return new Set([fragment]);
    const mark = marks.find(({ link }) => link.getAttribute('href') === `#${fragment}`);
    return new Set(mark?.flows);
  };

  const show = (scroll: boolean): void => {
    part.classList.toggle('has-choice', chosen.size > 0);
    for (const row of rows) {
      row.hidden = !fitting.has(row.id);
      const at = chosen.has(row.id);
      row.classList.toggle('at', at);
      const number = row.querySelector('.flow-number');
      if (at) number?.setAttribute('aria-current', 'true');
      else number?.removeAttribute('aria-current');
    }
    for (const map of part.querySelectorAll('svg')) showLegs(map);
    const shown = new Set(numbersOf([...fitting, ...chosen]));
    for (const [text, { whole, all }] of printed) text.textContent = arcNumbers(whole, all, shown);
    for (const { link, flows } of marks) {
      const at = flows.some((key) => chosen.has(key));
      link.classList.toggle('at', at);
      if (at) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      if (!link.closest('svg'))
        link.classList.toggle('off', !flows.some((key) => fitting.has(key)));
    }
    if (none) none.hidden = chosen.size === 0;
    if (said) said.textContent = spoken(rows.filter(({ id }) => chosen.has(id)));
    const first = rows.find(({ id }) => chosen.has(id));
    if (scroll && first && list && list.scrollHeight > list.clientHeight) {
      list.scrollTop += first.getBoundingClientRect().top - list.getBoundingClientRect().top - 8;
    }
  };

  /** Legs of fitting flows, those of the choice always, so many at most. */
  const showLegs = (map: SVGSVGElement): void => {
    const shown = new Set<string>();
    for (const link of map.querySelectorAll('a[data-flows]')) {
      const key = link.getAttribute('data-flows') ?? '';
      const flows = key.split(' ');
      const href = `${link.getAttribute('href')} ${key}`;
      const fits = flows.some((one) => fitting.has(one));
      const wanted = flows.some((one) => chosen.has(one));
      if (fits && (shown.has(href) || shown.size < MOST_LEGS || wanted)) shown.add(href);
      link.classList.toggle('rest', !shown.has(href));
    }
  };

  const filter = (): void => {
    const wanted = FILTERS.map((key) => [key, chosenIn(form, key)] as const);
    fitting = new Set(
      rows
        .filter(({ dataset }) =>
          wanted.every(
            ([key, value]) => value === '' || (dataset[key] ?? '').split(' ').includes(value),
          ),
        )
        .map(({ id }) => id),
    );
    if (output) {
      output.textContent = fill(part.dataset['count'], {
        shown: String(fitting.size),
        all: String(rows.length),
      });
    }
    for (const [key, value] of wanted) keepInLink(key, value);
  };

  const fragment = (): string => decoded(location.hash.slice(1));

  const choose = (wanted: string): void => {
    const now = wanted === fragment() ? '' : wanted;
    history.pushState(null, '', now === '' ? location.href.replace(/#.*$/s, '#') : `#${now}`);
    chosen = flowsOf(now);
    show(true);
  };

  part.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!link.hasAttribute('data-flows') && !link.classList.contains('flow-number')) return;
    event.preventDefault();
    choose(decoded((link.getAttribute('href') ?? '').slice(1)));
  });
  part.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && chosen.size > 0) choose(fragment());
  });
  none?.addEventListener('click', () => choose(fragment()));
  const again = (): void => {
    chosen = flowsOf(fragment());
    show(true);
  };
  addEventListener('popstate', again);
  addEventListener('hashchange', again);

  if (form) {
    for (const key of FILTERS) {
      const select = form.querySelector<HTMLSelectElement>(`[name="${key}"]`);
      if (select) select.value = linkState(key);
      if (select && select.selectedIndex < 0) select.value = '';
    }
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => {
      filter();
      show(false);
    });
  }
  filter();
  again();
}

/** A fragment as it was written; one that is no proper escape stays as it is. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function chosenIn(form: HTMLFormElement | null, key: string): string {
  return form?.querySelector<HTMLSelectElement>(`[name="${key}"]`)?.value ?? '';
}

/** The chosen flows as they stand in the list: `arms Ukraine → Belarus; …`, five at most. */
function spoken(rows: readonly HTMLElement[]): string {
  const texts = rows.slice(0, 5).map((row) => {
    const what = row.querySelector('.flow-what')?.cloneNode(true);
    if (!(what instanceof Element)) return '';
    for (const hidden of what.querySelectorAll('[aria-hidden]')) hidden.remove();
    return (what.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
  return texts.join('; ') + (rows.length > 5 ? ' …' : '');
}
