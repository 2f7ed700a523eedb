import type {
  ExplorerData,
  LiveResult,
  SettledResult,
  WeightEffect,
} from '../../explorer/index.ts';
import { moveText, type Say } from './explorer-words.ts';

/** Effects of at most so many weights are shown. */
const MOST_EFFECTS = 12;

interface CountryRow {
  readonly at: number;
  readonly name: string;
  readonly row: HTMLTableRowElement;
  readonly rank: HTMLElement;
  readonly value: HTMLElement;
  readonly interval: HTMLElement;
  readonly range: HTMLElement;
  readonly mark: HTMLElement;
  readonly was: HTMLElement;
  readonly published: HTMLElement;
  readonly move: HTMLElement;
}

export type Order = 'rank' | 'move' | 'name';

/** The tables of what came of the weights. Rows are made once and written over. */
export class ExplorerOutcome {
  readonly #root: HTMLElement;
  readonly #data: ExplorerData;
  readonly #say: Say;
  readonly #body: HTMLTableSectionElement;
  readonly #rows: readonly CountryRow[];
  #shown: readonly CountryRow[] = [];

  constructor(
    root: HTMLElement,
    body: HTMLTableSectionElement,
    data: ExplorerData,
    countryPath: string,
    say: Say,
  ) {
    this.#root = root;
    this.#body = body;
    this.#data = data;
    this.#say = say;
    this.#rows = data.countries.map(([code, name], at) =>
      makeRow(at, name, `${countryPath}${code}.html`),
    );
  }

  /** Ranks, intervals and moves; values too, in floating point until the exact ones come. */
  showLive(live: LiveResult, component: string, order: Order): void {
    const published = columnOf(this.#data, component);
    const all = Math.max(1, this.#rows.length - 1);
    const place = (rank: number): number => ((rank - 1) / all) * 100;
    for (const row of this.#rows) {
      const { at } = row;
      const [rank, low, high] = [live.ranks[at] ?? 0, live.low[at] ?? 0, live.high[at] ?? 0];
      const was = published.ranks[at] ?? 0;
      const value = live.values[at] ?? Number.NaN;
      write(row.rank, rank === 0 ? '' : String(rank));
      write(row.value, Number.isNaN(value) ? '–' : value.toFixed(this.#data.framework.decimals));
      write(row.interval, low === 0 ? '' : this.#say('explorer-interval-range', { low, high }));
      write(row.published, was === 0 ? '' : String(was));
      write(row.move, rank === 0 || was === 0 ? '' : moveText(this.#say, was, rank));
      row.move.classList.toggle('moved', rank !== was);
      row.range.style.insetInlineStart = `${place(low)}%`;
      row.range.style.inlineSize = `${place(high) - place(low)}%`;
      row.mark.style.insetInlineStart = `${place(rank)}%`;
      row.was.style.insetInlineStart = `${place(was)}%`;
      row.range.hidden = row.mark.hidden = low === 0;
      row.was.hidden = was === 0 || was === rank;
    }
    this.#arrange(live, published.ranks, order);
  }

  /** Exact values, and who changes quadrant. */
  showSettled({ values, quadrants }: SettledResult): void {
    for (const row of this.#rows) write(row.value, values[row.at] || '–');
    const section = this.#root.querySelector<HTMLElement>('.quadrant-moves');
    const list = section?.querySelector('ul');
    if (!section || !list || this.#data.quadrants.length === 0) return;
    section.hidden = false;
    const nameOf = (at: number | undefined): string =>
      this.#data.quadrants[at ?? -1]?.[1] ?? this.#say('explorer-no-quadrant');
    const moved = this.#rows.filter(
      ({ at }) => quadrants[at] !== this.#data.published_quadrants[at],
    );
    list.replaceChildren(
      ...(moved.length === 0
        ? [item(this.#say('explorer-no-quadrant-change'))]
        : moved.map(({ at, name }) => {
            const from = nameOf(this.#data.published_quadrants[at]);
            const to = nameOf(quadrants[at]);
            return item(`: ${this.#say('explorer-quadrant-change', { from, to })}`, name);
          })),
    );
  }

  /** Which weight matters most. */
  showEffects(effects: readonly WeightEffect[], nameOf: (node: string) => string): void {
    const body = this.#root.querySelector<HTMLTableSectionElement>('.effects-table tbody');
    body?.replaceChildren(
      ...effects.slice(0, MOST_EFFECTS).map(({ node, half, leftOut, farthest }) => {
        const row = document.createElement('tr');
        const head = document.createElement('th');
        head.scope = 'row';
        head.textContent = nameOf(node);
        row.append(
          head,
          ...[half.toFixed(2), numberText(leftOut, 2), numberText(farthest, 0)].map((text) => {
            const cell = document.createElement('td');
            cell.className = 'number';
            cell.textContent = text;
            return cell;
          }),
        );
        return row;
      }),
    );
  }

  #arrange({ ranks }: LiveResult, published: readonly number[], order: Order): void {
    const rankOf = ({ at }: CountryRow): number => ranks[at] || Number.MAX_SAFE_INTEGER;
    const shift = ({ at }: CountryRow): number => Math.abs((ranks[at] ?? 0) - (published[at] ?? 0));
    const byName = (a: CountryRow, b: CountryRow): number =>
      a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
    const sorted = [...this.#rows].sort((a, b) => {
      if (order === 'name') return byName(a, b);
      if (order === 'move' && shift(a) !== shift(b)) return shift(b) - shift(a);
      return rankOf(a) - rankOf(b) || byName(a, b);
    });
    if (sorted.every((row, at) => row === this.#shown[at])) return;
    this.#shown = sorted;
    this.#body.replaceChildren(...sorted.map(({ row }) => row));
  }
}

/** The published column of a component; empty where there is none. */
export function columnOf(
  { published }: ExplorerData,
  component: string,
): ExplorerData['published'][keyof ExplorerData['published']] {
  return (
    Object.entries(published).find(([id]) => id === component)?.[1] ?? { values: [], ranks: [] }
  );
}

function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function numberText(number: number, decimals: number): string {
  return Number.isNaN(number) ? '–' : number.toFixed(decimals);
}

function item(text: string, strong?: string): HTMLElement {
  const element = document.createElement('li');
  if (strong !== undefined) {
    const name = document.createElement('strong');
    name.textContent = strong;
    element.append(name);
  }
  element.append(text);
  return element;
}

function makeRow(at: number, name: string, href: string): CountryRow {
  const row = document.createElement('tr');
  const cell = (className: string): HTMLElement => {
    const made = document.createElement('td');
    made.className = className;
    return made;
  };
  const span = (className: string): HTMLElement => {
    const made = document.createElement('span');
    made.className = className;
    return made;
  };
  const [rank, value] = [cell('number rank'), cell('number')];
  const country = document.createElement('th');
  country.scope = 'row';
  const link = document.createElement('a');
  link.href = href;
  link.textContent = name;
  country.append(link);
  const [interval, strip] = [cell('interval'), cell('strip-column')];
  const [track, range, mark, was] = [span('strip'), span('range'), span('at'), span('was')];
  track.append(range, was, mark);
  strip.append(track);
  strip.setAttribute('aria-hidden', 'true');
  const [published, move] = [cell('number rank'), cell('move-column')];
  row.append(rank, country, value, interval, strip, published, move);
  return { at, name, row, rank, value, interval, range, mark, was, published, move };
}
