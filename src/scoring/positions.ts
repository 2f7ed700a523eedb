import { compareValues } from './compare-values.ts';
import type { ExactValue } from './exact-value.ts';
import { wholeColumn } from './whole-column.ts';

/** A position among so many countries; 1 is the highest value. */
export interface Position {
  readonly rank: number;
  readonly of: number;
}

/** The position of each value in each of its groups, all found by one walk down the order of all.
 *  `groupsOf` gives for each value the numbers of its groups, and the result keeps that order. */
export function positionsWithin(
  values: readonly (ExactValue | undefined)[],
  groupsOf: readonly (readonly number[])[],
): readonly (readonly Position[] | undefined)[] {
  const sizes: number[] = [];
  for (const [at, value] of values.entries()) {
    if (!value) continue;
    for (const group of groupsOf[at] ?? []) sizes[group] = (sizes[group] ?? 0) + 1;
  }
  const passed: number[] = [];
  const ranks: number[] = [];
  const ties: number[] = [];
  const positions: (readonly Position[] | undefined)[] = values.map(() => undefined);
  for (const { at, tie } of descending(values)) {
    positions[at] = (groupsOf[at] ?? []).map((group) => {
      const count = (passed[group] ?? 0) + 1;
      passed[group] = count;
      if (ties[group] !== tie) ranks[group] = count;
      ties[group] = tie;
      return { rank: ranks[group] ?? count, of: sizes[group] ?? count };
    });
  }
  return positions;
}

/** Indexes of the values from the highest down; equal values carry the same number as `tie`. */
function descending(
  values: readonly (ExactValue | undefined)[],
): readonly { readonly at: number; readonly tie: number }[] {
  const wholes = wholeColumn(values)?.wholes;
  return wholes ? tied(wholes, (a, b) => b - a) : tied(values, (a, b) => compareValues(b, a));
}

function tied<Value>(
  values: readonly (Value | undefined)[],
  compare: (a: Value, b: Value) => number,
): readonly { readonly at: number; readonly tie: number }[] {
  const present: { readonly at: number; readonly value: Value; tie: number }[] = [];
  for (const [at, value] of values.entries()) {
    if (value !== undefined) present.push({ at, value, tie: 0 });
  }
  present.sort((a, b) => compare(a.value, b.value));
  let above: { readonly value: Value; readonly tie: number } | undefined;
  for (const entry of present) {
    if (above) entry.tie = above.tie + (compare(above.value, entry.value) === 0 ? 0 : 1);
    above = entry;
  }
  return present;
}
