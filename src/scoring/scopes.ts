import { type Country, type CountryCode, compareText, type Scope } from '../model/index.ts';

/** The countries of an edition and the scopes they stand in, by index. */
export interface Scheme {
  /** By country code, whatever order they came in. */
  readonly countries: readonly CountryCode[];
  /** The outer scope first, then continents, then regions, each by name. */
  readonly scopes: readonly Scope[];
  /** For each country its scopes, the outer one first. */
  readonly scopesOf: readonly (readonly number[])[];
  /** For each scope its countries. */
  readonly members: readonly (readonly number[])[];
}

/** The scheme that these countries stand in. `countrySet` is the printed name of the outer scope.
 *  A country whose continent or region is empty stands in none of that kind. */
export function schemeOf(countries: readonly Country[], countrySet: string): Scheme {
  const sorted = [...countries].sort((a, b) => compareText(a.code, b.code));
  const continents = scopesNamed(
    'continent',
    sorted.map(({ continent }) => continent),
  );
  const regions = scopesNamed(
    'region',
    sorted.map(({ region }) => region),
  );
  const scopes: readonly Scope[] = [{ kind: 'world', name: countrySet }, ...continents, ...regions];
  const members: number[][] = scopes.map(() => []);
  const at = new Map(scopes.map(({ kind, name }, index) => [`${kind} ${name}`, index]));
  const scopesOf = sorted.map(({ continent, region }, country) => {
    const own = [0, at.get(`continent ${continent}`), at.get(`region ${region}`)];
    const indexes = own.filter((index) => index !== undefined);
    for (const index of indexes) members[index]?.push(country);
    return indexes;
  });
  return { countries: sorted.map(({ code }) => code), scopes, scopesOf, members };
}

/** True where a scope has enough countries with a value for ranks and means; the outer one always has. */
export function isLargeEnough(scope: Scope, countries: number, smallest: number): boolean {
  return countries > 0 && (scope.kind === 'world' || countries >= smallest);
}

function scopesNamed(kind: 'continent' | 'region', names: readonly string[]): readonly Scope[] {
  const known = [...new Set(names)].filter((name) => name !== '').sort(compareText);
  return known.map((name) => ({ kind, name }));
}
