import { readFileSync } from 'node:fs';
import { parseFramework } from '../../src/folder/index.ts';
import type {
  Country,
  CountryCode,
  EditionDescription,
  Framework,
  IndexDescription,
  Narrative,
} from '../../src/model/index.ts';
import { releaseId } from '../../src/model/index.ts';
import type { CountryEvidence, Release } from '../../src/release/index.ts';
import {
  type EditionScores,
  editionAggregates,
  editionChanges,
  editionQuadrants,
  editionRanks,
  regionMeans,
  scoreEdition,
} from '../../src/scoring/index.ts';
import { editionId } from './edition-builder.ts';

/** What a made-up release is built from; everything left out has a plain default. */
export interface ReleaseRecipe {
  readonly scores: EditionScores;
  readonly previous?: EditionScores;
  readonly number?: number;
  readonly names?: ReadonlyMap<string, string>;
  readonly narratives?: readonly Narrative[];
  readonly countrySet?: string;
  readonly published?: string;
  readonly note?: string;
}

/** A release computed from scores, as reading a sealed folder would give it. */
export function buildRelease(recipe: ReleaseRecipe): Release {
  const { number = 1, names = new Map<string, string>(), countrySet = 'World' } = recipe;
  const named = (scores: EditionScores): EditionScores => ({
    ...scores,
    countries: scores.countries.map(
      (country): Country => ({ ...country, name: names.get(country.code) ?? country.name }),
    ),
  });
  const scored = scoreEdition(named(recipe.scores));
  const previous = recipe.previous && scoreEdition(named(recipe.previous));
  const { framework, edition: id, countries, scores } = scored;
  const edition: EditionDescription = {
    id,
    title: `Edition ${id}`,
    framework: id,
    period: { from: '2020-01-01', to: '2020-12-31' },
    published: recipe.published ?? `${id.replace(/\D/g, '').slice(0, 4) || '2020'}-10-01`,
    bands: scored.bands ?? new Map(),
    ...(recipe.note !== undefined && { note: recipe.note }),
  };
  return {
    id: releaseId(editionId(id), number),
    date: edition.published,
    index: { ...INDEX, countrySet },
    edition,
    framework,
    countries,
    scores,
    aggregates: editionAggregates(scored),
    ranks: editionRanks(scored, countrySet, previous),
    changes: previous ? editionChanges(scored, previous) : [],
    regions: regionMeans(scored, countrySet),
    quadrants: editionQuadrants(scored),
    narratives: new Map<CountryCode, Narrative>(
      (recipe.narratives ?? []).map((narrative) => [narrative.country, narrative]),
    ),
    provenanceOf: () => [],
    ...heldEvidence({}),
    corrections: [],
    scored,
    ...(previous && { previous }),
    manifest: new Map([
      ['scores.csv', 'ab'.repeat(32)],
      ['profiles/XNO.md', 'cd'.repeat(32)],
    ]),
  };
}

/** The parts of a release that hold its evidence, whole and by country. */
export function heldEvidence({
  claims = [],
  flows = [],
  quotes = [],
  sources = [],
}: Partial<Release>): Pick<
  Release,
  'claims' | 'flows' | 'quotes' | 'sources' | 'evidenceOf' | 'evidenceCounts' | 'namersOf'
> {
  const evidenceOf = (code: CountryCode): CountryEvidence => {
    const own = claims.filter(({ country }) => country === code);
    const cited = new Set(own.flatMap((claim) => claim.quotes));
    return {
      claims: own,
      flows: flows.filter(({ country }) => country === code),
      quotes: quotes.filter(({ id }) => cited.has(id)),
    };
  };
  const told = new Set([...claims, ...flows].map(({ country }) => country));
  const counted = [...told].map((country) => {
    const own = evidenceOf(country);
    return [country, { claims: own.claims.length, flows: own.flows.length }] as const;
  });
  const evidenceCounts = new Map(counted);
  const namersOf = (code: CountryCode): readonly CountryCode[] =>
    [...evidenceCounts.keys()].filter((teller) => {
      const own = evidenceOf(teller);
      const places = [
        ...own.claims.flatMap((claim) => claim.places),
        ...own.flows.flatMap((flow) => flow.legs),
      ];
      return teller !== code && places.some(({ country }) => country === code);
    });
  return { claims, flows, quotes, sources, evidenceOf, evidenceCounts, namersOf };
}

/** The organized crime framework of the repository, as it is shipped. */
export function shippedFramework(version: '2021' | '2023'): Framework {
  const path = new URL(`../../frameworks/organized-crime/${version}.yaml`, import.meta.url);
  const parsed = parseFramework(readFileSync(path, 'utf8'), `${version}.yaml`);
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
}

const INDEX: IndexDescription = {
  id: 'made-up',
  title: 'A made-up index',
  summary: 'It stands for any index in the tests.',
  publisher: { name: 'Nobody in particular' },
  languages: ['en'],
  countrySet: 'World',
  disclaimer: 'Nothing in it is real.',
  funding: 'It cost nothing.',
  boundaries: 'It draws no borders.',
  licence: { name: 'CC BY 4.0' },
};
