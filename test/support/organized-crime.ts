import { readFileSync } from 'node:fs';
import {
  type Framework,
  fraction,
  kebab,
  type NodeId,
  type NodeOrigin,
} from '../../src/model/index.ts';
import type { EditionScores } from '../../src/scoring/index.ts';
import { type CountryRow, edition } from './edition-builder.ts';
import {
  aggregate,
  aggregateId,
  component,
  framework,
  frameworkId,
  indicator,
  indicatorId,
} from './framework-builder.ts';
import { readWorkbook, type WorkbookSheet } from './ocindex-workbook.ts';
import { sharedData } from './shared-data.ts';

const MARKETS = [
  'human-trafficking',
  'human-smuggling',
  'arms-trafficking',
  'flora-crimes',
  'fauna-crimes',
  'non-renewable-resource-crimes',
  'heroin-trade',
  'cocaine-trade',
  'cannabis-trade',
  'synthetic-drug-trade',
];
const NEW_MARKETS = [
  'extortion-and-protection-racketeering',
  'trade-in-counterfeit-goods',
  'illicit-trade-in-excisable-goods',
  'cyber-dependent-crimes',
  'financial-crimes',
];
const ACTORS = [
  'mafia-style-groups',
  'criminal-networks',
  'state-embedded-actors',
  'foreign-actors',
];
const NEW_ACTORS = ['private-sector-actors'];
const RESILIENCE = [
  'political-leadership-and-governance',
  'government-transparency-and-accountability',
  'international-cooperation',
  'national-policies-and-laws',
  'judicial-system-and-detention',
  'law-enforcement',
  'territorial-integrity',
  'anti-money-laundering',
  'economic-regulatory-capacity',
  'victim-and-witness-support',
  'prevention',
  'non-state-actors',
];

/** The publisher's framework without its words: 10 + 4 + 12 indicators in 2021, 15 + 5 + 12 later. */
export function organizedCrime(version: '2021' | '2023'): Framework {
  const grown = version === '2023';
  const leaves = (ids: readonly string[]) => ids.map((id) => indicator(id));
  const markets = leaves(grown ? [...MARKETS, ...NEW_MARKETS] : MARKETS);
  const actors = leaves(grown ? [...ACTORS, ...NEW_ACTORS] : ACTORS);
  const nodes = new Map<NodeId, NodeOrigin>(
    [...NEW_MARKETS, ...NEW_ACTORS].map((id) => [indicatorId(id), { kind: 'new' }]),
  );
  return framework(
    [
      component('criminality', [aggregate('markets', markets), aggregate('actors', actors)]),
      component('resilience', leaves(RESILIENCE), { higherIs: 'better' }),
    ],
    {
      id: `organized-crime/${version}`,
      quadrants: {
        horizontal: aggregateId('criminality'),
        vertical: aggregateId('resilience'),
        high: fraction(11, 2),
      },
      ...(grown && { previous: { framework: frameworkId('organized-crime/2021'), nodes } }),
    },
  );
}

export const COMPOSITES = ['criminality', 'markets', 'actors', 'resilience'] as const;

/** One data sheet of one release: its scores, and the composites as they stand in it. */
export interface PublishedSheet {
  readonly release: string;
  readonly edition: string;
  readonly input: EditionScores;
  /** Country code → composite → text of the cell. */
  readonly published: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Every data sheet of the three real workbooks; undefined where this machine has none. */
export function publishedSheets(): readonly PublishedSheet[] | undefined {
  const names = sharedData('ocindex/country-iso3.json');
  const releases = ['2021', '2023', '2025'].map((release) => ({
    release,
    path: sharedData(`ocindex/ocindex-${release}-release.xlsx`),
  }));
  if (!names) return undefined;
  const codes = codesByName(readFileSync(names, 'utf8'));
  const sheets: PublishedSheet[] = [];
  for (const { release, path } of releases) {
    if (!path) return undefined;
    for (const sheet of readWorkbook(path)) sheets.push(publishedSheet(release, sheet, codes));
  }
  return sheets;
}

function publishedSheet(
  release: string,
  sheet: WorkbookSheet,
  codes: ReadonlyMap<string, string>,
): PublishedSheet {
  const year = /^(20\d\d)_/.exec(sheet.name)?.[1] ?? '2021';
  const published = new Map<string, ReadonlyMap<string, string>>();
  const rows = sheet.rows.map((cells): CountryRow => {
    const code = codes.get(plainName(cells.get('country') ?? '')) ?? '';
    const scores: [string, string][] = [];
    const composites = new Map<string, string>();
    for (const [title, text] of cells) {
      const id = kebab(title).replace(/^criminal-(markets|actors)$/, '$1');
      if (COMPOSITES.some((composite) => composite === id)) composites.set(id, text);
      else if (/^[\d.]+$/.test(text)) scores.push([id, text]);
    }
    published.set(code, composites);
    return {
      code,
      continent: (cells.get('continent') ?? '').trim(),
      region: (cells.get('region') ?? '').trim(),
      scores: Object.fromEntries(scores),
    };
  });
  const input = edition(year, organizedCrime(year === '2021' ? '2021' : '2023'), rows);
  return { release, edition: year, input, published };
}

function codesByName(json: string): ReadonlyMap<string, string> {
  const table: Readonly<Record<string, string>> = JSON.parse(json);
  return new Map(Object.entries(table).map(([name, code]) => [plainName(name), code]));
}

/** Names differ between sheets in full stops, capitals, accents and blanks. */
function plainName(name: string): string {
  return kebab(name);
}
