import {
  type Aggregate,
  type AggregateNode,
  aggregatesOf,
  type CountryCode,
  compareText,
  type FrameworkNode,
  formatFraction,
} from '../model/index.ts';
import { bandReader } from './bands.ts';
import type { ExactValue } from './exact-value.ts';
import { printValue } from './print-value.ts';
import type { ScoredEdition } from './scored-edition.ts';

/** Prints every pillar and component of every country: its value, its exact fraction and its band.
 *
 *  Beside the printed value stands the fraction it was printed from (161/30 beside 5.37), so that anyone
 *  can carry on without our rounding. The fraction is left out for a geometric mean and for
 *  everything computed from one, since these are no fractions as a rule.
 *  @see METHODOLOGY "Printed aggregates"
 *
 *  Rows come by country code, then in framework order; a country without a value has no row. */
export function editionAggregates(scored: ScoredEdition): readonly Aggregate[] {
  const nodes = aggregatesOf(scored.framework).map((node) => ({
    id: node.id,
    bandOf: bandReader(scored, node.id),
    rational: isRational(node),
  }));
  return countryCodes(scored).flatMap((country) =>
    nodes.flatMap(({ id, bandOf, rational }): readonly Aggregate[] => {
      const value = scored.values.get(country)?.get(id);
      if (!value) return [];
      return [
        {
          country,
          aggregate: id,
          value: printValue(value, scored.framework.decimals),
          exact: rational ? exactText(value) : '',
          band: bandOf(value)?.id ?? '',
        },
      ];
    }),
  );
}

/** The edition's countries by code, whatever order they came in. */
export function countryCodes(scored: ScoredEdition): readonly CountryCode[] {
  return scored.countries.map(({ code }) => code).sort(compareText);
}

function isRational(node: AggregateNode): boolean {
  const allows = (child: FrameworkNode): boolean => child.kind === 'indicator' || isRational(child);
  return node.method === 'arithmetic' && node.children.every(allows);
}

function exactText(value: ExactValue): string {
  return value.kind === 'fraction' ? formatFraction(value.fraction) : '';
}
