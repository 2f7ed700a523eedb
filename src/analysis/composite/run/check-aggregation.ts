import type { CompositeNode, CompositeUnit } from '../../../model/index.ts';
import { needsPositive } from '../aggregate/aggregate.ts';
import type { Aggregation } from '../method/method.ts';
import { aggregationWord } from '../method/method-words.ts';
import type { Problem } from './problem.ts';
import { named } from './problem.ts';

const MEND: Readonly<Record<string, string>> = {
  geometric: 'Choose a scale that begins above zero, such as minmax:1:100, or the arithmetic mean.',
  harmonic: 'Choose a scale that begins above zero, such as minmax:1:100, or the arithmetic mean.',
  power: 'Choose a scale that begins above zero, such as minmax:1:100, or the arithmetic mean.',
};

/** Scale and aggregation held together: values that the method of an aggregate can make nothing of, one problem for
 *  each child that has them. */
export function checkAggregation(
  node: CompositeNode,
  children: readonly CompositeNode[],
  columns: readonly Float64Array[],
  units: readonly CompositeUnit[],
  aggregation: Aggregation,
): readonly Problem[] {
  const strict = needsPositive(aggregation);
  const doubt = aggregation.kind === 'benefit-of-the-doubt';
  const pareto = aggregation.kind === 'mazziotta-pareto';
  return children.flatMap((child, at): readonly Problem[] => {
    const column = columns[at] ?? new Float64Array();
    const problem = (code: string, message: string, remedy: string): readonly Problem[] => [
      { code, severity: 'error', node: child.code, message, remedy },
    ];
    const infinite = column.findIndex((x) => !Number.isNaN(x) && !Number.isFinite(x));
    if (infinite !== -1) {
      return problem(
        'value-infinite',
        `${child.code} of ${units[infinite]?.code} has grown beyond every number.`,
        'Choose a scale of a sensible size.',
      );
    }
    if (strict) {
      const bad = rowsWhere(column, (x) => x <= 0);
      if (bad.length === 0) return [];
      const zeros = bad.every((row) => column[row] === 0);
      return problem(
        'value-not-positive',
        `The ${meanName(aggregation)} ${node.code} would take ${zeros ? 'zeros' : 'values at or below zero'} from ${child.code}: ${named(bad.map((row) => units[row]?.code ?? ''))}.`,
        MEND[aggregation.kind] ?? '',
      );
    }
    if (doubt) {
      const bad = rowsWhere(column, (x) => x < 0);
      const positive = column.some((x) => x > 0);
      if (bad.length === 0 && positive) return [];
      return problem(
        bad.length > 0 ? 'value-negative' : 'value-not-positive',
        bad.length > 0
          ? `${node.code} by benefit of the doubt would take negative values from ${child.code}: ${named(bad.map((row) => units[row]?.code ?? ''))}.`
          : `${node.code} by benefit of the doubt has no bound: no unit has a value above zero in ${child.code}.`,
        'Choose a scale that begins at zero or above, such as minmax:0:100.',
      );
    }
    const present = column.filter((x) => !Number.isNaN(x));
    if (pareto && present.length > 0 && present.every((x) => x === present[0])) {
      return problem(
        'values-constant',
        `${node.code} by Mazziotta and Pareto standardises ${child.code}, which is the same for every unit.`,
        'Take it out, or choose another mean.',
      );
    }
    return [];
  });
}

function rowsWhere(column: Float64Array, test: (x: number) => boolean): readonly number[] {
  const rows: number[] = [];
  column.forEach((x, row) => {
    if (test(x)) rows.push(row);
  });
  return rows;
}

function meanName(aggregation: Aggregation): string {
  return aggregation.kind === 'power'
    ? `generalised mean (${aggregationWord(aggregation)})`
    : `${aggregation.kind} mean`;
}
