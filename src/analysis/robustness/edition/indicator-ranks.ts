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
  const levels = Math.round((toNumber(scale.maximum) - steps.from) / steps.of) + 1;
  const drawn = indicatorsOf(edition.framework).map(({ id, direction }) => ({
    id,
    draws: new IndicatorDraws(compiled, places.get(id) ?? 0, {
      ...{ direction, steps, levels, replicates: plan.replicates },
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
  /** How many scores the scale has. */
  readonly levels: number;
  readonly replicates: number;
}

const MISSING = -1;

/** The drawn ranks of one indicator, units by their place in the compiled input. */
class IndicatorDraws {
  readonly #start: number;
  readonly #rows: number;
  readonly #scoring: Scoring;
  /** Place of each unit's score on the scale, 0 the highest; and how many units have each. */
  readonly #levels: Int32Array;
  readonly #holders: Int32Array;
  readonly #counts: Uint32Array;
  readonly #ranks: Uint16Array;
  readonly #ranked: readonly number[];
  #replicates = 0;

  constructor({ units, numbers }: CompiledInput, at: number, scoring: Scoring) {
    const rows = units.length;
    this.#start = at * rows;
    this.#rows = rows;
    this.#scoring = scoring;
    this.#levels = new Int32Array(rows);
    this.#holders = new Int32Array(scoring.levels);
    this.#counts = new Uint32Array(rows * rows);
    this.#ranks = new Uint16Array(scoring.replicates * rows);
    this.#place(numbers);
    this.#ranked = [...this.#levels.keys()]
      .filter((unit) => this.#levels[unit] !== MISSING)
      .sort((a, b) => (this.#levels[a] ?? 0) - (this.#levels[b] ?? 0) || a - b);
  }

  count(numbers: Float64Array): void {
    this.#place(numbers);
    const holders = this.#holders;
    let above = 0;
    for (let level = 0; level < holders.length; level++) {
      const own = holders[level] ?? 0;
      holders[level] = above;
      above += own;
    }
    const first = this.#replicates * this.#rows;
    for (let row = 0; row < this.#rows; row++) {
      const level = this.#levels[row] ?? MISSING;
      if (level === MISSING) continue;
      const higher = holders[level] ?? 0;
      this.#ranks[first + row] = higher + 1;
      const counted = row * this.#rows + higher;
      this.#counts[counted] = (this.#counts[counted] ?? 0) + 1;
    }
    this.#replicates++;
  }

  /** Units that have the score, the highest first. */
  ranked(): readonly number[] {
    return this.#ranked;
  }

  rankCounts(unit: number): Uint32Array {
    return this.#counts.subarray(unit * this.#rows, (unit + 1) * this.#rows);
  }

  ranksOf(unit: number): Uint16Array {
    const ranks = new Uint16Array(this.#replicates);
    return ranks.map((_, at) => this.#ranks[at * this.#rows + unit] ?? 0);
  }

  /** Scores stand turned in the input where a high one is good; ranks count them as they are printed. */
  #place(numbers: Float64Array): void {
    const { direction, steps, levels } = this.#scoring;
    this.#holders.fill(0);
    for (let row = 0; row < this.#rows; row++) {
      const score = numbers[this.#start + row] ?? Number.NaN;
      if (Number.isNaN(score)) {
        this.#levels[row] = MISSING;
        continue;
      }
      const from = Math.round((score - steps.from) / steps.of);
      const level = direction === 1 ? levels - 1 - from : from;
      this.#levels[row] = level;
      this.#holders[level] = (this.#holders[level] ?? 0) + 1;
    }
  }
}
