import type { ExplorerData, LiveResult, SettledResult } from '../../explorer/index.ts';
import { columnOf } from './explorer-outcome.ts';
import { moveText, rangeText, type Say } from './explorer-words.ts';

declare global {
  /** The map without colours, as `explorer-map.js` hands it over. */
  var assayerMap: string | undefined;
}

/** What the map shows. */
interface Shown {
  readonly component: string;
  readonly live: LiveResult;
  readonly settled: SettledResult;
}

/** A colour of the map with its words. */
interface Key {
  readonly label: string;
  readonly colour: string;
}

/** Moves of so many places and more have a colour of their own. */
const FAR = 10;

/** The map of a component under the reader's weights; loaded when it is first opened. */
export class ExplorerMap {
  readonly #details: HTMLDetailsElement;
  readonly #data: ExplorerData;
  readonly #say: Say;
  readonly #shapes = new Map<string, SVGElement>();
  /** Colour of each country, as it was painted last. */
  readonly #painted = new Map<string, string>();
  #shown: Shown | undefined;
  #at = '';

  constructor(details: HTMLDetailsElement, data: ExplorerData, say: Say) {
    this.#details = details;
    this.#data = data;
    this.#say = say;
    details.addEventListener('toggle', () => this.#open(), { once: true });
    details.addEventListener('toggle', () => this.#paint());
    details.addEventListener('change', () => this.#paint());
  }

  /** Colours the countries by their bands, or by how far they moved. */
  show(component: string, live: LiveResult, settled: SettledResult): void {
    this.#shown = { component, live, settled };
    this.#paint();
  }

  #open(): void {
    const script = document.createElement('script');
    script.src = this.#details.dataset['script'] ?? '';
    script.addEventListener('load', () => {
      const place = this.#details.querySelector('.svg');
      if (place) place.innerHTML = globalThis.assayerMap ?? '';
      const svg = place?.querySelector('svg');
      svg?.setAttribute('role', 'img');
      for (const shape of svg?.querySelectorAll<SVGElement>('[data-country]') ?? []) {
        this.#shapes.set(shape.dataset['country'] ?? '', shape);
      }
      for (const kind of ['pointerover', 'click']) {
        svg?.addEventListener(kind, ({ target }) => {
          if (target instanceof SVGElement) this.#point(target.dataset['country'] ?? this.#at);
        });
      }
      this.#paint();
    });
    document.head.append(script);
  }

  #paint(): void {
    if (this.#shapes.size === 0 || !this.#shown || !this.#details.open) return;
    const { component, settled } = this.#shown;
    const node = this.#data.framework.components.find(({ id }) => id === component);
    const checked = this.#details.querySelector<HTMLInputElement>('[name="map-colour"]:checked');
    const moves = checked?.value === 'moves';
    const keys = moves
      ? this.#moveKeys()
      : (node?.bands ?? []).map(([label, , colour]) => ({ label, colour }));
    for (const [at, [code]] of this.#data.countries.entries()) {
      const key = keys[moves ? this.#moveKeyOf(at) : (settled.bands[at] ?? -1)];
      const colour = key?.colour ?? '';
      const shape = this.#shapes.get(code);
      if (!shape || this.#painted.get(code) === colour) continue;
      shape.style.fill = colour;
      this.#painted.set(code, colour);
    }
    const title = moves ? 'explorer-map-moves-of' : 'explorer-map-of';
    this.#details
      .querySelector('.svg svg')
      ?.setAttribute('aria-label', this.#say(title, { component: node?.name ?? '' }));
    this.#details.querySelector('.legend')?.replaceChildren(...keys.map(legendItem));
    this.#point(this.#at);
  }

  /** Up is nearer to rank 1, which is the highest value. */
  #moveKeys(): readonly Key[] {
    const label = (name: string): string => this.#say(name, { count: FAR });
    return [
      { label: label('explorer-map-far-up'), colour: 'var(--move-far-up)' },
      { label: label('explorer-map-up'), colour: 'var(--move-up)' },
      { label: label('rank-same'), colour: 'var(--move-none)' },
      { label: label('explorer-map-down'), colour: 'var(--move-down)' },
      { label: label('explorer-map-far-down'), colour: 'var(--move-far-down)' },
    ];
  }

  #moveKeyOf(at: number): number {
    const { component = '', live } = this.#shown ?? {};
    const [rank, was] = [live?.ranks[at] ?? 0, columnOf(this.#data, component).ranks[at] ?? 0];
    if (rank === 0 || was === 0) return -1;
    const shift = was - rank;
    if (shift === 0) return 2;
    return Math.abs(shift) >= FAR ? (shift > 0 ? 0 : 4) : shift > 0 ? 1 : 3;
  }

  /** Says what is known of the country that a reader points at. */
  #point(code: string): void {
    const said = this.#details.querySelector<HTMLElement>('.map-said');
    const at = this.#data.countries.findIndex(([own]) => own === code);
    this.#shapes.get(this.#at)?.classList.remove('at');
    this.#at = code;
    if (!said || !this.#shown || at === -1) return;
    this.#shapes.get(code)?.classList.add('at');
    said.textContent = this.#saidOf(at, this.#shown);
  }

  #saidOf(at: number, { component, live, settled }: Shown): string {
    const country = this.#data.countries[at]?.[1] ?? '';
    const rank = live.ranks[at] ?? 0;
    const published = columnOf(this.#data, component).ranks[at] ?? 0;
    if (rank === 0) return this.#say('explorer-map-none', { country });
    const { decimals } = this.#data.framework;
    const [from, to] = [live.valueLow[at] ?? Number.NaN, live.valueHigh[at] ?? Number.NaN];
    const sure = !Number.isNaN(from) && (live.low[at] ?? 0) > 0;
    return this.#say(sure ? 'explorer-map-said-sure' : 'explorer-map-said', {
      ...{ country, rank },
      value: settled.values[at] ?? '',
      values: sure ? rangeText(this.#say, from.toFixed(decimals), to.toFixed(decimals)) : '',
      ranks: rangeText(this.#say, String(live.low[at]), String(live.high[at])),
      published: published === 0 ? '–' : published,
      move: published === 0 ? '–' : moveText(this.#say, published, rank),
    });
  }
}

function legendItem({ label, colour }: Key): HTMLElement {
  const item = document.createElement('li');
  const key = document.createElement('span');
  key.className = 'band';
  key.style.setProperty('--c', colour);
  key.textContent = label;
  item.append(key);
  return item;
}
