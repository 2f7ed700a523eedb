import { type Choices, choicesOf } from '../draw/choices.ts';
import { type Factor, mixedOrigins, type Origins, originsOf } from '../draw/factors.ts';
import { compileInput } from '../input/compile.ts';
import type { DrawInput } from '../input/draw-input.ts';
import { type FailureCount, FailureCounts } from '../run/failure-counts.ts';
import { ShiftRunner } from './shift-runner.ts';

/** Runs the rows of a Sobol design: a run of A, one of B, and for each factor one of A that takes the factor
 *  from B. Where A and B happen to take the same alternative, such a run is the very replicate A (or B, where
 *  they share all others), and its result is taken without making it again; it counts as run. */
export class DesignRow {
  /** Mean rank shifts; NaN for a run that failed. `mixed` goes by factor. */
  a = Number.NaN;
  b = Number.NaN;
  readonly mixed: Float64Array;
  /** Runs that gave a number so far. */
  run = 0;
  readonly #input: DrawInput;
  readonly #compiled: ReturnType<typeof compileInput>;
  readonly #factors: readonly Factor[];
  readonly #runner: ShiftRunner;
  readonly #failures = new FailureCounts();
  readonly #alike: boolean[];
  /** The order in which factors are taken from B: drawing scores takes longest, and B has the same. */
  readonly #inTurn: readonly number[];

  constructor(input: DrawInput, node: string, factors: readonly Factor[]) {
    this.#input = input;
    this.#compiled = compileInput(input);
    this.#factors = factors;
    this.#runner = new ShiftRunner(input, node);
    this.mixed = new Float64Array(factors.length);
    this.#alike = factors.map(() => false);
    this.#inTurn = [...factors.keys()].sort(
      (x, y) => Number(factors[x] === 'scores') - Number(factors[y] === 'scores'),
    );
  }

  /** Why runs of the rows taken so far failed. */
  get failures(): readonly FailureCount[] {
    return this.#failures.list();
  }

  /** Runs row `nth` of the design: A is replicate 2·nth, B the one behind it. */
  take(nth: number): void {
    const [first, second] = [2 * nth, 2 * nth + 1];
    const factors = this.#factors;
    const others = this.#compare(first, second);
    this.a = this.#shift(originsOf(first), first);
    for (const at of this.#inTurn) {
      if (this.#alike[at]) this.mixed[at] = this.#again(this.a, originsOf(first), first);
      else if (others !== at) {
        this.mixed[at] = this.#shift(mixedOrigins(first, second, factors[at]), first);
      }
    }
    this.b = this.#shift(originsOf(second), second);
    if (others !== -1) this.mixed[others] = this.#again(this.b, originsOf(second), first);
  }

  /** Finds the factors in which two replicates draw alike. Gives the place of the only one in which they do not,
   *  or −1. */
  #compare(first: number, second: number): number {
    const [a, b] = [first, second].map((replicate) =>
      choicesOf(this.#compiled, originsOf(replicate)),
    );
    let [unlike, only] = [0, -1];
    this.#factors.forEach((factor, at) => {
      const alike = a !== undefined && b !== undefined && this.#takesAlike(factor, a, b);
      this.#alike[at] = alike;
      if (alike) return;
      unlike++;
      only = at;
    });
    return unlike === 1 ? only : -1;
  }

  #takesAlike(factor: Factor, a: Choices, b: Choices): boolean {
    switch (factor) {
      case 'scores':
      case 'weights':
        return false;
      case 'imputation': {
        const { draws } = this.#input.alternatives.preparation;
        return a.imputation === b.imputation && !draws(a);
      }
      case 'treatment':
        return a.treatment === b.treatment;
      case 'normalisation':
        return a.normalisation === b.normalisation;
      case 'aggregation':
        return a.aggregation === b.aggregation;
      case 'leave-out':
        return a.leftOut === b.leftOut;
    }
  }

  #shift(origins: Origins, replicate: number): number {
    const shift = this.#runner.meanShift(origins);
    if (!Number.isNaN(shift)) this.run++;
    else if (this.#runner.failure) this.#failures.add(this.#runner.failure, replicate);
    return shift;
  }

  /** The shift of a replicate that was run already; one that failed is made again for its reason. */
  #again(shift: number, origins: Origins, replicate: number): number {
    if (Number.isNaN(shift)) return this.#shift(origins, replicate);
    this.run++;
    return shift;
  }
}
