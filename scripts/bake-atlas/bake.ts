import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bakeCountries, type IsoCode } from './countries.ts';
import { bakeShapes } from './shapes.ts';
import { type SourceTopology, sourceParts } from './source-parts.ts';
import { completeWesternSahara } from './western-sahara.ts';

const require = createRequire(import.meta.url);

/** The texts of `countries.json` and `shapes.json`, from the installed sources and the names of
 *  `country-names.json`. */
export function bakeAtlas(countryNames: string): {
  readonly countries: string;
  readonly shapes: string;
} {
  const topology: SourceTopology = JSON.parse(installed('world-atlas/countries-50m.json'));
  const isoCodes: readonly IsoCode[] = JSON.parse(installed('i18n-iso-countries/codes.json'));
  const english: { readonly countries: Readonly<Record<string, string | readonly string[]>> } =
    JSON.parse(installed('i18n-iso-countries/langs/en.json'));
  const names: Readonly<Record<string, readonly string[]>> = JSON.parse(countryNames);
  const parts = sourceParts(topology, isoCodes);
  completeWesternSahara(topology, parts);
  const shapes = bakeShapes(topology, parts);
  return {
    countries: bakeCountries(isoCodes, english.countries, names, shapes),
    shapes: shapes.text,
  };
}

function installed(path: string): string {
  return readFileSync(require.resolve(path), 'utf8');
}
