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

/** A place on the map with what it would cost to stand there, other circles aside. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly cost: number;
}

interface Seat {
  readonly anchor: Anchor;
  readonly spots: readonly Spot[];
  spot: Spot;
}

const GAP = 1.5;
const STEP = 2;
const REACH = 66;
const DIRECTIONS = 32;
/** Pixels of way that a circle would go to get wholly off land. */
const LAND = 50;
const OVERLAP = 1000;
const CROSSING = 60;
const THROUGH = 40;
const ROUNDS = 8;

/** A place for each circle: near its country, off the other circles, off land that it would hide, and
 *  so that leader lines neither cross nor run through a circle. Starts with every circle at its
 *  cheapest place and moves one at a time, or exchanges two, while that lowers the sum of costs. */
export function placeCircles(
  anchors: readonly Anchor[],
  radius: number,
  land: LandMask,
): ReadonlyMap<CountryCode, StateCircle> {
  const seats = anchors.map((anchor): Seat => {
    const spots = spotsAround(anchor, radius, land);
    return { anchor, spots, spot: spots[0] ?? { x: anchor.x, y: anchor.y, cost: 0 } };
  });
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const seat of seats) changed = moveOne(seat, nearby(seat, seats), radius) || changed;
    for (const seat of seats) changed = exchange(seat, seats, radius) || changed;
    if (!changed) break;
  }
  return new Map(
    seats.map(({ anchor, spot }) => {
      const moved = Math.hypot(spot.x - anchor.x, spot.y - anchor.y) > radius;
      return [anchor.code, { x: spot.x, y: spot.y, radius, moved }];
    }),
  );
}

/** Places on rings around the anchor, cheapest first. */
function spotsAround(anchor: Anchor, radius: number, land: LandMask): readonly Spot[] {
  const spots: Spot[] = [];
  for (let distance = 0; distance <= REACH; distance += STEP) {
    const turns = distance === 0 ? 1 : DIRECTIONS;
    for (let turn = 0; turn < turns; turn++) {
      const angle = (turn / DIRECTIONS) * 2 * Math.PI;
      const x = Math.round((anchor.x + distance * Math.cos(angle)) * 10) / 10;
      const y = Math.round((anchor.y + distance * Math.sin(angle)) * 10) / 10;
      const hidden = LAND * land.worth(x, y, radius + 1);
      const own = anchor.island && distance < radius ? 0.4 : 1;
      spots.push({ x, y, cost: distance + hidden * own });
    }
  }
  return spots.sort((a, b) => a.cost - b.cost);
}

function nearby(seat: Seat, seats: readonly Seat[]): readonly Seat[] {
  return seats.filter(
    (other) =>
      other !== seat &&
      Math.hypot(other.anchor.x - seat.anchor.x, other.anchor.y - seat.anchor.y) < 2.2 * REACH,
  );
}

function moveOne(seat: Seat, others: readonly Seat[], radius: number): boolean {
  let best = seat.spot;
  let bestCost = best.cost + conflicts(seat.anchor, best, others, radius);
  for (const spot of seat.spots) {
    if (spot.cost >= bestCost) break;
    const cost = spot.cost + conflicts(seat.anchor, spot, others, radius);
    if (cost < bestCost - 1e-9) [best, bestCost] = [spot, cost];
  }
  const changed = best !== seat.spot;
  seat.spot = best;
  return changed;
}

/** Lets two circles take each other's place, each at its own nearest spot to it, where that lowers their sum. */
function exchange(seat: Seat, seats: readonly Seat[], radius: number): boolean {
  let changed = false;
  const around = nearby(seat, seats);
  for (const other of around) {
    if (other.anchor.code < seat.anchor.code) continue;
    const rest = around.filter((third) => third !== other);
    const pairCost = (): number =>
      seat.spot.cost +
      other.spot.cost +
      conflicts(seat.anchor, seat.spot, [...rest, other], radius) +
      conflicts(other.anchor, other.spot, rest, radius);
    const before = pairCost();
    const [own, theirs] = [seat.spot, other.spot];
    seat.spot = nearest(seat.spots, theirs);
    other.spot = nearest(other.spots, own);
    if (pairCost() < before - 1e-9) changed = true;
    else [seat.spot, other.spot] = [own, theirs];
  }
  return changed;
}

function nearest(spots: readonly Spot[], to: Spot): Spot {
  let best = to;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const square = (spot.x - to.x) ** 2 + (spot.y - to.y) ** 2;
    if (square < least) [best, least] = [spot, square];
  }
  return best;
}

function conflicts(anchor: Anchor, spot: Spot, others: readonly Seat[], radius: number): number {
  let cost = 0;
  for (const { anchor: place, spot: taken } of others) {
    const apart = Math.sqrt((taken.x - spot.x) ** 2 + (taken.y - spot.y) ** 2);
    if (apart > 2 * REACH + 4 * radius) continue;
    const room = 2 * radius + GAP - apart;
    if (room > 0) cost += OVERLAP + room;
    if (distanceToLine(taken, anchor, spot) < radius + 0.5) cost += THROUGH;
    if (distanceToLine(spot, place, taken) < radius + 0.5) cost += THROUGH;
    if (cross(anchor, spot, place, taken)) cost += CROSSING;
  }
  return cost;
}

type Point = { readonly x: number; readonly y: number };

function distanceToLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
  const on = Math.max(0, Math.min(1, along));
  return Math.sqrt((point.x - from.x - on * dx) ** 2 + (point.y - from.y - on * dy) ** 2);
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(from: Point, to: Point, point: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}
