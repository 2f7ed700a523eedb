/** The quantile of a share from 0 to 1 of numbers in any order, which are put into another; the same number
 *  that `quantileOfSorted` gives of them in ascending order, without sorting them. NaN of none; nothing may
 *  be missing. */
export function quantileBySelection(numbers: Float32Array | Float64Array, share: number): number {
  const { length } = numbers;
  const place = (length - 1) * share;
  const below = Math.floor(place);
  const part = place - below;
  const low = selectAt(numbers, below);
  if (part === 0) return low;
  // Whatever stands behind is at least as large.
  let high = Number.POSITIVE_INFINITY;
  for (let at = below + 1; at < length; at++) high = Math.min(high, numbers[at] ?? high);
  return high === Number.POSITIVE_INFINITY ? low : low + part * (high - low);
}

/** Puts the number that stands at `place` in ascending order there, none larger before it and none smaller
 *  behind it (Hoare 1961, with the middle of three as the pivot). */
function selectAt(numbers: Float32Array | Float64Array, place: number): number {
  let [first, last] = [0, numbers.length - 1];
  while (first < last) {
    const pivot = middleOf(
      numbers[first] ?? 0,
      numbers[(first + last) >>> 1] ?? 0,
      numbers[last] ?? 0,
    );
    let [left, right] = [first, last];
    while (left <= right) {
      while ((numbers[left] ?? 0) < pivot) left++;
      while ((numbers[right] ?? 0) > pivot) right--;
      if (left > right) break;
      const moved = numbers[left] ?? 0;
      numbers[left++] = numbers[right] ?? 0;
      numbers[right--] = moved;
    }
    if (place <= right) last = right;
    else if (place >= left) first = left;
    else break;
  }
  return numbers[place] ?? Number.NaN;
}

function middleOf(a: number, b: number, c: number): number {
  return a < b ? (b < c ? b : Math.max(a, c)) : a < c ? a : Math.max(b, c);
}
