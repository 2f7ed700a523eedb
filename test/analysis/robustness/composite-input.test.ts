import { describe, expect, test } from 'vitest';
import { USUAL_METHOD } from '../../../src/analysis/composite/index.ts';
import {
  compositeDrawInput,
  configurationOf,
  drawReplicates,
  replayReplicate,
} from '../../../src/analysis/robustness/index.ts';
import { readCompositeTables } from '../../../src/exchange/index.ts';
import { bytesOf } from '../../../src/model/index.ts';

const META = `iCode,Level,Parent,Direction,Weight,Type
a,1,P,1,1,Indicator
b,1,P,1,1,Indicator
P,2,,1,1,Aggregate
`;

const PLAN = {
  ...{ seed: 1, weightShare: 0, normalisations: [], aggregations: [], mosts: [], leaveOut: [] },
  imputations: [{ kind: 'median' as const }],
};

const SCREENED = {
  ...USUAL_METHOD,
  imputation: { kind: 'mean' as const },
  screening: { present: 1, notZero: 0, keep: new Set<string>(), leaveOut: new Set(['EEE']) },
};

const drawn = (data: string, method = SCREENED) => {
  const tables = readCompositeTables(
    { name: 'iData.csv', bytes: bytesOf(data) },
    { name: 'iMeta.csv', bytes: bytesOf(META) },
  );
  if (!tables.ok) throw new Error(tables.issues[0]?.message ?? 'no issue');
  const made = compositeDrawInput(tables.value.index, method, PLAN);
  if (!made.ok) throw new Error(made.problems[0]?.message ?? 'no problem');
  return made;
};

describe('a composite index that is screened, drawn with other ways of filling gaps', () => {
  // D lacks b. From all five units its mean is 5 and its median 4; on the scale of the four that are
  // assessed D has 0.8 or 0.6, and (1 + 0.8) ÷ 2 is above C's 0.833 while (1 + 0.6) ÷ 2 is below it.
  const data = 'uCode,a,b\nAAA,1,1\nBBB,2,2\nCCC,3,6\nDDD,4,\nEEE,0,11\n';

  test('assesses the units that the declared run assesses, gaps filled or not', () => {
    const { input, run } = drawn(data);
    expect(run.units.map(({ code }) => code)).toEqual(['AAA', 'BBB', 'CCC', 'DDD']);
    expect(input.units).toEqual(['AAA', 'BBB', 'CCC', 'DDD']);
  });

  test('fills gaps from all units, as the declared run does, those left out too', () => {
    const { input, run } = drawn(data);
    expect([...(run.ranks.get('P') ?? [])]).toEqual([4, 3, 2, 1]);
    expect([...(replayReplicate(input, 'declared').ranks.get('P') ?? [])]).toEqual([4, 3, 2, 1]);
    const median = [...Array(30).keys()].find(
      (replicate) => configurationOf(input, replicate).imputation === 'median',
    );
    const { ranks } = replayReplicate(input, median ?? -1);
    expect([...(ranks.get('P') ?? [])]).toEqual([4, 3, 1, 2]);
  });

  test('counts ranks for every assessed unit', () => {
    const { input, run } = drawn(data);
    const node = drawReplicates(input, { count: 100, nodes: ['P'] }).nodes.get('P');
    const counted = run.units.map((_, unit) =>
      [...(node?.rankCounts(unit) ?? [])].reduce((sum, count) => sum + count, 0),
    );
    expect(counted).toEqual([100, 100, 100, 100]);
  });
});
