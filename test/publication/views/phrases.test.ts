import { expect, test } from 'vitest';
import { placesOf } from '../../../src/publication/views/home/findings.ts';
import { listOf, phrase, phraseFor } from '../../../src/publication/views/phrases.ts';

test('a list has commas and one “and”', () => {
  expect(listOf([])).toBe('');
  expect(listOf(['A'])).toBe('A');
  expect(listOf(['A', 'B'])).toBe('A and B');
  expect(listOf(['A', 'B', 'C'])).toBe('A, B and C');
});

test('three places are named, four are counted', () => {
  expect(placesOf(['A', 'B', 'C'])).toBe('A, B and C');
  expect(placesOf(['A', 'B', 'C', 'D'])).toBe('4 countries');
});

test('a sentence with a gap left open is a mistake, not a page', () => {
  expect(() => phrase('home-mean', { node: 'Criminality' })).toThrow('home-mean.set');
});

test('one is singular, none and many are plural', () => {
  const say = (count: number): string => phraseFor(count, 'one-country', 'countries');
  expect([0, 1, 2].map(say)).toEqual(['0 countries', 'one country', '2 countries']);
  expect(phraseFor(1930, 'flows-one', 'flows-many')).toBe('1,930 flows are recorded');
});
