import { geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { atlasCountry } from '../../src/atlas/index.ts';
import { mainLand } from '../../src/atlas/main-land.ts';
import { shapesAt } from '../../src/atlas/shapes.ts';
import { code } from './codes.ts';

const { countries } = shapesAt(2e-5);

function shows(country: string, point: [number, number]): boolean {
  const land = countries.get(country);
  if (!land) return false;
  const rings = mainLand(land, atlasCountry(code(country)).label);
  return rings.some((ring) => geoContains({ type: 'Polygon', coordinates: [ring] }, point));
}

test.each([
  ['France', 'FRA', [2.5, 47]],
  ['Alaska', 'USA', [-153, 65]],
  ['Hokkaido', 'JPN', [143, 43.4]],
  ['Papua', 'IDN', [138.5, -4]],
  ['Tierra del Fuego', 'CHL', [-69.5, -54]],
] satisfies [string, string, [number, number]][])(
  '%s belongs to the main land',
  (_, country, point) => {
    expect(shows(country, point)).toBe(true);
  },
);

test.each([
  ['French Guiana', 'FRA', [-53, 4]],
  ['Svalbard', 'NOR', [17, 78.5]],
  ['Hawaii', 'USA', [-155.5, 19.6]],
] satisfies [string, string, [number, number]][])('%s does not', (_, country, point) => {
  expect(shows(country, point)).toBe(false);
});
