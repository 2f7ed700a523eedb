import { compareText, type Framework } from '../../model/index.ts';
import { compareScopes, frameworkOrder } from '../contents/order.ts';
import type { ReleaseResults } from '../contents/results.ts';
import type { Table } from './table.ts';
import { AGGREGATES, CHANGES, QUADRANTS, RANKS, REGIONS } from './table-definitions.ts';

/** The computed tables, rows by country code, then framework order, then scope. */
export function computedTables(results: ReleaseResults, framework: Framework): readonly Table[] {
  const order = frameworkOrder(framework);
  const aggregates = [...results.aggregates].sort(
    (a, b) => compareText(a.country, b.country) || order(a.aggregate, b.aggregate),
  );
  const ranks = [...results.ranks].sort(
    (a, b) =>
      compareText(a.country, b.country) ||
      order(a.aggregate, b.aggregate) ||
      compareScopes(a.scope, b.scope),
  );
  const changes = [...results.changes].sort(
    (a, b) => compareText(a.country, b.country) || order(a.id, b.id),
  );
  const regions = [...results.regions].sort(
    (a, b) => compareScopes(a.scope, b.scope) || order(a.id, b.id),
  );
  const quadrants = [...results.quadrants].sort((a, b) => compareText(a.country, b.country));
  return [
    {
      definition: AGGREGATES,
      rows: aggregates.map((row) => [row.country, row.aggregate, row.value, row.exact, row.band]),
    },
    {
      definition: RANKS,
      rows: ranks.map((row) => [
        row.country,
        row.aggregate,
        row.scope.kind,
        row.scope.name,
        String(row.rank),
        String(row.of),
        row.move === undefined ? '' : String(row.move),
      ]),
    },
    {
      definition: CHANGES,
      rows: changes.map((row) => [
        row.country,
        row.id,
        row.from,
        row.change ?? '',
        row.likeForLike ?? '',
      ]),
    },
    {
      definition: REGIONS,
      rows: regions.map((row) => [
        row.scope.kind,
        row.scope.name,
        row.id,
        row.mean,
        String(row.countries),
      ]),
    },
    {
      definition: QUADRANTS,
      rows: quadrants.map((row) => [row.country, row.quadrant]),
    },
  ];
}
