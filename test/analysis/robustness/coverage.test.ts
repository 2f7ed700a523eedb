import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/analysis/numerics/index.ts';
import {
  AS_GIVEN,
  type DrawInput,
  drawReplicates,
  rankInterval,
  replayReplicate,
  scoreInterval,
} from '../../../src/analysis/robustness/index.ts';

const [INDICES, UNITS, INDICATORS, REPLICATES] = [500, 20, 8, 400];

/** An index of scores in half points, errors of at most one point, every weight ± 25 %. */
function simulatedIndex(seed: number, numbers: readonly Float64Array[], shared = 0): DrawInput {
  const units = Array.from({ length: UNITS }, (_, at) => `U${at}`);
  const codes = numbers.map((_, at) => `i${at}`);
  const child = (code: string) => ({ code, weight: 1, turned: false });
  return {
    seed,
    units,
    indicators: numbers.map((column, at) => ({ code: codes[at] ?? '', numbers: column })),
    aggregates: [
      { code: 'p', coverage: 1, children: codes.slice(0, 5).map(child) },
      { code: 'q', coverage: 1, children: codes.slice(5).map(child) },
      { code: 'root', coverage: 1, children: [child('p'), child('q')] },
    ],
    mirror: 11,
    weightShare: 0.25,
    error: {
      below: numbers.map((column) => column.map((x) => Math.min(1, x - 1))),
      above: numbers.map((column) => column.map((x) => Math.min(1, 10 - x))),
      shared,
    },
    alternatives: {
      preparation: AS_GIVEN,
      aggregations: [{ name: 'as declared', of: () => ({ kind: 'arithmetic' }) }],
      leaveOut: [],
    },
  };
}

interface Coverage {
  readonly scores: number;
  readonly ranks: number;
  /** Of the three units that stand highest as observed. */
  readonly ofHighest: number;
  /** Mean of true minus observed value of those three. */
  readonly shift: number;
}

/** How often the intervals of 90 % around an observed index hold the truth. */
function coverage(
  make: (seed: number) => { readonly observed: DrawInput; readonly truth: DrawInput | number },
): Coverage {
  const held = { scores: 0, ranks: 0, ofHighest: 0, shift: 0 };
  for (let seed = 0; seed < INDICES; seed++) {
    const { observed, truth } = make(seed);
    const draws = drawReplicates(observed, {
      count: REPLICATES,
      nodes: ['root'],
      keepScores: true,
    }).nodes.get('root');
    const real =
      typeof truth === 'number'
        ? replayReplicate(observed, truth, ['root'])
        : replayReplicate(truth, 'declared', ['root']);
    if (!draws) throw new Error('no draws');
    for (let unit = 0; unit < UNITS; unit++) {
      const value = real.values.get('root')?.[unit] ?? Number.NaN;
      const rank = real.ranks.get('root')?.[unit] ?? 0;
      const scores = scoreInterval(draws, unit, 90);
      const ranks = rankInterval(draws, unit, 90);
      if (!scores || !ranks) throw new Error('no interval');
      if (scores.low <= value && value <= scores.high) held.scores++;
      const holds = ranks.low <= rank && rank <= ranks.high;
      if (holds) held.ranks++;
      if ((draws.declaredRanks[unit] ?? 0) > 3) continue;
      if (holds) held.ofHighest++;
      held.shift += value - (draws.declaredValues[unit] ?? 0);
    }
  }
  const cells = INDICES * UNITS;
  return {
    scores: held.scores / cells,
    ranks: held.ranks / cells,
    ofHighest: held.ofHighest / (INDICES * 3),
    shift: held.shift / (INDICES * 3),
  };
}

/** Numbers around a level of each unit, between 2 and 9, in half points where `rounded`. */
function population(seed: number, rounded: boolean): readonly Float64Array[] {
  const random = seededRandom(seed, 1);
  const levels = Array.from({ length: UNITS }, () => 5.5 + random.normal());
  return Array.from({ length: INDICATORS }, () =>
    Float64Array.from(levels, (level) => {
      const number = Math.min(9, Math.max(2, level + 1.2 * random.normal()));
      return rounded ? Math.round(number * 2) / 2 : number;
    }),
  );
}

describe('intervals of 90 % over 500 simulated indices', () => {
  test('truths drawn from the declared model: scores in 88 to 92 %, ranks in 88 % or more', () => {
    const found = coverage((seed) => ({
      observed: simulatedIndex(seed, population(seed, true), 0.25),
      // A replicate that is not among those the intervals were made from.
      truth: REPLICATES + 1,
    }));
    expect(found.scores).toBeGreaterThan(0.88);
    expect(found.scores).toBeLessThan(0.92);
    expect(found.ranks).toBeGreaterThan(0.88);
  });

  /* The other way round: first the truth, then scores that err around it. Weights are known here, so
     that only the error of scores is at work. Drawing around scores that err already spreads units
     farther than they are; those that stand highest owe it in part to luck, and their true values lie
     lower. The bias is stated and not corrected: it is small where scores tell units apart. */
  test('truths first, then scores that err: scores in 88 to 92 %, ranks in 88 % or more, the highest a little too high', () => {
    const found = coverage((seed) => {
      const truth = population(seed, false);
      const random = seededRandom(seed, 2);
      const observed = truth.map((column) =>
        column.map((x) => x + random.uniform() - random.uniform()),
      );
      const known = { weightShare: 0 };
      return {
        observed: { ...simulatedIndex(seed, observed), ...known },
        truth: { ...simulatedIndex(seed, truth), ...known },
      };
    });
    expect(found.scores).toBeGreaterThan(0.88);
    expect(found.scores).toBeLessThan(0.92);
    expect(found.ranks).toBeGreaterThan(0.88);
    expect(found.shift).toBeLessThan(0);
    expect(found.shift).toBeGreaterThan(-0.05);
    expect(found.ofHighest).toBeGreaterThan(0.85);
  });
});
