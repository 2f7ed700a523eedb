import { describe, expect, test } from 'vitest';
import { compareText, counted, enumerated, enumeratedUpTo } from '../../src/model/index.ts';

describe('texts', () => {
  test('are ordered by code unit, so that no locale moves them', () => {
    expect(['é', 'z', 'a', 'Z'].sort(compareText)).toEqual(['Z', 'a', 'z', 'é']);
  });

  test('count things', () => {
    expect([0, 1, 2].map((count) => counted(count, 'score'))).toEqual([
      '0 scores',
      '1 score',
      '2 scores',
    ]);
    expect([1, 2].map((count) => counted(count, 'country', 'countries'))).toEqual([
      '1 country',
      '2 countries',
    ]);
  });

  test('stand in a list of words', () => {
    const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']];
    expect(lists.map((words) => enumerated(words))).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(enumerated(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });

  test('beyond the most of a list are counted in its last place', () => {
    expect(enumeratedUpTo(3, ['a', 'b', 'c'])).toBe('a, b and c');
    expect(enumeratedUpTo(3, ['a', 'b', 'c', 'd', 'e'])).toBe('a, b and 3 more');
  });
});
