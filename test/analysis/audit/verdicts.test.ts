import { describe, expect, test } from 'vitest';
import {
  type Audit,
  auditEdition,
  type ThresholdName,
  thresholdsWith,
} from '../../../src/analysis/audit/index.ts';
import type { Framework, RobustnessPlan } from '../../../src/model/index.ts';
import { type ScoredEdition, scoreEdition } from '../../../src/scoring/index.ts';
import { edition } from '../../support/edition-builder.ts';
import { component, framework, indicator } from '../../support/framework-builder.ts';

type Row = readonly (number | undefined)[];
const IDS = ['a', 'b', 'c'];

function scored(id: string, own: Framework, rows: readonly Row[]): ScoredEdition {
  const all = rows.map((row, at) => ({
    code: `A${String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))}`,
    scores: Object.fromEntries(
      row.flatMap((score, column) =>
        score === undefined ? [] : [[IDS[column] ?? '', String(score)]],
      ),
    ),
  }));
  return scoreEdition(edition(id, own, all));
}

/** One component of as many indicators as a row has scores. */
function one(width: number, weights: readonly string[] = []): Framework {
  const parts = IDS.slice(0, width).map((id, at) => indicator(id, { weight: weights[at] ?? '1' }));
  return framework([component('harm', parts, { coverage: '0.5' })]);
}

function sectionsOf(
  rows: readonly Row[],
  settings: Readonly<Partial<Record<ThresholdName, number>>> = {},
  own = one(rows[0]?.length ?? 0),
): Audit['sections'] {
  const thresholds = thresholdsWith(
    new Map(
      Object.entries(settings).flatMap(([name, value]) =>
        isThreshold(name) ? [[name, { value, source: 'The board' }] as const] : [],
      ),
    ),
  );
  return auditEdition({ editions: [scored('1', own, rows)], thresholds }).sections;
}

function isThreshold(name: string): name is ThresholdName {
  return name in thresholdsWith();
}

describe('coverage', () => {
  const rows: readonly Row[] = [
    [1, 2],
    [2, undefined],
    [3, undefined],
    [4, 5],
  ];

  test('says what is missing and by how much, and what to do', () => {
    const { verdict, findings, recommendations } = sectionsOf(rows).coverage;
    expect(verdict).toEqual({ grade: 'concern', text: '2 of 8 scores are missing (25 %).' });
    expect(findings.map(({ code, text }) => `${code}: ${text}`)).toEqual([
      'country-uncovered: 2 countries have fewer than 65 % of their scores: AAB and AAC.',
      'indicator-uncovered: One indicator was scored in fewer than 65 % of the countries: b.',
    ]);
    expect(recommendations.map(({ about }) => about)).toEqual([['AAB', 'AAC'], ['b']]);
  });

  test('goes by the threshold: with half asked for, half is enough', () => {
    const { verdict, findings } = sectionsOf(rows, { available_share: 0.5 }).coverage;
    expect(findings).toEqual([]);
    expect(verdict.grade).toBe('caution');
  });
});

describe('balance', () => {
  // Deviations of a (−4, 0, 4), of b (−1, 1, 0), of their mean (−2.5, 0.5, 2): squared correlations 27/28
  // and 12/28, shares 27/39 and 12/39.
  const rows: readonly Row[] = [
    [1, 4],
    [5, 6],
    [9, 5],
  ];

  test('of a wide and a narrow indicator counts the wide one 27/39', () => {
    const [set] = sectionsOf(rows).balance.data.sets;
    expect(set?.items.map(({ effective }) => effective)).toEqual([
      expect.closeTo(27 / 39, 12),
      expect.closeTo(12 / 39, 12),
    ]);
    expect(set?.items[0]?.correlation).toBeCloseTo(Math.sqrt(27 / 28), 12);
    expect(set?.items[0]?.ratio).toBeCloseTo(54 / 39, 12);
  });

  test('finds what counts less than its weight says beyond the ratio, whatever the ratio is', () => {
    const few = { countries_for_correlation: 4 };
    expect(sectionsOf(rows, few).balance.findings.map(({ text }) => text)).toEqual([
      'b: meant to count 50 % in harm, counts 31 %.',
    ]);
    expect(sectionsOf(rows, { ...few, balance_ratio: 1.7 }).balance.findings).toEqual([]);
    expect(sectionsOf(rows, { ...few, balance_ratio: 1.3 }).balance.findings).toHaveLength(2);
  });

  test('gives no verdict on too few countries, whatever their numbers point to', () => {
    const { verdict, findings } = sectionsOf(rows).balance;
    expect(verdict).toEqual({
      grade: 'unknown',
      text: '3 countries are too few for a verdict on effective weights; the numbers are given as pointers.',
    });
    expect(findings).toHaveLength(1);
    expect(sectionsOf(rows).coherence.verdict.grade).toBe('unknown');
  });

  test('follows weights that are not equal', () => {
    const [set] = sectionsOf(rows, {}, one(2, ['3', '1'])).balance.data.sets;
    expect(set?.items.map(({ intended }) => intended)).toEqual([0.75, 0.25]);
  });

  test('counts nothing where an indicator falls as the whole rises', () => {
    const against = Array.from(
      { length: 12 },
      (_, at): Row => [1 + at / 2, 1 + at / 2, 7 - Math.floor(at / 2) / 2],
    );
    const { data, findings } = sectionsOf(against, { countries_for_correlation: 4 }).balance;
    expect(data.sets[0]?.items[2]?.effective).toBe(0);
    expect(findings.map(({ text }) => text)).toContain(
      'c: meant to count 33 % in harm, counts nothing, because it does not rise with it.',
    );
  });
});

