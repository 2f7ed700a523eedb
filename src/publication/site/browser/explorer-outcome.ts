import type {
  ExplorerData,
  LiveResult,
  SettledResult,
  WeightEffect,
} from '../../explorer/index.ts';
import { moveMark, moveText, rangeText, type Say } from './explorer-words.ts';

/** Effects of at most so many weights are shown. */
const MOST_EFFECTS = 12;

/** A line of the table; which country it shows changes. */
interface Slot {
  readonly row: HTMLTableRowElement;
  readonly rank: Text;
  readonly link: HTMLAnchorElement;
  readonly name: Text;
  readonly value: Text;
  readonly values: Text;
  readonly ranks: Text;
  readonly strip: HTMLElement;
  readonly published: Text;
  readonly move: HTMLElement;
  readonly mark: Text;
  readonly moved: Text;
}

/** Lines that are written while a slider is held; the others follow when it rests. */
const LINES_AT_ONCE = 32;

/** By what the countries stand one below the other. */
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
  /** The first line that is seen. */
  #top = 0;

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
    this.#scroll?.addEventListener('scroll', () => this.#scrolled(), { passive: true });
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

  #scrolled(): void {
    const { scrollTop = 0, scrollHeight = 1 } = this.#scroll ?? {};
    this.#top = Math.floor((scrollTop / scrollHeight) * this.#slots.length);
    this.#fillSeen();
  }

  #fillSeen(): void {
    this.#fill(Math.max(0, this.#top - 2), this.#top + LINES_AT_ONCE);
  }

  #fill(from: number, to: number): void {
    const live = this.#live;
    if (!live) return;
    const { countries, framework } = this.#data;
    const published = columnOf(this.#data, this.#component).ranks;
    const all = Math.max(1, countries.length - 1);
    const say = this.#say;
    for (let line = from; line < Math.min(to, this.#slots.length); line++) {
      const slot = this.#slots[line];
      const at = this.#order[line] ?? -1;
      const [code, name] = countries[at] ?? [];
      if (!slot || code === undefined || name === undefined) continue;
      const [rank, low, high] = [live.ranks[at] ?? 0, live.low[at] ?? 0, live.high[at] ?? 0];
      const was = published[at] ?? 0;
      const printed = (value = Number.NaN): string =>
        Number.isNaN(value) ? '' : value.toFixed(framework.decimals);
      if (slot.name.data !== name) {
        slot.link.href = `${this.#countryPath}${code}.html`;
        slot.row.dataset['code'] = code;
      }
      write(slot.name, name);
      write(slot.rank, rank === 0 ? '' : String(rank));
      write(slot.value, (this.#exact ? this.#exact[at] : printed(live.values[at])) || '–');
      const [least, most] = [printed(live.valueLow[at]), printed(live.valueHigh[at])];
      write(slot.values, rangeText(say, least, most));
      write(slot.ranks, low === 0 ? '' : rangeText(say, String(low), String(high)));
      write(slot.published, was === 0 ? '' : String(was));
      const ranked = rank > 0 && was > 0;
      const mark = ranked ? moveMark(was, rank) : '';
      if (slot.mark.data !== mark) {
        slot.mark.data = mark;
        slot.moved.data = ranked ? moveText(say, was, rank) : '';
        slot.move.classList.toggle('moved', rank !== was);
      }
      const strip = low === 0 ? 'display:none' : stripStyle(low, high, rank, was || rank, all);
      if (slot.strip.dataset['at'] !== strip) {
        slot.strip.dataset['at'] = strip;
        slot.strip.style.cssText = strip;
      }
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

/** Places as parts of the strip. What is `--wide` lies `--from` of the room that it leaves. */
function stripStyle(low: number, high: number, rank: number, was: number, all: number): string {
  const place = (part: number): string => `${(100 * part).toFixed(1)}%`;
  const wide = Math.max((high - low) / all, LEAST_WIDE);
  const from = wide >= 1 ? 0 : Math.min(1, (low - 1) / all / (1 - wide));
  return `--from:${place(from)};--wide:${place(wide)};--at:${place((rank - 1) / all)};--was:${place((was - 1) / all)}`;
}

/** The part of a strip that an interval of one rank takes up. */
const LEAST_WIDE = 0.02;

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
  const [rank, value, values] = [cell('number rank'), cell('number'), cell('range')];
  const [ranks, column, published] = [cell('range'), cell('strip-column'), cell('number rank')];
  const country = document.createElement('th');
  country.scope = 'row';
  const link = document.createElement('a');
  country.append(link);
  const strip = document.createElement('span');
  strip.className = 'strip';
  column.append(strip);
  column.setAttribute('aria-hidden', 'true');
  const move = cell('move-column');
  const [mark, moved] = [document.createElement('span'), document.createElement('span')];
  mark.setAttribute('aria-hidden', 'true');
  moved.className = 'hidden';
  move.append(mark, moved);
  row.append(rank, country, value, values, ranks, column, published, move);
  return {
    ...{ row, link, strip, move },
    rank: text(rank),
    name: text(link),
    value: text(value),
    values: text(values),
    ranks: text(ranks),
    published: text(published),
    mark: text(mark),
    moved: text(moved),
  };
}
