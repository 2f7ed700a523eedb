import type { CompositeIndex } from '../../../model/index.ts';

/** The index with every indicator that names a denominator divided by it, unit by unit. A missing denominator makes
 *  the number missing. */
export function denominate(index: CompositeIndex): CompositeIndex {
  const columns = new Map(index.columns);
  for (const { code, denominator } of index.nodes) {
    const [own, below] = [index.columns.get(code), index.columns.get(denominator ?? '')];
    if (own && below)
      columns.set(
        code,
        own.map((x, row) => x / (below[row] ?? Number.NaN)),
      );
  }
  return { ...index, columns };
}
