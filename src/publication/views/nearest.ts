import type { Country, CountryCode } from '../../model/index.ts';
import { indicatorsOf } from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import { compareNames, indexOf } from './release-index.ts';

/** How many countries a profile and its comparison name as nearest. */
const NEAREST = 5;

/** By release: a release is never changed once it is read, so what is made of it holds while it lives. */
const known = new WeakMap<Release, ReadonlyMap<CountryCode, readonly Country[]>>();

/** The five countries whose scores lie nearest, nearest first: the mean squared difference over
 *  the indicators both have, of which there must be at least half. Equal distances go by name. */
export function nearestCountries(release: Release, code: CountryCode): readonly Country[] {
  const all = known.get(release) ?? allNearest(release);
  known.set(release, all);
  return all.get(code) ?? [];
}

function allNearest(release: Release): ReadonlyMap<CountryCode, readonly Country[]> {
  const index = indexOf(release);
  const indicators = indicatorsOf(release.framework);
  const countries = index.countriesByName;
  const rows = countries.map(({ code }) =>
    Float64Array.from(indicators, ({ id }) => index.steps.get(id)?.get(code) ?? Number.NaN),
  );
  return new Map(
    countries.map(({ code }, own) => [
      code,
      countries
        .map((country, other) => ({ country, gap: gapBetween(rows[own], rows[other]) }))
        .filter(({ country, gap }) => country.code !== code && gap !== undefined)
        .sort((a, b) => (a.gap ?? 0) - (b.gap ?? 0) || compareNames(a.country.name, b.country.name))
        .slice(0, NEAREST)
        .map(({ country }) => country),
    ]),
  );
}

function gapBetween(a: Float64Array = EMPTY, b: Float64Array = EMPTY): number | undefined {
  let sum = 0;
  let shared = 0;
  for (let at = 0; at < a.length; at++) {
    const difference = (a[at] ?? Number.NaN) - (b[at] ?? Number.NaN);
    if (Number.isNaN(difference)) continue;
    sum += difference * difference;
    shared++;
  }
  return shared > 0 && shared * 2 >= a.length ? sum / shared : undefined;
}

const EMPTY = new Float64Array();
