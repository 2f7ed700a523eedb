import type { Country, CountryCode } from '../../../model/index.ts';
import { indicatorsOf } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { compareNames, indexOf } from '../releases/release-index.ts';

/** How many countries a profile and its comparison name as nearest. */
const NEAREST = 5;

/** The five countries whose scores lie nearest, nearest first: the mean squared difference over
 *  the indicators both have, of which there must be at least half. Equal distances go by name. */
export function nearestCountries(release: Release, code: CountryCode): readonly Country[] {
  const scores = known.get(release) ?? { rows: scoreRows(release), nearest: new Map() };
  known.set(release, scores);
  const nearest = scores.nearest.get(code) ?? nearestIn(scores.rows, code);
  scores.nearest.set(code, nearest);
  return nearest;
}

/** A country's scores in the order of the framework, NaN where it has none. */
interface ScoreRow {
  readonly country: Country;
  readonly scores: Float64Array;
}

interface KnownScores {
  readonly rows: readonly ScoreRow[];
  readonly nearest: Map<CountryCode, readonly Country[]>;
}

/** By release: a release is never changed once it is read, so what is made of it holds while it lives. */
const known = new WeakMap<Release, KnownScores>();

function scoreRows(release: Release): readonly ScoreRow[] {
  const { countriesByName, steps } = indexOf(release);
  const indicators = indicatorsOf(release.framework);
  return countriesByName.map((country) => ({
    country,
    scores: Float64Array.from(
      indicators,
      ({ id }) => steps.get(id)?.get(country.code) ?? Number.NaN,
    ),
  }));
}

function nearestIn(rows: readonly ScoreRow[], code: CountryCode): readonly Country[] {
  const own = rows.find(({ country }) => country.code === code)?.scores;
  return rows
    .map(({ country, scores }) => ({ country, gap: gapBetween(own, scores) }))
    .filter(({ country, gap }) => country.code !== code && gap !== undefined)
    .sort((a, b) => (a.gap ?? 0) - (b.gap ?? 0) || compareNames(a.country.name, b.country.name))
    .slice(0, NEAREST)
    .map(({ country }) => country);
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
