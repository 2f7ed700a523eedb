import type {
  ExplorerData,
  LiveResult,
  SettledResult,
  WeightEffect,
} from '../../explorer/index.ts';
import { moveText, type Say } from './explorer-words.ts';

/** Effects of at most so many weights are shown. */
const MOST_EFFECTS = 12;

/** A line of the table; which country it shows changes. */
interface Slot {
  readonly row: HTMLTableRowElement;
  readonly rank: Text;
  readonly link: HTMLAnchorElement;
  readonly name: Text;
  readonly value: Text;
  readonly interval: Text;
  readonly strip: HTMLElement;
  readonly published: Text;
  readonly move: HTMLElement;
}

/** Lines that are written while a slider is held; the others follow when it rests. */
const LINES_AT_ONCE = 32;

export type Order = 'rank' | 'move' | 'name';

/** The tables of what came of the weights. Lines are made once and written over. */
export class ExplorerOutcome {
  readonly #root: HTMLElement;
  readonly #data: ExplorerData;
  readonly #countryPath: string;
  readonly #say: Say;
  readonly #scroll: HTMLElement | null;
  readonly #slots: readonly Slot[];
  #order: readonly number[] = [];
  #live: LiveResult | undefined;
  #exact: readonly string[] | undefined;
  #component = '';

  constructor(
    root: HTMLElement,
    body: HTMLTableSectionElement,
    data: ExplorerData,
    countryPath: string,
    say: Say,
  ) {
    this.#root = root;
    this.#data = data;
    this.#countryPath = countryPath;
    this.#say = say;
    this.#slots = data.countries.map(makeSlot);
    this.#scroll = body.closest<HTMLElement>('.scroll');
    body.append(...this.#slots.map(({ row }) => row));
    this.#scroll?.addEventListener('scroll', () => this.#fillSeen(), { passive: true });
  }

  /** Ranks, intervals and moves, in the lines that are seen; values in floating point. */
  showLive(live: LiveResult, component: string, order: Order): void {
    this.#live = live;
    this.#exact = undefined;
    this.#component = component;
    this.#order = this.#sorted(live, columnOf(this.#data, component).ranks, order);
    this.#fillSeen();
  }

  /** Writes every line, with exact values where they are known. */
  showAll(): void {
    this.#fill(0, this.#slots.length);
  }

  /** Exact values, and who changes quadrant. */
  showSettled({ values, quadrants }: SettledResult): void {
    this.#exact = values;
    this.showAll();
    const section = this.#root.querySelector<HTMLElement>('.quadrant-moves');
    const list = section?.querySelector('ul');
    if (!section || !list || this.#data.quadrants.length === 0) return;
    section.hidden = false;
    const nameOf = (at: number | undefined): string =>
      this.#data.quadrants[at ?? -1]?.[1] ?? this.#say('explorer-no-quadrant');
    const moved = this.#data.countries.flatMap(([, name], at) =>
      quadrants[at] === this.#data.published_quadrants[at] ? [] : [{ name, at }],
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

  #fillSeen(): void {
    const { scrollTop = 0, scrollHeight = 1 } = this.#scroll ?? {};
    const first = Math.floor((scrollTop / scrollHeight) * this.#slots.length);
    this.#fill(Math.max(0, first - 2), first + LINES_AT_ONCE);
  }

  #fill(from: number, to: number): void {
    const live = this.#live;
    if (!live) return;
    const { countries, framework } = this.#data;
    const published = columnOf(this.#data, this.#component).ranks;
    const all = Math.max(1, countries.length - 1);
    const place = (rank: number): string => (((rank - 1) / all) * 100).toFixed(2);
    for (let line = from; line < Math.min(to, this.#slots.length); line++) {
      const slot = this.#slots[line];
      const at = this.#order[line] ?? -1;
      const [code, name] = countries[at] ?? [];
      if (!slot || code === undefined || name === undefined) continue;
      const [rank, low, high] = [live.ranks[at] ?? 0, live.low[at] ?? 0, live.high[at] ?? 0];
      const was = published[at] ?? 0;
      const value = live.values[at] ?? Number.NaN;
      const inexact = Number.isNaN(value) ? '–' : value.toFixed(framework.decimals);
      if (slot.name.data !== name) {
        slot.link.href = `${this.#countryPath}${code}.html`;
        slot.row.dataset['code'] = code;
      }
      write(slot.name, name);
      write(slot.rank, rank === 0 ? '' : String(rank));
      write(slot.value, this.#exact ? this.#exact[at] || '–' : inexact);
      write(slot.interval, low === 0 ? '' : this.#say('explorer-interval-range', { low, high }));
      write(slot.published, was === 0 ? '' : String(was));
      const move = rank === 0 || was === 0 ? '' : moveText(this.#say, was, rank);
      if (slot.move.textContent !== move) slot.move.textContent = move;
      slot.move.classList.toggle('moved', rank !== was);
      slot.strip.hidden = low === 0;
      slot.strip.style.cssText = `--low:${place(low)}%;--high:${place(high)}%;--at:${place(rank)}%;--was:${place(was === 0 ? rank : was)}%`;
    }
  }

  #sorted({ ranks }: LiveResult, published: readonly number[], order: Order): readonly number[] {
    const { countries } = this.#data;
    const rankOf = (at: number): number => ranks[at] || Number.MAX_SAFE_INTEGER;
    const shift = (at: number): number => Math.abs((ranks[at] ?? 0) - (published[at] ?? 0));
    const nameOf = (at: number): string => countries[at]?.[1] ?? '';
    const byName = (a: number, b: number): number => (nameOf(a) < nameOf(b) ? -1 : 1);
    return [...countries.keys()].sort((a, b) => {
      if (order === 'name') return byName(a, b);
      if (order === 'move' && shift(a) !== shift(b)) return shift(b) - shift(a);
      return rankOf(a) - rankOf(b) || byName(a, b);
    });
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

function write(place: Text, text: string): void {
  if (place.data !== text) place.data = text;
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

function makeSlot(): Slot {
  const row = document.createElement('tr');
  const cell = (className: string): HTMLElement => {
    const made = document.createElement('td');
    made.className = className;
    return made;
  };
  const text = (parent: HTMLElement): Text => {
    const made = document.createTextNode('');
    parent.append(made);
    return made;
  };
  const [rank, value, interval] = [cell('number rank'), cell('number'), cell('interval')];
  const country = document.createElement('th');
  country.scope = 'row';
  const link = document.createElement('a');
  country.append(link);
  const column = cell('strip-column');
  const strip = document.createElement('span');
  strip.className = 'strip';
  column.append(strip);
  column.setAttribute('aria-hidden', 'true');
  const [published, move] = [cell('number rank'), cell('move-column')];
  row.append(rank, country, value, interval, column, published, move);
  return {
    ...{ row, link, strip, move },
    rank: text(rank),
    name: text(link),
    value: text(value),
    interval: text(interval),
    published: text(published),
  };
}
