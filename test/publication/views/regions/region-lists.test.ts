import { expect, test } from 'vitest';
import { regionsOf } from '../../../../src/publication/views/index.ts';
import type { Release } from '../../../../src/release/index.ts';
import { madeUpSite } from '../../../support/sites.ts';

/** The latest release with its countries laid into these regions, in order, the last for all that follow. */
function withRegions(names: readonly string[]): Release {
  const { latest } = madeUpSite();
  const countries = latest.countries.map((country, at) => ({
    ...country,
    region: names[Math.min(at, names.length - 1)] ?? '',
  }));
  return { ...latest, countries };
}

function slugsOf(names: readonly string[]): readonly string[] {
  return regionsOf(withRegions(names))
    .filter(({ scope }) => scope === 'region')
    .map(({ slug }) => slug);
}

test('a region that is written as a country code gets a page of its own on every disk', () => {
  expect(slugsOf(['xal', 'XBO', 'North'])).toEqual(['north', 'region-xal', 'region-xbo']);
});

test('long names are cut to 80 characters and stay apart', () => {
  const long = 'coast '.repeat(60);
  expect(slugsOf([`${long}east`, `${long}north`, `${long}west`])).toEqual([
    `${'coast-'.repeat(13)}co`,
    `region-${'coast-'.repeat(12)}c`,
    `region-${'coast-'.repeat(12)}c-2`,
  ]);
});

test('no slug ends where a word was cut off', () => {
  expect(slugsOf([`${'a'.repeat(79)} b`])).toEqual(['a'.repeat(79)]);
});
