import {
  aggregatesOf,
  type CountryCode,
  type NodeId,
  type Rank,
  type Scope,
} from '../model/index.ts';
import type { ExactValue } from './exact-value.ts';
import { earlierNode } from './node-origins.ts';
import { type Position, positionsWithin } from './positions.ts';
import { isLargeEnough, type Scheme, schemeOf } from './scopes.ts';
import type { ScoredEdition } from './scored-edition.ts';

/** A country's rank by one node in one scope. `move` is new minus old rank. */
export interface NodeRank extends Position {
  readonly country: CountryCode;
  readonly scope: Scope;
  readonly move?: number;
}

/** Ranks values from the highest down. Equal exact values share the best rank, and the ranks they take up
 *  are skipped: 8, 7, 7 and 6 are ranked 1, 2, 2 and 4.
 *  @see METHODOLOGY "Ranking"
 *
 *  `of` is the number of values. The order of the map changes nothing. */
export function rankValues(
  values: ReadonlyMap<CountryCode, ExactValue>,
): ReadonlyMap<CountryCode, Position> {
  const positions = positionsWithin(
    [...values.values()],
    Array.from(values, () => [0]),
  );
  const ranked = new Map<CountryCode, Position>();
  for (const [at, country] of [...values.keys()].entries()) {
    const position = positions[at]?.[0];
    if (position) ranked.set(country, position);
  }
  return ranked;
}

/** Ranks every pillar and component in the whole set of countries, on each continent and in each region.
 *
 *  Rank 1 is the highest value, for criminality as for resilience, so it is the worst rank of the one and
 *  the best of the other. Ties share the best rank: Switzerland, Belgium and Eritrea, all at 4.34 in 2021,
 *  are all 127th of 193. Continents and regions are those of the edition itself, and only countries with a
 *  value count. A continent or region where fewer of them have one than the framework's smallest region
 *  demands (five) has no ranks; the whole set always has.
 *
 *  A move is the new rank minus the old one: Belarus went from 83rd to 56th in criminality between 2021 and
 *  2023, a move of −27. For the old rank, the earlier edition's values are ranked among the countries
 *  that both editions have, under the new edition's continents and regions; otherwise a country would
 *  seem to move because another was filed elsewhere. There is no move where the earlier edition has no
 *  value for the country, or too few in the region.
 *  @see METHODOLOGY "Ranks and moves"
 *
 *  `countrySet` is the printed name of the outer scope. Rows come by country code, then in framework order,
 *  the outer scope first, then continent, then region. */
export function editionRanks(
  scored: ScoredEdition,
  countrySet: string,
  previous?: ScoredEdition,
): readonly Rank[] {
  const scheme = schemeOf(scored.countries, countrySet);
  const columns = aggregatesOf(scored.framework).map(({ id }) => ({
    id,
    ranks: ranksOf(scored, id, scheme, previous),
  }));
  return scheme.countries.flatMap((_, at) =>
    columns.flatMap(({ id, ranks }) =>
      (ranks[at] ?? []).map(
        ({ country, scope, rank, of, move }): Rank => ({
          country,
          aggregate: id,
          scope,
          rank,
          of,
          ...(move !== undefined && { move }),
        }),
      ),
    ),
  );
}

/** Ranks by one node, an indicator or an aggregate, under the same rules as `editionRanks`:
 *  by country code, the outer scope first, then continent, then region. */
export function nodeRanks(
  scored: ScoredEdition,
  node: NodeId,
  countrySet: string,
  previous?: ScoredEdition,
): readonly NodeRank[] {
  return ranksOf(scored, node, schemeOf(scored.countries, countrySet), previous).flat();
}

/** For each country of the scheme its ranks by one node. */
function ranksOf(
  scored: ScoredEdition,
  node: NodeId,
  scheme: Scheme,
  previous?: ScoredEdition,
): readonly (readonly NodeRank[])[] {
  const smallest = scored.framework.smallestRegion;
  const earlier = previous && earlierNode(scored.framework, previous.framework, node);
  const now = positionsIn(scored, node, scheme);
  const before = previous && earlier !== undefined && positionsIn(previous, earlier, scheme);
  return scheme.countries.map((country, at) =>
    (now[at] ?? []).flatMap(({ rank, of }, nth): readonly NodeRank[] => {
      const scope = scheme.scopes[scheme.scopesOf[at]?.[nth] ?? 0];
      if (!scope || !isLargeEnough(scope, of, smallest)) return [];
      const old = before ? before[at]?.[nth] : undefined;
      const moved = old && isLargeEnough(scope, old.of, smallest);
      return [{ country, scope, rank, of, ...(moved && { move: rank - old.rank }) }];
    }),
  );
}

/** Positions by one node of an edition, among the countries of the scheme and in its scopes. */
function positionsIn(
  scored: ScoredEdition,
  node: NodeId,
  scheme: Scheme,
): readonly (readonly Position[] | undefined)[] {
  const values = scheme.countries.map((country) => scored.values.get(country)?.get(node));
  return positionsWithin(values, scheme.scopesOf);
}
