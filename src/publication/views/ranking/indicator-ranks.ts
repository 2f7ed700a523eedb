import type { CountryCode, NodeId } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { nodeRanks } from '../../../scoring/index.ts';
import type { RankIntervalView, RankView } from '../parts.ts';

/** By release: a release never changes, so neither do its ranks, and they go when it goes. */
const known = new WeakMap<Release, Map<NodeId, ReadonlyMap<CountryCode, RankView>>>();

/** World ranks by an indicator: 1 = highest, the best rank shared by ties, with the move since the
 *  edition before. A release seals the ranks by aggregates only. */
export function indicatorRanks(release: Release, id: NodeId): ReadonlyMap<CountryCode, RankView> {
  const ranks = known.get(release) ?? new Map<NodeId, ReadonlyMap<CountryCode, RankView>>();
  known.set(release, ranks);
  const own = ranks.get(id) ?? makeRanks(release, id);
  ranks.set(id, own);
  return own;
}

/** By indicator; an aggregate's ranks are sealed and not found here. */
type DrawnRanks = ReadonlyMap<NodeId, ReadonlyMap<CountryCode, RankIntervalView>>;

function makeRanks(release: Release, id: NodeId): ReadonlyMap<CountryCode, RankView> {
  const { scored, index, previous } = release;
  const drawn: DrawnRanks | undefined = release.robustness?.indicatorRanks;
  const intervals = drawn?.get(id);
  const rows = nodeRanks(scored, id, index.countrySet, previous);
  return new Map(
    rows
      .filter(({ scope }) => scope.kind === 'world')
      .map(({ country, scope, rank, of, move }) => {
        const interval = intervals?.get(country);
        return [
          country,
          {
            ...{ scope: 'world', scopeName: scope.name, rank, of },
            ...(move !== undefined && { move }),
            ...(interval && { interval }),
          },
        ];
      }),
  );
}
