import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bakeAtlas } from '../../scripts/bake-atlas/bake.ts';

const DATA = new URL('../../src/atlas/data/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, DATA), 'utf8');

test('the baked files are what the script makes of the installed sources', () => {
  const { countries, shapes } = bakeAtlas(read('country-names.json'));
  expect(countries === read('countries.json')).toBe(true);
  expect(shapes === read('shapes.json')).toBe(true);
});

test('the shapes are kept small', () => {
  expect(read('shapes.json').length).toBeLessThan(560_000);
});
