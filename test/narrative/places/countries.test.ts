import { describe, expect, test } from 'vitest';
import towns from '../../../src/narrative/data/towns.json' with { type: 'json' };
import { caseRows } from '../case-rows.ts';
import { readAbout } from '../read.ts';
import { COUNTRY_NAMES } from './country-names.ts';
import { PLACE_TRAPS } from './place-traps.ts';

/** `words=code:kind` of every mention under a heading of markets. */
function mentions(country: string, sentence: string): readonly string[] {
  const document = `TRADE\n${sentence}\n`;
  return readAbout(country, document).claims.flatMap(({ places }) =>
    places.map(
      ({ start, end, iso3, kind }) => `${document.slice(start, end)}=${iso3 ?? '–'}:${kind}`,
    ),
  );
}

const ROWS = caseRows(COUNTRY_NAMES, 5).map(
  ([code = '', names = '', formal = '', demonyms = '', capital = '']) => ({
    code,
    names: names.split('/'),
    formal,
    demonyms: demonyms.split('/'),
    capital,
  }),
);
const TRAPS = caseRows(PLACE_TRAPS, 4).map(
  ([country = '', section = '', sentence = '', wanted = '']) =>
    [country, section, sentence, wanted] as const,
);
/** Names that some other sentence of this file is about, or that are a country's as well. */
const NOT_A_TOWN = new Set(['The Hague', 'São Tomé']);
const elsewhere = (code: string): string => (code === 'NZL' ? 'ISL' : 'NZL');
const found = (words: string, code: string): readonly string[] => [`${words}=${code}:country`];

describe('every country of the world', () => {
  test('is in the table', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(198);
    expect(new Set(ROWS.map(({ code }) => code)).size).toBe(ROWS.length);
  });

  test.each(ROWS)('$code is known by its names and in full', ({ code, names, formal }) => {
    for (const name of [...names, formal].filter((words) => words !== '')) {
      const sentence = `Arms are brought from the ${name} by lorry.`;
      expect(mentions(elsewhere(code), sentence), name).toEqual(found(name, code));
    }
  });

  test.each(ROWS)('$code is known by the word for its people', ({ code, demonyms }) => {
    for (const word of demonyms.filter((words) => words !== '')) {
      const shared = word.startsWith('(');
      const plain = word.replace(/[()]/g, '');
      const sentence = `Arms are sold by ${plain} traders to farmers.`;
      expect(mentions(shared ? code : elsewhere(code), sentence), word).toEqual(found(plain, code));
    }
  });

  test.each(ROWS.filter(({ capital }) => capital !== '' && !NOT_A_TOWN.has(capital)))(
    '$code has its capital $capital',
    ({ code, capital }) => {
      const sentence = `Arms are stored in ${capital} for months.`;
      expect(mentions(elsewhere(code), sentence)).toEqual([`${capital}=${code}:city`]);
    },
  );

  test('has its three largest towns at home', () => {
    const wrong = Object.entries(towns.large).flatMap(([code, list]) =>
      list
        .split(';')
        .map((row) => row.split(':'))
        .sort(([, a], [, b]) => Number(b) - Number(a))
        .slice(0, 3)
        .map(([name = '']) => name)
        .filter((name) => name !== '' && !NOT_A_TOWN.has(name))
        .flatMap((name) => mentions(code, `Arms are stored in ${name} for months.`))
        .filter((mention) => mention.split('=')[1]?.split(':')[0] !== code),
    );
    expect(wrong).toEqual([]);
  });
});

describe('names that mislead', () => {
  test.each(TRAPS)('%s %s: %s', (country, _section, sentence, wanted) => {
    expect(mentions(country, sentence).join('; ')).toBe(wanted);
  });
});
