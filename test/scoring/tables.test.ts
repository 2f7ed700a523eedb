import { describe, expect, test } from 'vitest';
import { fraction } from '../../src/model/index.ts';
import {
  bandReader,
  bandsOf,
  editionAggregates,
  editionQuadrants,
  fractionValue,
  isTurned,
  regionMeans,
  scoreEdition,
  valuesOfNode,
} from '../../src/scoring/index.ts';
import { type CountryRow, edition } from '../support/edition-builder.ts';
import {
  aggregate,
  aggregateId,
  component,
  framework,
  indicator,
  indicatorId,
} from '../support/framework-builder.ts';

const RULES = framework(
  [
    component('load', [
      aggregate('left', [indicator('a'), indicator('b'), indicator('c')]),
      aggregate('right', [indicator('d'), indicator('e')], { method: 'geometric' }),
    ]),
    component('strength', [indicator('f'), indicator('g')], { higherIs: 'better', bands: [] }),
  ],
  {
    smallestRegion: 2,
    quadrants: {
      horizontal: aggregateId('load'),
      vertical: aggregateId('strength'),
      high: fraction(11, 2),
    },
  },
);
const scores = (...values: readonly string[]): CountryRow['scores'] =>
  Object.fromEntries(values.map((value, at) => [String.fromCharCode(97 + at), value]));
const score = (rows: readonly CountryRow[]) => scoreEdition(edition('2023', RULES, rows));

