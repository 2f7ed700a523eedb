import {
  type CountryCode,
  type IndicatorId,
  indicatorsOf,
  type RobustnessPlan,
  toNumber,
} from '../../../model/index.ts';
import type { EditionScores } from '../../../scoring/index.ts';
import { ScoreErrorDrawer } from '../draw/score-errors.ts';
import { type CompiledInput, compileInput } from '../input/compile.ts';
import { groupsToldApart } from '../results/groups.ts';
import { rankInterval } from '../results/rank-interval.ts';
import { sortDescending } from '../run/descending-order.ts';
import { newRankCounts, type RankCounts, RankWalk } from '../run/rank-counts.ts';
import { editionDrawInput } from './edition-input.ts';

/** Where a country's rank by a single indicator may lie among all countries that have its score. */
export interface IndicatorRank {
  readonly low: number;
  readonly high: number;
  readonly median: number;
  /** Number of the group of countries that the draws cannot tell from the group's first, counted from 1. */
  readonly group: number;
}

/** Ranks by every indicator, 1 the highest score, over the drawn scores of a plan's replicates; weights,
 *  means and fillings do not touch them. A drawn score is brought to the nearest step of the scale, as a
 *  score is: many countries share a score and with it the best rank, and so they do in the draws. Empty where
 *  the plan draws no scores. */
export function indicatorRankIntervals(
  edition: EditionScores,
  plan: RobustnessPlan,
): ReadonlyMap<IndicatorId, ReadonlyMap<CountryCode, IndicatorRank>> {
  const compiled = compileInput(editionDrawInput(edition, plan));
  if (!compiled.error) return new Map();
  const places = new Map(compiled.indicators.map((code, at) => [code, at]));
  const { scale } = edition.framework;
  const steps = { from: toNumber(scale.minimum), of: toNumber(scale.step) };
  const drawn = indicatorsOf(edition.framework).map(({ id, direction }) => ({
    id,
    draws: new IndicatorDraws(compiled, places.get(id) ?? 0, {
      ...{ direction, steps, replicates: plan.replicates },
    }),
  }));
  const drawer = new ScoreErrorDrawer(compiled);
  const numbers = new Float64Array(compiled.numbers.length);
  for (let replicate = 0; replicate < plan.replicates; replicate++) {
    drawer.draw(replicate, numbers);
    for (const { draws } of drawn) draws.count(numbers);
  }
  return new Map(
    drawn.map(({ id, draws }) => [id, rowsOf(draws, edition.countries, compiled, plan)]),
  );
}

function rowsOf(
  draws: IndicatorDraws,
  countries: EditionScores['countries'],
  { placeOfUnit }: CompiledInput,
  { intervalPercent }: RobustnessPlan,
): ReadonlyMap<CountryCode, IndicatorRank> {
  const groups = new Map<number, number>();
  const ranked = draws.ranked();
  groupsToldApart(draws, ranked).forEach((group, at) => {
    groups.set(ranked[at] ?? -1, group);
  });
  const rows = new Map<CountryCode, IndicatorRank>();
  countries.forEach(({ code }, given) => {
    const place = placeOfUnit[given] ?? -1;
    const found = rankInterval(draws, place, intervalPercent);
    const group = groups.get(place);
    if (!found || group === undefined) return;
    rows.set(code, { low: found.low, high: found.high, median: found.median, group });
  });
  return rows;
}

interface Scoring {
  readonly direction: 1 | -1;
  /** The lowest score, and the distance to the next. */
  readonly steps: { readonly from: number; readonly of: number };
  readonly replicates: number;
}

/** The drawn ranks of one indicator, units by their place in the compiled input. */
class IndicatorDraws {
  readonly #start: number;
  readonly #rows: number;
  readonly #scoring: Scoring;
  readonly #walk: RankWalk;
  readonly #counted: RankCounts;
  readonly #first: Int32Array;
  readonly #order: Int32Array;
  readonly #keys: Float64Array;
  readonly #values: Float64Array;
  readonly #ranks: Uint16Array;
  readonly #kept: Uint16Array;
  #replicates = 0;

  constructor(compiled: CompiledInput, at: number, scoring: Scoring) {
    const rows = compiled.units.length;
    const whole = { groupOf: new Int32Array(rows), groups: 1 };
    this.#start = at * rows;
    this.#rows = rows;
    this.#scoring = scoring;
    this.#walk = new RankWalk(whole);
    this.#counted = newRankCounts(whole);
    this.#order = new Int32Array(rows);
    this.#keys = new Float64Array(rows);
    this.#values = new Float64Array(rows);
    this.#ranks = new Uint16Array(rows);
    this.#kept = new Uint16Array(scoring.replicates * rows);
    this.#sort(compiled.numbers, Int32Array.from(this.#order.keys()));
    this.#first = this.#order.slice();
  }

  count(numbers: Float64Array): void {
    this.#sort(numbers, this.#first);
    this.#walk.walk(this.#order, this.#keys, false, this.#ranks, this.#counted);
    this.#kept.set(this.#ranks, this.#replicates * this.#rows);
    this.#replicates++;
  }

  /** Units that have the score, the highest first. */
  ranked(): readonly number[] {
    return [...this.#first].filter((unit) => this.rankCounts(unit).some((count) => count > 0));
  }

  rankCounts(unit: number): Uint32Array {
    const start = this.#counted.starts[unit] ?? 0;
    return this.#counted.counts.subarray(start, start + this.#rows);
  }

  ranksOf(unit: number): Uint16Array {
    const ranks = new Uint16Array(this.#replicates);
    return ranks.map((_, at) => this.#kept[at * this.#rows + unit] ?? 0);
  }

  /** Scores stand turned in the input where a high one is good; ranks count them as they are printed. */
  #sort(numbers: Float64Array, from: Int32Array): void {
    const { direction, steps } = this.#scoring;
    for (let row = 0; row < this.#rows; row++) {
      const score = numbers[this.#start + row] ?? Number.NaN;
      this.#values[row] = direction * Math.round((score - steps.from) / steps.of);
    }
    sortDescending(this.#values, from, this.#order, this.#keys);
  }
}
