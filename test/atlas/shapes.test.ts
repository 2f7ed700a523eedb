import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { allCountries, atlasCountry } from '../../src/atlas/index.ts';
import { type Land, shapesAt } from '../../src/atlas/shapes.ts';
import { code, unitedNations } from './codes.ts';

const EARTH_KM2 = 6371.0088 ** 2;
const fine = shapesAt(0);

function squareKilometres(country: string): number {
  const land = fine.countries.get(country);
  return land ? geoArea(land) * EARTH_KM2 : 0;
}

function holds(country: string, point: [number, number]): boolean {
  const land = fine.countries.get(country);
  return land !== undefined && geoContains(land, point);
}

/** Every country's land. */
function landsAt(finest: number): readonly (readonly [country: string, land: Land])[] {
  const { countries } = shapesAt(finest);
  return allCountries().flatMap((country) => {
    const land = countries.get(country.code);
    return land ? [[country.code, land] as const] : [];
  });
}

describe('shapes', () => {
  test('every member of the United Nations and Kosovo has land, but for Tuvalu, which has a point', () => {
    const without = [...unitedNations(), code('XKX')].filter((each) => !fine.countries.has(each));
    expect(without).toEqual(['TUV']);
    expect(atlasCountry(code('TUV')).label).toEqual([179.2, -8.52]);
  });

  test('Antarctica is left out', () => {
    expect(fine.countries.has('ATA')).toBe(false);
  });

  // Land areas of the CIA World Factbook and UN Demographic Yearbook, inland water included.
  test.each([
    ['POL', 312_685],
    ['BLR', 207_600],
    ['CHE', 41_284],
    ['ALB', 28_748],
    ['MNE', 13_812],
    ['KEN', 580_367],
    ['ESH', 266_000],
  ])('%s covers about %i square kilometres', (country, area) => {
    expect(squareKilometres(country) / area).toBeGreaterThan(0.96);
    expect(squareKilometres(country) / area).toBeLessThan(1.04);
  });

  test('Crimea lies in Ukraine, Somaliland in Somalia, the north of Cyprus in Cyprus', () => {
    expect(holds('UKR', [34.1, 44.95])).toBe(true);
    expect(holds('RUS', [34.1, 44.95])).toBe(false);
    expect(holds('SOM', [44.06, 9.56])).toBe(true);
    expect(holds('CYP', [33.6, 35.32])).toBe(true);
  });

  test('Kosovo, Western Sahara and Palestine are their own', () => {
    expect(holds('XKX', [20.9, 42.6])).toBe(true);
    expect(holds('SRB', [20.9, 42.6])).toBe(false);
    expect(holds('ESH', [-13, 24.5])).toBe(true);
    expect(holds('MAR', [-13, 24.5])).toBe(false);
    expect(holds('MAR', [-10, 28.3])).toBe(true);
    expect(holds('PSE', [35.2, 31.9])).toBe(true);
  });

  test('lines that two sides do not agree on are apart from borders', () => {
    const near = (
      { coordinates }: { readonly coordinates: readonly (readonly [number, number][])[] },
      [x, y]: readonly [number, number],
    ): boolean =>
      coordinates.some((line) =>
        line.some((point) => Math.hypot(point[0] - x, point[1] - y) < 0.35),
      );
    const crimea: [number, number] = [34, 46.1];
    const kashmir: [number, number] = [74, 34.6];
    const poland: [number, number] = [23.6, 52.1];
    expect([near(fine.disputed, crimea), near(fine.borders, crimea)]).toEqual([true, false]);
    expect([near(fine.disputed, kashmir), near(fine.borders, kashmir)]).toEqual([true, false]);
    expect([near(fine.disputed, poland), near(fine.borders, poland)]).toEqual([false, true]);
  });

  test('coarser shapes have fewer points, and every ring stays a ring', () => {
    const counts = [0, 1e-6, 1e-5, 1e-4, 1e-3].map((finest) => {
      const rings = landsAt(finest).flatMap(([, land]) => land.coordinates.flat());
      expect(rings.every((ring) => ring.length >= 4)).toBe(true);
      return rings.flat().length;
    });
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(4 * (counts[2] ?? 0));
  });

  test('at no coarseness does a small ring turn over and cover the Earth', () => {
    for (const finest of [1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2]) {
      for (const [country, land] of landsAt(finest)) {
        expect(geoArea(land), `${country} at ${finest}`).toBeLessThan(0.45);
      }
    }
  });

  test('neighbours share the points of their border at every coarseness', () => {
    const { countries } = shapesAt(1e-5);
    const points = (country: string): ReadonlySet<string> =>
      new Set(countries.get(country)?.coordinates.flat(2).map(String));
    const shared = [...points('POL')].filter((point) => points('BLR').has(point));
    expect(shared.length).toBeGreaterThan(3);
  });

  test('the rest of the land is everything but the countries named', () => {
    const world = fine.landWithout(new Set());
    const rest = fine.landWithout(new Set([code('POL')]));
    expect((geoArea(world) - geoArea(rest)) * EARTH_KM2).toBeCloseTo(squareKilometres('POL'), -3);
  });
});