describe('added value', () => {
  const product = (code: number): string => String(10 ** (3 + code / 3));

  test('says so where a component follows wealth, and asks to publish both', () => {
    const base = scored(
      '1',
      one(2),
      Array.from({ length: 10 }, (_, at): Row => [1 + at, 1 + at]),
    );
    const countries = base.countries.map((country, at) => ({
      ...country,
      facts: [
        { name: 'gdp' as const, value: product(at), source: 'made up' },
        { name: 'population' as const, value: '1000', source: 'made up' },
      ],
    }));
    const { findings, recommendations, data } = auditEdition({
      editions: [{ ...base, countries }],
    }).sections['added-value'];
    expect(data.wealth[0]?.pearson).toBeCloseTo(1, 9);
    const wealthy = findings.filter(({ code }) => code === 'added-value-wealth');
    expect(wealthy.map(({ text }) => text)).toEqual([
      'harm says little more than wealth does (correlation with the logarithm of gross domestic product per head: 1.00).',
    ]);
    expect(recommendations.at(-1)?.text).toBe(
      'Publish harm beside gross domestic product per head, so that readers see what the index adds.',
    );
  });

  test('without facts says that this is not tested', () => {
    expect(sectionsOf([[1], [2], [3]])['added-value'].limits.at(-1)).toMatch(
      /^Whether the index adds something to wealth is not tested/,
    );
  });
});

describe('comparability', () => {
  const rows = Array.from({ length: 6 }, (_, at): Row => [2 + at / 2, 3 + ((at * 2) % 5)]);
  const earlier = one(2);

  test('of the same method says by how much the world moved', () => {
    const now = rows.map(([a = 0, b = 0]): Row => [a + 0.5, b + 0.5]);
    const { verdict, findings, limits } = auditEdition({
      editions: [scored('1', earlier, rows), scored('2', earlier, now)],
    }).sections.comparability;
    expect(findings).toEqual([]);
    expect(verdict).toEqual({
      grade: 'sound',
      text: 'The method did not change what a change means. Like for like, the means moved since the edition before: harm +0.50.',
    });
    expect(limits[0]).toBe(
      '2 editions are compared; 5 comparable ones are the rule of those who revise their whole series.',
    );
  });

  test('of a first edition and of nothing shared has no verdict', () => {
    const first = auditEdition({ editions: [scored('1', earlier, rows)] });
    expect(first.sections.comparability.verdict).toEqual({
      grade: 'unknown',
      text: 'Nothing to compare: this is the first edition of the index.',
    });
  });
});

describe('robustness', () => {
  const plan: RobustnessPlan = {
    seed: 1,
    replicates: 200,
    intervalPercent: 90,
    scoreError: { steps: 4, indicators: new Map(), shared: 0, spread: false },
    weightsPercent: 0,
    aggregations: [],
    normalisations: [],
    imputations: [],
    leaveOut: 'none',
  };
  const effort = { replicates: 10, rows: 16 };
  const audited = (rows: readonly Row[]): Audit =>
    auditEdition({ editions: [scored('1', one(2), rows)], plan, effort });

  test('holds where countries lie far apart', () => {
    const { verdict, findings, recommendations } = audited([1, 5.5, 10].map((x): Row => [x, x]))
      .sections.robustness;
    expect(verdict).toEqual({
      grade: 'sound',
      text: 'Ranks hold well: in 200 computations with everything moved that is not sure, the middle width of the intervals that hold 90 % of them is, in ranks: harm 1.',
    });
    expect([...findings, ...recommendations]).toEqual([]);
  });

  test('asks for groups where most intervals are wide', () => {
    const { verdict, recommendations } = audited(
      Array.from({ length: 20 }, (_, at): Row => [5 + (at % 2) / 2, 5]),
    ).sections.robustness;
    expect(verdict.grade).toBe('concern');
    expect(recommendations.map(({ text }) => text)).toEqual([
      'Publish groups of countries that can be told apart before single ranks of harm.',
    ]);
  });
});
