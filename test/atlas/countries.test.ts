import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldCountryName } from '../../src/atlas/country-spelling.ts';
import {
  allCountries,
  atlasCountry,
  countryByName,
  countryName,
  isKnownCountry,
  neighboursOf,
  spelledNames,
  suggestCountry,
} from '../../src/atlas/index.ts';
import { sharedData } from '../support/shared-data.ts';
import { code, codes, unitedNations } from './codes.ts';

describe('the table of countries', () => {
  test('holds the 249 of ISO 3166-1 and Kosovo, in code order', () => {
    const all = allCountries().map((country) => country.code);
    expect(all).toHaveLength(250);
    expect(all).toEqual([...all].sort());
  });

  test('no two countries share a code of any kind', () => {
    const all = allCountries();
    expect(new Set(all.map(({ alpha2 }) => alpha2)).size).toBe(250);
    expect(new Set(all.map(({ name }) => name)).size).toBe(250);
    const numbers = all.flatMap(({ numeric }) => (numeric === undefined ? [] : [numeric]));
    expect(new Set(numbers).size).toBe(249);
    expect(numbers.every((number) => /^\d{3}$/.test(number))).toBe(true);
  });

  test('tells what it knows of Belarus', () => {
    expect(atlasCountry(code('BLR'))).toMatchObject({
      alpha2: 'BY',
      numeric: '112',
      name: 'Belarus',
      neighbours: ['LTU', 'LVA', 'POL', 'RUS', 'UKR'],
    });
  });

  test('Kosovo has a code of its own and no ISO number', () => {
    expect(atlasCountry(code('XKX'))).toMatchObject({ alpha2: 'XK', name: 'Kosovo' });
    expect(atlasCountry(code('XKX')).numeric).toBeUndefined();
  });

  test('193 members of the United Nations are among them', () => {
    expect(unitedNations()).toHaveLength(193);
  });

  test('every label point lies on the Earth and inside the country it names', () => {
    for (const { label } of allCountries()) {
      expect(Math.abs(label[0])).toBeLessThanOrEqual(180);
      expect(Math.abs(label[1])).toBeLessThanOrEqual(90);
    }
    const [longitude, latitude] = atlasCountry(code('CHE')).label;
    expect(longitude).toBeGreaterThan(6);
    expect(longitude).toBeLessThan(10.5);
    expect(latitude).toBeGreaterThan(45.8);
    expect(latitude).toBeLessThan(47.8);
  });

  test('a code is known or it is not; an unknown one throws where it must be known', () => {
    expect(isKnownCountry('BLR')).toBe(true);
    expect(isKnownCountry('XXX')).toBe(false);
    expect(isKnownCountry('blr')).toBe(false);
  });
});

