import { type Country, type CountryCode, compareText, type Scope } from '../model/index.ts';

/** The scopes of an edition's scheme: the outer one, its continents, its regions. */
export interface Scheme {
  /** The outer scope first, then continents, then regions, each by name. */
  readonly scopes: readonly Scope[];
  readonly scopesOf: ReadonlyMap<CountryCode, readonly Scope[]>;
}

/** The scheme that these countries stand in. `countrySet` is the printed name of the outer scope.
 *  A country whose continent or region is empty stands in none of that kind. */
export function schemeOf(countries: readonly Country[], countrySet: string): Scheme {
  const world: Scope = { kind: 'world', name: countrySet };
  const continents = new Map<string, Scope>();
  const regions = new Map<string, Scope>();
  const scopesOf = new Map<CountryCode, readonly Scope[]>();
  for (const { code, continent, region } of countries) {
    const own = [
      named(continents, 'continent', continent),
      named(regions, 'region', region),
    ].flatMap((scope) => scope ?? []);
    scopesOf.set(code, [world, ...own]);
  }
  const byName = (scopes: ReadonlyMap<string, Scope>): readonly Scope[] =>
    [...scopes.values()].sort((a, b) => compareText(a.name, b.name));
  return { scopes: [world, ...byName(continents), ...byName(regions)], scopesOf };
}

/** True where a scope has enough countries with a value for ranks and means; the outer one always has. */
export function isLargeEnough(scope: Scope, countries: number, smallest: number): boolean {
  return scope.kind === 'world' ? countries > 0 : countries >= smallest;
}

function named(
  known: Map<string, Scope>,
  kind: 'continent' | 'region',
  name: string,
): Scope | undefined {
  if (name === '') return undefined;
  const scope = known.get(name) ?? { kind, name };
  known.set(name, scope);
  return scope;
}
