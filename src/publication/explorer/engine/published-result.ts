import type { ExplorerData } from '../data/explorer-data.ts';
import { digestOf } from './digest.ts';
import type { LiveResult } from './results.ts';

/** What the release itself says of a component, in the form of what is drawn: what drawing the published
 *  state as often would give. Undefined where the release has no intervals. */
export function publishedResult(
  { published, framework }: Pick<ExplorerData, 'published' | 'framework'>,
  component: string,
): LiveResult | undefined {
  const column = Object.entries(published).find(([id]) => id === component)?.[1];
  const { intervals, values, ranks } = column ?? {};
  if (!intervals || !values || !ranks) return undefined;
  const numbers = (texts: readonly string[]): Float64Array =>
    Float64Array.from(texts, (text) => (text === '' ? Number.NaN : Number(text)));
  const found = {
    values: numbers(values),
    ranks: Uint16Array.from(ranks),
    low: Uint16Array.from(intervals.low),
    high: Uint16Array.from(intervals.high),
    median: Uint16Array.from(intervals.median),
    valueLow: numbers(intervals.valueLow),
    valueHigh: numbers(intervals.valueHigh),
    asked: intervals.asked,
    run: intervals.run,
  };
  return { ...found, digest: digestOf(found, framework.decimals) };
}
