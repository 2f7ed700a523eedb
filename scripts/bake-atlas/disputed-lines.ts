import { arcPoints, type SourcePart, type SourceTopology } from './source-parts.ts';

/** A line that two sides do not agree on: all of the border between two countries, or what of it
 *  lies inside one of the boxes (west, south, east, north in degrees). */
interface DisputedBorder {
  readonly between: readonly [string, string];
  readonly boxes?: readonly (readonly [number, number, number, number])[];
}

const DISPUTED: readonly DisputedBorder[] = [
  { between: ['SRB', 'XKX'] },
  { between: ['ISR', 'PSE'] },
  { between: ['ISR', 'SYR'] },
  { between: ['ESH', 'MAR'] },
  { between: ['IND', 'PAK'], boxes: [[73.3, 32.4, 78, 36]] },
  {
    between: ['CHN', 'IND'],
    boxes: [
      [77, 32.4, 80.5, 36.5],
      [91.4, 26.5, 98, 30],
    ],
  },
  { between: ['CHN', 'PAK'], boxes: [[75.5, 35, 78, 37.2]] },
  { between: ['SDN', 'SSD'], boxes: [[27, 9, 30, 11]] },
  { between: ['EGY', 'SDN'], boxes: [[33, 21, 38, 24]] },
];

/** What an arc of the topology divides. */
export interface ArcRole {
  readonly codes: readonly string[];
  readonly line: 'coast' | 'border' | 'disputed';
}

/** Cuts arcs where they enter or leave a disputed stretch, so that each arc is wholly disputed or not. */
export function splitAtDisputes(topology: SourceTopology, parts: readonly SourcePart[]): void {
  const users = arcUsers(parts);
  const pieces = new Map<number, readonly number[]>();
  for (const [arc, owners] of users) {
    const boxes = ruleFor(owners)?.boxes;
    if (!boxes) continue;
    const inside = arcPoints(topology, arc).map((point) => inBoxes(point, boxes));
    const cuts: number[] = [];
    for (let at = 1; at < inside.length - 1; at++) {
      if (inside[at] !== inside[at + 1]) cuts.push(at);
    }
    if (cuts.length > 0) pieces.set(arc, splitArc(topology, arc, cuts));
  }
  for (const { polygons } of parts) {
    for (const polygon of polygons) {
      for (const ring of polygon) {
        const replaced = ring.flatMap((arc) => {
          const cut = pieces.get(arc < 0 ? ~arc : arc);
          if (!cut) return [arc];
          return arc < 0 ? cut.map((piece) => ~piece).reverse() : cut;
        });
        ring.splice(0, ring.length, ...replaced);
      }
    }
  }
}

/** The role of every arc that a part uses. Call after `splitAtDisputes`. */
export function arcRoles(
  topology: SourceTopology,
  parts: readonly SourcePart[],
): ReadonlyMap<number, ArcRole> {
  return new Map(
    [...arcUsers(parts)].map(([arc, owners]) => {
      const codes = [...new Set(owners.map((part) => part.code))].sort();
      return [arc, { codes, line: lineKind(topology, arc, owners) }] as const;
    }),
  );
}

function lineKind(
  topology: SourceTopology,
  arc: number,
  owners: readonly SourcePart[],
): ArcRole['line'] {
  if (owners.length < 2) return 'coast';
  if (owners[0]?.code === owners[1]?.code || owners.some(({ code }) => code === '')) {
    return 'disputed';
  }
  const rule = ruleFor(owners);
  if (!rule) return 'border';
  const points = arcPoints(topology, arc);
  const middle = points[Math.floor(points.length / 2)];
  return !rule.boxes || (middle && inBoxes(middle, rule.boxes)) ? 'disputed' : 'border';
}

function ruleFor(owners: readonly SourcePart[]): DisputedBorder | undefined {
  const codes = owners.map(({ code }) => code).sort();
  return DISPUTED.find(
    ({ between }) => codes.length === 2 && between[0] === codes[0] && between[1] === codes[1],
  );
}

function inBoxes(
  [x, y]: readonly [number, number],
  boxes: readonly (readonly [number, number, number, number])[],
): boolean {
  return boxes.some(
    ([west, south, east, north]) => x >= west && x <= east && y >= south && y <= north,
  );
}

function arcUsers(parts: readonly SourcePart[]): Map<number, SourcePart[]> {
  const users = new Map<number, SourcePart[]>();
  for (const part of parts) {
    for (const signed of part.polygons.flat(2)) {
      const arc = signed < 0 ? ~signed : signed;
      const owners = users.get(arc) ?? [];
      if (!owners.includes(part)) owners.push(part);
      users.set(arc, owners);
    }
  }
  return users;
}

function splitArc(
  topology: SourceTopology,
  arc: number,
  cuts: readonly number[],
): readonly number[] {
  const steps = topology.arcs[arc] ?? [];
  const bounds = [0, ...cuts, steps.length - 1];
  const pieces: number[] = [];
  for (let at = 1; at < bounds.length; at++) {
    const [from = 0, to = 0] = [bounds[at - 1], bounds[at]];
    const start = steps
      .slice(0, from + 1)
      .reduce<readonly [number, number]>(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
    topology.arcs.push([start, ...steps.slice(from + 1, to + 1)]);
    pieces.push(topology.arcs.length - 1);
  }
  return pieces;
}
