import type { CompositeNode } from '../../../model/index.ts';
import type { Weighting } from '../method/method.ts';
import { correlationBalancedWeights } from './correlation-balanced.ts';
import { principalComponentWeights } from './principal-component.ts';

/** The weights of an aggregate's children, relative to each other. Undefined where the method finds none that are
 *  all above zero. */
export function weightsOf(
  children: readonly CompositeNode[],
  columns: readonly Float64Array[],
  weighting: Weighting,
): readonly number[] | undefined {
  const given = children.map(({ weight }) => weight);
  switch (weighting.kind) {
    case 'given':
      return given;
    case 'equal':
      return children.map(() => 1);
    case 'principal-component':
      return principalComponentWeights(columns);
    case 'correlation-balanced':
      return correlationBalancedWeights(columns, given);
    case 'stated':
      return children.map(({ code, weight }) => weighting.weights.get(code) ?? weight);
  }
}
