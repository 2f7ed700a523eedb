import { fold } from './fold.ts';

/** One country on a map: its shape, its row in the list, the middle of its shape. */
interface Spot {
  readonly shape: SVGGraphicsElement;
  readonly row: HTMLElement | null;
  readonly name: string;
  readonly said: string;
  readonly href: string;
}

type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Letters typed within this many milliseconds belong to one name. */
const TYPING_PAUSE = 900;

for (const figure of document.querySelectorAll<HTMLElement>('figure.map[data-map-keys]')) {
  const svg = figure.querySelector<SVGSVGElement>('svg');
  if (svg) livelyMap(figure, svg);
}

/** One tab stop for the whole map; arrows go to the nearest country, letters to a name, Enter to its profile. */
function livelyMap(figure: HTMLElement, svg: SVGSVGElement): void {
  const said = figure.querySelector<HTMLElement>('.map-said');
  const list = figure.parentElement?.querySelector<HTMLElement>('.map-list') ?? null;
  const spots = spotsOf(svg, list);
  let at: Spot | undefined;
  let typed = '';
  let typedAt = 0;

  svg.setAttribute('tabindex', '0');
  svg.setAttribute('role', 'application');
  svg.removeAttribute('aria-labelledby');
  svg.setAttribute('aria-label', figure.dataset['mapKeys'] ?? '');

  const show = (spot: Spot | undefined, scroll: boolean): void => {
    for (const element of [at?.shape, at?.row]) element?.classList.remove('at');
    at = spot;
    for (const element of [spot?.shape, spot?.row]) element?.classList.add('at');
    if (said) said.textContent = spot?.said ?? '';
    if (scroll && spot?.row && list) {
      list.scrollTop = spot.row.offsetTop - list.clientHeight / 2;
    }
  };

  svg.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (isDirection(key)) {
      show(at ? nearest(spots, at, key) : spots[0], true);
    } else if (key === 'Home') {
      show(spots[0], true);
    } else if (key === 'End') {
      show(spots.at(-1), true);
    } else if (key === 'Escape') {
      show(undefined, false);
    } else if (key === 'Enter' && at) {
      location.href = at.href;
    } else if (key.length === 1 && (key !== ' ' || typed !== '')) {
      const now = event.timeStamp;
      typed = now - typedAt > TYPING_PAUSE ? key : typed + key;
      typedAt = now;
      const found = spots.find(({ name }) => name.startsWith(fold(typed)));
      if (found) show(found, true);
    } else {
      return;
    }
    if (key.length > 1) typed = '';
    event.preventDefault();
  });
  svg.addEventListener('focus', () => {
    if (!at) show(spots[0], true);
  });
  for (const spot of spots) {
    spot.shape.addEventListener('pointerenter', () => show(spot, false));
    spot.row?.addEventListener('pointerenter', () => show(spot, false));
    spot.row?.addEventListener('focusin', () => show(spot, false));
  }
}

/** Countries in the order of the list beside the map. */
function spotsOf(svg: SVGSVGElement, list: HTMLElement | null): readonly Spot[] {
  const rows = [...(list?.querySelectorAll<HTMLElement>('tr[data-code]') ?? [])];
  return rows.flatMap((row) => {
    const shape = svg.querySelector<SVGGraphicsElement>(`[data-country="${row.dataset['code']}"]`);
    if (!shape) return [];
    const link = row.querySelector<HTMLAnchorElement>('th a');
    return [
      {
        shape,
        row,
        name: fold(link?.textContent ?? ''),
        said: row.dataset['said'] ?? '',
        href: link?.href ?? '',
      },
    ];
  });
}

/** The country that lies nearest in a direction: sideways distance counts double. The same country
 *  where there is none further that way. */
function nearest(spots: readonly Spot[], from: Spot, direction: Direction): Spot {
  const start = middle(from);
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    if (spot === from) continue;
    const { x, y } = middle(spot);
    const [dx, dy] = [x - start.x, y - start.y];
    const [along, aside] =
      direction === 'ArrowRight'
        ? [dx, dy]
        : direction === 'ArrowLeft'
          ? [-dx, dy]
          : direction === 'ArrowDown'
            ? [dy, dx]
            : [-dy, dx];
    if (along <= 0 || Math.abs(aside) > along * 1.6) continue;
    const distance = along + 2 * Math.abs(aside);
    if (distance < least) [best, least] = [spot, distance];
  }
  return best;
}

const middles = new WeakMap<Spot, { readonly x: number; readonly y: number }>();

function middle(spot: Spot): { readonly x: number; readonly y: number } {
  const known = middles.get(spot);
  if (known) return known;
  const { x, y, width, height } = spot.shape.getBBox();
  const made = { x: x + width / 2, y: y + height / 2 };
  middles.set(spot, made);
  return made;
}

function isDirection(key: string): key is Direction {
  return /^Arrow(Up|Down|Left|Right)$/.test(key);
}
