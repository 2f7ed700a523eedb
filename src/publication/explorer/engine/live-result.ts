import { type NodeDraws, rankInterval, scoreInterval } from '../../../analysis/robustness/index.ts';
import { digestOf } from './digest.ts';
import type { LiveResult } from './results.ts';

/** What the draws of a component say of every country. */
export function liveResult(
  node: NodeDraws,
  counted: Pick<LiveResult, 'asked' | 'run'>,
  percent: number,
  decimals: number,
): LiveResult {
  const { declaredValues: values, declaredRanks: ranks } = node;
  const countries = ranks.length;
  const found = {
    ...{ values, ranks },
    low: new Uint16Array(countries),
    high: new Uint16Array(countries),
    median: new Uint16Array(countries),
    valueLow: new Float64Array(countries).fill(Number.NaN),
    valueHigh: new Float64Array(countries).fill(Number.NaN),
    ...counted,
  };
  for (let at = 0; at < countries; at++) {
    if (ranks[at] === 0) continue;
    const rank = rankInterval(node, at, percent);
    const value = scoreInterval(node, at, percent);
    found.low[at] = rank?.low ?? 0;
    found.high[at] = rank?.high ?? 0;
    found.median[at] = rank?.median ?? 0;
    found.valueLow[at] = value?.low ?? Number.NaN;
    found.valueHigh[at] = value?.high ?? Number.NaN;
  }
  return { ...found, digest: digestOf(found, decimals) };
}
