import { fill } from './fold.ts';
import { keepInLink, linkState } from './link-state.ts';

/** What `compare-data.js` hands over; written and explained by `compareScript`. */
interface CompareData {
  readonly groups: readonly { readonly title: string; readonly rows: readonly CompareRow[] }[];
  readonly sets: readonly (readonly BandEntry[])[];
  readonly ends: readonly Readonly<Record<string, string>>[];
  readonly decimals: number;
  readonly countries: Readonly<Record<string, string>>;
  readonly odd: Readonly<Record<string, Readonly<Record<number, number>>>>;
}

interface CompareRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly path: string;
  readonly set: number;
  readonly values: string;
  readonly ends?: number;
  readonly ranges?: string;
}

type BandEntry = readonly [label: string, colour: string, from: number];

declare global {
  var assayerCompare: CompareData | undefined;
}

/** More columns than this are no comparison. */
const MOST = 8;

const form = document.querySelector<HTMLFormElement>('.picker');
const place = document.querySelector<HTMLElement>('.picked');
const data = globalThis.assayerCompare;
if (form && place && data) picker(form, place, data);

/** Any choice of countries side by side; the link carries the choice. */
function picker(form: HTMLFormElement, place: HTMLElement, data: CompareData): void {
  const select = form.querySelector<HTMLSelectElement>('select');
  const chosenList = form.querySelector('.chosen');
  const status = form.querySelector('.status');
  let chosen = linkState('countries')
    .split(',')
    .filter((code, at, all) => Object.hasOwn(data.countries, code) && all.indexOf(code) === at)
    .slice(0, MOST);
  const nameOf = (code: string): string => data.countries[code] ?? code;

  const render = (): void => {
    chosenList?.replaceChildren(
      ...chosen.map((code) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = `${nameOf(code)} ×`;
        button.setAttribute('aria-label', fill(form.dataset['remove'], { country: nameOf(code) }));
        button.addEventListener('click', () => {
          chosen = chosen.filter((other) => other !== code);
          render();
          select?.focus();
        });
        item.append(button);
        return item;
      }),
    );
    place.replaceChildren(...(chosen.length === 0 ? [] : [table(place, form, data, chosen)]));
    if (status) {
      const countries = chosen.map(nameOf).join(', ');
      status.textContent = chosen.length === 0 ? '' : fill(form.dataset['shown'], { countries });
    }
    keepInLink('countries', chosen.join(','));
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const code = select?.value ?? '';
    if (code === '' || chosen.includes(code)) return;
    if (chosen.length >= MOST) {
      if (status) status.textContent = fill(form.dataset['most'], { most: String(MOST) });
      return;
    }
    chosen = [...chosen, code];
    render();
  });
  render();
}

function table(
  place: HTMLElement,
  form: HTMLFormElement,
  data: CompareData,
  chosen: readonly string[],
): HTMLElement {
  const folder = form.dataset['countryPath'] ?? '';
  const order = Object.keys(data.countries);
  const columns = chosen.map((code) => ({
    code,
    name: data.countries[code] ?? code,
    at: order.indexOf(code),
  }));
  const head = make('tr', {}, [
    make('th', { scope: 'col' }, [place.dataset['node'] ?? '']),
    ...columns.map(({ code, name }) =>
      make('th', { scope: 'col', class: 'number' }, [
        make('a', { href: `${folder}${code}.html` }, [name]),
      ]),
    ),
  ]);
  let row = 0;
  const bodies = data.groups.map(({ title, rows }) =>
    make('tbody', {}, [
      make('tr', { class: 'group' }, [
        make('th', { colspan: String(columns.length + 1), scope: 'rowgroup' }, [title]),
      ]),
      ...rows.map((own) => {
        const position = row++;
        const values = own.values.split(' ');
        return make('tr', { class: `kind-${own.kind}` }, [
          make('th', { scope: 'row' }, [make('a', { href: own.path }, [own.name])]),
          ...columns.map(({ code, at }) => {
            const value = values[at] ?? '';
            const band = bandOf(data, own, code, position, value);
            return make('td', { class: 'number' }, [
              ...cell(place, own, `${folder}${code}.html`, value, band),
              ...rangeOf(place, endsOf(data, own, at, value)),
            ]);
          }),
        ]);
      }),
    ]),
  );
  const region = make(
    'section',
    { class: 'scroll', tabindex: '0', 'aria-label': place.dataset['label'] ?? '' },
    [make('table', { class: 'compare with-ranges' }, [make('thead', {}, [head]), ...bodies])],
  );
  return region;
}

function bandOf(
  data: CompareData,
  row: CompareRow,
  code: string,
  position: number,
  value: string,
): BandEntry | undefined {
  const set = data.sets[row.set] ?? [];
  const odd = data.odd[code]?.[position];
  if (odd !== undefined) return set[odd];
  return [...set].reverse().find(([, , from]) => from <= Number(value));
}

function cell(
  place: HTMLElement,
  row: CompareRow,
  profile: string,
  value: string,
  band: BandEntry | undefined,
): readonly (Node | string)[] {
  if (value === '') {
    return [
      make('span', { class: 'none' }, [
        make('span', { class: 'hidden' }, [place.dataset['none'] ?? '']),
        make('span', { 'aria-hidden': 'true' }, ['–']),
      ]),
    ];
  }
  const shown = band
    ? [
        make('span', {
          class: 'tick',
          style: `--c:${band[1]}`,
          title: band[0],
          'aria-hidden': 'true',
        }),
        value,
      ]
    : [value];
  return [make('a', { href: `${profile}#why-${row.id}` }, shown)];
}

/** Both ends of a value's range; none where the release does not say. */
function endsOf(
  { ends, decimals }: CompareData,
  row: CompareRow,
  at: number,
  value: string,
): readonly string[] | undefined {
  if (row.ends !== undefined) return ends[row.ends]?.[value]?.split(' ');
  const [below, above] = row.ranges?.split(',')[at]?.split(' ') ?? [];
  if (below === undefined || above === undefined) return undefined;
  const unit = 10 ** -decimals;
  return [Number(value) - Number(below) * unit, Number(value) + Number(above) * unit].map((end) =>
    end.toFixed(decimals),
  );
}

/** A range under its value. */
function rangeOf(
  place: HTMLElement,
  [low = '', high = '']: readonly string[] = [],
): readonly Node[] {
  if (low === '') return [];
  return [make('span', { class: 'range' }, [fill(place.dataset['range'], { low, high })])];
}

function make(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[] = [],
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
