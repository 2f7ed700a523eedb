/** Bakes `src/atlas/data/countries.json` and `shapes.json` from Natural Earth (world-atlas, 1:50 million)
 *  and ISO 3166-1 (i18n-iso-countries). Run it from the repository when one of them or
 *  `country-names.json` changes:
 *  `npx esbuild scripts/bake-atlas.ts --bundle --platform=node --format=esm --packages=external
 *  --outfile=build/bake-atlas.mjs && node build/bake-atlas.mjs` */
import { readFileSync, writeFileSync } from 'node:fs';
import { bakeAtlas } from './bake-atlas/bake.ts';

const folder = 'src/atlas/data';
const { countries, shapes } = bakeAtlas(readFileSync(`${folder}/country-names.json`, 'utf8'));
writeFileSync(`${folder}/countries.json`, countries);
writeFileSync(`${folder}/shapes.json`, shapes);
console.log(`countries.json ${countries.length}, shapes.json ${shapes.length} characters`);
