import { type GeoPermissibleObjects, geoArea, geoGraticule, geoPath } from 'd3-geo';
import { type CountryCode, compareText } from '../model/index.ts';
import { atlasCountry, isKnownCountry } from './countries.ts';
import { landMask } from './land-mask.ts';
import { type GridLine, pathText, ringArea, type Traced, Tracer } from './path-text.ts';
import { type Degrees, type FittedProjection, fitProjection } from './projection.ts';
import { ringMiddle } from './ring-middle.ts';
import { type Land, type Shapes, shapesAt } from './shapes.ts';
import { type Anchor, placeCircles, type StateCircle } from './small-states.ts';
import { layTiles } from './tiles.ts';

/** A map ready to be drawn, all numbers in pixels of its frame. Plain data, without values or colours. */
export interface MapGeometry {
  /** `world` where the countries cover the Earth, `part` where the frame was fitted to them, `tiles`
   *  where the atlas knows none of them. */
  readonly kind: 'world' | 'part' | 'tiles';
  readonly width: number;
  readonly height: number;
  /** In code order, tiles last. */
  readonly countries: readonly CountryShape[];
  /** Land of all other countries, one path. */
  readonly context: string;
  /** Borders between countries, one path to be stroked. */
  readonly borders: string;
  /** Lines that two sides do not agree on, to be dashed. */
  readonly disputed: string;
  readonly graticule: string;
  /** Outline of the Earth on a world map, empty otherwise. */
  readonly sphere: string;
  /** Countries of which less than nine tenths of the land lies inside the frame. */
  readonly clipped: readonly CountryCode[];
  /** The points that were asked for, in their order, inside the frame or not. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

export interface CountryShape {
  readonly code: CountryCode;
  /** SVG path; empty where nothing of the country can be drawn at this size. */
  readonly path: string;
  /** Square pixels of land inside the frame. */
  readonly area: number;
  /** A point inside its largest piece of land on the map. */
  readonly label: { readonly x: number; readonly y: number };
  /** True where the largest piece is too small to see or to hit: draw the circle. */
  readonly small: boolean;
  readonly circle?: StateCircle;
  /** True for a hexagon that stands for a country the atlas does not know; it needs its code printed. */
  readonly tile?: boolean;
}

/** What a map is asked to be. Pixels; without a height it follows from the countries. */
export interface MapOptions {
  readonly width?: number;
  readonly height?: number;
  /** Square pixels a point of an outline must stand for to be drawn; larger is coarser. */
  readonly coarseness?: number;
  /** Coordinates in whole pixels instead of tenths: fewer bytes for a tiny map. */
  readonly wholePixels?: boolean;
  /** Radians that a map of a part of the world spans at least, each way. */
  readonly leastExtent?: number;
  /** Radius of a small state's circle. */
  readonly circleRadius?: number;
  /** Countries whose largest piece is below this many square pixels are small; islands, whose circle
   *  hides nobody's land, below twice as many. */
  readonly smallArea?: number;
  /** False leaves out countries that the atlas does not know, instead of giving each a tile. */
  readonly tiles?: boolean;
  /** True for land alone: neither lines nor circles. */
  readonly landOnly?: boolean;
  /** The countries that the frame is fitted to, where they are not all: the others are drawn as far as
   *  they reach into it. */
  readonly fitTo?: readonly CountryCode[];
  /** Further points to be projected, in degrees. */
  readonly places?: readonly Degrees[];
  /** How many of `places`, from the first, the frame has to hold. Default: none. */
  readonly placesInFrame?: number;
}

/** Steradians a point must stand for to count when a frame is fitted. */
const FIT_DETAIL = 2e-5;
/** Pixels by which a smooth curve may leave its true course. */
const SMOOTH = 0.1;

/** Projects, simplifies and lays out a map of these countries. A set that covers the world is drawn
 *  by the Equal Earth projection, a part of it by Lambert's azimuthal equal-area projection about
 *  its middle, with the land around as context. One country that would take more than half of the
 *  frame is cut by it (`clipped`). Countries that the atlas does not know, as an index of invented
 *  places has, are hexagons below the map. The result depends on nothing but the arguments.
 *  Throws on an empty set. */
export function mapGeometry(
  countries: readonly CountryCode[],
  options: MapOptions = {},
): MapGeometry {
  const codes = [...new Set(countries)].sort(compareText);
  if (codes.length === 0) throw new Error('a map needs at least one country');
  const known = codes.filter(isKnownCountry);
  const width = options.width ?? 1000;
  const map = known.length > 0 ? knownGeometry(known, width, options) : emptyGeometry(width);
  const unknown = options.tiles === false ? [] : codes.filter((code) => !isKnownCountry(code));
  if (unknown.length === 0) return map;
  const { tiles, height } = layTiles(unknown, width, map.height);
  const shapes = tiles.map((tile) => ({ ...tile, small: false, tile: true }));
  return { ...map, height: map.height + height, countries: [...map.countries, ...shapes] };
}

function emptyGeometry(width: number): MapGeometry {
  return {
    kind: 'tiles',
    width,
    height: 0,
    countries: [],
    context: '',
    ...NO_LINES,
    clipped: [],
    places: [],
  };
}

