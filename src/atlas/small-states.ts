import type { CountryCode } from '../model/index.ts';
import type { LandMask } from './land-mask.ts';

/** Where a country too small to see lies; pixels. */
export interface Anchor {
  readonly code: CountryCode;
  readonly x: number;
  readonly y: number;
  /** An island's circle may stand on its place, a landlocked state's would hide its neighbours. */
  readonly island: boolean;
}

/** A circle that stands for a small state; `moved` when a leader line must tie it to its place. */
export interface StateCircle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly moved: boolean;
}

const GAP = 1.5;
const DIRECTIONS = 32;
const REACH = 90;
/** How many pixels of distance a circle goes to get wholly off land. */
const LAND_PENALTY = 34;

/** A place for each circle: as near its country as it can be without touching another circle, lying on
 *  land that it would hide, or leaving the map. Anchors are served in the order given. */
export function placeCircles(
  anchors: readonly Anchor[],
  radius: number,
  land: LandMask,
): ReadonlyMap<CountryCode, StateCircle> {
  const placed = new Map<CountryCode, StateCircle>();
  for (const anchor of anchors) {
    const spot = bestSpot(anchor, anchors, [...placed.values()], radius, land);
    placed.set(anchor.code, spot);
  }
  return placed;
}

function bestSpot(
  anchor: Anchor,
  anchors: readonly Anchor[],
  taken: readonly StateCircle[],
  radius: number,
  land: LandMask,
): StateCircle {
  let best = { x: anchor.x, y: anchor.y, cost: Number.POSITIVE_INFINITY };
  for (let distance = 0; distance <= REACH && distance < best.cost; distance += 2) {
    for (let turn = 0; turn < (distance === 0 ? 1 : DIRECTIONS); turn++) {
      const angle = (turn / DIRECTIONS) * 2 * Math.PI;
      const x = Math.round((anchor.x + distance * Math.cos(angle)) * 10) / 10;
      const y = Math.round((anchor.y + distance * Math.sin(angle)) * 10) / 10;
      if (taken.some((other) => Math.hypot(other.x - x, other.y - y) < 2 * radius + GAP)) continue;
      const hidden = land.share(x, y, radius + 1);
      const cost =
        distance +
        LAND_PENALTY * hidden * (anchor.island && distance === 0 ? 0.25 : 1) +
        crowding(x, y, anchor, anchors, radius) +
        crossings(x, y, anchor, taken);
      if (cost < best.cost) best = { x, y, cost };
    }
  }
  const moved = Math.hypot(best.x - anchor.x, best.y - anchor.y) > radius;
  return { x: best.x, y: best.y, radius, moved };
}

/** Standing on another small state's place drives that one away in turn. */
function crowding(
  x: number,
  y: number,
  anchor: Anchor,
  anchors: readonly Anchor[],
  radius: number,
): number {
  const near = anchors.filter(
    (other) => other !== anchor && Math.hypot(other.x - x, other.y - y) < radius,
  );
  return near.length * 3;
}

/** A leader line that runs through another circle costs more than a longer one. */
function crossings(x: number, y: number, anchor: Anchor, taken: readonly StateCircle[]): number {
  const length = Math.hypot(x - anchor.x, y - anchor.y) || 1;
  const through = taken.filter((other) => {
    const along =
      ((other.x - anchor.x) * (x - anchor.x) + (other.y - anchor.y) * (y - anchor.y)) / length;
    if (along < 0 || along > length) return false;
    const [footX, footY] = [
      anchor.x + (along / length) * (x - anchor.x),
      anchor.y + (along / length) * (y - anchor.y),
    ];
    return Math.hypot(other.x - footX, other.y - footY) < other.radius;
  });
  return through.length * 25;
}
