import { feature, mergeArcs, meshArcs } from 'topojson-client';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { MultiPolygon, Topology } from 'topojson-specification';

import { arcRoles, splitAtDisputes } from './disputed-lines.ts';
import { labelPoint } from './label-point.ts';
import { arcPoints, type SourcePart, type SourceTopology } from './source-parts.ts';

type PlainTopology = Topology<Record<string, never>>;

/** Points that span less than this many steradians with their neighbours are left out. */
const FINEST = 3e-7;

export interface BakedShapes {
  readonly text: string;
  readonly labels: ReadonlyMap<string, readonly [number, number]>;
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
}

/** One topology of all countries: parts dissolved, borders and disputed lines as objects of their own,
 *  and beside every arc a string that says up to which coarseness each of its points is drawn. */
export function bakeShapes(topology: SourceTopology, parts: readonly SourcePart[]): BakedShapes {
  splitAtDisputes(topology, parts);
  const roles = arcRoles(topology, parts);
  const plain = plainTopology(topology);
  const codes = [...new Set(parts.map(({ code }) => code))].sort();
  const countries = codes.map((code) => ({
    code,
    arcs: mergeArcs(plain, parts.filter((part) => part.code === code).map(multiPolygon)).arcs,
  }));
  const lines = (kind: string): number[][] =>
    meshArcs(plain, {
      type: 'MultiLineString',
      arcs: [...roles].filter(([, role]) => role.line === kind).map(([arc]) => [arc]),
    }).arcs;

  const { renumber, arcs, levels } = thinArcs(topology, plain);
  const renumbered = (arc: number): number => (arc < 0 ? ~renumber(~arc) : renumber(arc));
  const geometries = countries.map(({ code, arcs: polygons }) => ({
    type: 'MultiPolygon',
    id: code,
    arcs: polygons.map((polygon) => polygon.map((ring) => ring.map(renumbered))),
  }));
  const asLines = (kind: string) => ({
    type: 'MultiLineString',
    arcs: lines(kind).map((line) => line.map(renumbered)),
  });
  const row = (value: unknown): string => JSON.stringify(value);
  const borders = row(asLines('border'));
  const disputed = row(asLines('disputed'));
  const text = `{"type":"Topology","transform":${row(topology.transform)},"finest":${FINEST},
"objects":{"countries":{"type":"GeometryCollection","geometries":[
${geometries.map(row).join(',\n')}
]},
"borders":${borders},
"disputed":${disputed}},
"arcs":[
${arcs.map((steps) => row(steps.flat().join(' '))).join(',\n')}
],
"levels":[
${levels.map(row).join(',\n')}
]}
`;
  return {
    text,
    labels: new Map(
      countries.map(({ code, arcs: polygons }) => [
        code,
        labelPoint(feature(plain, { type: 'MultiPolygon', arcs: polygons }).geometry),
      ]),
    ),
    neighbours: neighbours(codes, [...roles.values()]),
  };
}

function neighbours(
  codes: readonly string[],
  roles: readonly { readonly codes: readonly string[] }[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    codes.map((code) => {
      const beside = roles
        .filter((role) => role.codes.includes(code))
        .flatMap((role) => role.codes);
      return [code, [...new Set(beside)].filter((other) => other !== code && other !== '').sort()];
    }),
  );
}

/** Gives arcs that are drawn new numbers as they are asked for, without the points too fine to keep. */
function thinArcs(source: SourceTopology, plain: PlainTopology) {
  const weighed = presimplify(plain, sphericalTriangleArea);
  const numbers = new Map<number, number>();
  const arcs: (readonly [number, number])[][] = [];
  const levels: string[] = [];
  const renumber = (arc: number): number => {
    const known = numbers.get(arc);
    if (known !== undefined) return known;
    const kept: (readonly [number, number])[] = [];
    let marks = '';
    let [x, y, keptX, keptY] = [0, 0, 0, 0];
    (source.arcs[arc] ?? []).forEach(([dx, dy], index) => {
      x += dx;
      y += dy;
      const weight = weighed.arcs[arc]?.[index]?.[2] ?? 0;
      if (weight < FINEST) return;
      kept.push([x - keptX, y - keptY]);
      [keptX, keptY] = [x, y];
      marks += Math.min(35, Math.floor(Math.log2(weight / FINEST))).toString(36);
    });
    arcs.push(kept);
    levels.push(marks);
    numbers.set(arc, arcs.length - 1);
    return arcs.length - 1;
  };
  return { renumber, arcs, levels };
}

function multiPolygon(part: SourcePart): MultiPolygon {
  return { type: 'MultiPolygon', arcs: part.polygons };
}

function plainTopology(source: SourceTopology): PlainTopology {
  return {
    type: 'Topology',
    objects: {},
    arcs: source.arcs.map((_, arc) => arcPoints(source, arc)),
  };
}
