import type { CompositeMethod } from '../../src/analysis/composite/index.ts';
import type { CompositeIndex, CompositeNode } from '../../src/model/index.ts';

/** A second making of a composite, as slow and plain as can be: one unit at a time, from the root down, every scale
 *  computed anew for every cell, with the engine's own `Math`. It shares nothing with the first but its
 *  types. Knows min–max, z-scores and ranks; arithmetic, geometric, harmonic and generalised means and Copeland;
 *  the table's weights; coverage; aggregates turned round. Undefined is a missing value. */
export function plainValue(
  index: CompositeIndex,
  method: CompositeMethod,
  code: string,
  row: number,
): number | undefined {
  const node = index.nodes.find((one) => one.code === code);
  if (!node) throw new Error(`no node: ${code}`);
  if (node.level === 1) return plainScaled(index, method, node, row);
  const children = index.nodes.filter((one) => one.parent === code);
  const rule = { ...method.aggregates.usual, ...method.aggregates.special.get(code) };
  const parts = children.flatMap((child) => {
    const value = plainTaken(index, method, child, row);
    return value === undefined ? [] : [{ value, weight: child.weight }];
  });
  const present = parts.reduce((sum, { weight }) => sum + weight, 0);
  const whole = children.reduce((sum, { weight }) => sum + weight, 0);
  if (parts.length === 0 || present / whole < rule.coverage - 1e-12) return undefined;
  if (rule.aggregation.kind === 'copeland') return plainCopeland(index, method, children, row);
  const mean = (of: (value: number) => number): number =>
    parts.reduce((sum, { value, weight }) => sum + (weight / present) * of(value), 0);
  switch (rule.aggregation.kind) {
    case 'arithmetic':
      return mean((value) => value);
    case 'geometric':
      return Math.exp(mean(Math.log));
    case 'harmonic':
      return 1 / mean((value) => 1 / value);
    case 'power': {
      const { exponent } = rule.aggregation;
      return mean((value) => value ** exponent) ** (1 / exponent);
    }
    default:
      throw new Error(`not known here: ${rule.aggregation.kind}`);
  }
}

/** What a parent takes of a child: an aggregate of direction −1 turned round. */
function plainTaken(
  index: CompositeIndex,
  method: CompositeMethod,
  { code, level, direction }: CompositeNode,
  row: number,
): number | undefined {
  const value = plainValue(index, method, code, row);
  const ends = method.aggregates.special.get(code)?.reversal;
  if (value === undefined || level === 1 || direction === 1 || !ends) return value;
  return ends.low + ends.high - value;
}

/** The rank of a unit at a node: one more than the units with a clearly higher value. */
export function plainRank(
  values: readonly (number | undefined)[],
  row: number,
): number | undefined {
  const own = values[row];
  if (own === undefined) return undefined;
  const noise = 1e-12 * Math.max(...values.map((value) => Math.abs(value ?? 0)));
  return 1 + values.filter((value) => value !== undefined && value > own + noise).length;
}

function plainScaled(
  index: CompositeIndex,
  method: CompositeMethod,
  { code, direction }: CompositeNode,
  row: number,
): number | undefined {
  const numbers = [...(index.columns.get(code) ?? [])].map((x) => x * direction);
  const present = numbers.filter((x) => !Number.isNaN(x));
  const own = numbers[row];
  if (own === undefined || Number.isNaN(own)) return undefined;
  const { normalisation } = { ...method.indicators.usual, ...method.indicators.special.get(code) };
  switch (normalisation.kind) {
    case 'minmax': {
      const [low, high] = [Math.min(...present), Math.max(...present)];
      const { onto } = normalisation;
      return onto.low + ((onto.high - onto.low) * (own - low)) / (high - low);
    }
    case 'zscore': {
      const middle = present.reduce((sum, x) => sum + x, 0) / present.length;
      const squares = present.reduce((sum, x) => sum + (x - middle) ** 2, 0);
      const deviation = Math.sqrt(squares / (present.length - 1));
      return normalisation.mean + (normalisation.deviation * (own - middle)) / deviation;
    }
    case 'rank':
      return 1 + present.filter((x) => x < own).length;
    default:
      throw new Error(`not known here: ${normalisation.kind}`);
  }
}

function plainCopeland(
  index: CompositeIndex,
  method: CompositeMethod,
  children: readonly CompositeNode[],
  row: number,
): number | undefined {
  const values = (of: number) => children.map((child) => plainTaken(index, method, child, of));
  const own = values(row);
  if (own.every((value) => value === undefined)) return undefined;
  const all = index.units.map((_, other) => values(other));
  const noise = children.map(({ level }, at) =>
    level === 1 ? 0 : 1e-12 * Math.max(...all.map((theirs) => Math.abs(theirs[at] ?? 0))),
  );
  let score = 0;
  all.forEach((theirs) => {
    let [won, lost] = [0, 0];
    children.forEach(({ weight }, at) => {
      const [a, b] = [own[at], theirs[at]];
      if (a === undefined || b === undefined) return;
      if (a - b > (noise[at] ?? 0)) won += weight;
      if (b - a > (noise[at] ?? 0)) lost += weight;
    });
    score += Math.abs(won - lost) < 1e-9 ? 0 : Math.sign(won - lost);
  });
  return score;
}