describe('neighbours', () => {
  test('being neighbours is mutual', () => {
    for (const country of allCountries()) {
      for (const other of country.neighbours) {
        expect(neighboursOf(other), `${other} and ${country.code}`).toContain(country.code);
      }
    }
  });

  test.each([
    ['CHE', 'AUT DEU FRA ITA LIE'],
    ['LSO', 'ZAF'],
    ['PRT', 'ESP'],
    ['XKX', 'ALB MKD MNE SRB'],
    ['KOR', 'PRK'],
    ['HTI', 'DOM'],
  ])('%s borders %s and nobody else', (country, others) => {
    expect(neighboursOf(code(country))).toEqual(codes(others));
  });

  test('a country takes its borders overseas with it', () => {
    for (const other of codes('BRA SUR ESP DEU'))
      expect(neighboursOf(code('FRA'))).toContain(other);
  });

  test('territory under another name in the source counts as its country’s', () => {
    expect(neighboursOf(code('SOM'))).toEqual(codes('DJI ETH KEN'));
    expect(neighboursOf(code('CYP'))).toEqual([]);
  });

  test('islands have none', () => {
    for (const island of codes('ISL MLT SGP TUV NRU JPN CUB'))
      expect(neighboursOf(island)).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['Congo, Dem, Rep,', 'COD'],
    ['Congo, Rep,', 'COG'],
    ['Congo, Dem. Rep.', 'COD'],
    ['Korea, Rep,', 'KOR'],
    ['Korea, DPR', 'PRK'],
    ['St, Lucia', 'LCA'],
    ['St, Kitts and Nevis', 'KNA'],
    ['St. Vincent and the Grenadines', 'VCT'],
    ['eSwatini', 'SWZ'],
    ['Eswatini', 'SWZ'],
    ['Swaziland', 'SWZ'],
    ['Sao Tome and Principe', 'STP'],
    ['São Tomé and Príncipe', 'STP'],
    ['São Tomé & Príncipe', 'STP'],
    ['Turkey', 'TUR'],
    ['Türkiye', 'TUR'],
    ['Turkey/Türkiye', 'TUR'],
    ['Czech Republic', 'CZE'],
    ['Czechia', 'CZE'],
    ['Micronesia (Federated States of)', 'FSM'],
    ["Cote d'Ivoire", 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ['Ivory Coast', 'CIV'],
    ['Cape Verde', 'CPV'],
    ['Bolivia (Plurinational State of)', 'BOL'],
    ['Viet Nam', 'VNM'],
    ['Lao People’s Democratic Republic', 'LAO'],
    ['Burma', 'MMR'],
    ['Macedonia, FYR', 'MKD'],
    ['The Gambia', 'GMB'],
    ['Bahamas, The', 'BHS'],
    ['UNITED STATES OF AMERICA', 'USA'],
    ['U.S.', 'USA'],
    ['  Timor Leste ', 'TLS'],
    ['Guinea Bissau', 'GNB'],
    ['Niger', 'NER'],
    ['Nigeria', 'NGA'],
    ['Dominica', 'DMA'],
    ['Dominican Republic', 'DOM'],
    ['Kosovo*', 'XKX'],
  ])('%s is %s', (name, country) => {
    expect(countryByName(name)).toBe(country);
  });

  test.each(['', 'Korea', 'Atlantis', 'World', 'BLR', 'Central Africa'])(
    '%j names no country',
    (text) => {
      expect(countryByName(text)).toBeUndefined();
    },
  );

  test('every printed name finds its own country', () => {
    for (const country of allCountries()) {
      expect(countryByName(country.name), country.name).toBe(country.code);
      expect(countryName(country.code)).toBe(country.name);
    }
  });

  test('no spelling stands for two countries', () => {
    const owners = new Map<string, string>();
    for (const [name, country] of spelledNames()) {
      const folded = foldCountryName(name);
      expect(owners.get(folded) ?? country, name).toBe(country);
      owners.set(folded, country);
    }
  });

  const published = sharedData('ocindex/country-iso3.json');
  test.skipIf(!published)(
    'every name in the publisher’s list is found (needs shared data: country-iso3.json)',
    () => {
      const list: Readonly<Record<string, string>> = JSON.parse(
        readFileSync(published ?? '', 'utf8'),
      );
      const found = Object.keys(list).map((name) => [name, countryByName(name)]);
      expect(Object.fromEntries(found)).toEqual(list);
      expect(Object.values(list).sort()).toEqual([...unitedNations()]);
    },
  );
});

describe('suggestions for a name that is not known', () => {
  test.each([
    ['Belorus', 'BLR'],
    ['Kazahstan', 'KAZ'],
    ['Bosnia and Hertzegovina', 'BIH'],
    ['Untied Kingdom', 'GBR'],
    ['Phillipines', 'PHL'],
    ['Lichtenstein', 'LIE'],
    ['Columbia', 'COL'],
  ])('%s is taken for %s', (text, country) => {
    expect(countryByName(text)).toBeUndefined();
    expect(suggestCountry(text)).toBe(country);
  });

  test.each(['', 'x', 'Region total', 'Average', 'qwertyuiop'])('%j is like no country', (text) => {
    expect(suggestCountry(text)).toBeUndefined();
  });

  test('nothing is suggested where two countries are equally near', () => {
    expect(suggestCountry('Irax')).toBeUndefined();
  });
});
