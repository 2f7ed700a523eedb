import { describe, expect, test } from 'vitest';
import areas from '../../src/atlas/data/areas.json' with { type: 'json' };
import {
  atlasCountry,
  isKnownCountry,
  memberCountries,
  nearPoints,
  placePoint,
} from '../../src/atlas/index.ts';
import { isCountryCode } from '../../src/model/index.ts';
import { countryCode } from '../support/edition-builder.ts';

const UKR = countryCode('UKR');

describe('the point of a place', () => {
  test('is for a country its own label point', () => {
    const point = placePoint({ name: 'Ukraine', kind: 'country', country: UKR });
    expect([point?.longitude, point?.latitude]).toEqual([...atlasCountry(UKR).label]);
    expect(point).toMatchObject({ by: 'country', country: 'UKR' });
  });

  test('is for a town where it lies, whatever its accents', () => {
    expect(placePoint({ name: 'Chernihiv', kind: 'city', country: UKR })).toEqual({
      longitude: 31.28,
      latitude: 51.51,
      by: 'place',
    });
    const gdansk = placePoint({ name: 'Gdańsk', kind: 'city', country: countryCode('POL') });
    expect(Math.round(gdansk?.latitude ?? 0)).toBe(54);
  });

  test('is for a province the middle of its people, for an informal region a point of our own', () => {
    const donbas = placePoint({ name: 'Donbas', kind: 'subregion', country: UKR });
    expect(donbas).toMatchObject({ by: 'place', longitude: 38.2 });
    const lviv = placePoint({ name: 'Lviv', kind: 'subregion', country: UKR });
    expect(lviv?.by).toBe('place');
    expect(Math.abs((lviv?.longitude ?? 0) - 24)).toBeLessThan(1);
  });

  test('is for a bloc the middle of its members', () => {
    const baltic = placePoint({ name: 'Baltic States', kind: 'subregion' });
    expect(baltic?.by).toBe('members');
    expect([baltic?.longitude, baltic?.latitude].map((one) => Math.round(one ?? 0))).toEqual([
      25, 57,
    ]);
  });

  test('is for an unknown town the country that it lies in', () => {
    expect(placePoint({ name: 'Nowhere-on-Sea', kind: 'city', country: UKR })).toMatchObject({
      by: 'country',
      country: 'UKR',
    });
  });

  test('does not exist for words that name no place, and for invented countries', () => {
    expect(placePoint({ name: 'conflict zones' })).toBeUndefined();
    expect(placePoint({ name: 'Merrow', country: countryCode('XME') })).toBeUndefined();
  });
});

describe('the table of areas', () => {
  test('names known countries only', () => {
    const unknown = Object.values(areas.members)
      .flatMap((codes) => codes.split(' '))
      .filter((code) => !isCountryCode(code) || !isKnownCountry(code));
    expect(unknown).toEqual([]);
    expect(memberCountries('the European Union')).toHaveLength(27);
    expect(memberCountries('conflict zones')).toEqual([]);
  });

  test('gives points on the Earth', () => {
    const wrong = Object.entries(areas.points).filter(
      ([, [longitude = 999, latitude = 999]]) =>
        Math.abs(longitude) > 180 || Math.abs(latitude) > 85,
    );
    expect(wrong).toEqual([]);
  });
});

describe('points near each other', () => {
  const europe = [
    [28, 53],
    [31, 49],
    [19, 52],
    [24, 55],
  ] as const;

  test('are all kept where none lies apart', () => {
    expect(nearPoints(europe)).toEqual([true, true, true, true]);
  });

  test('leave out the one that alone widens the frame', () => {
    expect(nearPoints([...europe, [-60, -10]])).toEqual([true, true, true, true, false]);
  });

  test('stay together where they are spread over the Earth, a third left out at most', () => {
    const world = [
      [0, 0],
      [90, 0],
      [180, 0],
      [-90, 0],
      [0, 60],
      [90, -60],
    ] as const;
    expect(nearPoints(world).filter((near) => !near).length).toBeLessThanOrEqual(2);
  });

  test('of none are none', () => {
    expect(nearPoints([])).toEqual([]);
  });
});
