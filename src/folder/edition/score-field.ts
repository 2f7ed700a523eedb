import {
  compareFractions,
  divide,
  floorDivide,
  formatSteps,
  parseFraction,
  type Scale,
  stepsOf,
} from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import type { FileIssues, Spot } from '../text/file-issues.ts';

const DECIMAL = /^[+-]?\d{1,12}(\.\d{1,9})?$/;

type Verdict =
  | { readonly steps: number }
  | {
      readonly code: 'score-not-a-number' | 'score-off-grid' | 'score-outside-scale';
      readonly message: string;
      readonly remedy: string;
    };

/** Reads numbers on a scale from the fields of one table, into whole scale steps. */
export class ScoreField {
  readonly #scale: Scale;
  readonly #issues: FileIssues;
  readonly #known = new Map<string, Verdict>();

  constructor(scale: Scale, issues: FileIssues) {
    this.#scale = scale;
    this.#issues = issues;
  }

  /** Scale steps of a text; undefined, with an issue that names the nearest allowed score. */
  read(text: string, spot: Spot, what = 'score'): number | undefined {
    const known = this.#known.get(text);
    const verdict = known ?? judge(text, this.#scale);
    if (!known && this.#known.size < 10_000) this.#known.set(text, verdict);
    if ('steps' in verdict) return verdict.steps;
    const { code, message, remedy } = verdict;
    this.#issues.error(code, spot, `The ${what} ${message}`, remedy);
    return undefined;
  }
}

function judge(text: string, scale: Scale): Verdict {
  const value = DECIMAL.test(text) ? parseFraction(text) : undefined;
  if (!value) {
    return {
      code: 'score-not-a-number',
      message: `${quoted(text)} is no number.`,
      remedy: `Write a number from ${ends(scale)} with a decimal point, or remove the row where there is no score.`,
    };
  }
  const steps = stepsOf(value, scale);
  if (steps !== undefined) return { steps };
  const below = compareFractions(value, scale.minimum) < 0;
  if (below || compareFractions(value, scale.maximum) > 0) {
    const nearest = divide(below ? scale.minimum : scale.maximum, scale.step);
    return {
      code: 'score-outside-scale',
      message: `${text} lies ${below ? 'below' : 'above'} the scale from ${ends(scale)}.`,
      remedy: `The nearest allowed score is ${formatSteps(Number(nearest.numerator), scale)}.`,
    };
  }
  const exact = divide(value, scale.step);
  const floor = floorDivide(exact.numerator, exact.denominator);
  const twice = 2n * (exact.numerator - floor * exact.denominator);
  const low = formatSteps(Number(floor), scale);
  const high = formatSteps(Number(floor) + 1, scale);
  return {
    code: 'score-off-grid',
    message: `${text} lies between two steps of the scale.`,
    remedy:
      twice === exact.denominator
        ? `The nearest allowed scores are ${low} and ${high}.`
        : `The nearest allowed score is ${twice < exact.denominator ? low : high}.`,
  };
}

function ends(scale: Scale): string {
  const [low, high] = [scale.minimum, scale.maximum].map((end) =>
    formatSteps(Number(divide(end, scale.step).numerator), scale),
  );
  return `${low} to ${high}`;
}
