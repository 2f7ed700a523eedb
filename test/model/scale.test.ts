import { describe, expect, test } from 'vitest';
import {
  decimalsOf,
  formatSteps,
  fraction,
  type Scale,
  stepsOf,
  valueOfSteps,
} from '../../src/model/index.ts';

const half: Scale = { minimum: fraction(1), maximum: fraction(10), step: fraction(1, 2) };
const fives: Scale = { minimum: fraction(5), maximum: fraction(100), step: fraction(5) };
const signed: Scale = { minimum: fraction(-2), maximum: fraction(2), step: fraction(1, 4) };

describe('a score as whole scale steps', () => {
  test.each([
    [fraction(1), 2],
    [fraction(11, 2), 11],
    [fraction(10), 20],
  ])('on the half-point scale %o is %i steps', (value, steps) => {
    expect(stepsOf(value, half)).toBe(steps);
    expect(valueOfSteps(steps, half)).toEqual(value);
  });

  test.each([fraction(1, 2), fraction(21, 2), fraction(21, 4), fraction(0), fraction(16, 3)])(
    'is undefined off the grid or off the scale: %o',
    (value) => {
      expect(stepsOf(value, half)).toBeUndefined();
    },
  );

  test('prints with as many decimals as its step needs', () => {
    expect(formatSteps(11, half)).toBe('5.5');
    expect(formatSteps(14, half)).toBe('7.0');
    expect(formatSteps(8, fives)).toBe('40');
    expect(formatSteps(-1, signed)).toBe('-0.25');
    expect(formatSteps(-7, signed)).toBe('-1.75');
    expect(formatSteps(0, signed)).toBe('0.00');
  });

  test('needs a step that a decimal can write', () => {
    expect(decimalsOf(fraction(1, 8))).toBe(3);
    expect(() => decimalsOf(fraction(1, 3))).toThrow('1/3');
  });
});
