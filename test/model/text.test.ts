import { describe, expect, test } from 'vitest';
import { compareText, counted } from '../../src/model/index.ts';

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
});
