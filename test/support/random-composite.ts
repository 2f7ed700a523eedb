import type { Random } from '../../src/analysis/numerics/index.ts';
import type { CompositeIndex } from '../../src/model/index.ts';
import { compositeIndex, type ShortNode } from './composite-index.ts';

/** A random index: up to four levels, uneven branches, weights, directions and gaps. Numbers are whole or half
 *  points where `grid` is true, so that ties are many. */
export function randomComposite(random: Random, grid: boolean): CompositeIndex {
  const units = 3 + random.below(12);
  const nodes: Record<string, ShortNode> = { R: {} };
  const columns: Record<string, readonly number[]> = {};
  const weight = (): number => 1 + random.below(4);
  const addIndicators = (parent: string): void => {
    for (let at = 0; at <= random.below(4); at++) {
      const code = `${parent}_${at}`;
      nodes[code] = { parent, weight: weight(), direction: random.below(4) === 0 ? -1 : 1 };
      const whole = Object.keys(columns).length === 0;
      columns[code] = column(random, units, grid, whole);
    }
  };
  for (let pillar = 0; pillar <= 1 + random.below(3); pillar++) {
    const code = `P${pillar}`;
    nodes[code] = { parent: 'R', weight: weight() };
    if (random.below(2) === 0) addIndicators(code);
    else {
      for (let group = 0; group <= random.below(3); group++) {
        nodes[`${code}g${group}`] = { parent: code, weight: weight() };
        addIndicators(`${code}g${group}`);
      }
    }
  }
  return compositeIndex(columns, nodes);
}

/** At least two different numbers, a gap in one cell out of six; the first two rows have none, and a
 *  whole column has none at all. */
function column(random: Random, units: number, grid: boolean, whole: boolean): readonly number[] {
  const draw = (): number => (grid ? (2 + random.below(19)) / 2 : 1 + 99 * random.uniform());
  const [first, second] = [draw(), draw()];
  return Array.from({ length: units }, (_, row) => {
    if (row === 0) return first;
    if (row === 1) return second === first ? first + 1 : second;
    return !whole && random.below(6) === 0 ? Number.NaN : draw();
  });
}
