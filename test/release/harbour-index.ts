import { type Edition, type IndexFolder, parseFramework } from '../../src/folder/index.ts';
import {
  type AggregateId,
  type Band,
  type Correction,
  type Country,
  type CountryCode,
  type Framework,
  indicatorsOf,
  isReleaseId,
  type Narrative,
  type Provenance,
  type ReleaseId,
  type Score,
} from '../../src/model/index.ts';
import { countryCode, editionId, stepsFromText } from '../support/edition-builder.ts';

/** An invented index of seven harbours in two editions. The second renames customs to clearing, adds
 *  cranes, weighs pilots anew, moves one harbour to another region and loses one. */
export function harbourIndex(changes: Partial<IndexFolder> = {}): IndexFolder {
  return {
    description: {
      id: 'harbours',
      title: 'Harbours, "measured"',
      summary: 'How well seven invented harbours work,\nin two editions.',
      publisher: { name: 'Harbour Board: the Office', url: 'https://board.example/' },
      languages: ['en'],
      countrySet: 'The Coast',
      disclaimer: 'Nothing here is real.',
      funding: 'Nobody paid.',
      boundaries: 'There are no borders at sea.',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      contact: 'office@board.example',
      url: 'https://harbours.example/index/',
    },
    editions: [first(), second()],
    corrections: [],
    sources: [],
    places: [],
    ...changes,
  };
}

const FRAMEWORK_2020 = `id: harbours/2020
title: Harbours
language: en
scale: { minimum: 1, maximum: 10, step: 0.5 }
decimals: 2
smallest_region: 3
components:
  - id: trade
    name: Trade
    definition: How goods move.
    higher_is: better
    bands:
      - { id: poor, label: poor, below: 4, ours: true }
      - { id: good, label: good, ours: true }
    children:
      - id: quays
        name: Quays
        definition: Where ships lie.
        children:
          - { id: depth, name: Depth, heading: water, since: '2020', definition: 'Depth, in all weather.', questions: ['How deep?'] }
          - { id: length, name: Length, since: '2020', definition: Length of the quay., questions: ['How long?'] }
      - id: people
        name: People
        definition: Who works there.
        weight: 0.5
        children:
          - { id: pilots, name: Pilots, since: '2020', definition: Who steers., questions: ['Who?'] }
          - { id: customs, name: Customs, since: '2020', definition: Who counts., questions: ['Who?'] }
  - id: calm
    name: Calm
    definition: How safe ships are.
    higher_is: better
    method: geometric
    bands:
      - { id: rough, label: rough, below: 5, ours: true }
      - { id: still, label: still, ours: true }
    children:
      - { id: wind, name: Wind, since: '2020', definition: Shelter from wind., questions: ['Which?'] }
      - { id: swell, name: Swell, since: '2020', definition: Shelter from swell., questions: ['Which?'] }
headings: [ { id: water, name: Water, parent: quays } ]
quadrants: { horizontal: trade, vertical: calm, high: 5.5 }
sections:
  - { id: ships, title: The ships, component: trade, indicators: [depth, length] }
  - { id: sea, title: The sea, component: calm, indicators: [wind] }
`;

export const FRAMEWORK_2022 = FRAMEWORK_2020.replace('harbours/2020', 'harbours/2022')
  .replace('id: customs, name: Customs', 'id: clearing, name: Clearing')
  .replace('weight: 0.5', 'weight: 1')
  .replace(
    '      - id: people\n',
    "          - { id: cranes, name: Cranes, since: '2022', definition: What lifts., questions: ['What?'] }\n      - id: people\n",
  )
  .concat(
    'previous: { framework: harbours/2020, new: [cranes], renamed: { clearing: customs } }\n',
  );

const CODES = ['XAA', 'XAB', 'XAC', 'XAD', 'XAE', 'XAF', 'XAG'] as const;

/** Printed scores, one row a harbour, in the order depth, length, (cranes), pilots, customs, wind, swell. */
const SCORES_2020: readonly string[] = [
  '5.5 6.0 3.0 4.0 2.0 8.0',
  '7.0 7.5 6.0 6.0 6.5 6.0',
  '1.0 1.0 1.0 1.0 1.0 1.0',
  '10.0 10.0 10.0 10.0 10.0 10.0',
  '5.5 6.0 3.0 4.0 8.0 2.0',
  '4.0 3.5 5.0 5.5 5.0 5.0',
  '2.0 9.0 2.5 9.5 3.0 3.5',
];
const SCORES_2022: readonly string[] = [
  '5.5 6.5 4.0 3.0 4.0 2.0 8.0',
  '7.0 7.0 7.0 6.0 6.5 6.5 6.0',
  '1.0 1.0 1.0 1.0 1.0 1.0 1.0',
  '9.5 10.0 10.0 10.0 10.0 10.0 10.0',
  '5.5 6.0 2.0 3.0 4.0 8.0 2.5',
  '4.0 3.5 5.5 5.0 5.5 5.0 5.0',
];

