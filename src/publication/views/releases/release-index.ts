import {
  type Aggregate,
  type Change,
  type Country,
  type CountryCode,
  compareText,
  type NodeId,
  type Rank,
  type RegionMean,
  type ScopeKind,
} from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { type NodeFacts, nodeFacts } from './node-facts.ts';

/** A release's rows by what pages ask for; made once a release and kept while it lives. */
export interface ReleaseIndex {
  readonly release: Release;
  readonly countries: ReadonlyMap<CountryCode, Country>;
  readonly countriesByName: readonly Country[];
  /** In framework order. */
  readonly nodes: ReadonlyMap<NodeId, NodeFacts>;
  readonly aggregates: ByNode<Aggregate>;
  /** Scores in scale steps. */
  readonly steps: ByNode<number>;
  readonly changes: ByNode<Change>;
  /** World first, then continent, then region, as far as the scope has ranks. */
  readonly ranks: ByNode<readonly Rank[]>;
  readonly means: ReadonlyMap<NodeId, readonly RegionMean[]>;
  readonly quadrants: ReadonlyMap<CountryCode, string>;
}

type ByNode<Row> = ReadonlyMap<NodeId, ReadonlyMap<CountryCode, Row>>;

/** By release: a release is never changed once it is read, so what is made of it holds while it lives. */
const known = new WeakMap<Release, ReleaseIndex>();

/** The index of a release. */
export function indexOf(release: Release): ReleaseIndex {
  const index = known.get(release) ?? makeIndex(release);
  known.set(release, index);
  return index;
}

/** The countries of a release as readers look for them. */
export function countriesByName(release: Release): readonly Country[] {
  return indexOf(release).countriesByName;
}

/** The facts of a node. Throws when the framework has no such node. */
export function factsOf({ nodes, release }: ReleaseIndex, id: NodeId): NodeFacts {
  const facts = nodes.get(id);
  if (!facts) throw new Error(`no such node in ${release.framework.id}: ${id}`);
  return facts;
}

/** A country of the release. Throws when it has none of this code. */
export function countryOf({ countries, release }: ReleaseIndex, code: CountryCode): Country {
  const country = countries.get(code);
  if (!country) throw new Error(`no such country in release ${release.id}: ${code}`);
  return country;
}

const SCOPE_ORDER: Readonly<Record<ScopeKind, number>> = { world: 0, continent: 1, region: 2 };

function makeIndex(release: Release): ReleaseIndex {
  const ranks = new Map<NodeId, Map<CountryCode, Rank[]>>();
  for (const rank of release.ranks) {
    const byCountry = entryOf(ranks, rank.aggregate, () => new Map<CountryCode, Rank[]>());
    entryOf(byCountry, rank.country, () => []).push(rank);
  }
  for (const byCountry of ranks.values()) {
    for (const rows of byCountry.values()) {
      rows.sort((a, b) => SCOPE_ORDER[a.scope.kind] - SCOPE_ORDER[b.scope.kind]);
    }
  }
  const means = new Map<NodeId, RegionMean[]>();
  for (const mean of release.regions) entryOf(means, mean.id, () => []).push(mean);
  return {
    release,
    countries: new Map(release.countries.map((country) => [country.code, country])),
    countriesByName: [...release.countries].sort((a, b) => compareNames(a.name, b.name)),
    nodes: nodeFacts(release),
    aggregates: byNode(
      release.aggregates,
      ({ aggregate }) => aggregate,
      (row) => row,
    ),
    steps: byNode(
      release.scores,
      ({ indicator }) => indicator,
      ({ steps }) => steps,
    ),
    changes: byNode(
      release.changes,
      ({ id }) => id,
      (row) => row,
    ),
    ranks,
    means,
    quadrants: new Map(release.quadrants.map(({ country, quadrant }) => [country, quadrant])),
  };
}

/** Orders printed names as a reader expects them: without accents, without case. */
export function compareNames(a: string, b: string): number {
  return compareText(plain(a), plain(b)) || compareText(a, b);
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

function byNode<Row extends { readonly country: CountryCode }, Kept>(
  rows: readonly Row[],
  nodeOf: (row: Row) => NodeId,
  keep: (row: Row) => Kept,
): ReadonlyMap<NodeId, ReadonlyMap<CountryCode, Kept>> {
  const nodes = new Map<NodeId, Map<CountryCode, Kept>>();
  for (const row of rows) {
    entryOf(nodes, nodeOf(row), () => new Map<CountryCode, Kept>()).set(row.country, keep(row));
  }
  return nodes;
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
