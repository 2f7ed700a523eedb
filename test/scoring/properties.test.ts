import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareFractions,
  type Fraction,
  formatFraction,
  fraction,
  multiply,
} from '../../src/model/index.ts';
import { fractionOf, quickMean, wholeMean } from '../../src/scoring/fraction-means.ts';
import {
  compareValues,
  type EditionScores,
  editionAggregates,
  editionChanges,
  editionQuadrants,
  editionRanks,
  fractionValue,
  printDifference,
  printValue,
  rankValues,
  regionMeans,
  scoreEdition,
} from '../../src/scoring/index.ts';
import { arithmeticMean, geometricMean } from '../../src/scoring/means.ts';
import { floorRoot } from '../../src/scoring/whole-numbers.ts';
import { type CountryRow, countryCode, edition } from '../support/edition-builder.ts';
import {
  aggregate,
  aggregateId,
  component,
  framework,
  indicator,
} from '../support/framework-builder.ts';

fc.configureGlobal({ seed: 161_030 });

const halfPoints = fc.integer({ min: 2, max: 20 }).map((steps) => String(steps / 2));
const positive = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 6n }), fc.bigInt({ min: 1n, max: 10n ** 4n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));
const anyFraction = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
    fc.bigInt({ min: 1n, max: 10n ** 12n }),
  )
  .map(([numerator, denominator]) => fraction(numerator, denominator));
const smallFraction = fc
  .tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 1, max: 60 }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));
const smallWeight = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

