import { geoArea } from 'd3-geo';

type Position = number[];

/** Rings of more points are thinned to about so many: a label needs no more. */
const ENOUGH = 240;

/** A point well inside the largest polygon: the one furthest from its outline, found on a grid that
 *  narrows four times; in degrees with two decimals. */
export function labelPoint(land: {
  readonly coordinates: Position[][][];
}): readonly [number, number] {
  const largest = [...land.coordinates].sort((a, b) => polygonArea(b) - polygonArea(a))[0] ?? [];
  const outline = thinned(unwrapped(largest[0] ?? []));
  const rings = [outline, ...largest.slice(1).map((ring) => thinned(unwrapped(ring)))];
  const [west, east] = extent(outline.map(([x = 0]) => x));
  const [south, north] = extent(outline.map(([, y = 0]) => y));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  let best = { x: (west + east) / 2, y: (south + north) / 2, room: -1 };
  let [width, height] = [east - west, north - south];
  for (let round = 0; round < 4; round++) {
    const centre = best;
    for (let row = 0; row <= 24; row++) {
      for (let column = 0; column <= 24; column++) {
        const x = centre.x + (column / 24 - 0.5) * width;
        const y = centre.y + (row / 24 - 0.5) * height;
        const room = roomAround(x, y, rings, squeeze);
        if (room > best.room) best = { x, y, room };
      }
    }
    [width, height] = [width / 6, height / 6];
  }
  const longitude = best.x > 180 ? best.x - 360 : best.x;
  return [Math.round(longitude * 100) / 100, Math.round(best.y * 100) / 100];
}

function polygonArea(coordinates: Position[][]): number {
  return geoArea({ type: 'Polygon', coordinates });
}

/** Longitudes east of the antimeridian count on past 180 where the ring crosses it. */
function unwrapped(ring: readonly Position[]): readonly Position[] {
  const [west, east] = extent(ring.map(([x = 0]) => x));
  if (east - west <= 180) return ring;
  return ring.map(([x = 0, y = 0]) => [x < 0 ? x + 360 : x, y]);
}

function thinned(ring: readonly Position[]): readonly Position[] {
  const every = Math.ceil(ring.length / ENOUGH);
  return ring.filter((_, index) => index % every === 0 || index === ring.length - 1);
}

function extent(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** Distance to the nearest outline in degrees of latitude, negative outside. */
function roomAround(
  x: number,
  y: number,
  rings: readonly (readonly Position[])[],
  squeeze: number,
): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [ax = 0, ay = 0] = ring[at - 1] ?? [];
      const [bx = 0, by = 0] = ring[at] ?? [];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
      const [dx, dy] = [(bx - ax) * squeeze, by - ay];
      const [px, py] = [(x - ax) * squeeze, y - ay];
      const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, Math.hypot(px - along * dx, py - along * dy));
    }
  }
  return inside ? nearest : -nearest;
}
