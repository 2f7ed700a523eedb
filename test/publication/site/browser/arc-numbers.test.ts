import { expect, test } from 'vitest';
import { arcNumbers } from '../../../../src/publication/site/browser/arc-numbers.ts';

const shown = (...numbers: readonly string[]) => new Set(numbers);

test('an arc prints the numbers of those of its flows that are shown', () => {
  expect(arcNumbers('1 · 9 · 11', ['1', '9', '11'], shown('1', '4', '11'))).toBe('1 · 11');
  expect(arcNumbers('1 · 9 · 11', ['1', '9', '11'], shown('9'))).toBe('9');
});

test('numbers that would be wider than all of them are counted', () => {
  const all = ['10', '11', '12', '13', '14'];
  expect(arcNumbers('10 +4', all, shown('11', '12', '14'))).toBe('11 +2');
  expect(arcNumbers('10 +4', all, shown('11'))).toBe('11');
});

test('an arc keeps its numbers while all or none of its flows are shown', () => {
  expect(arcNumbers('10 +4', ['10', '11'], shown('10', '11'))).toBe('10 +4');
  expect(arcNumbers('6 · 9', ['6', '9'], shown())).toBe('6 · 9');
});
