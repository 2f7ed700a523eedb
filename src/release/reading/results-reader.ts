import {
  type Aggregate,
  type AggregateId,
  aggregatesOf,
  type Change,
  type CountryCode,
  type CountryQuadrant,
  type EditionId,
  type Files,
  type Issue,
  isCountryCode,
  type NodeId,
  nodesOf,
  type Rank,
  type RegionMean,
  type Scope,
  type ScopeKind,
} from '../../model/index.ts';
import type { ReleaseResults } from '../contents/results.ts';
import type { TableDefinition } from '../tables/table.ts';
import { AGGREGATES, CHANGES, QUADRANTS, RANKS, REGIONS } from '../tables/table-definitions.ts';
import { twinPaths } from '../tables/twins.ts';
import type { ReleaseHead } from './contents-reader.ts';
import { readTable, type TableRow } from './table-reader.ts';

const SCOPE_KINDS: readonly ScopeKind[] = ['world', 'continent', 'region'];

/** The computed tables of a release as it prints them. Every row must be about a country and a node
 *  the release knows; whether its numbers are right is for `verifyRelease`. */
export function readResults(files: Files, head: ReleaseHead, issues: Issue[]): ReleaseResults {
  const known = lookups(head);
  const bytes = ({ name }: TableDefinition): Uint8Array | undefined =>
    files.get(twinPaths(name).csv);
  const aggregates = readTable(AGGREGATES, 'aggregates.csv', bytes(AGGREGATES), issues);
  const ranks = readTable(RANKS, 'ranks.csv', bytes(RANKS), issues);
  const changes = readTable(CHANGES, 'changes.csv', bytes(CHANGES), issues);
  const regions = readTable(REGIONS, 'regions.csv', bytes(REGIONS), issues);
  const quadrants = readTable(QUADRANTS, 'quadrants.csv', bytes(QUADRANTS), issues);
  return {
    aggregates: aggregates.flatMap((row): readonly Aggregate[] => {
      const country = known.country(row);
      const aggregate = known.aggregate(row);
      if (!country || !aggregate) return [];
      const [value, exact, band] = [row.cell('value'), row.cell('exact'), row.cell('band')];
      return [{ country, aggregate, value, exact, band }];
    }),
    ranks: ranks.flatMap((row): readonly Rank[] => {
      const country = known.country(row);
      const aggregate = known.aggregate(row);
      const scope = scopeOf(row, row.cell('scope_name'));
      if (!country || !aggregate || !scope) return [];
      const [rank, of] = [Number(row.cell('rank')), Number(row.cell('of'))];
      const move = row.cell('move');
      return [{ country, aggregate, scope, rank, of, ...(move !== '' && { move: Number(move) }) }];
    }),
    changes: changes.flatMap((row): readonly Change[] => {
      const country = known.country(row);
      const id = known.node(row);
      const from = known.before(row);
      if (!country || !id || !from) return [];
      const [change, likeForLike] = [row.cell('change'), row.cell('like_for_like')];
      return [
        {
          country,
          id,
          from,
          ...(change !== '' && { change }),
          ...(likeForLike !== '' && { likeForLike }),
        },
      ];
    }),
    regions: regions.flatMap((row): readonly RegionMean[] => {
      const id = known.node(row);
      const scope = scopeOf(row, row.cell('name'));
      if (!id || !scope) return [];
      return [{ scope, id, mean: row.cell('mean'), countries: Number(row.cell('countries')) }];
    }),
    quadrants: quadrants.flatMap((row): readonly CountryQuadrant[] => {
      const country = known.country(row);
      return country ? [{ country, quadrant: row.cell('quadrant') }] : [];
    }),
  };
}

/** The scope that a row is about; undefined, with an issue, where its kind is none. */
export function scopeOf(row: TableRow<'scope'>, name: string): Scope | undefined {
  const kind = SCOPE_KINDS.find((known) => known === row.cell('scope'));
  return kind ? { kind, name } : row.fault('scope', 'A scope is world, continent or region.');
}

interface Lookups {
  readonly country: (row: TableRow<'country'>) => CountryCode | undefined;
  readonly aggregate: (row: TableRow<'aggregate'>) => AggregateId | undefined;
  readonly node: (row: TableRow<'id'>) => NodeId | undefined;
  readonly before: (row: TableRow<'from_edition'>) => EditionId | undefined;
}

function lookups({ countries, framework, previous }: ReleaseHead): Lookups {
  const codes = new Set<string>(countries.map(({ code }) => code));
  const aggregates = new Map<string, AggregateId>(
    aggregatesOf(framework).map(({ id }) => [id, id]),
  );
  const nodes = new Map<string, NodeId>(nodesOf(framework).map(({ id }) => [id, id]));
  const before = previous?.id;
  return {
    country: (row) => {
      const code = row.cell('country');
      if (isCountryCode(code) && codes.has(code)) return code;
      return row.fault('country', 'This is no country of the edition.');
    },
    aggregate: (row) =>
      aggregates.get(row.cell('aggregate')) ??
      row.fault('aggregate', 'The framework has no aggregate of this name.'),
    node: (row) =>
      nodes.get(row.cell('id')) ?? row.fault('id', 'The framework has nothing of this name.'),
    before: (row) =>
      row.cell('from_edition') === before
        ? before
        : row.fault('from_edition', 'This is not the edition the release is compared with.'),
  };
}
