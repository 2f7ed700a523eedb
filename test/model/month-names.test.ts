import { expect, test } from 'vitest';
import { monthName } from '../../src/model/index.ts';

test('months are named from January, the first, to December, the twelfth', () => {
  expect([1, 6, 12].map(monthName)).toEqual(['January', 'June', 'December']);
  for (const none of [0, 13, -1, 1.5, Number.NaN]) expect(monthName(none)).toBeUndefined();
});
