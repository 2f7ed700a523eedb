import { describe, expect, test } from 'vitest';
import {
  correlate,
  isSignificant,
  smallestSignificant,
} from '../../../src/analysis/audit/measures/correlate.ts';
import { correlationChance } from '../../../src/analysis/audit/measures/student.ts';

describe('how probable a correlation is by accident', () => {
  // r = t ÷ √(t² + freedom) with two-sided quantiles of Student's t from printed tables.
  test.each([
    [12.706, 1, 0.05],
    [4.303, 2, 0.05],
    [3.182, 3, 0.05],
    [2.228, 10, 0.05],
    [2.11, 17, 0.05],
    [2.898, 17, 0.01],
    [1.98, 120, 0.05],
    [3.373, 120, 0.001],
  ])('t = %f with %i degrees of freedom leaves %f', (t, freedom, chance) => {
    const r = t / Math.sqrt(t * t + freedom);
    expect(correlationChance(r, freedom + 2)).toBeCloseTo(chance, 4);
    expect(correlationChance(-r, freedom + 2)).toBe(correlationChance(r, freedom + 2));
  });

  test('no correlation is no surprise, a perfect one leaves nothing to chance', () => {
    for (const n of [3, 4, 50, 51]) {
      expect(correlationChance(0, n)).toBe(1);
      expect(correlationChance(1, n)).toBe(0);
    }
  });

  test('19 countries need 0.46, 193 need 0.15', () => {
    expect(smallestSignificant(19, 0.05)).toBe(0.46);
    expect(smallestSignificant(193, 0.05)).toBe(0.15);
    expect(smallestSignificant(3, 0.05)).toBeUndefined();
  });
});

describe('a correlation', () => {
  test('of 1 to 5 with 2, 1, 4, 3, 5 is 0.8 by numbers and by ranks', () => {
    const found = correlate([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]);
    expect(found.n).toBe(5);
    expect(found.pearson).toBeCloseTo(0.8, 14);
    expect(found.spearman).toBeCloseTo(0.8, 14);
    // atanh 0.8 = 1.0986123, ± 1.9599640 ÷ √2: tanh of −0.2872916 and 2.4845161.
    expect(found.low).toBeCloseTo(-0.2796, 4);
    expect(found.high).toBeCloseTo(0.9862, 4);
    // t = 0.8 √3 ÷ 0.6 = 2.3094 with three degrees of freedom.
    expect(found.p).toBeCloseTo(0.104, 3);
  });

  test('leaves out countries that miss one of the two', () => {
    const found = correlate([1, 2, Number.NaN, 3, 4], [1, 3, 5, 2, Number.NaN]);
    expect(found.n).toBe(3);
    expect(found.pearson).toBeCloseTo(0.5, 14);
    expect(found.low).toBeUndefined();
  });

  test('is a word where there are too few countries or no differences', () => {
    expect(correlate([1, 2], [1, 2])).toEqual({ n: 2, missing: 'too few countries' });
    expect(correlate([1, 2, 3], [4, 4, 4])).toEqual({ n: 3, missing: 'no differences' });
  });

  test('stands out only where numbers and ranks agree that it does', () => {
    const outlying = correlate([1, 2, 3, 4, 5, 60], [3, 2, 1, 3, 2, 50]);
    expect(outlying.p).toBeLessThan(0.05);
    expect(outlying.rankP).toBeGreaterThan(0.05);
    expect(isSignificant(outlying, 0.05)).toBe(false);
    expect(isSignificant({ n: 2, missing: 'too few countries' }, 0.05)).toBe(false);
  });
});
