import { type Box, overlap } from '../drawing/label-placement.ts';
import type { Paint } from '../drawing/palette.ts';
import { digits, textAt, textStyle } from '../drawing/svg.ts';
import { textWidth } from '../drawing/text-width.ts';
import type { FlowArc, Spot } from './flow-arcs.ts';
import { colourOf, type DrawnLeg, linkAttributes } from './flow-legs.ts';
import { DOT, type FlowGround } from './flow-places.ts';

/** The numbers of a leg's flows in the list, where they stand and how wide they are. */
export interface Badge {
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
export function placeBadges(
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

/** The room a badge takes. */
export function badgeBox({ spot, width }: Badge): Box {
  return boxAround(spot, width, BADGE);
}

function boxAround({ x, y }: Spot, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** The numbers of a leg, over all lines; on a page another way to the same flow, for pointers alone. */
export function badgeMarkup(drawn: DrawnLeg, badge: Badge, paint: Paint, links: boolean): string {
  const { spot, text, width } = badge;
  const { left, top } = badgeBox(badge);
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
