import { type CompositeNode, type CompositeUnit, enumeratedUpTo } from '../../../model/index.ts';
import { needsPositive } from '../aggregate/aggregate.ts';
import type { Aggregation } from '../method/method.ts';
import { aggregationWord } from '../method/method-words.ts';
import type { Problem } from './problem.ts';

/** Scale and aggregation held together: what the method of an aggregate can make nothing of in the values of its
 *  children. Zeros and negative values are one problem of the aggregate, with the children and units named. */
export function checkAggregation(
  node: CompositeNode,
  children: readonly CompositeNode[],
  columns: readonly Float64Array[],
  units: readonly CompositeUnit[],
  aggregation: Aggregation,
): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, about: string, message: string, remedy: string): void => {
    problems.push({ code, severity: 'error', node: about, message, remedy });
  };
  const doubt = aggregation.kind === 'benefit-of-the-doubt';
  const refused: string[] = [];
  let below = false;
  children.forEach((child, at) => {
    const column = columns[at] ?? new Float64Array();
    const bad = needsPositive(aggregation)
      ? rowsWhere(column, (x) => x <= 0)
      : doubt
        ? rowsWhere(column, (x) => x < 0)
        : [];
    if (bad.length > 0) {
      const codes = bad.map((row) => units[row]?.code ?? '');
      refused.push(`${child.code} (${enumeratedUpTo(3, codes)})`);
      below ||= bad.some((row) => (column[row] ?? 0) < 0);
    } else if (doubt && !column.some((x) => x > 0)) {
      const message = `${node.code} by benefit of the doubt has no bound: no unit has a value above zero in ${child.code}.`;
      add('value-not-positive', child.code, message, 'Take it out, or choose another scale.');
    }
    if (aggregation.kind === 'mazziotta-pareto' && isConstant(column)) {
      const message = `${node.code} by Mazziotta and Pareto standardises ${child.code}, which is the same for every unit.`;
      add('values-constant', child.code, message, 'Take it out, or choose another mean.');
    }
  });
  if (refused.length > 0) {
    const what = doubt ? 'negative values' : below ? 'values at or below zero' : 'zeros';
    add(
      doubt ? 'value-negative' : 'value-not-positive',
      node.code,
      `The ${nameOf(aggregation)} ${node.code} would take ${what} from ${enumeratedUpTo(6, refused)}.`,
      doubt
        ? 'Choose a scale that begins at zero or above, such as minmax:0:100.'
        : 'Choose a scale that begins above zero, such as minmax:1:100, or the arithmetic mean.',
    );
  }
  return problems;
}

function rowsWhere(column: Float64Array, test: (x: number) => boolean): readonly number[] {
  const rows: number[] = [];
  column.forEach((x, row) => {
    if (test(x)) rows.push(row);
  });
  return rows;
}

function isConstant(column: Float64Array): boolean {
  const present = column.filter((x) => !Number.isNaN(x));
  return present.length > 0 && present.every((x) => x === present[0]);
}

function nameOf(aggregation: Aggregation): string {
  switch (aggregation.kind) {
    case 'power':
      return `generalised mean (${aggregationWord(aggregation)})`;
    case 'benefit-of-the-doubt':
      return 'benefit of the doubt of';
    default:
      return `${aggregation.kind} mean`;
  }
}
