import {
  type CountryCode,
  type IndicatorId,
  type IndicatorInterval,
  indicatorsOf,
  type RobustnessPlan,
  toNumber,
} from '../../../model/index.ts';
import type { EditionScores } from '../../../scoring/index.ts';
import { errorQuantile } from '../results/error-quantile.ts';
import { scoreColumns } from './score-columns.ts';

/** Where every single score may lie under the plan's error of scores, by its distribution and without draws;
 *  by country in the order of the edition, then in framework order. Printed with the framework's decimals.
 *  Scores that the plan takes as they stand have none. */
export function indicatorIntervals(
  edition: Pick<EditionScores, 'framework' | 'countries' | 'scores'>,
  plan: RobustnessPlan,
): readonly IndicatorInterval[] {
  const { framework, countries, scores } = edition;
  const columns = scoreColumns(edition, plan);
  if (!columns.drawn) return [];
  const reach = errorQuantile(plan.scoreError?.shared ?? 0, plan.intervalPercent);
  const ends = toNumber(framework.scale.minimum) + toNumber(framework.scale.maximum);
  const measured = new Set(
    scores
      .filter(({ low, high }) => low !== undefined && high !== undefined)
      .map(({ country, indicator }) => `${country} ${indicator}`),
  );
  const leaves = indicatorsOf(framework);
  const isMeasured = (country: CountryCode, indicator: IndicatorId): boolean =>
    measured.size > 0 &&
    plan.scoreError?.spread === true &&
    measured.has(`${country} ${indicator}`);
  return countries.flatMap(({ code: country }, row) =>
    leaves.flatMap(({ id: indicator, direction }, at): readonly IndicatorInterval[] => {
      const number = columns.numbers[at]?.[row] ?? Number.NaN;
      const [below, above] = [columns.below[at]?.[row] ?? 0, columns.above[at]?.[row] ?? 0];
      if (Number.isNaN(number) || below + above === 0) return [];
      const found = [number - reach * below, number + reach * above];
      const [low = 0, high = 0] = direction === 1 ? found : found.map((x) => ends - x).reverse();
      return [
        {
          country,
          indicator,
          low: low.toFixed(framework.decimals),
          high: high.toFixed(framework.decimals),
          measured: isMeasured(country, indicator),
        },
      ];
    }),
  );
}
