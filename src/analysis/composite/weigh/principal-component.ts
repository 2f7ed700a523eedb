import { correlationMatrix, symmetricEigen } from '../../numerics/index.ts';

/** Weights from the first principal component of the children's correlations: the squares of its loadings, which add
 *  up to 1 (OECD and JRC handbook, step 6). Undefined where loadings differ in sign, because a weight
 *  would then hide that a child runs against the others, and where a child does not vary. */
export function principalComponentWeights(
  columns: readonly Float64Array[],
): readonly number[] | undefined {
  if (columns.length === 1) return [1];
  const correlations = correlationMatrix(columns);
  if (correlations.some((row) => row.some(Number.isNaN))) return undefined;
  const [first] = symmetricEigen(correlations);
  if (!first || first.vector.some((loading) => loading <= 0)) return undefined;
  return [...first.vector].map((loading) => loading * loading);
}
