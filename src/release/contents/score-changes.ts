import {
  type CountryCode,
  type Decimal,
  decimalsOf,
  type Framework,
  formatSteps,
  type IndicatorId,
  indicatorsOf,
  type Score,
  valueOfSteps,
} from '../../model/index.ts';
import { fractionValue, printDifference, sharedIndicators } from '../../scoring/index.ts';
import type { Release } from '../release.ts';

/** One score that differs: `before` is undefined where it came, `after` where it went.
 *  `change` has the decimals of the scale. */
export interface ScoreChange {
  readonly country: CountryCode;
  /** As the later release names it. */
  readonly indicator: IndicatorId;
  readonly before?: Decimal;
  readonly after?: Decimal;
  readonly change?: Decimal;
}

/** What of the scores that two releases share is another. */
export interface ScoreChanges {
  /** By country code, then in the order of the later framework. */
  readonly changes: readonly ScoreChange[];
  /** Scores that both hold. */
  readonly shared: number;
  readonly indicators: readonly IndicatorId[];
}

/** The scores of shared indicators that changed, came or went, for countries that both releases have.
 *  Scores of new or dropped indicators belong to the method and are not here. */
export function scoreChanges(from: Release, to: Release): ScoreChanges {
  const indicators = sharedIndicators(to.framework, from.framework);
  const before = stepsByCell(from.scores);
  const after = stepsByCell(to.scores);
  const old = new Set(from.countries.map(({ code }) => code));
  const changes: ScoreChange[] = [];
  let shared = 0;
  for (const { code } of to.countries) {
    if (!old.has(code)) continue;
    for (const { id } of indicatorsOf(to.framework)) {
      const earlier = indicators.get(id);
      if (earlier === undefined) continue;
      const was = before.get(`${code} ${earlier}`);
      const is = after.get(`${code} ${id}`);
      if (was !== undefined && is !== undefined) shared++;
      const change = scoreChange(was, from.framework, is, to.framework);
      if (change) changes.push({ country: code, indicator: id, ...change });
    }
  }
  return { changes, shared, indicators: [...indicators.keys()] };
}

function scoreChange(
  was: number | undefined,
  fromFramework: Framework,
  is: number | undefined,
  toFramework: Framework,
): Pick<ScoreChange, 'before' | 'after' | 'change'> | undefined {
  const before = was === undefined ? undefined : formatSteps(was, fromFramework.scale);
  const after = is === undefined ? undefined : formatSteps(is, toFramework.scale);
  if (before === undefined || was === undefined) return after === undefined ? undefined : { after };
  if (after === undefined || is === undefined) return { before };
  const change = printDifference(
    fractionValue(valueOfSteps(is, toFramework.scale)),
    fractionValue(valueOfSteps(was, fromFramework.scale)),
    Math.max(decimalsOf(fromFramework.scale.step), decimalsOf(toFramework.scale.step)),
  );
  return /[1-9]/.test(change) ? { before, after, change } : undefined;
}

function stepsByCell(scores: readonly Score[]): ReadonlyMap<string, number> {
  return new Map(scores.map(({ country, indicator, steps }) => [`${country} ${indicator}`, steps]));
}
