import type { ExplorerData, SettledResult } from '../../explorer/index.ts';
import type { Say } from './explorer-words.ts';

declare global {
  /** The map without colours, as `explorer-map.js` hands it over. */
  var assayerMap: string | undefined;
}

/** The map of a component under the reader's weights; loaded when it is first opened. */
export class ExplorerMap {
  readonly #details: HTMLDetailsElement;
  readonly #data: ExplorerData;
  readonly #say: Say;
  #shown: { readonly component: string; readonly result: SettledResult } | undefined;

  constructor(details: HTMLDetailsElement, data: ExplorerData, say: Say) {
    this.#details = details;
    this.#data = data;
    this.#say = say;
    details.addEventListener('toggle', () => this.#open(), { once: true });
    details.addEventListener('toggle', () => this.#paint());
  }

  /** Colours the countries by their bands. */
  show(component: string, result: SettledResult): void {
    this.#shown = { component, result };
    this.#paint();
  }

  #open(): void {
    const script = document.createElement('script');
    script.src = this.#details.dataset['script'] ?? '';
    script.addEventListener('load', () => {
      const place = this.#details.querySelector('.svg');
      if (place) place.innerHTML = globalThis.assayerMap ?? '';
      place?.querySelector('svg')?.setAttribute('role', 'img');
      this.#paint();
    });
    document.head.append(script);
  }

  #paint(): void {
    const svg = this.#details.querySelector('.svg svg');
    if (!svg || !this.#shown || !this.#details.open) return;
    const { component, result } = this.#shown;
    const node = this.#data.framework.components.find(({ id }) => id === component);
    const bands = node?.bands ?? [];
    svg.setAttribute('aria-label', this.#say('explorer-map-of', { component: node?.name ?? '' }));
    for (const [at, [code]] of this.#data.countries.entries()) {
      const shape = svg.querySelector<SVGElement>(`[data-country="${code}"]`);
      const colour = bands[result.bands[at] ?? -1]?.[2];
      if (shape) shape.style.fill = colour ?? '';
    }
    this.#details.querySelector('.legend')?.replaceChildren(
      ...bands.map(([label, , colour]) => {
        const item = document.createElement('li');
        const key = document.createElement('span');
        key.className = 'band';
        key.style.setProperty('--c', colour);
        key.textContent = label;
        item.append(key);
        return item;
      }),
    );
  }
}
