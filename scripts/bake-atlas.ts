/** Bakes `src/atlas/data/countries.json` and `shapes.json` from Natural Earth (world-atlas, 1:50 million)
 *  and ISO 3166-1 (i18n-iso-countries). Run when one of them or `country-names.json` changes:
 *  `npx esbuild scripts/bake-atlas.ts --bundle --platform=node --format=esm --packages=external
 *  --outfile=build/bake-atlas.mjs && node build/bake-atlas.mjs` */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bakeCountries, type IsoCode } from './bake-atlas/countries.ts';
import { bakeShapes } from './bake-atlas/shapes.ts';
import { type SourceTopology, sourceParts } from './bake-atlas/source-parts.ts';
import { completeWesternSahara } from './bake-atlas/western-sahara.ts';

const require = createRequire(import.meta.url);
const readJson = (path: string): string => readFileSync(path, 'utf8');

const topology: SourceTopology = JSON.parse(
  readJson(require.resolve('world-atlas/countries-50m.json')),
);
const isoCodes: readonly IsoCode[] = JSON.parse(
  readJson(require.resolve('i18n-iso-countries/codes.json')),
);
const english: { readonly countries: Readonly<Record<string, string | readonly string[]>> } =
  JSON.parse(readJson(require.resolve('i18n-iso-countries/langs/en.json')));
const names: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readJson('src/atlas/data/country-names.json'),
);

const parts = sourceParts(topology, isoCodes);
completeWesternSahara(topology, parts);
const shapes = bakeShapes(topology, parts);
writeFileSync('src/atlas/data/shapes.json', shapes.text);
writeFileSync(
  'src/atlas/data/countries.json',
  bakeCountries(isoCodes, english.countries, names, shapes),
);
console.log(`${shapes.points} points, ${shapes.text.length} characters of shapes`);
