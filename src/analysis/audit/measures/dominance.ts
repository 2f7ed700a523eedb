/** What stands whatever the weights: pairs of rows of which one is at least as high in every column and higher
 *  in one (Pareto), and the rows that no other stands above so. Columns have no gaps. */
export function dominanceOf(columns: readonly ArrayLike<number>[]): {
  readonly pairs: number;
  readonly decided: number;
  readonly unbeaten: number;
} {
  const rows = columns[0]?.length ?? 0;
  const beaten = new Uint8Array(rows);
  let decided = 0;
  for (let a = 0; a < rows; a++) {
    for (let b = a + 1; b < rows; b++) {
      let [higher, lower] = [false, false];
      for (const column of columns) {
        const apart = (column[a] ?? 0) - (column[b] ?? 0);
        if (apart > 0) higher = true;
        else if (apart < 0) lower = true;
      }
      if (higher === lower) continue;
      decided++;
      beaten[higher ? b : a] = 1;
    }
  }
  return {
    pairs: (rows * Math.max(0, rows - 1)) / 2,
    decided,
    unbeaten: beaten.filter((one) => one === 0).length,
  };
}
