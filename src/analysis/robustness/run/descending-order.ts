/** More moves a row than this are no longer a few displaced rows, and the platform's sort is quicker. */
const MOST_MOVES_A_ROW = 24;

/** Sorts rows by their values from the highest down, rows without one last. `start` is the order
 *  of a like run, from which this one usually differs little: insertion then takes few moves. Equal values
 *  stay as they stood there. `order` takes the rows, `keys` their values, −∞ for a missing one. */
export function sortDescending(
  values: Float64Array,
  start: Int32Array,
  order: Int32Array,
  keys: Float64Array,
): void {
  const rows = start.length;
  let movesLeft = MOST_MOVES_A_ROW * rows;
  for (let at = 0; at < rows; at++) {
    const row = start[at] ?? 0;
    const given = values[row] ?? 0;
    const value = Number.isNaN(given) ? Number.NEGATIVE_INFINITY : given;
    let to = at;
    while (to > 0 && (keys[to - 1] ?? 0) < value) {
      keys[to] = keys[to - 1] ?? 0;
      order[to] = order[to - 1] ?? 0;
      to--;
    }
    keys[to] = value;
    order[to] = row;
    movesLeft -= at - to;
    if (movesLeft < 0) {
      order.set(start);
      sortAnew(values, order, keys);
      return;
    }
  }
}

function sortAnew(values: Float64Array, order: Int32Array, keys: Float64Array): void {
  const keyOf = (row: number): number => {
    const value = values[row] ?? Number.NaN;
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
  };
  order.sort((a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    return x === y ? 0 : x > y ? -1 : 1;
  });
  for (let at = 0; at < order.length; at++) keys[at] = keyOf(order[at] ?? 0);
}
