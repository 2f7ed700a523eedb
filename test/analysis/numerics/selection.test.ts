import { describe, expect, test } from 'vitest';
import {
  quantileBySelection,
  quantileOfSorted,
  seededRandom,
} from '../../../src/analysis/numerics/index.ts';

describe('a quantile by selection', () => {
  test('is the number itself, or lies between two neighbours in proportion', () => {
    expect(quantileBySelection(Float64Array.of(7), 0.3)).toBe(7);
    expect(quantileBySelection(Float64Array.of(4, 1, 3, 2), 0)).toBe(1);
    expect(quantileBySelection(Float64Array.of(4, 1, 3, 2), 0.5)).toBe(2.5);
    expect(quantileBySelection(Float64Array.of(4, 1, 3, 2), 1)).toBe(4);
    expect(quantileBySelection(new Float32Array(), 0.5)).toBeNaN();
  });

  test('is that of the sorted numbers to the last digit, with ties and in every order', () => {
    const random = seededRandom(4);
    for (let run = 0; run < 400; run++) {
      const length = 1 + random.below(60);
      const kinds = 1 + random.below(length);
      const numbers = Float32Array.from({ length }, () => random.below(kinds) / 7);
      if (run % 3 === 0) numbers.sort();
      if (run % 3 === 1) numbers.sort().reverse();
      const sorted = numbers.slice().sort();
      for (const share of [0, 0.05, 0.25, 0.5, 0.95, 1]) {
        expect(quantileBySelection(numbers.slice(), share)).toBe(quantileOfSorted(sorted, share));
      }
    }
  });
});
