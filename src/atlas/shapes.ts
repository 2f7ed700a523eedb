import { geoArea } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import { type CountryCode, once } from '../model/index.ts';
import stored from './data/shapes.json' with { type: 'json' };

/** Land as polygons of rings, in degrees; the first ring of a polygon is its outline. */
export interface Land {
  readonly type: 'MultiPolygon';
  readonly coordinates: [longitude: number, latitude: number][][][];
}

/** Lines in degrees. */
interface Lines {
  readonly type: 'MultiLineString';
  readonly coordinates: [longitude: number, latitude: number][][];
}

/** The land of countries by their codes. */
export interface Lands {
  readonly has: (code: string) => boolean;
  readonly get: (code: string) => Land | undefined;
}

/** The world's shapes at one degree of detail. Countries that meet share the points of their border. */
export interface Shapes {
  readonly countries: Lands;
  /** All land but that of these countries, its inner borders dissolved. */
  readonly landWithout: (countries: ReadonlySet<CountryCode>) => Land;
  readonly borders: Lines;
  /** Lines that two sides do not agree on. */
  readonly disputed: Lines;
}

/** The shapes without the points that matter less than `finest`: the area, in steradians, of the
 *  triangle a point makes with its neighbours when its turn comes (Visvalingam and Whyatt 1993).
 *  The weights are baked, so that this is a filter and shared borders stay shared. */
export function shapesAt(finest: number): Shapes {
  const level = Math.max(0, Math.min(35, Math.ceil(Math.log2(finest / stored.finest))));
  const known = shapesByLevel.get(level) ?? shapesOfLevel(level);
  shapesByLevel.set(level, known);
  return known;
}

const shapesByLevel = new Map<number, Shapes>();

function shapesOfLevel(level: number): Shapes {
  const arcs = storedArcs().map((steps, index) =>
    keptPoints(steps, stored.levels[index] ?? '', level),
  );
  const topology = { type: 'Topology' as const, objects: {}, arcs };
  const { countries, borders, disputed } = stored.objects;
  const geometries = countries.geometries.map(({ id, arcs: polygons }) => ({
    type: 'MultiPolygon' as const,
    id,
    arcs: polygons,
  }));
  const linesOf = (lines: number[][]): Lines =>
    asLines(feature(topology, { type: 'MultiLineString', arcs: lines }).geometry);
  // A map of one region needs a tenth of the shapes, and often no lines: each is made when it is asked for.
  const lands = new Map(
    geometries.map((geometry) => [
      String(geometry.id),
      once(() => asLand(feature(topology, geometry).geometry)),
    ]),
  );
  const drawnBorders = once(() => linesOf(borders.arcs));
  const drawnDisputed = once(() => linesOf(disputed.arcs));
  return {
    countries: { has: (code) => lands.has(code), get: (code) => lands.get(code)?.() },
    landWithout: (left) => {
      const codes: ReadonlySet<string> = left;
      return asLand(
        merge(
          topology,
          geometries.filter(({ id }) => !codes.has(id)),
        ),
      );
    },
    get borders() {
      return drawnBorders();
    },
    get disputed() {
      return drawnDisputed();
    },
  };
}

/** Steps of every arc, `dx dy dx dy …`. They stand as texts in the data: a program that draws no map then
 *  starts 18 ms sooner. */
const storedArcs = once(() => stored.arcs.map((text) => Int32Array.from(text.split(' '), Number)));

function keptPoints(steps: Int32Array, marks: string, level: number): number[][] {
  const [scaleX = 1, scaleY = 1] = stored.transform.scale;
  const [originX = 0, originY = 0] = stored.transform.translate;
  const kept: number[][] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at] ?? 0;
    y += steps[at + 1] ?? 0;
    if (levelOf(marks, at / 2) < level) continue;
    kept.push([x * scaleX + originX, y * scaleY + originY]);
  }
  return kept;
}

/** The level at which a point goes: one digit of base 36 a point; the highest where there is none. */
function levelOf(marks: string, index: number): number {
  const code = marks.charCodeAt(index);
  if (Number.isNaN(code)) return 35;
  return code < LETTER_A ? code - DIGIT_0 : code - LETTER_A + 10;
}

const [DIGIT_0, LETTER_A] = [0x30, 0x61];

function asLand({ coordinates }: { readonly coordinates: readonly number[][][][] }): Land {
  return {
    type: 'MultiPolygon',
    coordinates: coordinates
      .map((polygon) => polygon.map((ring) => ring.map(asPoint)))
      .map((polygon) => polygon.filter((ring, index) => isSound(ring, index > 0)))
      .filter((polygon) => polygon.length > 0),
  };
}

/** On a sphere a ring's sense of rotation says which side is inside. A small ring that thinning has
 *  turned over would stand for all of the Earth but itself. */
function isSound(ring: [number, number][], hole: boolean): boolean {
  if (ring.length < 4) return false;
  const area = geoArea({ type: 'Polygon', coordinates: [ring] });
  return hole ? area > 2 * Math.PI : area < 2 * Math.PI;
}

function asLines({ coordinates }: { readonly coordinates: readonly number[][][] }): Lines {
  return { type: 'MultiLineString', coordinates: coordinates.map((line) => line.map(asPoint)) };
}

function asPoint([longitude = 0, latitude = 0]: readonly number[]): [number, number] {
  return [longitude, latitude];
}
