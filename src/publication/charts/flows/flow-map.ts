import type { FlowsView } from '../../views/index.ts';
import { sourceLine } from '../captions.ts';
import { chartWord } from '../chart-words.ts';
import type { Paint } from '../drawing/palette.ts';
import { group, NARROW, picture, textAt, textStyle } from '../drawing/svg.ts';
import { wrapText } from '../drawing/text-width.ts';
import { type Badge, badgeMarkup, placeBadges } from './flow-badges.ts';
import { flowLegend } from './flow-legend.ts';
import { type DrawnLeg, drawnLegs, legMarkup } from './flow-legs.ts';
import { endsOf, landMarkup, placeMarkup } from './flow-marks.ts';
import { flowGround } from './flow-places.ts';

/** How large a flow map is and what it has besides its legs. */
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
