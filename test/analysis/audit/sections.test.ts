import { describe, expect, test } from 'vitest';
import { type Audit, auditEdition } from '../../../src/analysis/audit/index.ts';
import type { RobustnessPlan } from '../../../src/model/index.ts';
import { scoreEdition } from '../../../src/scoring/index.ts';
import { edition } from '../../support/edition-builder.ts';
import { component, framework, indicator } from '../../support/framework-builder.ts';
import { countries, POOR_FRAMEWORK, varied } from '../../support/poor-editions.ts';

const PLAN: RobustnessPlan = {
  seed: 3,
  replicates: 200,
  intervalPercent: 90,
  scoreError: { steps: 1, indicators: new Map(), shared: 0, spread: false },
  weightsPercent: 20,
  aggregations: [],
  normalisations: [],
  imputations: [],
  leaveOut: 'none',
};

/** Three indicators of one component, a country a row. */
function auditOf(
  rows: readonly (readonly [number, number, number])[],
  plan?: RobustnessPlan,
): Audit {
  const own = framework([component('harm', [indicator('a'), indicator('b'), indicator('c')])]);
  const input = edition(
    '1',
    own,
    rows.map(([a, b, c], row) => ({
      code: `AA${String.fromCharCode(65 + row)}`,
      scores: { a: String(a), b: String(b), c: String(c) },
    })),
  );
  return auditEdition({
    editions: [scoreEdition(input)],
    effort: { replicates: 20, rows: 16 },
    ...(plan && { plan }),
  });
}

describe('distributions', () => {
  test('of 1, 2, 2 and 7: mean 3, median 2, deviation √(22 ÷ 3), half of them 2', () => {
    const { nodes } = auditOf([
      [1, 5, 5],
      [2, 5, 6],
      [2, 5, 7],
      [7, 5, 8],
    ]).sections.distributions.data;
    const a = nodes.find(({ node }) => node === 'a');
    expect(a).toMatchObject({ n: 4, missing: 0, lowest: 1, highest: 7, mean: 3, median: 2 });
    expect(a?.deviation).toBeCloseTo(Math.sqrt(22 / 3), 14);
    expect(a?.mostFrequent).toEqual({ value: 2, countries: 2 });
    expect(a?.oddities).toEqual([]);
    expect(nodes.find(({ node }) => node === 'b')?.oddities).toEqual(['constant']);
  });

  test('one country far out is outlying, one score of most is clumped', () => {
    const rows = Array.from({ length: 20 }, (_, row): [number, number, number] => [
      row === 0 ? 10 : 2 + (row % 2) / 2,
      row < 12 ? 4 : row / 2,
      1 + (row % 9),
    ]);
    const { data, verdict } = auditOf(rows).sections.distributions;
    const odd = Object.fromEntries(data.nodes.map(({ node, oddities }) => [node, oddities]));
    expect(odd).toMatchObject({ a: ['outlying'], b: ['clumped'], c: [] });
    expect(verdict).toEqual({ grade: 'caution', text: '2 of 3 indicators are spread oddly.' });
  });
});

describe('dimensionality', () => {
  test('three equal columns are one pattern with alpha 1, which none improves by leaving', () => {
    const rows = Array.from({ length: 20 }, (_, row): [number, number, number] => {
      const x = 1 + (row % 10);
      return [x, x, x];
    });
    const { data, verdict } = auditOf(rows).sections.dimensionality;
    const [set] = data.sets;
    expect(set?.components.map(({ eigenvalue }) => Math.round(eigenvalue * 1e9) / 1e9)).toEqual([
      3, 0, 0,
    ]);
    expect(set?.alpha).toBeCloseTo(1, 12);
    expect(set?.above).toBe(1);
    for (const loading of set?.components[0]?.loadings ?? []) expect(loading).toBeCloseTo(1, 9);
    expect(verdict.grade).toBe('sound');
  });

  test('alpha of (1, 2, 3), (1, 2, 3) and (1, 3, 2) is 6/7 by hand', () => {
    // Variances 1, 1, 1; sums 3, 7, 8: variance 7. Alpha = 3/2 × (1 − 3/7) = 6/7.
    const [set] = auditOf([
      [1, 1, 1],
      [2, 2, 3],
      [3, 3, 2],
    ]).sections.dimensionality.data.sets;
    expect(set?.alpha).toBeCloseTo(6 / 7, 14);
    // Without c: variances 1 and 1, sums 2, 4, 6: 2 × (1 − 2/4) = 1.
    expect(set?.alphaWithout.find(({ node }) => node === 'c')?.alpha).toBeCloseTo(1, 14);
    expect(set?.few).toBe(true);
  });
});

describe('balance', () => {
  test('effective weights of a set add up to one, those on paper too', () => {
    const input = scoreEdition(edition('1', POOR_FRAMEWORK, countries(20, varied)));
    const { sets } = auditEdition({ editions: [input] }).sections.balance.data;
    expect(sets.map(({ of, parts }) => `${of} ${parts}`)).toEqual([
      'harm children',
      'harm indicators',
      'trade children',
      'groups children',
      'defence children',
    ]);
    for (const { items } of sets) {
      expect(items.reduce((sum, { intended }) => sum + intended, 0)).toBeCloseTo(1, 14);
      expect(items.reduce((sum, { effective = 0 }) => sum + effective, 0)).toBeCloseTo(1, 14);
    }
    const arms = sets[1]?.items.find(({ node }) => node === 'arms');
    expect(arms?.intended).toBeCloseTo(1 / 6, 14);
  });
});

describe('added value', () => {
  test('a part with the ranks of the whole adds nothing, one upside down lies far from it', () => {
    const rows = Array.from({ length: 19 }, (_, row): [number, number, number] => {
      const x = 1 + row / 2;
      return [x, x, 10 - row / 2];
    });
    const { pairs } = auditOf(rows).sections['added-value'].data;
    expect(
      pairs.map(({ part, spearman, differing }) => [
        part,
        Math.round((spearman ?? 0) * 1e9) / 1e9,
        differing,
      ]),
    ).toEqual([
      ['a', 1, 0],
      ['b', 1, 0],
      // Ranks r and 20 − r lie ten or more apart for r up to 5 and from 15 on.
      ['c', -1, 10],
    ]);
  });
});

describe('robustness and sensitivity under a plan', () => {
  const rows = Array.from({ length: 12 }, (_, row): [number, number, number] => [
    1 + ((row * 5) % 9),
    1 + ((row * 7) % 10),
    1 + ((row * 3) % 8),
  ]);
  const { robustness, sensitivity } = auditOf(rows, PLAN).sections;

  test('every country has an interval around its middle rank, and the run is accounted for', () => {
    const [harm] = robustness.data.components;
    expect(harm?.intervals).toHaveLength(12);
    for (const { low, median, high } of harm?.intervals ?? []) {
      expect(low).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(high);
    }
    expect(robustness.data.run).toMatchObject({ asked: 200, run: 200, seed: 3 });
    expect(harm?.cautious).toBe(
      harm?.intervals.filter(({ low, high }) => high - low + 1 > 3).length,
    );
    expect(robustness.limits[0]).toContain('36 scores carry an error that is assumed');
  });

  test('scores and weights are moved one at a time, each indicator is left out', () => {
    const [harm] = sensitivity.data.components;
    expect(harm?.oneAtATime.map(({ factor }) => factor)).toEqual(['scores', 'weights']);
    expect(harm?.leaveOneOut.map(({ left }) => left)).toEqual(['a', 'b', 'c']);
    expect(harm?.variance?.shares.map(({ factor }) => factor)).toEqual(['scores', 'weights']);
  });
});
