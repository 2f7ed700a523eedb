import { escapeMarkup } from '../../../model/index.ts';
import type { FlowLegView, FlowsView, FlowView } from '../../views/index.ts';
import { chartWord } from '../chart-words.ts';
import type { Paint } from '../drawing/palette.ts';
import { type FlowArc, flowArc } from './flow-arcs.ts';
import { type FlowStyle, styleAttributes, styleOf } from './flow-legend.ts';
import type { FlowGround } from './flow-places.ts';

/** A leg with its arc on the map and the flows that take it. */
export interface DrawnLeg {
  readonly leg: FlowLegView;
  readonly arc: FlowArc;
  readonly flows: readonly FlowView[];
  readonly style: FlowStyle;
  readonly name: string;
  /** False for one beyond the most that are drawn at once. */
  readonly shown: boolean;
}

/** The legs whose both ends can be drawn, in the order of the view; no more than `most` of them, unless
 *  `all` asks for the others too, not shown. */
export function drawnLegs(
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

/** One leg: its line on a light ground and its head; a wide clear line takes the pointer. */
export function legMarkup(drawn: DrawnLeg, paint: Paint, links: boolean): string {
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

/** The colour of a leg: that of its first flow's family. */
export function colourOf({ flows }: DrawnLeg, paint: Paint): string {
  return paint.family[flows[0]?.indicator.family ?? 'other'];
}

/** A leg of one flow leads to its line in the list, one of several to the first of them. */
export function linkAttributes({ leg, flows, shown }: DrawnLeg): string {
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
