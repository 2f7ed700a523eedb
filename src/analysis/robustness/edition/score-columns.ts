import { indicatorsOf, type RobustnessPlan, type Score, toNumber } from '../../../model/index.ts';
import type { EditionScores } from '../../../scoring/index.ts';

/** The scores of an edition in columns, one an indicator, with how far each may be wrong either way. */
export interface ScoreColumns {
  /** On the framework's scale, turned where the indicator's direction is −1; NaN where there is none. */
  readonly numbers: readonly Float64Array[];
  readonly below: readonly Float64Array[];
  readonly above: readonly Float64Array[];
  /** False where no score may be wrong. */
  readonly drawn: boolean;
  /** How many scores have their error from the stated assumption, and how many from their ratings. */
  readonly assumed: number;
  readonly measured: number;
  readonly fixed: number;
}

/** Brings scores into columns, countries in the order of the edition. The error of a score reaches from its
 *  low to its high where it has both and the plan uses them, else as many steps either way as the plan
 *  assumes; never beyond the scale, so that a score at an end of it can only be wrong inwards. */
export function scoreColumns(
  { framework, countries, scores }: Pick<EditionScores, 'framework' | 'countries' | 'scores'>,
  { scoreError }: Pick<RobustnessPlan, 'scoreError'>,
): ScoreColumns {
  const [minimum, maximum] = [toNumber(framework.scale.minimum), toNumber(framework.scale.maximum)];
  const step = toNumber(framework.scale.step);
  const rowOf = new Map<string, number>(countries.map(({ code }, row) => [code, row]));
  const indicators = indicatorsOf(framework);
  const places = new Map<string, number>(indicators.map(({ id }, at) => [id, at]));
  const empty = (value: number): readonly Float64Array[] =>
    indicators.map(() => new Float64Array(countries.length).fill(value));
  const [numbers, below, above] = [empty(Number.NaN), empty(0), empty(0)];
  const counts = { assumed: 0, measured: 0, fixed: 0 };
  for (const score of scores) {
    const row = rowOf.get(score.country);
    const at = places.get(score.indicator);
    const node = at === undefined ? undefined : indicators[at];
    if (row === undefined || at === undefined || !node) continue;
    const number = score.steps * step;
    const spread = scoreError?.spread ? spreadOf(score) : undefined;
    const assumed = scoreError?.indicators.get(node.id) ?? scoreError?.steps ?? 0;
    const width = spread ?? { below: assumed, above: assumed };
    const down = Math.min(width.below * step, number - minimum);
    const up = Math.min(width.above * step, maximum - number);
    if (spread) counts.measured++;
    else if (assumed > 0) counts.assumed++;
    else counts.fixed++;
    const turned = node.direction === -1;
    set(numbers, at, row, turned ? minimum + maximum - number : number);
    set(below, at, row, turned ? up : down);
    set(above, at, row, turned ? down : up);
  }
  return { numbers, below, above, drawn: counts.assumed + counts.measured > 0, ...counts };
}

/** In steps, below and above the score. */
function spreadOf({
  steps,
  low,
  high,
}: Score): { readonly below: number; readonly above: number } | undefined {
  if (low === undefined || high === undefined) return undefined;
  return { below: Math.max(0, steps - low), above: Math.max(0, high - steps) };
}

function set(columns: readonly Float64Array[], at: number, row: number, value: number): void {
  const column = columns[at];
  if (column) column[row] = value;
}
