import type { CompareGroup, ValueView } from '../../views/index.ts';

/** Ranges of one or more rows: value → `low high`, as printed. */
export type RangeSet = Readonly<Record<string, string>>;

/** The ranges of a comparison of all countries, in as few characters as will do. */
interface CompareRanges {
  /** What a row says of its ranges; rows without ranges are left out. */
  readonly of: ReadonlyMap<Row, RowRanges>;
  readonly sets: readonly RangeSet[];
}

/** Index of a set, or how far each range reaches below and above its value, in units of the last decimal:
 *  `37 41,40 36`. */
type RowRanges = { readonly ends: number } | { readonly ranges: string };

type Row = CompareGroup['rows'][number];

/** More ranges than this, each with digits of its own, outgrow what a page may load: rows that come after
 *  are told without. */
const MOST_OWN = 1200;

/** Ranges by row. An assumed error gives equal scores equal ranges, which are told once. */
export function rangesOf(rows: readonly Row[], decimals: number): CompareRanges {
  const of = new Map<Row, RowRanges>();
  const sets: Map<string, string>[] = [];
  let told = 0;
  for (const row of rows) {
    const ranged = row.values.filter((value) => value?.interval);
    if (ranged.length === 0) continue;
    const shared = row.node.kind === 'indicator' ? endsByValue(row) : undefined;
    if (shared) {
      const known = sets.findIndex((set) => agree(set, shared));
      of.set(row, { ends: known === -1 ? sets.push(shared) - 1 : known });
      for (const [value, ends] of shared) sets[known]?.set(value, ends);
    } else if (told + ranged.length <= MOST_OWN) {
      told += ranged.length;
      of.set(row, { ranges: row.values.map((value) => reachOf(value, decimals)).join() });
    }
  }
  return { of, sets: sets.map((set) => Object.fromEntries(set)) };
}

/** Value → both ends; undefined where equal values have unequal ends. */
function endsByValue({ values }: Row): Map<string, string> | undefined {
  const ends = new Map<string, string>();
  for (const value of values) {
    if (!value) continue;
    const { low = '', high = '' } = value.interval ?? {};
    const both = `${low} ${high}`;
    if ((ends.get(value.value) ?? both) !== both) return undefined;
    ends.set(value.value, both);
  }
  return ends;
}

function agree(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return [...b].every(([value, ends]) => (a.get(value) ?? ends) === ends);
}

function reachOf(value: ValueView | undefined, decimals: number): string {
  if (!value?.interval) return '';
  const { low, high } = value.interval;
  const units = (difference: number): number => Math.round(difference * 10 ** decimals);
  return `${units(value.number - Number(low))} ${units(Number(high) - value.number)}`;
}
