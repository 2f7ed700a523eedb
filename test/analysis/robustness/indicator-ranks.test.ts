import { describe, expect, test } from 'vitest';
import { indicatorRankIntervals } from '../../../src/analysis/robustness/index.ts';
import type { RobustnessPlan } from '../../../src/model/index.ts';
import { countryCode, edition } from '../../support/edition-builder.ts';
import { indicatorId } from '../../support/framework-builder.ts';
import { shippedFramework } from '../../support/release-fixture.ts';
import { demoFolder, sealedIndex } from '../../support/site-fixture.ts';

const ARMS = indicatorId('arms-trafficking');

function plan(steps: number, more: Partial<RobustnessPlan> = {}): RobustnessPlan {
  return {
    ...{ seed: 5, replicates: 4000, intervalPercent: 90, weightsPercent: 25 },
    scoreError: { steps, indicators: new Map(), shared: 0, spread: true },
    ...{ aggregations: [], normalisations: [], imputations: [], leaveOut: 'none' },
    ...more,
  };
}

function ranksOf(scores: Readonly<Record<string, string>>, drawn: RobustnessPlan) {
  const rows = Object.entries(scores).map(([code, score]) => ({
    code,
    scores: { 'arms-trafficking': score },
  }));
  return indicatorRankIntervals(edition('2025', shippedFramework('2023'), rows), drawn).get(ARMS);
}

describe('the rank by one indicator', () => {
  test('of two scores a step apart turns as the triangles say', () => {
    // An error of one step rounds to none in 3 of 4 draws, to a step up or down in 1 of 8 each. The higher is
    // second only where it falls while the other rises: 1 of 64, outside 90 percent. The lower is first or
    // shares it in 13 of 64.
    const ranks = ranksOf({ XAA: '5', XBB: '4.5' }, plan(1));
    expect(ranks?.get(countryCode('XAA'))).toMatchObject({ low: 1, high: 1, median: 1 });
    expect(ranks?.get(countryCode('XBB'))).toMatchObject({ low: 1, high: 2, median: 2 });
    const wider = ranksOf({ XAA: '5', XBB: '4.5' }, plan(1, { intervalPercent: 98 }));
    expect(wider?.get(countryCode('XAA'))).toMatchObject({ low: 1, high: 2 });
  });

  test('is told apart where no draw can turn it, and grouped where draws do', () => {
    const ranks = ranksOf({ XAA: '9', XBB: '5', XCC: '4.5', XDD: '1' }, plan(2));
    expect([...(ranks ?? [])].map(([code, { group }]) => [code, group])).toEqual([
      ['XAA', 1],
      ['XBB', 2],
      ['XCC', 2],
      ['XDD', 3],
    ]);
  });

  test('shares the best place among equal scores, in the draws too', () => {
    const ranks = ranksOf({ XAA: '5', XBB: '5', XCC: '5' }, plan(0.4));
    for (const code of ['XAA', 'XBB', 'XCC']) {
      expect(ranks?.get(countryCode(code))).toEqual({ low: 1, high: 1, median: 1, group: 1 });
    }
  });

  test('does not hang on weights, means or what is left out, and follows from the seed', () => {
    const scores = { XAA: '5', XBB: '4.5', XCC: '4', XDD: '3.5' };
    const other = plan(2, { weightsPercent: 0, aggregations: ['geometric'], leaveOut: 'each' });
    expect(ranksOf(scores, other)).toEqual(ranksOf(scores, plan(2)));
  });

  test('is not given to a country without the score, and to nobody where no score is drawn', () => {
    const scores = edition('2025', shippedFramework('2023'), [
      { code: 'XAA', scores: { 'arms-trafficking': '5' } },
      { code: 'XBB', scores: { 'human-trafficking': '5' } },
    ]);
    expect([...(indicatorRankIntervals(scores, plan(2)).get(ARMS)?.keys() ?? [])]).toEqual(['XAA']);
    expect(indicatorRankIntervals(scores, plan(0)).size).toBe(0);
  });
});

test.each([
  ['central-eastern-europe', 1500],
  ['lantern-sea', 40],
])('in the index %s nearly every published rank lies in its interval', async (name, least) => {
  const { releases } = await sealedIndex(demoFolder(name));
  let [within, all] = [0, 0];
  for (const release of releases) {
    for (const [id, ranks] of release.robustness?.indicatorRanks ?? []) {
      const steps = new Map(
        release.scores
          .filter(({ indicator }) => indicator === id)
          .map(({ country, steps }) => [country, steps]),
      );
      for (const [country, { low, high, median }] of ranks) {
        const own = steps.get(country) ?? Number.NaN;
        const rank = 1 + [...steps.values()].filter((other) => other > own).length;
        expect(low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(high);
        if (low <= rank && rank <= high) within++;
        all++;
      }
    }
  }
  expect(all).toBeGreaterThan(least);
  expect(within / all).toBeGreaterThan(0.97);
});
