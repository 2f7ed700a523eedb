import type { CompositeIndex, CompositeNode } from '../../../model/index.ts';
import { extremes } from '../../numerics/index.ts';
import type { Normalisation } from '../method/method.ts';
import type { Problem } from './problem.ts';

/** What stands in the way of bringing one indicator onto its scale, told from its numbers after treatment. */
export function checkNormalisation(
  node: CompositeNode,
  numbers: Float64Array,
  normalisation: Normalisation,
  { units }: Pick<CompositeIndex, 'units'>,
): Problem | undefined {
  const directed = numbers.map((x) => x * node.direction);
  const ends = extremes(directed);
  if (!ends) return undefined;
  const problem = (code: string, message: string, remedy: string): Problem => ({
    code,
    severity: 'error',
    node: node.code,
    message,
    remedy,
  });
  switch (normalisation.kind) {
    case 'fraction-of-maximum':
      if (node.direction === 1 && ends.highest > 0) return undefined;
      return problem(
        'maximum-not-positive',
        node.direction === 1
          ? `The highest number of ${node.code} is ${ends.highest}; a fraction of it means nothing.`
          : `${node.code} is reversed: its highest number is the worst, and a fraction of the highest would give the worst unit the most.`,
        node.direction === 1
          ? 'Use minmax or distance-to-maximum for this indicator.'
          : 'Use minmax or distance-to-maximum for this indicator, or give 1 ÷ x with direction 1.',
      );
    case 'distance-to-reference': {
      const row = units.findIndex(({ code }) => code === normalisation.unit);
      const point = directed[row] ?? Number.NaN;
      if (row === -1) {
        return problem(
          'reference-unknown',
          `The unit of reference ${normalisation.unit} is not among the units.`,
          'Name the code of a unit of iData.',
        );
      }
      if (Number.isNaN(point)) {
        return problem(
          'reference-missing',
          `The unit of reference ${normalisation.unit} has no number for ${node.code}.`,
          'Name another unit for this indicator, or fill the gap.',
        );
      }
      return lowPoint(node, point, ends.lowest, `the number of ${normalisation.unit}`, problem);
    }
    case 'distance-to-target': {
      const { target } = node;
      if (target === undefined) {
        return problem(
          'target-missing',
          `${node.code} has no target.`,
          'Write it in the column Target of iMeta, or in the method file.',
        );
      }
      return lowPoint(node, target * node.direction, ends.lowest, 'the target', problem);
    }
    default:
      return undefined;
  }
}

function lowPoint(
  { code, direction }: CompositeNode,
  point: number,
  lowest: number,
  what: string,
  problem: (code: string, message: string, remedy: string) => Problem,
): Problem | undefined {
  if (point > lowest) return undefined;
  const worst = `${direction === 1 ? 'lowest' : 'highest'} number of ${code}`;
  return problem(
    'point-not-above',
    `A distance is measured from the ${worst}, and ${what} is no better than that.`,
    'Choose a better one, or use minmax for this indicator.',
  );
}
