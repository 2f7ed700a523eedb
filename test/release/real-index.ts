import { readFileSync } from 'node:fs';
import { type IndexFolder, parseFramework } from '../../src/folder/index.ts';
import type { Score } from '../../src/model/index.ts';
import { editionId } from '../support/edition-builder.ts';
import { type PublishedSheet, publishedSheets } from '../support/organized-crime.ts';

/** The publisher's index at full size, from the newest workbook: 193 countries, three editions, the
 *  framework as shipped, provenance for every score. Undefined where this machine has no workbook. */
export function realIndex(): IndexFolder | undefined {
  const sheets = publishedSheets()?.filter(({ release }) => release === '2025');
  if (!sheets) return undefined;
  return {
    description: {
      id: 'organized-crime',
      title: 'Organized crime',
      summary: 'The published scores at full size, for this test alone.',
      publisher: { name: 'Test' },
      languages: ['en'],
      countrySet: 'World',
      disclaimer: 'None.',
      funding: 'None.',
      boundaries: 'None.',
      licence: { name: 'none' },
    },
    editions: [...sheets]
      .sort((a, b) => Number(a.edition) - Number(b.edition))
      .map((sheet) => editionOf(sheet)),
    corrections: [],
    sources: [],
    places: [],
  };
}

function editionOf({ edition, input }: PublishedSheet): IndexFolder['editions'][number] {
  const version = edition === '2021' ? '2021' : '2023';
  const path = new URL(`../../frameworks/organized-crime/${version}.yaml`, import.meta.url);
  const frameworkYaml = readFileSync(path, 'utf8');
  const framework = parseFramework(frameworkYaml, `${version}.yaml`);
  if (!framework.ok) throw new Error('the shipped framework does not parse');
  return {
    description: {
      id: editionId(edition),
      title: `Edition ${edition}`,
      framework: version,
      period: { from: `${Number(edition) - 1}-01-01`, to: `${Number(edition) - 1}-12-31` },
      published: `${edition}-10-01`,
      bands: new Map(),
    },
    framework: framework.value,
    frameworkYaml,
    countries: input.countries,
    scores: input.scores,
    provenance: input.scores.map(({ country, indicator }: Score, at) => ({
      country,
      indicator,
      fileSha256: 'ab'.repeat(32),
      sheet: `${edition}_dataset`,
      cell: `C${at}`,
    })),
    narratives: new Map(),
    claims: [],
    flows: [],
    quotes: [],
  };
}
