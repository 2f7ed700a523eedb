import type { NodeId } from '../../../model/index.ts';

/** Ranks and intervals under the reader's weights, countries in the order of the data; 0 where a country
 *  has no rank, NaN where it has no value. */
export interface LiveResult {
  readonly values: Float64Array;
  readonly ranks: Uint16Array;
  /** Ends and middle of the interval of ranks. */
  readonly low: Uint16Array;
  readonly high: Uint16Array;
  readonly median: Uint16Array;
  /** Ends of the interval of values, from the replicates by the index's own way of computing. */
  readonly valueLow: Float64Array;
  readonly valueHigh: Float64Array;
  /** Replicates asked for, and those that could be made. */
  readonly asked: number;
  readonly run: number;
  /** Eight hexadecimal digits that are equal for equal ranks and intervals, as they are printed. */
  readonly digest: string;
}

/** What takes longer: exact digits, bands and quadrants. */
export interface SettledResult {
  /** Printed values of the component; empty where there is none. */
  readonly values: readonly string[];
  /** Place of each country's band among those of the component, −1 where it has none. */
  readonly bands: readonly number[];
  /** Place of each country's quadrant among those of the data, −1 where it has none. */
  readonly quadrants: readonly number[];
}

/** What one weight alone does to the ranks of the component, in places: means over the countries. */
export interface WeightEffect {
  readonly node: NodeId;
  /** The larger of what half as much again and half as much do. */
  readonly half: number;
  /** What leaving the node out does; NaN where nothing would be left. */
  readonly leftOut: number;
  /** The farthest that any country moves when the node is left out. */
  readonly farthest: number;
}