function knownGeometry(
  codes: readonly CountryCode[],
  width: number,
  options: MapOptions,
): MapGeometry {
  const radius = options.circleRadius ?? 6;
  const size = {
    width,
    margin: 2 * radius,
    ...(options.leastExtent === undefined ? {} : { leastExtent: options.leastExtent }),
    ...(options.height === undefined ? {} : { height: options.height }),
  };
  const places = options.places ?? [];
  const held = places.slice(0, options.placesInFrame ?? 0);
  const fitted = codes.filter((code) => options.fitTo?.includes(code) ?? true);
  const fit = fitProjection(fitted, shapesAt(FIT_DETAIL).countries, size, held);

  const coarseness = options.coarseness ?? 0.25;
  const scale = fit.projection.scale();
  const shapes = shapesAt(coarseness / (scale * scale));
  const draw = drawer(fit, options.wholePixels ?? false);

  const context = traceable(draw(shapes.landWithout(new Set(codes))).rings, coarseness);
  const drawn = codes.map((code) =>
    drawCountry(code, shapes.countries.get(code), fit, draw, coarseness),
  );
  const smallArea = options.smallArea ?? 5;
  const anchors = drawn
    .filter(({ onMap, largest, island }) => onMap && largest < (island ? 2 : 1) * smallArea)
    .map(({ code, label, island }) => ({ code, ...label, island }));
  const small = new Set(anchors.map(({ code }) => code));
  const circles = options.landOnly
    ? new Map<CountryCode, StateCircle>()
    : placeCircles(
        anchors.sort(islandsFirst),
        radius,
        landMask(fit.width, fit.height, [{ rings: context, area: 1e4 }, ...drawn]),
      );

  return {
    kind: fit.kind,
    width: fit.width,
    height: fit.height,
    countries: drawn.map(({ code, rings, area, label }) => {
      const circle = circles.get(code);
      return {
        code,
        path: pathText(rings, true),
        area: Math.round(area * 10) / 10,
        label,
        small: small.has(code),
        ...(circle && { circle }),
      };
    }),
    context: pathText(context, true),
    ...(options.landOnly ? NO_LINES : linesOf(fit, shapes, draw)),
    clipped: drawn.filter(({ clipped }) => clipped).map(({ code }) => code),
    places: places.map((place) => pointOf(fit, place)),
  };
}

function pointOf({ projection }: FittedProjection, place: Degrees): { x: number; y: number } {
  const [x, y] = projection([...place]) ?? [0, 0];
  return { x: tenth(x), y: tenth(y) };
}

type MapLines = Pick<MapGeometry, 'borders' | 'disputed' | 'graticule' | 'sphere'>;

const NO_LINES: MapLines = { borders: '', disputed: '', graticule: '', sphere: '' };

function linesOf(fit: FittedProjection, shapes: Shapes, draw: Draw): MapLines {
  const sphere = fit.kind === 'world' ? draw({ type: 'Sphere' }, true).rings : [];
  return {
    borders: pathText(draw(shapes.borders).lines, false),
    disputed: pathText(draw(shapes.disputed).lines, false),
    graticule: pathText(draw(graticule(fit), true).lines, false),
    sphere: pathText(sphere, true),
  };
}

interface DrawnCountry {
  readonly code: CountryCode;
  readonly rings: readonly GridLine[];
  /** Square pixels inside the frame. */
  readonly area: number;
  /** Square pixels of its largest piece, inside the frame or not. */
  readonly largest: number;
  readonly clipped: boolean;
  readonly label: { readonly x: number; readonly y: number };
  readonly onMap: boolean;
  /** Without a land border. */
  readonly island: boolean;
}

type Draw = (shape: GeoPermissibleObjects, smooth?: boolean) => Traced;

/** Draws through the frame; edges are straight on the map unless `smooth` asks for true curves. */
function drawer({ projection, width, height }: FittedProjection, wholePixels: boolean): Draw {
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const tracer = new Tracer(wholePixels ? 10 : 1);
  return (shape, smooth = false) => {
    geoPath(projection.precision(smooth ? SMOOTH : 0), tracer)(shape);
    return tracer.take();
  };
}

function drawCountry(
  code: CountryCode,
  land: Land | undefined,
  { projection, width, height, kind }: FittedProjection,
  draw: Draw,
  coarseness: number,
): DrawnCountry {
  const rings = land ? traceable(draw(land).rings, coarseness, true) : [];
  const area = rings.reduce((sum, ring) => sum + ringArea(ring), 0);
  const square = projection.scale() ** 2;
  const pieces = (land?.coordinates ?? []).map(
    (coordinates) => geoArea({ type: 'Polygon', coordinates }) * square,
  );
  const whole = pieces.reduce((sum, piece) => sum + piece, 0);
  const [x, y] = projection([...atlasCountry(code).label]) ?? [Number.NaN, Number.NaN];
  const onMap = x >= 0 && x <= width && y >= 0 && y <= height;
  const inside = land ? geoPath(projection.precision(0)).area(land) : 0;
  const clipped = kind === 'part' && inside < 0.9 * whole;
  const widest = rings[0];
  return {
    code,
    rings,
    area,
    clipped,
    largest: Math.max(0, ...pieces),
    label: widest && (clipped || !onMap) ? ringMiddle(widest) : { x: tenth(x), y: tenth(y) },
    onMap,
    island: atlasCountry(code).neighbours.length === 0,
  };
}

/** The rings worth drawing, largest first; of a country always its largest. */
function traceable(
  rings: readonly GridLine[],
  coarseness: number,
  keepLargest = false,
): readonly GridLine[] {
  return rings
    .map((ring) => ({ ring, area: ringArea(ring) }))
    .sort((a, b) => b.area - a.area)
    .filter(({ area }, index) => area >= coarseness || (keepLargest && index === 0))
    .map(({ ring }) => ring);
}

function islandsFirst(a: Anchor, b: Anchor): number {
  return Number(b.island) - Number(a.island) || compareText(a.code, b.code);
}

function graticule({ kind }: FittedProjection): GeoPermissibleObjects {
  const step = kind === 'world' ? 30 : 10;
  return geoGraticule().step([step, step])();
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
