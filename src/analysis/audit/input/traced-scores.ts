import type { CountryCode, IndicatorId } from '../../../model/index.ts';

/** For each indicator in how many countries something is recorded of where its score comes from. */
export function tracedScores(
  records: Iterable<{ readonly country: CountryCode; readonly indicator?: IndicatorId }>,
): ReadonlyMap<string, number> {
  const countries = new Map<string, Set<CountryCode>>();
  for (const { country, indicator } of records) {
    if (indicator === undefined) continue;
    const own = countries.get(indicator) ?? new Set();
    countries.set(indicator, own.add(country));
  }
  return new Map([...countries].map(([indicator, own]) => [indicator, own.size]));
}
