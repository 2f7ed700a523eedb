/** A quantised topology as world-atlas writes it: arcs as steps on a whole-number grid. */
export interface SourceTopology {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  arcs: (readonly [number, number])[][];
  readonly objects: { readonly countries: { readonly geometries: readonly SourceGeometry[] } };
}

interface SourceGeometry {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly id?: string;
  readonly properties: { readonly name: string };
  readonly arcs: number[][] | number[][][];
}

/** Land under one name in the source. Parts of one code are dissolved, and the line between them
 *  drawn as disputed; a part without a code belongs to no country. */
export interface SourcePart {
  readonly name: string;
  readonly code: string;
  readonly polygons: number[][][];
}

/** Areas the source names without an ISO number, and whose they are by the United Nations' maps. */
const UNNUMBERED: ReadonlyMap<string, string> = new Map([
  ['Kosovo', 'XKX'],
  ['Somaliland', 'SOM'],
  ['N. Cyprus', 'CYP'],
  ['Ashmore and Cartier Is.', 'AUS'],
  ['Siachen Glacier', ''],
]);

/** A point of Crimea, which the source draws as a part of Russia; General Assembly resolution
 *  68/262 holds it to be Ukraine's. */
const CRIMEA = [34.3, 45.2] as const;

/** Everything the source draws, except Antarctica, by ISO alpha-3 code. */
export function sourceParts(
  topology: SourceTopology,
  isoCodes: readonly (readonly [string, string, string, ...unknown[]])[],
): SourcePart[] {
  const byNumber = new Map(isoCodes.map(([, alpha3, numeric]) => [numeric, alpha3]));
  const parts: SourcePart[] = [];
  for (const geometry of topology.objects.countries.geometries) {
    const { name } = geometry.properties;
    if (name === 'Antarctica') continue;
    const polygons = polygonsOf(geometry);
    if (name === 'Indian Ocean Ter.') {
      for (const polygon of polygons) {
        const christmas = ringPoints(topology, polygon[0] ?? []).every(([x]) => x > 100);
        parts.push({ name, code: christmas ? 'CXR' : 'CCK', polygons: [polygon] });
      }
      continue;
    }
    const code = UNNUMBERED.get(name) ?? byNumber.get(geometry.id ?? '');
    if (code === undefined) throw new Error(`no code for ${name}`);
    if (code === 'RUS') {
      const crimea = polygons.filter((polygon) => holdsPoint(topology, polygon, CRIMEA));
      if (crimea.length !== 1) throw new Error(`Crimea is in ${crimea.length} polygons of Russia`);
      parts.push({ name: 'Crimea', code: 'UKR', polygons: crimea });
      parts.push({ name, code, polygons: polygons.filter((polygon) => !crimea.includes(polygon)) });
    } else parts.push({ name, code, polygons });
  }
  return parts;
}

/** The points of a ring of arcs, in degrees; the last repeats the first. */
function ringPoints(
  topology: SourceTopology,
  ring: readonly number[],
): readonly (readonly [number, number])[] {
  return ring.flatMap((arc, index) => {
    const points = arcPoints(topology, arc < 0 ? ~arc : arc);
    if (arc < 0) points.reverse();
    return index === 0 ? points : points.slice(1);
  });
}

/** The points of one arc, in degrees. */
export function arcPoints(topology: SourceTopology, arc: number): [number, number][] {
  const { scale, translate } = topology.transform;
  let [x, y] = [0, 0];
  return (topology.arcs[arc] ?? []).map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function polygonsOf(geometry: SourceGeometry): number[][][] {
  const isMulti = (arcs: number[][] | number[][][]): arcs is number[][][] =>
    Array.isArray(arcs[0]?.[0]);
  return isMulti(geometry.arcs) ? geometry.arcs : [geometry.arcs];
}

function holdsPoint(
  topology: SourceTopology,
  polygon: readonly (readonly number[])[],
  [x, y]: readonly [number, number],
): boolean {
  let inside = false;
  const points = ringPoints(topology, polygon[0] ?? []);
  for (let at = 1; at < points.length; at++) {
    const [a, b] = [points[at - 1], points[at]];
    if (!a || !b || a[1] > y === b[1] > y) continue;
    if (x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) inside = !inside;
  }
  return inside;
}