function first(): Edition {
  return edition('2020', FRAMEWORK_2020, SCORES_2020, new Map());
}

function second(): Edition {
  const narratives = new Map<CountryCode, Narrative>([
    [
      countryCode('XAB'),
      {
        country: countryCode('XAB'),
        sections: [
          { section: 'ships', paragraphs: ['Ships lie well.', 'They lie long.'] },
          { section: 'sea', paragraphs: ['The sea is calm.'] },
        ],
      },
    ],
  ]);
  return edition('2022', FRAMEWORK_2022, SCORES_2022, narratives);
}

function edition(
  year: string,
  frameworkYaml: string,
  rows: readonly string[],
  narratives: ReadonlyMap<CountryCode, Narrative>,
): Edition {
  const framework = frameworkOf(frameworkYaml);
  const scores = rows.flatMap((row, at) => scoresOf(CODES[at] ?? 'XZZ', row, framework));
  return {
    description: {
      id: editionId(year),
      title: `Edition ${year}`,
      framework: year,
      period: { from: `${year}-01-01`, to: `${year}-12-31` },
      published: `${Number(year) + 1}-03-01`,
      bands: new Map<AggregateId, readonly Band[]>(),
    },
    framework,
    frameworkYaml,
    countries: rows.map((_, at) => countryOf(CODES[at] ?? 'XZZ', year)),
    scores,
    provenance: scores.slice(0, 2).map(provenanceOf),
    narratives,
    claims: [],
    flows: [],
    quotes: [],
  };
}

/** A framework from its text; the text must be sound. */
export function frameworkOf(yaml: string): Framework {
  const result = parseFramework(yaml, 'framework.yaml');
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.issues, null, 1));
}

function countryOf(code: string, year: string): Country {
  const north = ['XAA', 'XAB', 'XAC', 'XAD'].includes(code);
  const moved = code === 'XAD' && year === '2022';
  return {
    code: countryCode(code),
    name: code === 'XAA' ? 'Ål, the "old" port' : `Port ${code}`,
    continent: north ? 'North' : 'South',
    region: north && !moved ? 'Upper bay' : 'Lower bay',
    facts:
      code === 'XAB'
        ? [
            { name: 'area', value: '12.5', source: 'Survey, 2019' },
            { name: 'population', value: '1200', source: 'Count of 2020' },
          ]
        : [],
  };
}

function scoresOf(code: string, row: string, framework: Framework): readonly Score[] {
  const printed = row.split(' ');
  return indicatorsOf(framework).map(
    ({ id }, at): Score => ({
      country: countryCode(code),
      indicator: id,
      steps: stepsFromText(printed[at] ?? '', framework),
    }),
  );
}

function provenanceOf({ country, indicator }: Score): Provenance {
  return { country, indicator, fileSha256: 'ab'.repeat(32), sheet: 'Sheet, 1', cell: 'C2' };
}

/** The index with one score of an edition replaced by a printed one. */
export function withScore(
  folder: IndexFolder,
  year: string,
  country: string,
  indicator: string,
  printed: string,
): IndexFolder {
  return {
    ...folder,
    editions: folder.editions.map((edition) =>
      edition.description.id !== year
        ? edition
        : {
            ...edition,
            scores: edition.scores.map((score) =>
              score.country === country && score.indicator === indicator
                ? { ...score, steps: stepsFromText(printed, edition.framework) }
                : score,
            ),
          },
    ),
  };
}

/** The index with a correction that leads to this release. */
export function withCorrection(
  folder: IndexFolder,
  release: string,
  what = 'A score.',
): IndexFolder {
  const correction: Correction = {
    edition: editionId(release.split('.')[0] ?? ''),
    release: releaseOf(release),
    date: '2023-05-06',
    what,
    why: 'It had been read wrong.',
  };
  return { ...folder, corrections: [...folder.corrections, correction] };
}

export function releaseOf(text: string): ReleaseId {
  if (isReleaseId(text)) return text;
  throw new Error(`no release: ${text}`);
}
