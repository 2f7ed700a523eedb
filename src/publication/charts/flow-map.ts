import { escapeMarkup } from '../../model/index.ts';
import type { FlowLegView, FlowsView, FlowView } from '../views/index.ts';
import { sourceLine } from './captions.ts';
import { chartWord } from './chart-words.ts';
import { type FlowArc, flowArc, type Spot } from './flow-arcs.ts';
import { type FlowStyle, flowLegend, styleAttributes, styleOf } from './flow-legend.ts';
import { type FlowGround, flowGround } from './flow-places.ts';
import { type Box, overlap, placeLabels } from './label-placement.ts';
import { mapBase, mapOverlay, shapeMarkup } from './map-frame.ts';
import type { Paint } from './palette.ts';
import { digits, group, NARROW, picture, textAt, textStyle } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface FlowMapOptions {
  /** Drawn for a phone, 360 wide. */
  readonly narrow?: boolean;
  /** Width in pixels, where it is neither the usual one nor a phone's. */
  readonly width?: number;
  /** Title, legend and source around the map, for a picture that travels alone. */
  readonly heading?: boolean;
  /** The numbers that legs have in the list; a map without its list leaves them out. Default true. */
  readonly numbers?: boolean;
  /** Makes every leg a link to its flow in the list of the page. */
  readonly links?: boolean;
  /** At most so many legs are drawn, those of most flows. Default 60, on a phone 25. A wide map with links
   *  holds the others too, hidden as `rest`, for a script to show. */
  readonly most?: number;
}

const WIDTH = 760;
const MOST = 60;
const MOST_NARROW = 25;
const HEADING = 40;
const DOT = 3.6;

interface DrawnLeg {
  readonly leg: FlowLegView;
  readonly arc: FlowArc;
  readonly flows: readonly FlowView[];
  readonly style: FlowStyle;
  readonly name: string;
  /** False for one beyond the most that are drawn at once. */
  readonly shown: boolean;
}

/** Flows as arcs over the land they cross, each with the numbers it has in the list: from a ring at the
 *  origin to an arrow at the destination, solid for what is stated as a fact, dashed for a likelihood,
 *  dotted for somebody's word. The width of a line says nothing. A whole `<svg>`; empty where no leg
 *  can be drawn. */
export function flowMap(view: FlowsView, paint: Paint, options: FlowMapOptions = {}): string {
  const { narrow = false, heading = false, links = false, numbers = true } = options;
  const width = options.width ?? (narrow ? NARROW : WIDTH);
  const most = options.most ?? (narrow ? MOST_NARROW : MOST);
  const ground = flowGround(view, width);
  const legs = ground ? drawnLegs(view, ground, most, links && !narrow) : [];
  if (!ground || legs.length === 0) return '';
  const { geometry } = ground;
  const size = narrow ? 11.5 : 13;
  const shown = legs.filter((leg) => leg.shown);
  const badges = numbers
    ? placeBadges(links ? legs : shown, ground, narrow)
    : new Map<DrawnLeg, Badge>();
  const ends = endsOf(view, shown);
  const legend = heading
    ? flowLegend(
        shown.map(({ style }) => style),
        paint,
        width,
      )
    : undefined;
  const top = heading ? HEADING : 0;
  const title = chartWord('flows-title', { edition: view.release.editionTitle });
  const note = flowMapNote(view, options);
  const more = note === '' ? '' : ` ${note}`;
  const source = heading ? wrapText(`${sourceLine(view.release)}.${more}`, 11.5, width - 16) : [];
  const foot = (legend?.height ?? 0) + 14 + 15 * source.length;
  const body = [
    heading ? textAt(8, 26, title, textStyle(20, paint.ink, 'start', true)) : '',
    top === 0 ? '<g>' : `<g transform="translate(0 ${top})">`,
    landMarkup(ground, view, paint),
    group(
      `fill="none" stroke-linejoin="round"`,
      ...legs.map((leg) => legMarkup(leg, paint, links)),
    ),
    placeMarkup(view, ground, ends, badges, size, paint),
    group(
      `class="flow-numbers"${links ? ' aria-hidden="true"' : ''}`,
      ...legs.flatMap((leg) => {
        const badge = badges.get(leg);
        return badge ? [badgeMarkup(leg, badge, paint, links)] : [];
      }),
    ),
    '</g>',
    legend ? `<g transform="translate(8 ${top + geometry.height + 8})">${legend.markup}</g>` : '',
    ...source.map((line, at) =>
      textAt(
        8,
        top + geometry.height + (legend?.height ?? 0) + 22 + 15 * at,
        line,
        textStyle(11.5, paint.muted),
      ),
    ),
  ].join('');
  const svg = picture(
    {
      width,
      height: top + geometry.height + (heading ? foot : 0),
      title,
      desc: `${view.finding}${more}`,
      kind: 'flows',
      body,
    },
    paint,
  );
  return links ? svg.replace(' role="img"', ' role="group"') : svg;
}

