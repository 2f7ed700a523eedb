/** The rows in which every column has a number. */
export function completeRows(columns: readonly ArrayLike<number>[]): readonly Float64Array[] {
  const rows: number[] = [];
  for (let at = 0; at < (columns[0]?.length ?? 0); at++) {
    if (columns.every((column) => !Number.isNaN(column[at] ?? Number.NaN))) rows.push(at);
  }
  return columns.map((column) => Float64Array.from(rows, (at) => column[at] ?? Number.NaN));
}

/** True where a column holds two different numbers. */
export function varies(column: ArrayLike<number>): boolean {
  let first = Number.NaN;
  for (let at = 0; at < column.length; at++) {
    const value = column[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    if (Number.isNaN(first)) first = value;
    else if (value !== first) return true;
  }
  return false;
}
