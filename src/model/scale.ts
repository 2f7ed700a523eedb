import { decimalsOf, formatUnits } from './decimal.ts';
import { compareFractions, divide, type Fraction, fraction, multiply } from './fraction.ts';

/** The numbers a score may take: from `minimum` to `maximum` in equal `step`s, both ends on the grid. */
export interface Scale {
  readonly minimum: Fraction;
  readonly maximum: Fraction;
  readonly step: Fraction;
}

/** A score as a whole number of scale steps above zero: 5.5 on a half-point scale is 11.
 *  Undefined when the value is off the grid or outside the scale. */
export function stepsOf(value: Fraction, scale: Scale): number | undefined {
  if (compareFractions(value, scale.minimum) < 0) return undefined;
  if (compareFractions(value, scale.maximum) > 0) return undefined;
  const steps = divide(value, scale.step);
  return steps.denominator === 1n ? Number(steps.numerator) : undefined;
}

/** The exact value of a whole number of scale steps. */
export function valueOfSteps(steps: number, scale: Scale): Fraction {
  return multiply(fraction(steps), scale.step);
}

/** A score as readers see it, with as many decimals as the step needs: `5.5`, `7.0`, `40`. */
export function formatSteps(steps: number, scale: Scale): string {
  const decimals = decimalsOf(scale.step);
  const { numerator, denominator } = valueOfSteps(steps, scale);
  return formatUnits((numerator * 10n ** BigInt(decimals)) / denominator, decimals);
}
