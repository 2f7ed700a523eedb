import type { CompositeForest } from '../run/forest.ts';

/** The share that each node has in its root where means are arithmetic and nothing is missing: the product of the
 *  shares on the way up; 1 for a root. By code, and all children of a root add up to 1. */
export function effectiveWeights(
  forest: CompositeForest,
  weights: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { node, children } of [...forest.nodes].reverse()) {
    const own = shares.get(node.code) ?? 1;
    shares.set(node.code, own);
    const given = weights.get(node.code) ?? children.map((child) => child.weight);
    const whole = given.reduce((sum, weight) => sum + weight, 0);
    children.forEach((child, at) => {
      shares.set(child.code, own * ((given[at] ?? 0) / whole));
    });
  }
  return shares;
}
