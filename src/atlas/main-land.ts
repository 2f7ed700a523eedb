import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { Land } from './shapes.ts';

type Ring = [longitude: number, latitude: number][];

const FAR = (12 * Math.PI) / 180;
const LARGE_SHARE = 0.2;
const NEAR_SHARE = 0.02;

/** The outlines a map of a country must show: its largest piece of land, others of at least a fiftieth
 *  of it within 12°, and from anywhere those of a fifth of it. Keeps French Guiana, Hawaii and
 *  Easter Island from stretching the map of Europe or the Americas; Alaska stays. */
export function mainLand(land: Land): readonly Ring[] {
  const pieces = land.coordinates.flatMap((polygon) => {
    const outline = polygon[0];
    if (!outline) return [];
    const shape = { type: 'Polygon' as const, coordinates: [outline] };
    return [{ outline, area: geoArea(shape), middle: geoCentroid(shape) }];
  });
  const largest = pieces.reduce<(typeof pieces)[number] | undefined>(
    (best, piece) => (best && best.area >= piece.area ? best : piece),
    undefined,
  );
  if (!largest) return [];
  return pieces
    .filter(({ area, middle }) => {
      if (area >= LARGE_SHARE * largest.area) return true;
      return area >= NEAR_SHARE * largest.area && geoDistance(middle, largest.middle) <= FAR;
    })
    .map(({ outline }) => outline);
}
