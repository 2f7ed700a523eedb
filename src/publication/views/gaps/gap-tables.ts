import type { TableView } from '../parts.ts';
import { phrase } from '../phrases.ts';
import { columns } from '../tables/columns.ts';
import type { GapsView } from './gaps-view.ts';

/** One row a recorded gap (`no-information`), then one a score that no claim stands behind (`no-claim`),
 *  country by country. */
export function gapsTable({ release, countries }: GapsView): TableView {
  return {
    caption: phrase('table-gaps', { edition: release.editionTitle }),
    columns: columns(
      'country',
      'name',
      'kind',
      'indicator',
      'claim',
      'text',
      'confidence',
      'period',
    ),
    rows: countries.flatMap(({ country, gaps, untold }) => [
      ...gaps.map(({ id, indicator, text, confidence, period }) => [
        country.code,
        country.name,
        'no-information',
        indicator?.id ?? '',
        id,
        text,
        confidence.id,
        period,
      ]),
      ...untold.map(({ id }) => [country.code, country.name, 'no-claim', id, '', '', '', '']),
    ]),
  };
}
