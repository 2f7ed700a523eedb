import { digits } from '../drawing/svg.ts';

/** A point of a drawing; pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A curved line from one place to another, bent to the right of its way, so that the way back is
 *  another line: its path up to the arrow's head, the head, and points of it for a badge. */
export interface FlowArc {
  readonly path: string;
  readonly head: string;
  /** The point at a share of the way. */
  readonly at: (share: number) => Spot;
}

/** How far the line is bent, as a share of its length, and the most of it in pixels. */
const BEND = 0.17;
const MOST_BEND = 70;
/** Length and half the width of an arrow's head. */
const HEAD = 9;
const HEAD_WIDTH = 4.2;

/** The arc between two places, starting and ending so many pixels from their middles. Undefined where
 *  they are too near each other for an arrow between them. */
export function flowArc(from: Spot, to: Spot, gapFrom: number, gapTo: number): FlowArc | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < gapFrom + gapTo + HEAD) return undefined;
  const bend = Math.min(BEND * length, MOST_BEND) * 2;
  const middle = {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  };
  const whole = (share: number): Spot => onCurve(from, middle, to, share);
  const start = shareAt(whole, from, gapFrom, 0);
  const tip = shareAt(whole, to, gapTo, 1);
  const base = shareAt(whole, whole(tip), HEAD - 1, tip);
  const [a, b, c] = [whole(start), controlOf(from, middle, to, start, base), whole(base)];
  return {
    path: `M${point(a)}Q${point(b)} ${point(c)}`,
    head: headAt(whole(tip), c),
    at: (share) => whole(start + (base - start) * share),
  };
}

/** The share of the curve that lies so far from a place, sought from its own end. */
function shareAt(curve: (share: number) => Spot, place: Spot, gap: number, end: number): number {
  const step = end > 0.5 ? -0.01 : 0.01;
  let share = end;
  while (share >= 0 && share <= 1 && distance(curve(share), place) < gap) share += step;
  return Math.max(0, Math.min(1, share));
}

function onCurve(a: Spot, b: Spot, c: Spot, share: number): Spot {
  const rest = 1 - share;
  return {
    x: rest * rest * a.x + 2 * rest * share * b.x + share * share * c.x,
    y: rest * rest * a.y + 2 * rest * share * b.y + share * share * c.y,
  };
}

/** The control point of the piece of a quadratic curve between two of its shares (its blossom). */
function controlOf(a: Spot, b: Spot, c: Spot, from: number, to: number): Spot {
  const mix = (p: number, q: number, r: number): number =>
    (1 - from) * (1 - to) * p + ((1 - from) * to + from * (1 - to)) * q + from * to * r;
  return { x: mix(a.x, b.x, c.x), y: mix(a.y, b.y, c.y) };
}

function headAt(tip: Spot, base: Spot): string {
  const length = distance(tip, base) || 1;
  const [ux, uy] = [(tip.x - base.x) / length, (tip.y - base.y) / length];
  const foot = { x: tip.x - ux * HEAD, y: tip.y - uy * HEAD };
  const side = (sign: number): Spot => ({
    x: foot.x - sign * uy * HEAD_WIDTH,
    y: foot.y + sign * ux * HEAD_WIDTH,
  });
  return `M${point(tip)}L${point(side(1))}L${point(side(-1))}z`;
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function point({ x, y }: Spot): string {
  return `${digits(x)} ${digits(y)}`;
}
