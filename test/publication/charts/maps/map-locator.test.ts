import { describe, expect, test } from 'vitest';
import { countryName, mapGeometry } from '../../../../src/atlas/index.ts';
import { type CountryCode, isCountryCode } from '../../../../src/model/index.ts';
import {
  locatorMap,
  locatorOptions,
  printPaint,
} from '../../../../src/publication/charts/index.ts';
import { code, codes, demoCountries } from '../../../atlas/codes.ts';

const link = (country: CountryCode) => ({ code: country, name: countryName(country) });

describe('where a country lies', () => {
  const demo = mapGeometry(demoCountries, locatorOptions);

  test('is named for those who cannot see it', () => {
    expect(locatorMap(demo, link(code('BLR')), printPaint)).toContain(
      'role="img" aria-label="Map: where Belarus lies"',
    );
  });

  test.each([
    ['Central and Eastern Europe', demoCountries],
    ['the Caribbean', codes('ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA TTO VCT')],
    [
      'Western Asia and the Gulf',
      codes('ARE ARM AZE BHR CYP GEO IRN IRQ ISR JOR KWT LBN OMN QAT SAU SYR TUR YEM'),
    ],
    ['South-East Asia', codes('BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM')],
    [
      'all of Africa',
      codes(
        'AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB GNQ KEN ' +
          'LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD ' +
          'TGO TUN TZA UGA ZAF ZMB ZWE',
      ),
    ],
  ])('takes at most four kilobytes in %s', (_, region) => {
    const geometry = mapGeometry(region, locatorOptions);
    for (const country of region) {
      const svg = locatorMap(geometry, link(country), printPaint);
      expect(svg.length, country).toBeLessThan(4096);
      expect(svg).not.toBe('');
    }
  });

  test('a country too small to see has a ring round its place', () => {
    const pacific = mapGeometry(codes('FSM KIR MHL NRU PLW'), locatorOptions);
    expect(locatorMap(pacific, link(code('NRU')), printPaint)).toContain('r="9"');
    expect(locatorMap(demo, link(code('POL')), printPaint)).not.toContain('<circle');
  });

  test('what lies nowhere has no such map', () => {
    const invented = ['XAA', 'XAB'].filter(isCountryCode);
    const geometry = mapGeometry(invented, locatorOptions);
    const [first] = invented;
    expect(first && locatorMap(geometry, { code: first, name: 'Isle' }, printPaint)).toBe('');
  });
});
