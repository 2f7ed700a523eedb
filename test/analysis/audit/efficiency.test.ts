import { describe, expect, test } from 'vitest';
import { type Audit, auditEdition, thresholdsWith } from '../../../src/analysis/audit/index.ts';
import { scoreEdition } from '../../../src/scoring/index.ts';
import { edition } from '../../support/edition-builder.ts';
import { component, framework, indicator } from '../../support/framework-builder.ts';

type Row = readonly [number | undefined, number | undefined];

/** Two indicators of one component, a country a row, on the scale from 1 to 10. */
function efficiencyOf(
  rows: readonly Row[],
  higherIs: 'better' | 'worse' = 'better',
  thresholds = thresholdsWith(),
): Audit['sections']['efficiency'] {
  const own = framework([component('order', [indicator('a'), indicator('b')], { higherIs })]);
  const input = edition(
    '1',
    own,
    rows.map(([a, b], row) => ({
      code: `AA${String.fromCharCode(65 + row)}`,
      scores: {
        ...(a !== undefined && { a: String(a) }),
        ...(b !== undefined && { b: String(b) }),
      },
    })),
  );
  return auditEdition({ editions: [scoreEdition(input)], thresholds }).sections.efficiency;
}

/** Best claims to 12 decimals. */
function claimsOf({ data }: Audit['sections']['efficiency']): readonly number[] {
  return (data.components[0]?.countries ?? []).map(({ doubt }) => Math.round(doubt * 1e12) / 1e12);
}

describe('the benefit of the doubt', () => {
  // Nine and one steps above the worst end, one and nine, four and four: under the weights 0.1 and 0.1 the
  // first two have 1 and the third 0.8; no other weights give it more.
  const rows: readonly Row[] = [
    [10, 2],
    [2, 10],
    [5, 5],
  ];

  test('is 1, 1 and 0.8 where two countries are best in one thing each', () => {
    const found = efficiencyOf(rows);
    expect(claimsOf(found)).toEqual([1, 1, 0.8]);
    expect(found.data.components[0]).toMatchObject({ best: 2, pairs: 3, decided: 0, unbeaten: 3 });
  });

  test('turns a component in which high is worse, so that the same countries are good', () => {
    const turned = rows.map(([a = 0, b = 0]): Row => [11 - a, 11 - b]);
    expect(claimsOf(efficiencyOf(turned, 'worse'))).toEqual([1, 1, 0.8]);
  });

  test('and ranks by it share places as ranks do', () => {
    const [found] = efficiencyOf(rows).data.components;
    expect(found?.countries.map(({ doubtRank }) => doubtRank)).toEqual([1, 1, 3]);
    expect(found?.countries.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  test('of countries in the same order by everything changes nothing', () => {
    const found = efficiencyOf(Array.from({ length: 9 }, (_, row): Row => [1 + row, 2 + row]));
    expect(found.data.components[0]).toMatchObject({
      pairs: 36,
      decided: 36,
      best: 1,
      unbeaten: 1,
    });
    expect(found.data.components[0]?.agreement?.spearman).toBeCloseTo(1, 12);
    expect(found.verdict.text).toBe(
      'order: 100 % of all pairs of countries keep their order whatever the weights. Under the weights that suit each country best, the order would agree with the published one at a rank correlation of 1.00, and 1 country would come first.',
    );
  });
});

describe('its words', () => {
  // Four that are best in one thing and worst in the other stand behind six that are middling in both.
  const rows: readonly Row[] = [
    ...[10, 1, 10, 1].map((a): Row => [a, 11 - a]),
    ...[7, 6.5, 6].flatMap((a): readonly Row[] => [
      [a, a],
      [a, a - 0.5],
    ]),
  ];

  // Many means are alike, so that many share the first rank, and only some can claim it.
  const alike = Array.from(
    { length: 16 },
    (_, row): Row => [1 + ((row * 7) % 10), 1 + ((row * 3 + 8) % 10)],
  );

  test('name those who would rise where weights decide the order', () => {
    const { findings, verdict } = efficiencyOf(rows);
    expect(findings.map(({ code, about }) => [code, about])).toEqual([
      ['weights-decide', ['order']],
    ]);
    expect(findings[0]?.text).toMatch(/below 0\.9\)\. Most would rise: AAA, AAB, AAC and AAD\.$/);
    expect(verdict.grade).toBe('caution');
  });

  test('name nobody where nobody would rise', () => {
    expect(efficiencyOf(alike).findings[0]?.text).toMatch(/below 0\.9\)\.$/);
  });

  test('go by the threshold, whoever sets it', () => {
    const lax = thresholdsWith(
      new Map([['doubt_correlation', { value: 0.4, source: 'The board' }]]),
    );
    expect(efficiencyOf(alike).findings).toHaveLength(1);
    expect(efficiencyOf(alike, 'better', lax).findings).toEqual([]);
  });

  test('give no advice where countries are few, and a recommendation where they are not', () => {
    expect(efficiencyOf(rows).recommendations).toEqual([]);
    const few = thresholdsWith(
      new Map([['countries_for_correlation', { value: 10, source: 'The board' }]]),
    );
    expect(efficiencyOf(rows, 'better', few).recommendations[0]?.text).toBe(
      'Give the reasons for the weights inside order, and print beside its ranks the parts in which a country stands well.',
    );
  });
});

describe('of poor input', () => {
  test.each<[string, readonly Row[]]>([
    [
      'two countries',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'no score',
      [
        [undefined, undefined],
        [undefined, undefined],
        [undefined, undefined],
      ],
    ],
    [
      'scores that are all equal',
      [
        [5, 5],
        [5, 5],
        [5, 5],
      ],
    ],
    [
      'scores that are all the worst',
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    ],
  ])('%s: no verdict and no number that is none', (_, rows) => {
    const found = efficiencyOf(rows);
    expect(found.verdict.grade).toBe('unknown');
    expect(found.verdict.text).toMatch(/^No verdict/);
    expect(JSON.stringify(found)).not.toMatch(/null|NaN/);
  });

  test('a country that lacks a score is left out, and so is a part that nobody has anything of', () => {
    const gap = efficiencyOf([
      [10, 2],
      [2, 10],
      [5, 5],
      [7, undefined],
    ]);
    expect(gap.data.components[0]?.countries.map(({ country }) => country)).toEqual([
      'AAA',
      'AAB',
      'AAC',
    ]);
    expect(
      claimsOf(
        efficiencyOf([
          [10, 1],
          [5.5, 1],
          [1, 1],
        ]),
      ),
    ).toEqual([1, 0.5, 0]);
  });
});
