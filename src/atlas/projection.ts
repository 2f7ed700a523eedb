import { type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoEqualEarth } from 'd3-geo';
import type { CountryCode } from '../model/index.ts';
import { atlasCountry } from './countries.ts';
import { mainLand } from './main-land.ts';
import type { Lands } from './shapes.ts';

/** A projection fitted to a frame. Both kinds keep areas true: a square pixel is the same piece of
 *  the Earth everywhere on the map. */
export interface FittedProjection {
  readonly kind: 'world' | 'part';
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  /** Left out when the frame was chosen, because each would have taken more than half of it. */
  readonly leftOut: readonly CountryCode[];
}

/** What a frame is asked to be; pixels. Without a height it follows from what is shown. */
export interface FrameSize {
  readonly width: number;
  readonly height?: number;
  /** Radians that a part of the world spans at least, each way. */
  readonly leastExtent?: number;
  /** Kept free inside the edges of a part of the world. */
  readonly margin: number;
}

/** A point of the Earth. */
export type Degrees = readonly [longitude: number, latitude: number];
type Point = readonly [number, number];
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Radians from the middle of a set to its farthest country from which on it covers the world. */
const WORLD_RADIUS = 1.2;
/** Turns the seam of the world into the Bering Strait, so that it cuts no country. */
const WORLD_ROTATION: Point = [-11, 0];
const WORLD_SOUTH = -56.5;
const WORLD_NORTH = 84;
const LEAST_EXTENT = 0.16;
/** Height by width of a part of the world, so that its map fits a screen with the page around it. */
const FLATTEST = 0.5;
const TALLEST = 0.82;

/** Equal Earth (Šavrič, Patterson and Jenny 2018) without Antarctica where the set covers the world,
 *  otherwise Lambert's azimuthal equal-area projection about the middle of the set. */
export function fitProjection(
  codes: readonly CountryCode[],
  shapes: Lands,
  size: FrameSize,
  places: readonly Degrees[] = [],
): FittedProjection {
  return coversWorld(codes, places) ? fitWorld(size) : fitPart(codes, shapes, size, places);
}

/** True when no cap of 69° radius about the middle of the countries and places holds all of their
 *  points. */
export function coversWorld(
  codes: readonly CountryCode[],
  places: readonly Degrees[] = [],
): boolean {
  const labels = [...codes.map((code) => atlasCountry(code).label), ...places];
  const middle = middleOf(labels);
  return labels.some((label) => geoDistance([...middle], [...label]) > WORLD_RADIUS);
}

function fitWorld({ width, height }: FrameSize): FittedProjection {
  const projection = geoEqualEarth()
    .rotate([...WORLD_ROTATION])
    .scale(1)
    .translate([0, 0]);
  const across = 2 * (projection([180 - WORLD_ROTATION[0] - 1e-6, 0])?.[0] ?? 0);
  const top = projection([11, WORLD_NORTH])?.[1] ?? 0;
  const bottom = projection([11, WORLD_SOUTH])?.[1] ?? 0;
  const margin = 2;
  const scale = Math.min(
    (width - 2 * margin) / Math.abs(across),
    height === undefined ? Number.POSITIVE_INFINITY : (height - 2 * margin) / (bottom - top),
  );
  const fittedHeight = height ?? Math.round((bottom - top) * scale + 2 * margin);
  projection.scale(scale).translate([width / 2, fittedHeight / 2 - ((top + bottom) / 2) * scale]);
  return { kind: 'world', projection, width, height: fittedHeight, leftOut: [] };
}

function fitPart(
  codes: readonly CountryCode[],
  shapes: Lands,
  { width, height, leastExtent = LEAST_EXTENT, margin: leastMargin }: FrameSize,
  places: readonly Degrees[],
): FittedProjection {
  const points = new Map(codes.map((code) => [code, pointsOf(code, shapes)] as const));
  const leftOut = oversized(points);
  const land = [...points].filter(([code]) => !leftOut.includes(code)).flatMap(([, all]) => all);
  const shown = [...land, ...places];
  const { projection, box } = centred(shown);
  const across = Math.max(box.right - box.left, leastExtent);
  const down = Math.max(box.bottom - box.top, leastExtent);
  const fittedHeight =
    height ?? Math.round(width * Math.max(FLATTEST, Math.min(TALLEST, down / across)));
  const margin = Math.max(leastMargin, 0.04 * Math.min(width, fittedHeight));
  const scale = Math.min((width - 2 * margin) / across, (fittedHeight - 2 * margin) / down);
  projection
    .scale(scale)
    .translate([
      width / 2 - ((box.left + box.right) / 2) * scale,
      fittedHeight / 2 - ((box.top + box.bottom) / 2) * scale,
    ]);
  return { kind: 'part', projection, width, height: fittedHeight, leftOut };
}

/** Countries that alone span more than half of the frame and without which it shrinks to less than
 *  half: the one that frees most first, one in four at most. */
function oversized(points: ReadonlyMap<CountryCode, readonly Point[]>): readonly CountryCode[] {
  const left = new Map(points);
  const out: CountryCode[] = [];
  while (left.size > 2 && out.length < points.size / 4) {
    const whole = frameArea([...left.values()].flat());
    let largest: CountryCode | undefined;
    let least = whole / 2;
    for (const [code, own] of left) {
      if (frameArea(own) < whole / 2) continue;
      const others = [...left].filter(([other]) => other !== code).flatMap(([, all]) => all);
      const area = frameArea(others);
      if (area < least) [largest, least] = [code, area];
    }
    if (largest === undefined) break;
    left.delete(largest);
    out.push(largest);
  }
  return out;
}

/** The area, in steradians about, of the frame that holds these points. */
export function frameArea(points: readonly Point[]): number {
  const { box } = centred(points);
  return (box.right - box.left) * (box.bottom - box.top);
}

/** Lambert's projection of unit scale about the middle of what the points span. */
function centred(points: readonly Point[]): { projection: GeoProjection; box: Box } {
  const projection = geoAzimuthalEqualArea().scale(1).translate([0, 0]);
  let middle = middleOf(points);
  for (let round = 0; ; round++) {
    projection.rotate([-middle[0], -middle[1]]);
    const box = boxOf(points, projection);
    if (round === 4) return { projection, box };
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    middle = projection.invert?.([x, y]) ?? middle;
  }
}

function boxOf(points: readonly Point[], projection: GeoProjection): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    const [x, y] = projection([...point]) ?? [0, 0];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, right, bottom };
}

function pointsOf(code: CountryCode, shapes: Lands): readonly Point[] {
  const land = shapes.get(code);
  const { label } = atlasCountry(code);
  return [label, ...(land ? mainLand(land, label).flat() : [])];
}

/** The mean of directions from the Earth's centre, in degrees. */
export function middleOf(points: readonly Point[]): Point {
  let [x, y, z] = [0, 0, 0];
  const radians = Math.PI / 180;
  for (const [longitude, latitude] of points) {
    x += Math.cos(latitude * radians) * Math.cos(longitude * radians);
    y += Math.cos(latitude * radians) * Math.sin(longitude * radians);
    z += Math.sin(latitude * radians);
  }
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}
