import type { CountryInterval, Rank } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import type { RankIntervalView } from '../parts.ts';

/** Where a rank may lie; undefined where the release declares no plan, or no draw gave the country a rank. */
export function rankInterval(release: Release, rank: Rank): RankIntervalView | undefined {
  const row = intervalRow(release, rank.aggregate, rank.country, rank.scope.kind);
  if (row?.rankLow === undefined || row.rankHigh === undefined) return undefined;
  return {
    low: row.rankLow,
    high: row.rankHigh,
    median: row.median ?? row.rank,
    ...(row.group !== undefined && { group: row.group }),
  };
}

/** The row of an aggregate, a country and a kind of scope among a release's intervals. */
export function intervalRow(
  release: Release,
  ...[aggregate, country, scope]: readonly [string, string, string]
): CountryInterval | undefined {
  if (!release.robustness) return undefined;
  const rows = known.get(release) ?? byKey(release.robustness.intervals);
  known.set(release, rows);
  return rows.get(`${scope} ${aggregate} ${country}`);
}

/** By release: one is never changed once it is read. */
const known = new WeakMap<Release, ReadonlyMap<string, CountryInterval>>();

function byKey(intervals: readonly CountryInterval[]): ReadonlyMap<string, CountryInterval> {
  return new Map(
    intervals.map((row) => [`${row.scope.kind} ${row.aggregate} ${row.country}`, row]),
  );
}
