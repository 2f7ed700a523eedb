import { readNormalisation, USUAL_METHOD } from '../../src/analysis/composite/index.ts';
import { seededRandom } from '../../src/analysis/numerics/index.ts';
import {
  AS_GIVEN,
  type CompositePlan,
  compositeDrawInput,
  type DrawInput,
} from '../../src/analysis/robustness/index.ts';
import type { CompositeIndex, CompositeNode } from '../../src/model/index.ts';

const UNITS = 193;
const SHAPE = [15, 5, 15] as const;

/** A made-up expert index of the size of the real one: 193 units, 35 indicators in half points from 1 to
 *  10, four levels (15 + 5 + 15 → 3 → 2 → 1). */
function fullSizeIndex(): CompositeIndex {
  const random = seededRandom(193);
  const nodes: CompositeNode[] = [];
  const columns = new Map<string, Float64Array>();
  const levels = Array.from({ length: UNITS }, () => 5.5 + 1.5 * random.normal());
  SHAPE.forEach((count, pillar) => {
    for (let at = 0; at < count; at++) {
      const code = `i${pillar}_${at}`;
      nodes.push(node(code, 1, `p${pillar}`));
      columns.set(
        code,
        Float64Array.from(levels, (level) => {
          const number = level + 1.5 * random.normal();
          return Math.min(10, Math.max(1, Math.round(number * 2) / 2));
        }),
      );
    }
  });
  nodes.push(node('p0', 2, 'c0'), node('p1', 2, 'c0'), node('p2', 2, 'c1'));
  nodes.push(node('c0', 3, 'root'), node('c1', 3, 'root'), node('root', 4));
  const units = levels.map((_, at) => ({ code: `U${at}`, name: `Unit ${at}`, groups: new Map() }));
  return { units, nodes, columns };
}

/** Min-max from 1 to 100 or z-scores of 10 ± 2, arithmetic or geometric means, every weight ± 25 %. */
export function fullSizeInput(changes: Partial<CompositePlan> = {}): DrawInput {
  const [own, other] = ['minmax:1:100', 'zscore:10:2'].map(readNormalisation);
  if (!own || !other) throw new Error('no normalisation');
  const method = {
    ...USUAL_METHOD,
    indicators: { usual: { normalisation: own }, special: new Map() },
  };
  const made = compositeDrawInput(fullSizeIndex(), method, {
    seed: 1,
    weightShare: 0.25,
    normalisations: [other],
    aggregations: [{ kind: 'geometric' }],
    imputations: [],
    mosts: [],
    leaveOut: [],
    ...changes,
  });
  if (!made.ok) throw new Error(made.problems[0]?.message ?? 'no problem');
  return made.input;
}

function node(code: string, level: number, parent?: string): CompositeNode {
  return { code, name: code, level, ...(parent && { parent }), weight: 1, direction: 1 };
}

/** The same scale changes as plain arithmetic: min-max from 1 to 100, z-scores of 10 ± 2. */
export const PLAIN_NORMALISE = (
  column: readonly number[],
  alternative: number,
): readonly number[] => {
  if (alternative === 0) {
    const [low, high] = [Math.min(...column), Math.max(...column)];
    return column.map((x) => 1 + (99 * (x - low)) / (high - low));
  }
  const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
  const squares = column.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (column.length - 1));
  return column.map((x) => 10 + (2 * (x - mean)) / deviation);
};

/** The same index with every score wrong by at most one point, on the scale it was scored on. */
export function withScoreErrors(input: DrawInput): DrawInput {
  const width = (reach: (x: number) => number): readonly Float64Array[] =>
    input.indicators.map(({ numbers }) => numbers.map((x) => Math.min(1, reach(x))));
  return {
    ...input,
    error: { below: width((x) => x - 1), above: width((x) => 10 - x), shared: 0.25 },
    alternatives: { ...input.alternatives, preparation: AS_GIVEN },
  };
}
