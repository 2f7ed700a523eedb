import { formatSteps, toNumber } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';

/** How far a score may be wrong, in points of the scale as a decimal; a plan says it in steps, whole or not. */
export function pointsOf({ framework: { scale } }: Release, steps: number): string {
  return Number.isInteger(steps) ? formatSteps(steps, scale) : String(steps * toNumber(scale.step));
}
