import type { CountryCode, NodeId, Rank, ScopeKind } from '../../../model/index.ts';
import { rankInterval } from '../intervals/rank-interval.ts';
import type { RankView } from '../parts.ts';
import type { ReleaseIndex } from '../releases/release-index.ts';

/** The ranks of a country's aggregate: world, continent and region, as far as there are any. */
export function rankViews(
  index: ReleaseIndex,
  id: NodeId,
  country: CountryCode,
): readonly RankView[] {
  return (index.ranks.get(id)?.get(country) ?? []).map((rank) => rankView(index, rank));
}

/** The rank of a country's aggregate in one kind of scope. */
export function rankIn(
  index: ReleaseIndex,
  id: NodeId,
  country: CountryCode,
  kind: ScopeKind,
): RankView | undefined {
  const rank = index.ranks
    .get(id)
    ?.get(country)
    ?.find(({ scope }) => scope.kind === kind);
  return rank && rankView(index, rank);
}

function rankView({ release }: ReleaseIndex, row: Rank): RankView {
  const { scope, rank, of, move } = row;
  const interval = rankInterval(release, row);
  return {
    scope: scope.kind,
    scopeName: scope.kind === 'world' ? release.index.countrySet : scope.name,
    rank,
    of,
    ...(move !== undefined && { move }),
    ...(interval && { interval }),
  };
}
