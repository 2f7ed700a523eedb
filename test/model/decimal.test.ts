import { describe, expect, test } from 'vitest';
import {
  decimalsOf,
  formatNumber,
  formatUnits,
  fraction,
  groupDigits,
  isShortDecimal,
} from '../../src/model/index.ts';

describe('a number in decimals', () => {
  test('is short where nine decimals write it exactly', () => {
    expect([fraction(1, 8), fraction(1, 512), fraction(7)].every(isShortDecimal)).toBe(true);
    expect([fraction(1, 3), fraction(1, 1024)].some(isShortDecimal)).toBe(false);
  });

  test('has as many decimals as it needs, whatever its numerator', () => {
    expect(decimalsOf(fraction(3))).toBe(0);
    expect(decimalsOf(fraction(-7, 20))).toBe(2);
    expect(decimalsOf(fraction(1, 512))).toBe(9);
    expect(() => decimalsOf(fraction(1, 1024))).toThrow('no short decimal: 1/1024');
  });

  test('is printed from whole units of its last decimal', () => {
    expect(formatUnits(537, 2)).toBe('5.37');
    expect(formatUnits(-5n, 2)).toBe('-0.05');
    expect(formatUnits(0, 3)).toBe('0.000');
    expect(formatUnits(-12n, 0)).toBe('-12');
  });

  test('is a decimal where one says the same, else a fraction', () => {
    const numbers = [
      fraction(21, 2),
      fraction(-1, 4),
      fraction(3),
      fraction(1, 3),
      fraction(-105, 10),
      fraction(1, 2_000_000),
    ];
    expect(numbers.map(formatNumber)).toEqual(['10.5', '-0.25', '3', '1/3', '-10.5', '0.0000005']);
  });

  test('has its thousands set apart', () => {
    const numbers = ['7', '999', '1000', '12345', '9340000'];
    expect(numbers.map((digits) => groupDigits(digits, ','))).toEqual([
      '7',
      '999',
      '1,000',
      '12,345',
      '9,340,000',
    ]);
  });
});
