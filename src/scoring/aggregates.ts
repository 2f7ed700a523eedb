import {
  type Aggregate,
  type AggregateNode,
  aggregatesOf,
  type CountryCode,
  compareText,
  type FrameworkNode,
  formatFraction,
} from '../model/index.ts';
import { bandOf, bandsOf } from './bands.ts';
import type { ExactValue } from './exact-value.ts';
import { printValue } from './print-value.ts';
import type { ScoredEdition } from './scored-edition.ts';

/** Every pillar and component of every country, printed: value, exact fraction and band.
 *
 *  The value has the framework's number of decimals. Beside it stands the fraction it was printed
 *  from (161/30 beside 5.37), so that anyone can carry on without a rounding of ours. It is empty at
 *  and above a geometric mean, which is no fraction. Rows come by country code, then in framework
 *  order; a country without a value has no row.
 *  @see METHODOLOGY "Printed aggregates" */
export function editionAggregates(scored: ScoredEdition): readonly Aggregate[] {
  const nodes = aggregatesOf(scored.framework).map((node) => ({
    id: node.id,
    bands: bandsOf(scored, node.id),
    rational: isRational(node),
  }));
  return countryCodes(scored).flatMap((country) =>
    nodes.flatMap(({ id, bands, rational }): readonly Aggregate[] => {
      const value = scored.values.get(country)?.get(id);
      if (!value) return [];
      return [
        {
          country,
          aggregate: id,
          value: printValue(value, scored.framework.decimals),
          exact: rational ? exactText(value) : '',
          band: bandOf(value, bands)?.id ?? '',
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
