import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  readNormalisation,
  replay,
  runComposite,
  USUAL_METHOD,
} from '../../../src/analysis/composite/index.ts';
import {
  type CompositePlan,
  compositeDrawInput,
  configurationOf,
  type DrawInput,
  drawReplicates,
  leaveOneOut,
  replayReplicate,
} from '../../../src/analysis/robustness/index.ts';
import { readCompositeTables } from '../../../src/exchange/index.ts';
import { COINR, NO_COINR, referenceTable } from '../../support/coinr-tables.ts';

const PLAN: CompositePlan = {
  seed: 20260101,
  weightShare: 0.25,
  normalisations: [],
  aggregations: [],
  imputations: [],
  mosts: [],
  leaveOut: [],
};

const word = (text: string) => {
  const found = readNormalisation(text);
  if (!found) throw new Error(`no normalisation: ${text}`);
  return found;
};

describe.skipIf(COINR === undefined)(`on COINr's ASEM index (${COINR ? 'here' : NO_COINR})`, () => {
  const load = (data: string) => {
    const bytesIn = (name: string) => ({ name, bytes: readFileSync(join(COINR ?? '', name)) });
    const read = readCompositeTables(bytesIn(data), bytesIn('iMeta.csv'));
    if (!read.ok) throw new Error(read.issues[0]?.message ?? 'no issue');
    return read.value.index;
  };
  const input = (changes: Partial<CompositePlan> = {}, data = 'dset_5_Treated.csv'): DrawInput => {
    const made = compositeDrawInput(load(data), USUAL_METHOD, { ...PLAN, ...changes });
    if (!made.ok) throw new Error(made.problems[0]?.message ?? 'no problem');
    return made.input;
  };

  test('as declared every aggregate has the ranks of the composite run', () => {
    const made = runComposite(load('dset_5_Treated.csv'), USUAL_METHOD);
    if (!made.ok) throw new Error('no run');
    const { ranks } = replayReplicate(input(), 'declared');
    expect(ranks.size).toBe(11);
    for (const [code, own] of ranks)
      expect([...own]).toEqual([...(made.run.ranks.get(code) ?? [])]);
  });

  test('leaving out each indicator shifts the ranks as COINr says', () => {
    const expected = referenceTable('remove_indicator_meanabsrankdiff.csv');
    const shifts = new Map(
      leaveOneOut(input(), 'Index').map(({ left, meanShift }) => [left, meanShift]),
    );
    const removed = expected.rows.filter((row) => row !== 'Nominal');
    expect(removed.length).toBeGreaterThan(40);
    for (const code of removed) {
      expect(shifts.get(code), code).toBeCloseTo(expected.at(code, 'MeanAbsDiff'), 12);
    }
  });

  test('drawn replicates have the ranks of the same replicates run by the composite engine', () => {
    const index = load('iData.csv');
    const method = {
      ...USUAL_METHOD,
      indicators: { usual: { normalisation: word('minmax:1:100') }, special: new Map() },
    };
    const drawn = compositeDrawInput(index, method, {
      ...PLAN,
      normalisations: [word('zscore:10:2')],
      aggregations: [{ kind: 'geometric' }],
      mosts: [1, 5],
    });
    if (!drawn.ok) throw new Error(drawn.problems[0]?.message ?? 'no problem');
    const mosts = new Map([
      ['at most 1 points', 1],
      ['at most 5 points', 5],
    ]);
    const numbers = Array.from({ length: 60 }, (_, at) => at);
    const replicates = numbers.map((replicate) => {
      const chosen = configurationOf(drawn.input, replicate);
      const most = mosts.get(chosen.treatment);
      return {
        id: String(replicate),
        ...(chosen.normalisation !== 'as declared' && {
          normalisation: word(chosen.normalisation),
        }),
        ...(chosen.aggregation !== 'as declared' && {
          aggregation: { kind: 'geometric' as const },
        }),
        ...(most !== undefined && { most }),
        weights: chosen.weights,
      };
    });
    const own = replay(index, method, replicates, 'Index');
    if (!own.ok) throw new Error(own.problems[0]?.message ?? 'no problem');
    numbers.forEach((replicate) => {
      const { ranks } = replayReplicate(drawn.input, replicate, ['Index']);
      expect([...(ranks.get('Index') ?? [])]).toEqual([...(own.ranks[replicate] ?? [])]);
    });
  });

  test('gaps filled by draws: two replicates differ in nothing but what was filled', () => {
    const still = input(
      { weightShare: 0, imputations: [{ kind: 'drawn', seed: 5, draw: 0 }] },
      'iData.csv',
    );
    const draws = drawReplicates(still, { count: 80, nodes: ['Index'], keepRanks: true });
    expect(draws.choices.imputation.map(({ name }) => name)).toEqual(['as declared', 'drawn:5:0']);
    const moved = still.units.filter((_, unit) => {
      const ranks = draws.nodes.get('Index')?.ranksOf(unit) ?? [];
      return new Set(ranks).size > 2;
    });
    expect(moved.length).toBeGreaterThan(5);
  });
});
