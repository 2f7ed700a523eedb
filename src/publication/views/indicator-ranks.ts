import type { CountryCode, NodeId } from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import type { RankView } from './parts.ts';
import { factsOf, indexOf, type ReleaseIndex } from './release-index.ts';

const known = new WeakMap<Release, Map<NodeId, ReadonlyMap<CountryCode, RankView>>>();

/** World ranks of an indicator's scores: 1 = highest, the best rank shared by ties, with the move
 *  since the edition before. A release seals the ranks of aggregates only. */
export function indicatorRanks(release: Release, id: NodeId): ReadonlyMap<CountryCode, RankView> {
  const ranks = known.get(release) ?? new Map<NodeId, ReadonlyMap<CountryCode, RankView>>();
  known.set(release, ranks);
  const own = ranks.get(id) ?? makeRanks(indexOf(release), id);
  ranks.set(id, own);
  return own;
}

function makeRanks(index: ReleaseIndex, id: NodeId): ReadonlyMap<CountryCode, RankView> {
  const { release } = index;
  const { earlier } = factsOf(index, id);
  const scores = index.steps.get(id) ?? new Map<CountryCode, number>();
  const before = new Map<CountryCode, number>();
  for (const { country, indicator, steps } of release.previous?.scores ?? []) {
    if (indicator === earlier) before.set(country, steps);
  }
  const ranks = sharedRanks(scores);
  const earlierRanks = sharedRanks(before);
  return new Map(
    [...ranks].map(([country, rank]) => {
      const was = earlierRanks.get(country);
      return [
        country,
        {
          scope: 'world',
          scopeName: release.index.countrySet,
          rank,
          of: scores.size,
          ...(was !== undefined && { move: rank - was }),
        },
      ];
    }),
  );
}

/** Positions from the highest number down; equal numbers share the best one. */
export function sharedRanks<Key>(numbers: ReadonlyMap<Key, number>): ReadonlyMap<Key, number> {
  const ordered = [...numbers].sort(([, a], [, b]) => b - a);
  const ranks = new Map<Key, number>();
  let rank = 1;
  let last: number | undefined;
  for (const [at, [key, number]] of ordered.entries()) {
    if (number !== last) rank = at + 1;
    last = number;
    ranks.set(key, rank);
  }
  return ranks;
}
