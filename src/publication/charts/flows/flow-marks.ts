import type { FlowsView } from '../../views/index.ts';
import { placeLabels } from '../drawing/label-placement.ts';
import type { Paint } from '../drawing/palette.ts';
import { digits, group, textAt, textStyle } from '../drawing/svg.ts';
import { textWidth } from '../drawing/text-width.ts';
import { mapBase, mapOverlay, shapeMarkup } from '../maps/map-frame.ts';
import { type Badge, badgeBox } from './flow-badges.ts';
import type { DrawnLeg } from './flow-legs.ts';
import { DOT, type FlowGround } from './flow-places.ts';

/** Land, borders and tiles under the arcs. */
export function landMarkup({ geometry }: FlowGround, view: FlowsView, paint: Paint): string {
  const names = new Map(view.places.map(({ country, name }) => [country, name]));
  const land = geometry.countries
    .filter(({ tile, path }) => !tile && path !== '')
    .map((shape) => shapeMarkup(shape, ''));
  const tiles = geometry.countries.filter(({ tile }) => tile);
  return [
    mapBase(geometry, paint),
    group(`class="flow-land" fill="${paint.noData}"`, ...land),
    mapOverlay(geometry, paint),
    group(
      `fill="${paint.wash}" stroke="${paint.line}"`,
      ...tiles.map((shape) => shapeMarkup(shape, '')),
    ),
    group(
      textStyle(13, paint.ink, 'middle'),
      ...tiles.map(({ label, code }) => textAt(label.x, label.y + 4, names.get(code) ?? code)),
    ),
  ].join('');
}

/** Places by their number in the view: where a flow begins, and where any drawn leg ends. */
interface Ends {
  readonly origins: ReadonlySet<number>;
  readonly used: ReadonlySet<number>;
}

/** The ends of the legs that are drawn. */
export function endsOf({ flows }: FlowsView, legs: readonly DrawnLeg[]): Ends {
  return {
    origins: new Set(flows.flatMap(({ stops }) => stops[0] ?? [])),
    used: new Set(legs.flatMap(({ leg }) => [leg.from, leg.to])),
  };
}

/** A ring for a place where a flow begins, a disc for any other, a wide dashed ring round the middle of
 *  an area; names where there is room. */
export function placeMarkup(
  view: FlowsView,
  { geometry, places }: FlowGround,
  { origins, used }: Ends,
  badges: ReadonlyMap<DrawnLeg, Badge>,
  size: number,
  paint: Paint,
): string {
  const drawn = view.places.flatMap((place, at) => {
    const spot = places[at];
    return spot && !spot.tile && used.has(at) ? [{ place, at, spot }] : [];
  });
  const marks = drawn.map(({ place, at, spot }) => {
    const centre = `cx="${digits(spot.x)}" cy="${digits(spot.y)}"`;
    const area =
      place.point?.by === 'members' && !spot.beyond
        ? `<circle ${centre} r="9" fill="none" stroke="${paint.muted}" stroke-dasharray="2 2"/>`
        : '';
    const fill = origins.has(at) ? paint.paper : paint.ink;
    return `${area}<circle ${centre} r="${DOT}" fill="${fill}" stroke="${paint.ink}" stroke-width="1.4"/>`;
  });
  const labels = placeLabels(
    drawn.map(({ place, spot }) => ({
      x: spot.x,
      y: spot.y,
      text: place.name,
      width: textWidth(place.name, size, true),
    })),
    {
      frame: { left: 2, top: 2, right: geometry.width - 2, bottom: geometry.height - 2 },
      size,
      radius: DOT + 2,
      taken: [...badges.values()].map(badgeBox),
    },
  ).map(({ point, x, y, anchor }) => {
    const one = drawn[point];
    const name = one ? `${one.place.name}${one.spot.beyond ? ' ›' : ''}` : '';
    return textAt(x, y, name, anchor === 'start' ? '' : `text-anchor="${anchor}"`);
  });
  return (
    group('class="flow-places"', ...marks) +
    group(
      `class="flow-names" ${textStyle(size, paint.ink, 'start', true)} stroke="${paint.paper}"` +
        ` stroke-width="3" stroke-linejoin="round" paint-order="stroke" pointer-events="none"`,
      ...labels,
    )
  );
}