function drawnLegs(
  view: FlowsView,
  { places }: FlowGround,
  most: number,
  all: boolean,
): readonly DrawnLeg[] {
  const byNumber = new Map(view.flows.map((flow) => [flow.number, flow]));
  const legs: DrawnLeg[] = [];
  for (const leg of view.legs) {
    const [from, to] = [places[leg.from], places[leg.to]];
    const arc = from && to && flowArc(from, to, from.room, to.room);
    if (!arc || (legs.length >= most && !all)) continue;
    const flows = leg.flows.flatMap((number) => byNumber.get(number) ?? []);
    legs.push({
      leg,
      arc,
      flows,
      style: styleOf(flows),
      name: legName(view, leg, flows),
      shown: legs.length < most,
    });
  }
  return legs;
}

/** Says how many legs are drawn where they are not all that could be; empty where they are. */
export function flowMapNote(view: FlowsView, options: FlowMapOptions = {}): string {
  const width = options.width ?? (options.narrow ? NARROW : WIDTH);
  const most = options.most ?? (options.narrow ? MOST_NARROW : MOST);
  const ground = flowGround(view, width);
  if (!ground) return '';
  const { places } = ground;
  const all = view.legs.filter(({ from, to }) => places[from] && places[to]).length;
  return all > most ? chartWord('flows-more', { shown: most, all }) : '';
}

/** `Ukraine to Belarus: arms (3), coal (7)`. */
function legName(view: FlowsView, leg: FlowLegView, flows: readonly FlowView[]): string {
  return chartWord('flows-leg', {
    from: view.places[leg.from]?.name ?? '',
    to: view.places[leg.to]?.name ?? '',
    flows:
      flows.length > 6
        ? chartWord('flows-leg-many', { count: flows.length })
        : flows
            .map(({ commodity, number }) => chartWord('flows-leg-flow', { commodity, number }))
            .join(', '),
  });
}