const INDICATORS = ['a', 'b', 'c', 'd', 'e'];
const RULES = framework(
  [
    component('load', [
      aggregate('left', [indicator('a'), indicator('b', { weight: '2' })]),
      aggregate('right', [indicator('c'), indicator('d')], { method: 'geometric' }),
    ]),
    component('strength', [indicator('e')], { higherIs: 'better' }),
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
const countryRow = fc
  .record({
    continent: fc.constantFrom('North', 'South'),
    region: fc.constantFrom('Coast', 'Plain', 'Hills'),
    scores: fc.array(halfPoints, { minLength: 5, maxLength: 5 }),
  })
  .map(({ scores, ...place }) => ({
    ...place,
    scores: Object.fromEntries(INDICATORS.map((id, at) => [id, scores[at] ?? '1'])),
  }));
const rows = fc
  .array(countryRow, { minLength: 1, maxLength: 12 })
  .map((list) =>
    list.map((row, at): CountryRow => ({ ...row, code: `AA${String.fromCharCode(65 + at)}` })),
  );

describe('values', () => {
  test('the quick mean is the whole-number mean wherever it answers', () => {
    const parts = fc.array(fc.record({ value: smallFraction, weight: smallWeight }), {
      minLength: 1,
      maxLength: 20,
    });
    let quick = 0;
    fc.assert(
      fc.property(parts, (list) => {
        const fast = quickMean(list);
        if (!fast) return;
        quick++;
        expect(formatFraction(fast)).toBe(formatFraction(wholeMean(list)));
      }),
      { numRuns: 500 },
    );
    expect(quick).toBeGreaterThan(100);
  });

  test('the quick mean steps aside where numbers grow beyond the safe ones', () => {
    const huge = { value: fraction(2n ** 60n, 3n), weight: fraction(1) };
    expect(quickMean([huge, huge])).toBeUndefined();
    const fine = { value: fraction(1, 2 ** 40), weight: fraction(1) };
    const other = { value: fraction(1, 3 ** 20), weight: fraction(1) };
    expect(quickMean([fine, other])).toBeUndefined();
    expect(formatFraction(fractionOf(1, 2 ** 50, 1000))).toBe(`1/${2n ** 50n * 1000n}`);
  });

  test('printing is ⌊value × 10^decimals + 1/2⌋, for numbers of any size', () => {
    fc.assert(
      fc.property(anyFraction, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const { numerator, denominator } = value;
        const unit = 10n ** BigInt(decimals);
        const printed = printValue(fractionValue(value), decimals);
        const scaled = BigInt(printed.replace('.', ''));
        const doubled = 2n * (numerator * unit - scaled * denominator);
        expect(doubled >= -denominator && doubled < denominator).toBe(true);
        expect(printed).toMatch(
          decimals === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`),
        );
        expect(printed).not.toMatch(/^-0\.?0*$/);
      }),
    );
  });

  test('a difference and its opposite print the same digits', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const [up, down] = [
          printDifference(fractionValue(a), fractionValue(b), 2),
          printDifference(fractionValue(b), fractionValue(a), 2),
        ];
        expect(up.replace('-', '')).toBe(down.replace('-', ''));
        if (/[1-9]/.test(up)) expect(up.startsWith('-')).not.toBe(down.startsWith('-'));
        else expect(up + down).not.toContain('-');
      }),
    );
  });

  test('comparing agrees with the fractions’ own order', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const order = compareValues(fractionValue(a), fractionValue(b));
        expect(Math.sign(order)).toBe(compareFractions(a, b));
      }),
    );
  });

  test('a whole root is the largest whose power is not above the number', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 2n ** 300n }),
        fc.integer({ min: 1, max: 40 }),
        (n, k) => {
          const root = floorRoot(n, k);
          expect(root ** BigInt(k) <= n && (root + 1n) ** BigInt(k) > n).toBe(true);
        },
      ),
    );
  });
});

describe('geometric means', () => {
  const weighted = (list: readonly Fraction[]) =>
    list.map((value) => ({ value: fractionValue(value), weight: fraction(1) }));
  const lists = fc.array(positive, { minLength: 1, maxLength: 6 });

  test('lie between the lowest value and the arithmetic mean, and meet it only when all are equal', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const [geometric, arithmetic] = [
          geometricMean(weighted(list)),
          arithmeticMean(weighted(list)),
        ];
        const equal = new Set(list.map(formatFraction)).size === 1;
        expect(compareValues(geometric, arithmetic)).toBe(equal ? 0 : -1);
        const [lowest = fraction(1)] = [...list].sort(compareFractions);
        expect(compareValues(geometric, fractionValue(lowest))).toBe(equal ? 0 : 1);
      }),
      { numRuns: 200 },
    );
  });

  test('do not depend on the order of the values or on a common factor of the weights', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ value: positive, weight: smallWeight }), {
          minLength: 1,
          maxLength: 4,
        }),
        smallWeight,
        (parts, factor) => {
          const list = parts.map(({ value, weight }) => ({ value: fractionValue(value), weight }));
          const turned = [...list]
            .reverse()
            .map(({ value, weight }) => ({ value, weight: multiply(weight, factor) }));
          expect(compareValues(geometricMean(list), geometricMean(turned))).toBe(0);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('of equal values are that value, and of powers are found to be fractions', () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 1, max: 7 }), (value, count) => {
        const equal = geometricMean(weighted(Array.from({ length: count }, () => value)));
        expect(equal).toEqual(fractionValue(value));
        const halves = [value, multiply(value, fraction(4))];
        expect(geometricMean(weighted(halves))).toEqual(
          fractionValue(multiply(value, fraction(2))),
        );
      }),
    );
  });

  test('print the digit that the enclosing powers prove', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const printed = printValue(geometricMean(weighted(list)), 3);
        const digits = BigInt(printed.replace('.', ''));
        const power = BigInt(list.length);
        const product = list.reduce((whole, value) => multiply(whole, value), fraction(1));
        const below = fraction((2n * digits - 1n) ** power, 2000n ** power);
        const above = fraction((2n * digits + 1n) ** power, 2000n ** power);
        if (digits > 0n) expect(compareFractions(below, product)).toBeLessThanOrEqual(0);
        expect(compareFractions(product, above)).toBe(-1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('editions', () => {
  test('no result depends on the order of countries or scores', () => {
    fc.assert(
      fc.property(rows, rows, (now, before) => {
        const [later, earlier] = [edition('2023', RULES, now), edition('2021', RULES, before)];
        expect(everything(shuffled(later), shuffled(earlier))).toEqual(everything(later, earlier));
      }),
      { numRuns: 60 },
    );
  });

  test('a higher score never lowers an aggregate and never worsens the country’s rank', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.constantFrom(...INDICATORS), (list, pick, id) => {
        const at = pick % list.length;
        const raised = list.map((row, index) =>
          index === at ? { ...row, scores: { ...row.scores, [id]: '10' } } : row,
        );
        const [before, after] = [list, raised].map((some) =>
          scoreEdition(edition('2021', RULES, some)),
        );
        const code = countryCode(list[at]?.code ?? '');
        for (const node of ['load', 'left', 'right', 'strength'].map(aggregateId)) {
          const low = before?.values.get(code)?.get(node);
          const high = after?.values.get(code)?.get(node);
          expect(low && high && compareValues(high, low)).toBeGreaterThanOrEqual(0);
          const rank = (scored: typeof before) =>
            scored &&
            editionRanks(scored, 'World').find(
              (row) => row.country === code && row.aggregate === node && row.scope.kind === 'world',
            )?.rank;
          expect(rank(after)).toBeLessThanOrEqual(rank(before) ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('every aggregate lies on the scale and between its lowest and highest child', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const scored = scoreEdition(edition('2021', RULES, list));
        for (const values of scored.values.values()) {
          const left = values.get(aggregateId('load'));
          const pair = [values.get(aggregateId('left')), values.get(aggregateId('right'))];
          const [low, high] = pair.flatMap((value) => value ?? []).sort(compareValues);
          expect(low && left && compareValues(low, left)).toBeLessThanOrEqual(0);
          expect(left && high && compareValues(left, high)).toBeLessThanOrEqual(0);
        }
        for (const { value } of editionAggregates(scored)) {
          expect(Number(value) >= 1 && Number(value) <= 10).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a rank is one more than the number of higher values', () => {
    fc.assert(
      fc.property(fc.array(smallFraction, { minLength: 1, maxLength: 26 }), (list) => {
        const values = new Map(
          list.map((value, at) => [
            countryCode(`AA${String.fromCharCode(65 + at)}`),
            fractionValue(value),
          ]),
        );
        for (const [code, { rank, of }] of rankValues(values)) {
          const own = values.get(code);
          const higher = [...values.values()].filter(
            (other) => own && compareValues(other, own) > 0,
          );
          expect([rank, of]).toEqual([higher.length + 1, list.length]);
        }
      }),
    );
  });

  test('ranks by whole numbers and ranks by comparing pairs are the same', () => {
    const near = fraction(1n, 10n ** 30n);
    fc.assert(
      fc.property(fc.array(smallFraction, { minLength: 2, maxLength: 20 }), (list) => {
        const codes = list.map((_, at) => countryCode(`AA${String.fromCharCode(65 + at)}`));
        const ranksOf = (scale: Fraction) => {
          const scaled = list.map((value) => fractionValue(multiply(value, scale)));
          return [
            ...rankValues(
              new Map(codes.map((code, at) => [code, scaled[at] ?? fractionValue(near)])),
            ).values(),
          ].map(({ rank }) => rank);
        };
        expect(ranksOf(near)).toEqual(ranksOf(fraction(1)));
      }),
    );
  });
});

/** Every table of an edition, as text that can be compared. */
function everything(later: EditionScores, earlier: EditionScores): string {
  const [now, before] = [scoreEdition(later), scoreEdition(earlier)];
  return JSON.stringify([
    editionAggregates(now),
    editionRanks(now, 'World', before),
    editionChanges(now, before),
    regionMeans(now, 'World'),
    editionQuadrants(now),
  ]);
}

function shuffled(input: EditionScores): EditionScores {
  return {
    ...input,
    countries: [...input.countries].reverse(),
    scores: [...input.scores].reverse(),
  };
}
