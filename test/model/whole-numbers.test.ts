import { describe, expect, test } from 'vitest';
import { floorDivide, greatestCommonDivisor } from '../../src/model/index.ts';

describe('whole numbers', () => {
  test.each([
    [12n, 18n, 6n],
    [7n, 13n, 1n],
    [0n, 5n, 5n],
    [5n, 0n, 5n],
    [0n, 0n, 1n],
  ])('the greatest common divisor of %i and %i is %i', (a, b, divisor) => {
    expect(greatestCommonDivisor(a, b)).toBe(divisor);
  });

  test.each([
    [7n, 2n, 3n],
    [-7n, 2n, -4n],
    [-8n, 2n, -4n],
    [0n, 3n, 0n],
  ])('%i divided by %i is rounded down to %i', (a, b, quotient) => {
    expect(floorDivide(a, b)).toBe(quotient);
  });
});
