import { readFileSync } from 'node:fs';
import { parseFramework } from '../../src/folder/index.ts';
import { type Framework, indicatorsOf, type Narrative, parseCsv } from '../../src/model/index.ts';
import { type SiteReleases, siteReleases } from '../../src/publication/views/index.ts';
import type { EditionScores } from '../../src/scoring/index.ts';
import { type CountryRow, countryCode, edition } from './edition-builder.ts';
import { publishedSheets } from './organized-crime.ts';
import { buildRelease, shippedFramework } from './release-fixture.ts';
import { sharedData } from './shared-data.ts';

/** Countries that do not exist; two regions, one of them too small for ranks. */
const MADE_UP = [
  ['XAL', 'Aldermark', 'North'],
  ['XBO', 'Bo & Sons’ Isle', 'North'],
  ['XCA', 'Carrow', 'North'],
  ['XDU', 'Dunmere', 'North'],
  ['XEL', 'Élan Coast', 'North'],
  ['XFA', 'Farrow', 'South'],
  ['XGO', 'Goldwater', 'South'],
] as const;

/** Seven made-up countries under the shipped frameworks of organized crime, editions 2021, 2023 and
 *  2025. Scores follow a rule, so that any of them can be worked out by hand: country c (0–6),
 *  indicator i (in framework order) and edition e (0–2) give 2 + (3c + 5i + 2e) mod 19 half points. */
export function madeUpSite(rename: (name: string) => string = (name) => name): SiteReleases {
  const editions = ['2021', '2023', '2025'].map((year, e) => {
    const framework = shippedFramework(year === '2021' ? '2021' : '2023');
    return edition(
      year,
      framework,
      MADE_UP.map(
        ([code, , region], c): CountryRow => ({
          code,
          continent: 'Main',
          region,
          scores: Object.fromEntries(
            indicatorsOf(framework).map(({ id }, i) => [
              id,
              String((2 + ((3 * c + 5 * i + 2 * e) % 19)) / 2),
            ]),
          ),
        }),
      ),
    );
  });
  return siteOf(
    editions,
    new Map(MADE_UP.map(([code, name]) => [code, rename(name)])),
    'Made-up lands',
    [
      {
        country: countryCode('XAL'),
        sections: [
          { section: 'resilience-of-nobody', paragraphs: ['Lost.'] },
          { section: 'people', paragraphs: ['People of 2021.', 'A second paragraph.'] },
        ],
      },
    ],
  );
}

/** The islands of the repository's second index, the framework of its later edition edited. */
export function lanternSite(edit: (framework: string) => string = (text) => text): SiteReleases {
  const folder = (path: string): string =>
    readFileSync(new URL(`../../indices/lantern-sea/${path}`, import.meta.url), 'utf8');
  const names = new Map<string, string>();
  const editions = [
    ['spring-2022', '2022'],
    ['autumn-2024', '2024'],
  ].map(([id = '', version = '']) => {
    const text = folder(`frameworks/${version}.yaml`);
    const framework = parsedFramework(version === '2024' ? edit(text) : text, version);
    const scores = rowsOf(folder(`editions/${id}/scores.csv`));
    const countries = rowsOf(folder(`editions/${id}/countries.csv`));
    for (const [code = '', name = ''] of countries) names.set(code, name);
    return edition(
      id,
      framework,
      countries.map(
        ([code = '', , continent = '', region = '']): CountryRow => ({
          code,
          continent,
          region,
          scores: Object.fromEntries(
            scores
              .filter(([at]) => at === code)
              .map(([, indicator = '', score = '']) => [indicator, score]),
          ),
        }),
      ),
    );
  });
  return siteOf(editions, names, 'The Lantern Sea', []);
}

/** The publisher's three editions; undefined where this machine has no workbook. */
export function realSite(): SiteReleases | undefined {
  const sheets = publishedSheets();
  const path = sharedData('ocindex/country-iso3.json');
  if (!sheets || !path) return undefined;
  const table: Readonly<Record<string, string>> = JSON.parse(readFileSync(path, 'utf8'));
  const names = new Map(Object.entries(table).map(([name, code]) => [code, name]));
  const editions = sheets
    .filter(({ release }) => release === '2025')
    .map(
      ({ edition: year, input }): EditionScores => ({
        ...input,
        framework: shippedFramework(year === '2021' ? '2021' : '2023'),
        scores: input.scores,
      }),
    )
    .sort((a, b) => (a.edition < b.edition ? -1 : 1));
  return siteOf(editions, names, 'World', []);
}

function siteOf(
  editions: readonly EditionScores[],
  names: ReadonlyMap<string, string>,
  countrySet: string,
  narratives: readonly Narrative[],
): SiteReleases {
  return siteReleases(
    editions.map((scores, at) => {
      const previous = editions[at - 1];
      return buildRelease({
        scores,
        names,
        countrySet,
        published: `${2021 + 2 * at}-10-01`,
        ...(previous && { previous }),
        ...(at === 0 && { narratives }),
      });
    }),
  );
}

function parsedFramework(text: string, name: string): Framework {
  const parsed = parseFramework(text, `${name}.yaml`);
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
}

function rowsOf(csv: string): readonly (readonly string[])[] {
  return parseCsv(csv)
    .records.slice(1)
    .map(({ fields }) => fields.map(({ text }) => text));
}
