import { describe, expect, test } from 'vitest';
import { isCountryCode } from '../../../src/model/index.ts';
import { narrativeReader } from '../../../src/narrative/index.ts';
import { readAbout } from '../read.ts';
import { bundledFramework } from '../score-labels.ts';

describe('numbered headings', () => {
  test('are headings without a blank line, and join no line before or after', () => {
    const { headings, claims } = readAbout(
      'KEN',
      '1. Criminal markets\n1.1 People\nWomen are trafficked to Oman.\n1.2 Trade\nArms are cheap.\n3 Resilience\n',
    );
    expect(headings.map(({ id }) => id)).toEqual(['markets', 'people', 'trade', 'resilience']);
    expect(claims.map(({ section, text }) => [section, text])).toEqual([
      ['people', 'Women are trafficked to Oman.'],
      ['trade', 'Arms are cheap.'],
    ]);
  });

  test('a numbered sentence is none', () => {
    const { headings } = readAbout(
      'KEN',
      '# Trade\n\n1. Arms come from Somalia\n2. Fuel is cheap\n',
    );
    expect(headings).toHaveLength(1);
  });
});

describe('the title of the document itself', () => {
  test.each(['# Kenya 2023', 'KENYA: COUNTRY PROFILE', 'Kenya: Organized Crime Profile 2023'])(
    '“%s” is a heading and no warning',
    (title) => {
      const { headings, claims, issues } = readAbout('KEN', `${title}\n\nTRADE\nArms are cheap.\n`);
      expect(headings).toHaveLength(2);
      expect(claims).toHaveLength(1);
      expect(issues).toEqual([]);
    },
  );

  test('an unknown heading further down is still told', () => {
    const { issues } = readAbout('KEN', '# Kenya 2023\n\n# Weather in Kenya\n\nIt rains often.\n');
    expect(issues.map(({ code }) => code)).toEqual(['heading-unknown']);
  });
});

test('goods of a market that the framework does not score have no indicator', () => {
  const framework = bundledFramework('organized-crime/2021');
  const country = 'MDA';
  if (!isCountryCode(country)) throw new Error(`no country: ${country}`);
  const read = narrativeReader({ framework, country });
  const { claims } = read(
    '# Trade\n\nCigarettes are smuggled to Romania. Untaxed alcohol is sold openly. Rifles are cheap.\n',
    'profile.txt',
  );
  expect(claims.map(({ indicator }) => indicator)).toEqual(['', '', 'arms-trafficking']);
});
