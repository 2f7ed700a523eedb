import { fraction, nodesOf, type RegionMean } from '../model/index.ts';
import { type ExactValue, fractionValue } from './exact-value.ts';
import { fractionOf } from './fraction-means.ts';
import { arithmeticMean } from './means.ts';
import { printValue } from './print-value.ts';
import { isLargeEnough, schemeOf } from './scopes.ts';
import type { ScoredEdition } from './scored-edition.ts';
import { wholeColumn } from './whole-column.ts';

/** Takes the mean of every indicator, pillar and component over the whole set of countries, each continent
 *  and each region.
 *
 *  It is the plain mean of the countries' exact values, without weights for population or size, rounded
 *  once, half up. Means of printed values go wrong in places: the world's resilience of 2023 is
 *  4.8143…, printed 4.81, while the printed values of its 193 countries have a mean of 4.82. Only countries
 *  with a value count. A continent or region where fewer of them have one than the framework's smallest
 *  region demands (five) has no mean; the whole set always has.
 *  @see METHODOLOGY "Regional means"
 *
 *  `countrySet` is the printed name of the outer scope. Rows come by scope, the outer one first, then in
 *  framework order. */
export function regionMeans(scored: ScoredEdition, countrySet: string): readonly RegionMean[] {
  const { framework, countries } = scored;
  const scheme = schemeOf(countries, countrySet);
  const nodes = nodesOf(framework).map(({ id }) => {
    const values = scheme.countries.map((country) => scored.values.get(country)?.get(id));
    return { id, values, meanOf: meansOver(values) };
  });
  return scheme.scopes.flatMap((scope, at) =>
    nodes.flatMap(({ id, values, meanOf }): readonly RegionMean[] => {
      const present = (scheme.members[at] ?? []).filter((country) => values[country]);
      if (!isLargeEnough(scope, present.length, framework.smallestRegion)) return [];
      const mean = meanOf(present);
      if (!mean) return [];
      return [{ scope, id, mean: printValue(mean, framework.decimals), countries: present.length }];
    }),
  );
}

/** The plain mean of exact values, exactly; undefined for none. */
export function meanOfValues(values: readonly ExactValue[]): ExactValue | undefined {
  if (values.length === 0) return undefined;
  const weight = fraction(1);
  return arithmeticMean(values.map((value) => ({ value, weight })));
}

/** A function that gives the mean of some of these values, named by their indexes. */
function meansOver(
  values: readonly (ExactValue | undefined)[],
): (chosen: readonly number[]) => ExactValue | undefined {
  const column = wholeColumn(values);
  if (!column) return (chosen) => meanOfValues(chosen.flatMap((at) => values[at] ?? []));
  const { denominator, wholes } = column;
  return (chosen) => {
    let sum = 0;
    for (const at of chosen) sum += wholes[at] ?? 0;
    return fractionValue(fractionOf(sum, denominator, chosen.length));
  };
}
