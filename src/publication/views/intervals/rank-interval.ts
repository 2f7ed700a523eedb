import type { CountryCode, CountryInterval, Rank, ScopeKind } from '../../../model/index.ts';
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
  aggregate: string,
  country: CountryCode,
  scope: ScopeKind,
): CountryInterval | undefined {
  if (!release.robustness) return undefined;
  const countries = known.get(release) ?? new Map<CountryCode, Rows>();
  known.set(release, countries);
  const rows = countries.get(country) ?? byKey(release.robustness.intervalsOf(country));
  countries.set(country, rows);
  return rows.get(`${scope} ${aggregate}`);
}

/** By kind of scope and aggregate. */
type Rows = ReadonlyMap<string, CountryInterval>;

/** By release: one is never changed once it is read. */
const known = new WeakMap<Release, Map<CountryCode, Rows>>();

function byKey(intervals: readonly CountryInterval[]): Rows {
  return new Map(intervals.map((row) => [`${row.scope.kind} ${row.aggregate}`, row]));
}
