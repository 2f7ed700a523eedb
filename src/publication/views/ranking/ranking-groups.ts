import { compareText, type FrameworkNode, type NodeId } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import type { RankingRow, RankingView } from '../pages.ts';
import type { CountryLink } from '../parts.ts';
import { indexOf } from '../releases/release-index.ts';
import type { SiteReleases } from '../releases/site-releases.ts';
import { rankingView } from './ranking.ts';

/** A ranking by groups that can be told apart; its rows stand group by group, inside a group by name. */
export interface RankingGroupsView extends RankingView {
  readonly groups: readonly RankingGroup[];
  /** Countries without a value, and those that no draw gave a rank. */
  readonly others: readonly RankingRow[];
  /** In how many per cent of the draws one country must stand above another to be told from it. */
  readonly apartPercent: number;
}

/** Countries that the draws cannot tell from the first of them. */
export interface RankingGroup {
  /** Counted from 1, the group of the highest values. */
  readonly number: number;
  readonly first: CountryLink;
  /** Its best and its last published rank. */
  readonly low: number;
  readonly high: number;
  readonly rows: readonly RankingRow[];
}

/** True where the release says which countries its draws can tell apart by a node. */
export function hasRankingGroups({ robustness }: Release, { kind }: FrameworkNode): boolean {
  if (!robustness) return false;
  return kind === 'aggregate' || robustness.plan.scoreError !== undefined;
}

/** The ranking by a node, its countries by groups. Throws when there is no such node, or no plan. */
export function rankingGroupsView(
  site: SiteReleases,
  release: Release,
  id: NodeId,
): RankingGroupsView {
  const { robustness } = release;
  if (!robustness) throw new Error(`release without a plan of uncertainty: ${release.id}`);
  const ranking = rankingView(site, release, id);
  const rows = new Map(ranking.rows.map((row) => [row.country.code, row]));
  const byGroup = new Map<number, RankingRow[]>();
  const others: RankingRow[] = [];
  for (const { code } of indexOf(release).countriesByName) {
    const row = rows.get(code);
    if (!row) continue;
    const group = row.rank?.interval?.group;
    if (group === undefined) others.push(row);
    else byGroup.set(group, [...(byGroup.get(group) ?? []), row]);
  }
  const groups = [...byGroup].sort(([a], [b]) => a - b).map(groupOf);
  return {
    ...ranking,
    rows: [...groups.flatMap((group) => group.rows), ...others],
    groups,
    others,
    apartPercent: robustness.run.apartPercent,
  };
}

/** Of countries that share its best rank the first by code leads a group, as when the release was sealed. */
function groupOf([number, rows]: readonly [number, readonly RankingRow[]]): RankingGroup {
  const ranked = rows
    .flatMap(({ country, rank }) => (rank ? [{ country, rank: rank.rank }] : []))
    .sort((a, b) => a.rank - b.rank || compareText(a.country.code, b.country.code));
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last) throw new Error(`group without a ranked country: ${number}`);
  return { number, first: first.country, low: first.rank, high: last.rank, rows };
}
