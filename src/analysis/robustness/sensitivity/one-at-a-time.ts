import { DECLARED, type Factor } from '../draw/factors.ts';
import type { DrawInput } from '../input/draw-input.ts';
import { type FailureCount, FailureCounts } from '../run/failure-counts.ts';
import { drawnFactors } from './drawn-factors.ts';
import { ShiftRunner } from './shift-runner.ts';

/** What one factor does to the ranks while all others stay as declared. */
export interface FactorShift {
  readonly factor: Factor;
  /** Mean over replicates and units of how many ranks a unit moves. */
  readonly meanShift: number;
  /** The farthest that any unit moved in any replicate. */
  readonly largestShift: number;
  readonly run: number;
  readonly failures: readonly FailureCount[];
}

/** Draws one factor at a time, so many replicates each, and measures how the ranks of an aggregate shift. */
export function oneAtATime(
  input: DrawInput,
  node: string,
  replicates: number,
): readonly FactorShift[] {
  const runner = new ShiftRunner(input, node);
  return drawnFactors(input).map((factor) => {
    const failures = new FailureCounts();
    let [sum, largest, run] = [0, 0, 0];
    for (let replicate = 0; replicate < replicates; replicate++) {
      const shift = runner.shift({ ...DECLARED, [factor]: replicate });
      if (!shift) {
        if (runner.failure) failures.add(runner.failure, replicate);
        continue;
      }
      run++;
      sum += shift.mean;
      largest = Math.max(largest, shift.largest);
    }
    const meanShift = run === 0 ? Number.NaN : sum / run;
    return { factor, meanShift, largestShift: largest, run, failures: failures.list() };
  });
}
