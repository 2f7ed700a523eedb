import {
  aggregatesOf,
  type CountryCode,
  compareText,
  type NodeId,
  type Rank,
  type Scope,
} from '../model/index.ts';
import { countryCodes } from './aggregates.ts';
import { compareValues } from './compare-values.ts';
import type { ExactValue } from './exact-value.ts';
import { earlierNode } from './node-origins.ts';
import { isLargeEnough, schemeOf } from './scopes.ts';
import { valuesOfNode } from './score-edition.ts';
import type { ScoredEdition } from './scored-edition.ts';
import { wholeColumn } from './whole-column.ts';

/** A position among so many countries; 1 is the highest value. */
export interface Position {
  readonly rank: number;
  readonly of: number;
}

/** A country's rank by one node in one scope. `move` is new minus old rank. */
export interface NodeRank extends Position {
  readonly country: CountryCode;
  readonly scope: Scope;
  readonly move?: number;
}

/** Ranks values from the highest down. Equal exact values share the best rank and the ranks they fill
 *  are skipped: 8, 7, 7, 6 are ranked 1, 2, 2, 4. `of` is the number of values.
 *  @see METHODOLOGY "Ranking values" */
export function rankValues(
  values: ReadonlyMap<CountryCode, ExactValue>,
): ReadonlyMap<CountryCode, Position> {
  const everywhere: Scope = { kind: 'world', name: '' };
  const within = ranksWithin(values, () => [everywhere]);
  const positions = new Map<CountryCode, Position>();
  for (const [country, ranks] of within) {
    const position = ranks.get(everywhere);
    if (position) positions.set(country, position);
  }
  return positions;
}

/** Ranks of every pillar and component in the whole set of countries, on its continent and in its region.
 *
 *  Rank 1 is the highest value, for criminality as for resilience, so rank 1 is the worst of one and
 *  the best of the other. Countries are compared by exact values, and ties share the best rank:
 *  Switzerland, Belgium and Eritrea, all at 4.34 in 2021, are all 127th of 193. `of` counts the scope's
 *  countries that have a value. Continents and regions are those of the edition itself; one with fewer
 *  countries than the framework's smallest region (five) has no ranks.
 *
 *  A move is the new rank minus the old one: Belarus went from 83rd to 56th in criminality, a move of
 *  −27. For the old rank the earlier edition's values are ranked among the countries that both
 *  editions have, under the new edition's continents and regions, because a country that was filed
 *  elsewhere before would seem to move without a score having changed. There is no move where
 *  the earlier edition has no value or too few of them.
 *  @see METHODOLOGY "Ranks and moves" */
export function editionRanks(
  scored: ScoredEdition,
  countrySet: string,
  previous?: ScoredEdition,
): readonly Rank[] {
  const columns = aggregatesOf(scored.framework).map(({ id }) => {
    const rows = new Map<CountryCode, Rank[]>();
    for (const { country, scope, rank, of, move } of nodeRanks(scored, id, countrySet, previous)) {
      const row: Rank = {
        country,
        aggregate: id,
        scope,
        rank,
        of,
        ...(move !== undefined && { move }),
      };
      const own = rows.get(country);
      if (own) own.push(row);
      else rows.set(country, [row]);
    }
    return rows;
  });
  return countryCodes(scored).flatMap((country) =>
    columns.flatMap((rows) => rows.get(country) ?? []),
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
  const { scopesOf } = schemeOf(scored.countries, countrySet);
  const scopes = (country: CountryCode): readonly Scope[] => scopesOf.get(country) ?? [];
  const smallest = scored.framework.smallestRegion;
  const now = ranksWithin(valuesOfNode(scored, node), scopes);
  const before = previous && ranksWithin(earlierValues(scored, previous, node), scopes);
  const rows: NodeRank[] = [];
  for (const country of countryCodes(scored)) {
    const ranks = now.get(country);
    if (!ranks) continue;
    for (const [scope, { rank, of }] of ranks) {
      if (!isLargeEnough(scope, of, smallest)) continue;
      const old = before?.get(country)?.get(scope);
      const moved = old && isLargeEnough(scope, old.of, smallest);
      rows.push({ country, scope, rank, of, ...(moved && { move: rank - old.rank }) });
    }
  }
  return rows;
}

/** The earlier edition's values of what this node was then, for the countries that both editions have. */
function earlierValues(
  scored: ScoredEdition,
  previous: ScoredEdition,
  node: NodeId,
): ReadonlyMap<CountryCode, ExactValue> {
  const id = earlierNode(scored.framework, previous.framework, node);
  const values = new Map<CountryCode, ExactValue>();
  if (id === undefined) return values;
  for (const { code } of scored.countries) {
    const value = previous.values.get(code)?.get(id);
    if (value) values.set(code, value);
  }
  return values;
}

/** Position of each country in each of its scopes, by one walk down the order of all. */
function ranksWithin(
  values: ReadonlyMap<CountryCode, ExactValue>,
  scopesOf: (country: CountryCode) => readonly Scope[],
): ReadonlyMap<CountryCode, ReadonlyMap<Scope, Position>> {
  const sizes = new Map<Scope, number>();
  for (const country of values.keys()) {
    for (const scope of scopesOf(country)) sizes.set(scope, (sizes.get(scope) ?? 0) + 1);
  }
  const walks = new Map<Scope, { passed: number; rank: number; tie: number }>();
  const positions = new Map<CountryCode, ReadonlyMap<Scope, Position>>();
  for (const { country, tie } of descending(values)) {
    const own = new Map<Scope, Position>();
    for (const scope of scopesOf(country)) {
      const walk = walks.get(scope) ?? { passed: 0, rank: 0, tie: -1 };
      walks.set(scope, walk);
      walk.passed++;
      if (walk.tie !== tie) walk.rank = walk.passed;
      walk.tie = tie;
      own.set(scope, { rank: walk.rank, of: sizes.get(scope) ?? 0 });
    }
    positions.set(country, own);
  }
  return positions;
}

/** Countries from the highest value down; those with equal values carry the same number as `tie`. */
function descending(
  values: ReadonlyMap<CountryCode, ExactValue>,
): readonly { readonly country: CountryCode; readonly tie: number }[] {
  const column = wholeColumn(values);
  const compare = column
    ? (a: CountryCode, b: CountryCode): number =>
        (column.wholes.get(b) ?? 0) - (column.wholes.get(a) ?? 0)
    : (a: CountryCode, b: CountryCode): number => compareHeld(values, b, a);
  const order = [...values.keys()].sort((a, b) => compare(a, b) || compareText(a, b));
  let tie = 0;
  return order.map((country, at) => {
    const above = order[at - 1];
    if (above !== undefined && compare(above, country) !== 0) tie++;
    return { country, tie };
  });
}

function compareHeld(
  values: ReadonlyMap<CountryCode, ExactValue>,
  a: CountryCode,
  b: CountryCode,
): number {
  const [first, second] = [values.get(a), values.get(b)];
  return first && second ? compareValues(first, second) : 0;
}