function landMarkup({ geometry }: FlowGround, view: FlowsView, paint: Paint): string {
  const names = new Map(view.places.map(({ country, name }) => [country, name]));
  const land = geometry.countries
    .filter(({ tile, path }) => !tile && path !== '')
    .map((shape) => shapeMarkup({ ...shape, path: shape.path }, '', undefined));
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

interface Badge {
  readonly spot: Spot;
  readonly text: string;
  readonly width: number;
}

const BADGE = 15;
const BADGE_TEXT = 10.5;
/** Where on its arc a badge may stand, the best first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.82, 0.18];

/** A badge with its numbers on every arc, off the other badges and off the places; a phone's map leaves
 *  off what finds no room. */
function placeBadges(
  legs: readonly DrawnLeg[],
  { places, geometry: { width, height } }: FlowGround,
  narrow: boolean,
): ReadonlyMap<DrawnLeg, Badge> {
  const taken: Box[] = places.flatMap((place) =>
    place ? [boxAround(place, 2 * DOT + 2, 2 * DOT + 2)] : [],
  );
  const badges = new Map<DrawnLeg, Badge>();
  for (const leg of legs) {
    const text = badgeText(leg.leg.flows);
    const badgeWidth = Math.max(BADGE, textWidth(text, BADGE_TEXT, true) + 8);
    const spots = [0, 1, -1].flatMap((side) => SHARES.map((share) => beside(leg.arc, share, side)));
    const boxes = spots
      .map((spot) => ({ spot, box: boxAround(spot, badgeWidth, BADGE) }))
      .filter(({ box }) => box.left > 0 && box.top > 0 && box.right < width && box.bottom < height);
    const found =
      boxes.find(({ box }) => !taken.some((other) => overlap(box, other))) ??
      (narrow ? undefined : boxes[0]);
    if (!found) continue;
    taken.push(found.box);
    badges.set(leg, { spot: found.spot, text, width: badgeWidth });
  }
  return badges;
}

/** The point at a share of an arc's way, or so much to a side of it that a badge there touches the line. */
function beside({ at }: FlowArc, share: number, side: number): Spot {
  const spot = at(share);
  if (side === 0) return spot;
  const [before, after] = [at(share - 0.05), at(share + 0.05)];
  const [dx, dy] = [after.x - before.x, after.y - before.y];
  const length = Math.hypot(dx, dy) || 1;
  const away = (side * BADGE) / 2;
  return { x: spot.x - (dy / length) * away, y: spot.y + (dx / length) * away };
}

function badgeText(numbers: readonly number[]): string {
  if (numbers.length <= 3) return numbers.join(' · ');
  return `${numbers[0]} +${numbers.length - 1}`;
}

function boxAround({ x, y }: Spot, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** One leg: its line on a light ground and its head; a wide clear line takes the pointer. */
function legMarkup(drawn: DrawnLeg, paint: Paint, links: boolean): string {
  const { arc, style, name } = drawn;
  const colour = colourOf(drawn, paint);
  const inner = [
    links ? `<title>${escapeMarkup(name)}</title>` : '',
    `<path d="${arc.path}" stroke="${paint.paper}" stroke-width="4" stroke-opacity=".8"/>`,
    `<path class="line" d="${arc.path}" stroke="${colour}" stroke-width="1.8"${styleAttributes(style)}/>`,
    `<path class="head" d="${arc.head}" fill="${colour}" stroke="${paint.paper}" stroke-width=".6"/>`,
    links ? `<path d="${arc.path}" stroke="transparent" stroke-width="14"/>` : '',
  ].join('');
  return links
    ? `<a ${linkAttributes(drawn)} aria-label="${escapeMarkup(name)}">${inner}</a>`
    : inner;
}

/** The numbers of a leg, over all lines; on a page another way to the same flow, for pointers alone. */
function badgeMarkup(
  drawn: DrawnLeg,
  { spot, text, width }: Badge,
  paint: Paint,
  links: boolean,
): string {
  const { left, top } = boxAround(spot, width, BADGE);
  const inner =
    `<rect x="${digits(left)}" y="${digits(top)}" width="${digits(width)}" height="${BADGE}" rx="${BADGE / 2}"` +
    ` fill="${paint.paper}" stroke="${colourOf(drawn, paint)}" stroke-width="1.1"/>` +
    textAt(
      spot.x,
      spot.y + BADGE_TEXT * 0.36,
      text,
      textStyle(BADGE_TEXT, paint.ink, 'middle', true),
    );
  return links ? `<a ${linkAttributes(drawn)} tabindex="-1">${inner}</a>` : inner;
}

function colourOf({ flows }: DrawnLeg, paint: Paint): string {
  return paint.family[flows[0]?.indicator.family ?? 'other'];
}

/** A leg of one flow leads to its line in the list, one of several to the first of them. */
function linkAttributes({ leg, flows, shown }: DrawnLeg): string {
  const keys = flows.map(({ key }) => key);
  const target = keys.length === 1 ? keys[0] : legAnchor(leg);
  return (
    `class="leg${shown ? '' : ' rest'}" href="#${escapeMarkup(target ?? '')}"` +
    ` data-flows="${escapeMarkup(keys.join(' '))}"`
  );
}

/** What a leg of several flows is called in the link of a page. */
export function legAnchor({ key }: FlowLegView): string {
  return `leg-${key}`;
}

interface Ends {
  readonly origins: ReadonlySet<number>;
  readonly used: ReadonlySet<number>;
}

function endsOf({ flows }: FlowsView, legs: readonly DrawnLeg[]): Ends {
  return {
    origins: new Set(flows.flatMap(({ stops }) => stops[0] ?? [])),
    used: new Set(legs.flatMap(({ leg }) => [leg.from, leg.to])),
  };
}

/** A ring for a place where a flow begins, a disc for any other, a wide dashed ring round the middle of
 *  an area; names where there is room. */
function placeMarkup(
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
      taken: [...badges.values()].map(({ spot, width }) => boxAround(spot, width, BADGE)),
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

/** The same map as a picture of its own, with title, legend and source; where no place can be drawn it
 *  says so. */
export function flowMapForFile(view: FlowsView, paint: Paint): string {
  const map = flowMap(view, paint, { heading: true });
  if (map !== '') return map;
  const title = chartWord('flows-title', { edition: view.release.editionTitle });
  const body =
    textAt(8, 26, title, textStyle(20, paint.ink, 'start', true)) +
    textAt(8, 56, chartWord('flows-none'), textStyle(13, paint.ink)) +
    textAt(8, 82, sourceLine(view.release), textStyle(11.5, paint.muted));
  return picture(
    { width: WIDTH, height: 96, title, desc: chartWord('flows-none'), kind: 'flows', body },
    paint,
  );
}
