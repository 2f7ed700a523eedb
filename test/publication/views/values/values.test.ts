import { expect, test } from 'vitest';
import { signed } from '../../../../src/publication/views/values/values.ts';

test.each([
  ['0.25', '+0.25'],
  ['-0.10', '−0.10'],
  ['0.00', '0.00'],
  ['12.0', '+12.0'],
  ['0', '0'],
])('the change %s is shown as %s', (difference, shown) => {
  expect(signed(difference)).toBe(shown);
});
