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
  const value = valueOfSteps(steps, scale);
  const unit = 10n ** BigInt(decimals);
  const digits = ((value.numerator * unit) / value.denominator).toString();
  if (decimals === 0) return digits;
  const negative = digits.startsWith('-');
  const padded = digits.replace('-', '').padStart(decimals + 1, '0');
  return `${negative ? '-' : ''}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

/** How many decimals write this step exactly. Throws for a step such as 1/3 that no decimal writes. */
export function decimalsOf(step: Fraction): number {
  for (let decimals = 0; decimals <= 9; decimals++) {
    if ((step.numerator * 10n ** BigInt(decimals)) % step.denominator === 0n) return decimals;
  }
  throw new Error(`step is no decimal number: ${step.numerator}/${step.denominator}`);
}
