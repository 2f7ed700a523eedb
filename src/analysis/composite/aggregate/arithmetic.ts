/** Σ wᵢxᵢ ÷ Σ wᵢ over the children that a unit has; NaN where it has none. */
export function arithmetic(
  columns: readonly Float64Array[],
  weights: readonly number[],
): Float64Array {
  const rows = columns[0]?.length ?? 0;
  const [sums, totals] = [new Float64Array(rows), new Float64Array(rows)];
  columns.forEach((column, at) => {
    const weight = weights[at] ?? 0;
    for (let row = 0; row < rows; row++) {
      const value = column[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sums[row] = (sums[row] ?? 0) + weight * value;
      totals[row] = (totals[row] ?? 0) + weight;
    }
  });
  return sums.map((sum, row) => sum / (totals[row] ?? 0));
}
