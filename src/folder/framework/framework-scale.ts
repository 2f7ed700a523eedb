import {
  compareFractions,
  divide,
  formatNumber,
  fraction,
  isShortDecimal,
  type Scale,
} from '../../model/index.ts';
import type { MappingReader } from '../text/mapping-reader.ts';

const ZERO = fraction(0);
const MOST_STEPS = 1_000_000n;

/** Reads `scale: { minimum, maximum, step }`. */
export function readScale(framework: MappingReader): Scale | undefined {
  const reader = framework.mapping('scale', 'the scale', ['minimum', 'maximum', 'step']);
  const minimum = reader?.number('minimum');
  const maximum = reader?.number('maximum');
  const step = reader?.number('step');
  if (!reader || !minimum || !maximum || !step) return undefined;
  const { issues } = reader;
  if (compareFractions(step, ZERO) <= 0 || !isShortDecimal(step)) {
    issues.error(
      'number-bad',
      reader.spotOf('step'),
      `The step of the scale is ${formatNumber(step)}.`,
      'Write a positive decimal number such as 1, 0.5 or 0.25.',
    );
    return undefined;
  }
  if (compareFractions(minimum, maximum) >= 0) {
    issues.error(
      'scale-empty',
      reader.spotOf('maximum'),
      `The scale runs from ${formatNumber(minimum)} to ${formatNumber(maximum)}.`,
      'Write a maximum above the minimum.',
    );
    return undefined;
  }
  let good = true;
  for (const [key, end] of [
    ['minimum', minimum],
    ['maximum', maximum],
  ] as const) {
    const steps = divide(end, step);
    if (steps.denominator !== 1n) {
      issues.error(
        'scale-off-grid',
        reader.spotOf(key),
        `The ${key} ${formatNumber(end)} is no whole number of steps of ${formatNumber(step)}.`,
        'Choose both ends and the step so that both ends are multiples of the step.',
      );
      good = false;
    } else if (steps.numerator > MOST_STEPS || steps.numerator < -MOST_STEPS) {
      issues.error(
        'number-bad',
        reader.spotOf(key),
        `The ${key} lies more than ${MOST_STEPS} steps from zero.`,
        'Choose a coarser step.',
      );
      good = false;
    }
  }
  return good ? { minimum, maximum, step } : undefined;
}
