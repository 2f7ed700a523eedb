import {
  type CountryCode,
  fraction,
  nodesOf,
  type RegionMean,
  type Scope,
} from '../model/index.ts';
import { type ExactValue, fractionValue } from './exact-value.ts';
import { arithmeticMean } from './means.ts';
import { printValue } from './print-value.ts';
import { isLargeEnough, schemeOf } from './scopes.ts';
import { valuesOfNode } from './score-edition.ts';
import type { ScoredEdition } from './scored-edition.ts';
import { wholeColumn } from './whole-column.ts';

/** Means of every indicator, pillar and component over the whole set of countries, each continent and each region.
 *
 *  The mean is the plain one of the countries' exact values, without weights for population, and is
 *  rounded once, half up. Means of printed values are wrong in places: the world's resilience of 2023 is
 *  4.8143… and is printed 4.81, while the printed values of its 193 countries would average to 4.82.
 *  Countries without a value do not count. A continent or region with fewer countries than the
 *  framework's smallest region has no mean; the outer scope always has one.
 *  @see METHODOLOGY "Regional means" */
export function regionMeans(scored: ScoredEdition, countrySet: string): readonly RegionMean[] {
  const { framework, countries } = scored;
  const scheme = schemeOf(countries, countrySet);
  const members = new Map<Scope, CountryCode[]>(scheme.scopes.map((scope) => [scope, []]));
  for (const { code } of countries) {
    for (const scope of scheme.scopesOf.get(code) ?? []) members.get(scope)?.push(code);
  }
  const means = nodesOf(framework).map(({ id }) => {
    const values = valuesOfNode(scored, id);
    return { id, values, meanOf: meansOver(values) };
  });
  return scheme.scopes.flatMap((scope) =>
    means.flatMap(({ id, values, meanOf }): readonly RegionMean[] => {
      const present = (members.get(scope) ?? []).filter((country) => values.has(country));
      if (!isLargeEnough(scope, present.length, framework.smallestRegion)) return [];
      const mean = printValue(meanOf(present), framework.decimals);
      return [{ scope, id, mean, countries: present.length }];
    }),
  );
}

/** The plain mean of exact values, exactly; undefined for none. */
export function meanOfValues(values: readonly ExactValue[]): ExactValue | undefined {
  if (values.length === 0) return undefined;
  const weight = fraction(1);
  return arithmeticMean(values.map((value) => ({ value, weight })));
}

function meansOver(
  values: ReadonlyMap<CountryCode, ExactValue>,
): (countries: readonly CountryCode[]) => ExactValue {
  const column = wholeColumn(values);
  if (!column) {
    return (countries) => {
      const mean = meanOfValues(countries.flatMap((country) => values.get(country) ?? []));
      return mean ?? fractionValue(fraction(0));
    };
  }
  return (countries) => {
    let sum = 0;
    for (const country of countries) sum += column.wholes.get(country) ?? 0;
    return fractionValue(fraction(sum, BigInt(column.denominator) * BigInt(countries.length)));
  };
}
