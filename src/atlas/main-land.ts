import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { Land } from './shapes.ts';

type Point = [longitude: number, latitude: number];

const DEGREE = Math.PI / 180;
/** How far from its label a country's main piece may lie. */
const AT_LABEL = 15 * DEGREE;
const GAP = 5 * DEGREE;
const LARGE_SHARE = 0.17;
const NEAR_SHARE = 0.02;

/** The outlines a map of a country must show: its main piece of land (the largest about its label
 *  point), pieces of at least a fiftieth of that with no more than 5° of sea between, and from
 *  anywhere those of a sixth. Alaska and Baffin Island count; French Guiana, Hawaii, Svalbard and
 *  Easter Island, which would stretch the map of their region, do not. */
export function mainLand(
  land: Land,
  label: readonly [longitude: number, latitude: number],
): readonly Point[][] {
  const pieces = land.coordinates.flatMap(([outline]) => {
    if (!outline) return [];
    const shape = { type: 'Polygon' as const, coordinates: [outline] };
    return [{ outline, area: geoArea(shape), middle: geoCentroid(shape) }];
  });
  pieces.sort((a, b) => b.area - a.area);
  const main = pieces.find(({ middle }) => geoDistance(middle, [...label]) <= AT_LABEL);
  if (!main) return [];
  return pieces
    .filter(({ outline, area }) => {
      if (area >= LARGE_SHARE * main.area) return area <= main.area;
      return area >= NEAR_SHARE * main.area && gap(outline, main.outline) <= GAP;
    })
    .map(({ outline }) => outline);
}

/** Angle between the nearest points of two outlines, in radians. */
function gap(first: readonly Point[], second: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const a of first) {
    for (const b of second) nearest = Math.min(nearest, geoDistance(a, b));
  }
  return nearest;
}
