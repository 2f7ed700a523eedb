import { describe, expect, test } from 'vitest';
import { fitOf, opened } from '../../../../src/publication/site/browser/search-order.ts';

const COUNTRIES: readonly (readonly [name: string, others: readonly string[]])[] = [
  ['Australia', ['aus', 'au']],
  ['Belarus', ['blr', 'by']],
  ['Congo, Dem. Rep.', ['cod', 'cd', 'dr congo']],
  ['Congo, Rep.', ['cog', 'cg', 'congo']],
  ["Côte d'Ivoire", ['civ', 'ci', 'ivory coast']],
  ['Equatorial Guinea', ['gnq', 'gq']],
  ['Guinea', ['gin', 'gn']],
  ['Guinea-Bissau', ['gnb', 'gw']],
  ['Ukraine', ['ukr', 'ua']],
  ['United Kingdom', ['gbr', 'gb', 'uk', 'britain']],
  ['United States', ['usa', 'us', 'america']],
];

function found(typed: string) {
  return COUNTRIES.flatMap(([name, others]) => {
    const fit = fitOf(name, others, typed);
    return fit === undefined ? [] : [{ name, fit }];
  }).sort((a, b) => a.fit - b.fit);
}

describe('a search', () => {
  test.each([
    ['UK', 'United Kingdom'],
    ['us', 'United States'],
    ['Guinea', 'Guinea'],
    ['congo', 'Congo, Rep.'],
    ['COD', 'Congo, Dem. Rep.'],
    ['cote d', "Côte d'Ivoire"],
    ['ivory', "Côte d'Ivoire"],
    ['gb', 'United Kingdom'],
  ])('for %s opens %s', (typed, name) => {
    expect(opened(found(typed))?.name).toBe(name);
  });

  test.each(['united', 'guin', 'u', 'congo,'])(
    'for %s opens nothing: several may be meant',
    (typed) => {
      expect(found(typed).length).toBeGreaterThan(1);
      expect(opened(found(typed))).toBeUndefined();
    },
  );

  test('for what nobody is called finds nothing', () => {
    expect(found('zzz')).toEqual([]);
    expect(opened(found('zzz'))).toBeUndefined();
  });

  test('puts the name before codes, the beginning of a name before that of a word, and parts last', () => {
    expect(found('guinea').map(({ name }) => name)).toEqual([
      'Guinea',
      'Guinea-Bissau',
      'Equatorial Guinea',
    ]);
    expect(found('us').map(({ name }) => name)).toEqual(['United States', 'Australia', 'Belarus']);
  });
});
