import {
  type CountryShape,
  type Degrees,
  isKnownCountry,
  type MapGeometry,
  mapGeometry,
  memberCountries,
  nearPoints,
} from '../../../atlas/index.ts';
import type { CountryCode } from '../../../model/index.ts';
import type { FlowPlaceView, FlowsView } from '../../views/index.ts';

/** Where the places of some flows stand in a frame that is fitted to most of them. */
export interface FlowGround {
  readonly geometry: MapGeometry;
  /** By index of the view's places; undefined for one that is not on the map. */
  readonly places: readonly (PlacedFlowPlace | undefined)[];
}

/** A place in the frame; pixels. `beyond` where it lies outside and stands at the edge towards it. */
export interface PlacedFlowPlace {
  readonly x: number;
  readonly y: number;
  readonly beyond: boolean;
  /** True for a tile, which carries its name itself. */
  readonly tile: boolean;
  /** How far from its middle a line keeps. */
  readonly room: number;
}

/** Radius of a place's mark, in pixels. */
export const DOT = 3.6;
/** Pixels that a line keeps from the middle of a place's mark. */
const MARK_ROOM = 6.6;
/** Pixels that a place at the edge keeps from it. */
const EDGE = 16;
/** Square pixels of a country inside the frame from which on a place can stand in it. */
const LEAST_AREA = 700;
/** Radians that the map spans at least, each way: a neighbourhood, not a street. */
const LEAST_EXTENT = 0.12;

/** Lays out the ground of a flow map, so many pixels wide. Places far from all others do not widen the
 *  frame: they stand at its edge. Undefined where no place can be drawn. */
export function flowGround(view: FlowsView, width: number): FlowGround | undefined {
  const ofView = known.get(view) ?? new Map<number, FlowGround | undefined>();
  known.set(view, ofView);
  if (!ofView.has(width)) ofView.set(width, layGround(view, width));
  return ofView.get(width);
}

/** By view, then width: page and file draw on the same ground. */
const known = new WeakMap<FlowsView, Map<number, FlowGround | undefined>>();

function layGround(view: FlowsView, width: number): FlowGround | undefined {
  const { places } = view;
  const located = places.flatMap(({ point }, at) => (point ? [{ at, point }] : []));
  const near = nearPoints(located.map(({ point }) => degrees(point)));
  const inside = located.filter((_, at) => near[at]);
  const fitTo = countriesOf(inside.map(({ at }) => places[at]));
  const codes = [...fitTo, ...countriesOf(places), ...inventedOf(places)];
  if (codes.length === 0) return undefined;
  const free = inside.filter(({ point }) => point.by !== 'country');
  const others = located.filter((one) => !free.includes(one));
  const geometry = mapGeometry([...new Set(codes)], {
    width,
    leastExtent: LEAST_EXTENT,
    coarseness: 0.5,
    ...(fitTo.length > 0 && { fitTo }),
    places: [...free, ...others].map(({ point }) => degrees(point)),
    placesInFrame: free.length,
  });
  const projected = new Map(
    [...free, ...others].flatMap(({ at }, index) => {
      const spot = geometry.places[index];
      return spot ? [[at, spot] as const] : [];
    }),
  );
  return {
    geometry,
    places: places.map((place, at) => placed(place, projected.get(at), geometry)),
  };
}

function degrees({ longitude, latitude }: { longitude: number; latitude: number }): Degrees {
  return [longitude, latitude];
}

/** The countries that the frame is fitted to: those of the places, and of blocs only where no other
 *  place gives one. */
function countriesOf(places: readonly (FlowPlaceView | undefined)[]): readonly CountryCode[] {
  const own = places.flatMap((place) =>
    place?.country !== undefined && isKnownCountry(place.country) ? [place.country] : [],
  );
  return own.length > 0 ? own : places.flatMap((place) => memberCountries(place?.name ?? ''));
}

/** Countries that the atlas does not know: tiles stand for them. */
function inventedOf(places: readonly FlowPlaceView[]): readonly CountryCode[] {
  return places.flatMap(({ country, kind }) =>
    country !== undefined && !isKnownCountry(country) && (kind ?? 'country') === 'country'
      ? [country]
      : [],
  );
}

function placed(
  { country, kind, point }: FlowPlaceView,
  spot: { readonly x: number; readonly y: number } | undefined,
  geometry: MapGeometry,
): PlacedFlowPlace | undefined {
  const isCountry = point ? point.by === 'country' : (kind ?? 'country') === 'country';
  const shape = isCountry ? geometry.countries.find(({ code }) => code === country) : undefined;
  if (shape && (shape.tile || shape.area >= LEAST_AREA || shape.circle)) {
    const { x, y } = shape.circle ?? shape.label;
    const room = shape.tile ? 0.62 * tileRadius(shape) : MARK_ROOM;
    return { x, y, beyond: false, tile: shape.tile === true, room };
  }
  return spot && pinned(spot, geometry);
}

/** The radius of a hexagon of this area. */
function tileRadius({ area }: CountryShape): number {
  return Math.sqrt(area / (1.5 * Math.sqrt(3)));
}

/** A point outside the frame stands where the way to it from the middle leaves the frame. */
function pinned(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: MapGeometry,
): PlacedFlowPlace {
  const [middleX, middleY] = [width / 2, height / 2];
  const share = Math.min(
    1,
    (middleX - EDGE) / Math.max(1, Math.abs(x - middleX)),
    (middleY - EDGE) / Math.max(1, Math.abs(y - middleY)),
  );
  return {
    x: middleX + (x - middleX) * share,
    y: middleY + (y - middleY) * share,
    beyond: share < 1,
    tile: false,
    room: MARK_ROOM,
  };
}
