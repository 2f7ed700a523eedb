import { arcPoints, type SourcePart, type SourceTopology } from './source-parts.ts';

/** Gives Western Sahara the land west of the berm, which the source draws as a part of Morocco. The
 *  United Nations lists all of it as a non-self-governing territory, bounded in the north by the
 *  parallel of 27° 40′. The berm stays as a line inside it. */
export function completeWesternSahara(topology: SourceTopology, parts: SourcePart[]): void {
  const morocco = partOf(parts, 'MAR');
  const sahara = new Set(partOf(parts, 'ESH').polygons.flat(2));
  const [inland, berm, coast, ...rest] = morocco.polygons[0]?.[0] ?? [];
  if (inland === undefined || berm === undefined || coast === undefined || rest.length > 0) {
    throw new Error('the outline of Morocco has other arcs than expected');
  }
  if (!sahara.has(~berm)) throw new Error('the berm is not where it was');
  const [corner] = arcPoints(topology, berm);
  const shore = arcPoints(topology, coast).findIndex(([, y]) => y > (corner?.[1] ?? 0) - 0.01);
  const steps = topology.arcs[coast] ?? [];
  const [x, y] = sumOf(steps.slice(0, shore + 1));
  const [cornerX, cornerY] = topology.arcs[berm]?.[0] ?? [0, 0];
  const south = topology.arcs.push(steps.slice(0, shore + 1)) - 1;
  const north = topology.arcs.push([[x, y], ...steps.slice(shore + 1)]) - 1;
  const parallel =
    topology.arcs.push([
      [x, y],
      [cornerX - x, cornerY - y],
    ]) - 1;
  morocco.polygons.splice(0, 1, [[inland, ~parallel, north]]);
  parts.push({ name: 'West of the berm', code: 'ESH', polygons: [[[berm, south, parallel]]] });
}

function sumOf(steps: readonly (readonly [number, number])[]): readonly [number, number] {
  return steps.reduce<readonly [number, number]>(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
}

function partOf(parts: readonly SourcePart[], code: string): SourcePart {
  const part = parts.find((each) => each.code === code);
  if (!part) throw new Error(`the source has no ${code}`);
  return part;
}