describe('printed aggregates', () => {
  test('carry the exact fraction, but none at and above a geometric mean, even where it is whole', () => {
    const scored = score([
      { code: 'AAA', scores: scores('5', '5.5', '5.5', '2', '8', '6', '6.5') },
    ]);
    expect(editionAggregates(scored)).toEqual([
      { country: 'AAA', aggregate: 'load', value: '4.67', exact: '', band: 'moderate' },
      { country: 'AAA', aggregate: 'left', value: '5.33', exact: '16/3', band: 'moderate' },
      { country: 'AAA', aggregate: 'right', value: '4.00', exact: '', band: 'moderate' },
      { country: 'AAA', aggregate: 'strength', value: '6.25', exact: '25/4', band: '' },
    ]);
  });

  test('take the bands that the edition sets in place of the framework’s', () => {
    const input = edition('2023', RULES, [
      { code: 'AAA', scores: scores('5', '5.5', '5.5', '2', '8', '6', '6.5') },
    ]);
    const bands = new Map([
      [
        aggregateId('load'),
        [
          { id: 'low', label: 'low', below: fraction(5), ours: false },
          { id: 'high', label: 'high', ours: false },
        ],
      ],
    ]);
    const scored = scoreEdition({ ...input, bands });
    expect(editionAggregates(scored).map(({ band }) => band)).toEqual(['low', 'high', 'low', '']);
    expect(bandsOf(scored, indicatorId('a')).map(({ id }) => id)).toEqual(['low', 'high']);
    expect(bandsOf(scored, indicatorId('f'))).toEqual([]);
    expect(bandsOf(scored, indicatorId('unknown'))).toEqual([]);
  });

  test('read what is turned round in the bands turned round: 9 as 2, and back again below', () => {
    const rules = framework([
      component('load', [
        indicator('a'),
        aggregate('ease', [indicator('b'), indicator('c', { direction: -1 })], { direction: -1 }),
      ]),
    ]);
    const scored = scoreEdition(
      edition('2023', rules, [{ code: 'AAA', scores: scores('9', '10', '3') }]),
    );
    const bandOfScore = (id: string, score: number): string | undefined =>
      bandReader(scored, indicatorId(id))(fractionValue(fraction(score)))?.id;
    expect(bandOfScore('a', 9)).toBe('severe');
    expect(bandOfScore('b', 9)).toBe('little');
    expect(bandOfScore('c', 9)).toBe('severe');
    expect(editionAggregates(scored)).toMatchObject([
      { aggregate: 'load', value: '5.50', band: 'moderate' },
      { aggregate: 'ease', value: '9.00', band: 'little' },
    ]);
    expect(['a', 'b', 'c'].map((id) => isTurned(rules, indicatorId(id)))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('have no row where a value is missing', () => {
    const scored = score([{ code: 'AAA', scores: scores('5', '5.5', '5.5') }]);
    expect(editionAggregates(scored).map(({ aggregate: id }) => id)).toEqual(['left']);
  });
});

describe('quadrants', () => {
  test('name the horizontal component first, and the line itself is high', () => {
    const scored = score([
      { code: 'DDD', scores: scores('5', '5', '5', '4', '9', '5.5', '5.5') },
      { code: 'CCC', scores: scores('5.5', '5.5', '5.5', '5.5', '5.5', '5', '5.5') },
      { code: 'BBB', scores: scores('1', '1', '1', '1', '1', '1', '1') },
      { code: 'AAA', scores: scores('9', '9', '9', '9', '9', '9', '9') },
    ]);
    expect(
      editionQuadrants(scored).map(({ country, quadrant }) => `${country} ${quadrant}`),
    ).toEqual([
      'AAA high-load-high-strength',
      'BBB low-load-low-strength',
      'CCC high-load-low-strength',
      // Load (5 + 6)/2 = 5.5.
      'DDD high-load-high-strength',
    ]);
  });

  test('need both values, and a rule', () => {
    const scored = score([{ code: 'AAA', scores: scores('9', '9', '9', '9', '9', '9') }]);
    expect(editionQuadrants(scored)).toEqual([]);
    const { quadrants: _, ...plain } = RULES;
    expect(editionQuadrants({ ...scored, framework: plain })).toEqual([]);
  });
});

describe('regional means', () => {
  const rows: readonly CountryRow[] = [
    {
      code: 'AAA',
      continent: 'Land',
      region: 'Coast',
      scores: scores('5', '5', '5.5', '2', '3', '1', '2'),
    },
    { code: 'BBB', continent: 'Land', region: 'Coast', scores: scores('6', '5', '5.5', '2', '8') },
    {
      code: 'CCC',
      continent: 'Land',
      region: 'Plain',
      scores: scores('7', '5', '5', '3', '3', '2', '2'),
    },
  ];
  const means = regionMeans(score(rows), 'Somewhere');
  const of = (scope: string, id: string) => {
    const row = means.find((candidate) => candidate.scope.name === scope && candidate.id === id);
    return row && [row.mean, row.countries];
  };

  test('are of exact values: 31/6, 11/2 and 17/3 have the mean 49/9', () => {
    expect(of('Somewhere', 'left')).toEqual(['5.44', 3]);
    expect(of('Coast', 'left')).toEqual(['5.33', 2]);
  });

  test('of roots are enclosed: (√6 + 4)/2 and (√6 + 4 + 3)/3', () => {
    expect(of('Coast', 'right')).toEqual([((Math.sqrt(6) + 4) / 2).toFixed(2), 2]);
    expect(of('Somewhere', 'right')).toEqual([((Math.sqrt(6) + 7) / 3).toFixed(2), 3]);
  });

  test('count only countries with a value, and stop below the smallest region', () => {
    expect(of('Somewhere', 'strength')).toEqual(['1.75', 2]);
    expect(of('Land', 'strength')).toEqual(['1.75', 2]);
    expect(of('Coast', 'strength')).toBeUndefined();
    expect(of('Plain', 'left')).toBeUndefined();
  });

  test('come by scope, the outer one first, then in framework order', () => {
    expect(means.map(({ scope, id }) => `${scope.name} ${id}`).slice(0, 4)).toEqual([
      'Somewhere load',
      'Somewhere left',
      'Somewhere a',
      'Somewhere b',
    ]);
    expect([...new Set(means.map(({ scope }) => scope.name))]).toEqual([
      'Somewhere',
      'Land',
      'Coast',
    ]);
  });

  test('numbers beyond the safe ones give the same mean by the long way', () => {
    const scored = score(rows);
    const near = fraction(1n, 10n ** 25n);
    const values = new Map(
      [...scored.values].map(([country, own]) => {
        const shifted = new Map(own);
        const left = own.get(aggregateId('left'));
        if (left?.kind === 'fraction') {
          const { numerator, denominator } = left.fraction;
          const unit = near.denominator;
          shifted.set(aggregateId('left'), {
            kind: 'fraction',
            fraction: fraction(numerator * unit + denominator, denominator * unit),
          });
        }
        return [country, shifted] as const;
      }),
    );
    const shifted = regionMeans({ ...scored, values }, 'Somewhere');
    expect(shifted.find(({ id }) => id === 'left')?.mean).toBe('5.44');
  });
});

test('a column holds the countries that have a value', () => {
  const scored = score([
    { code: 'BBB', scores: scores('5') },
    { code: 'AAA', scores: {} },
  ]);
  expect([...valuesOfNode(scored, indicatorId('a')).keys()]).toEqual(['BBB']);
});
