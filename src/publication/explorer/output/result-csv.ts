import { formatCsv } from '../../../model/index.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import type { LiveResult, SettledResult } from '../engine/results.ts';
import type { ExplorerState } from '../state/explorer-state.ts';

/** The table of ranks as CSV, by rank, then by country code; the link that gives it again stands in every
 *  row, so that a table that travels alone still says what it is. */
export function resultCsv(
  data: ExplorerData,
  state: ExplorerState,
  live: LiveResult,
  settled: SettledResult,
  link: string,
): string {
  const published = data.published[state.component];
  const { decimals } = data.framework;
  const rows = data.countries
    .map(([code, name], at) => ({ code, name, at, rank: live.ranks[at] ?? 0 }))
    .sort((a, b) => (a.rank || Number.POSITIVE_INFINITY) - (b.rank || Number.POSITIVE_INFINITY))
    .map(({ code, name, at, rank }) => [
      code,
      name,
      settled.values[at] ?? '',
      printed(live.valueLow[at], decimals),
      printed(live.valueHigh[at], decimals),
      orEmpty(rank),
      orEmpty(live.low[at]),
      orEmpty(live.high[at]),
      orEmpty(live.median[at]),
      published?.values[at] ?? '',
      orEmpty(published?.ranks[at]),
      quadrantName(data, settled.quadrants[at]),
      quadrantName(data, data.published_quadrants[at]),
      String(live.run),
      link,
    ]);
  return formatCsv([
    [
      'country',
      'name',
      'value',
      'value_low',
      'value_high',
      'rank',
      'rank_low',
      'rank_high',
      'rank_median',
      'published_value',
      'published_rank',
      'quadrant',
      'published_quadrant',
      'draws',
      'link',
    ],
    ...rows,
  ]);
}

function orEmpty(rank: number | undefined): string {
  return rank === undefined || rank === 0 ? '' : String(rank);
}

function printed(value: number | undefined, decimals: number): string {
  return value === undefined || Number.isNaN(value) ? '' : value.toFixed(decimals);
}

function quadrantName({ quadrants }: ExplorerData, at: number | undefined): string {
  return quadrants[at ?? -1]?.[1] ?? '';
}
