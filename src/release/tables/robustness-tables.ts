import {
  type CountryInterval,
  compareText,
  type Framework,
  formatSteps,
  type Score,
} from '../../model/index.ts';
import type { ReleaseContents } from '../contents/contents.ts';
import { compareScopes, frameworkOrder } from '../contents/order.ts';
import type { Table, TableDefinition } from './table.ts';
import { RANK_INTERVALS, SPREADS } from './table-definitions.ts';

/** The tables of uncertainty of a release with these intervals; the spreads only where there are any. */
export function robustnessTables(
  intervals: readonly CountryInterval[],
  { scores, framework }: Pick<ReleaseContents, 'scores' | 'framework'>,
): readonly Table[] {
  const spreads = spreadsTable(scores, framework);
  return [intervalsTable(intervals, framework), ...(spreads.rows.length > 0 ? [spreads] : [])];
}

/** Those that a release with these contents holds. */
export function heldRobustness({
  robustness,
  scores,
}: Pick<ReleaseContents, 'robustness' | 'scores'>): readonly TableDefinition[] {
  if (!robustness) return [];
  return scores.some(({ low }) => low !== undefined) ? [RANK_INTERVALS, SPREADS] : [RANK_INTERVALS];
}

/** By country code, then framework order, then scope, as the ranks are. */
function intervalsTable(intervals: readonly CountryInterval[], framework: Framework): Table {
  const order = frameworkOrder(framework);
  const rows = [...intervals].sort(
    (a, b) =>
      compareText(a.country, b.country) ||
      order(a.aggregate, b.aggregate) ||
      compareScopes(a.scope, b.scope),
  );
  return {
    definition: RANK_INTERVALS,
    rows: rows.map((row) => [
      row.country,
      row.aggregate,
      row.scope.kind,
      row.scope.name,
      String(row.rank),
      printed(row.rankLow),
      printed(row.rankHigh),
      printed(row.median),
      row.scoreLow ?? '',
      row.scoreHigh ?? '',
      printed(row.group),
    ]),
  };
}

function printed(number: number | undefined): string {
  return number === undefined ? '' : String(number);
}

/** By country code, then framework order. */
function spreadsTable(scores: readonly Score[], framework: Framework): Table {
  const order = frameworkOrder(framework);
  const rows = [...scores]
    .sort((a, b) => compareText(a.country, b.country) || order(a.indicator, b.indicator))
    .flatMap(({ country, indicator, low, high }): readonly (readonly string[])[] => {
      if (low === undefined || high === undefined) return [];
      const { scale } = framework;
      return [[country, indicator, formatSteps(low, scale), formatSteps(high, scale)]];
    });
  return { definition: SPREADS, rows };
}
