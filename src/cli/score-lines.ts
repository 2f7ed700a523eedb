import type { Edition } from '../folder/index.ts';
import { type Aggregate, aggregatesOf, type CountryCode } from '../model/index.ts';
import { editionAggregates, editionRanks, scoreEdition } from '../scoring/index.ts';

/** What the terminal shows of one country: its values in framework order, undefined where it has none. */
export interface ScoreLine {
  readonly code: CountryCode;
  readonly name: string;
  readonly values: readonly (RankedAggregate | undefined)[];
}

/** A value and its rank in the whole set of countries. */
interface RankedAggregate extends Aggregate {
  readonly rank?: number;
}

/** Scores an edition: a line a country, ordered by the rank of the first component, those without
 *  one last. `countrySet` is the printed name of the whole set. */
export function scoreLines(edition: Edition, countrySet: string): readonly ScoreLine[] {
  const { framework, countries, scores, description } = edition;
  const scored = scoreEdition({
    edition: description.id,
    framework,
    countries,
    scores,
    bands: description.bands,
  });
  const ranks = new Map(
    editionRanks(scored, countrySet)
      .filter(({ scope }) => scope.kind === 'world')
      .map((row) => [keyOf(row), row.rank]),
  );
  const values = new Map(
    editionAggregates(scored).map((row): [string, RankedAggregate] => {
      const rank = ranks.get(keyOf(row));
      return [keyOf(row), { ...row, ...(rank !== undefined && { rank }) }];
    }),
  );
  const aggregates = aggregatesOf(framework);
  const lines = countries.map(({ code, name }) => ({
    code,
    name,
    values: aggregates.map(({ id }) => values.get(keyOf({ country: code, aggregate: id }))),
  }));
  const place = ({ values: [first] }: ScoreLine): number => first?.rank ?? countries.length + 1;
  return lines.sort((a, b) => place(a) - place(b));
}

function keyOf({ country, aggregate }: Pick<Aggregate, 'country' | 'aggregate'>): string {
  return `${country} ${aggregate}`;
}
