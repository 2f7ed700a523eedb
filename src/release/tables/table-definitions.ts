import type { Column, ColumnType, TableDefinition } from './table.ts';

const needed = <Name extends string>(
  name: Name,
  type: ColumnType,
  description: string,
): Column<Name> => ({ name, type, required: true, description });

const optional = <Name extends string>(
  name: Name,
  type: ColumnType,
  description: string,
): Column<Name> => ({ name, type, required: false, description });

const country = needed('country', 'string', 'ISO 3166-1 alpha-3 code.');
const scope = needed(
  'scope',
  'string',
  'Kind of country set: world (the outer scope, whatever its printed name), continent or region.',
);

/** Who was assessed, under the edition's own region scheme. */
export const COUNTRIES = {
  name: 'countries',
  description: "Every country of the edition, under the edition's own region scheme.",
  columns: [
    country,
    needed('name', 'string', 'Name as the edition prints it.'),
    needed('continent', 'string', 'Continent as the edition files it.'),
    needed('region', 'string', 'Region as the edition files it.'),
  ],
  key: ['country'],
} as const satisfies TableDefinition;

/** The numbers the edition stands by. */
export const SCORES = {
  name: 'scores',
  description: 'The score of every country and indicator. A score that does not exist has no row.',
  columns: [
    country,
    needed('indicator', 'string', 'Id of the indicator; see the codebook.'),
    needed('score', 'number', 'Score on the scale of the framework.'),
  ],
  key: ['country', 'indicator'],
} as const satisfies TableDefinition;

/** Facts beside the scores. */
export const FACTS = {
  name: 'facts',
  description: 'Facts about countries, shown beside the scores and never part of them.',
  columns: [
    country,
    needed('fact', 'string', 'population, gdp (US dollars), area (km²) or capital.'),
    needed('value', 'string', 'The fact as its source gives it.'),
    optional('source', 'string', 'Where the fact was read.'),
  ],
  key: ['country', 'fact'],
} as const satisfies TableDefinition;

/** Where each score was read. */
export const PROVENANCE = {
  name: 'provenance',
  description: 'Where each score was read: file, sheet and cell.',
  columns: [
    country,
    needed('indicator', 'string', 'Id of the indicator; see the codebook.'),
    needed('file_sha256', 'string', 'SHA-256 of the file the score was read from.'),
    optional('sheet', 'string', 'Sheet of that file.'),
    optional('cell', 'string', 'Cell of that sheet.'),
  ],
  key: ['country', 'indicator'],
} as const satisfies TableDefinition;

/** Values of pillars and components. */
export const AGGREGATES = {
  name: 'aggregates',
  description: 'Value of every pillar and component, rounded half up once, at the end.',
  columns: [
    country,
    needed('aggregate', 'string', 'Id of the pillar or component; see the codebook.'),
    needed('value', 'number', 'Printed value.'),
    optional('exact', 'string', 'The value as a fraction; empty at and above a geometric node.'),
    optional('band', 'string', 'Id of the band the exact value lies in.'),
  ],
  key: ['country', 'aggregate'],
} as const satisfies TableDefinition;

/** Positions among the world, the continent and the region. */
export const RANKS = {
  name: 'ranks',
  description:
    'Position of every country: 1 is the highest exact value, ties share the best rank. ' +
    'A continent or region with too few countries has no rows.',
  columns: [
    country,
    needed('aggregate', 'string', 'Id of the pillar or component; see the codebook.'),
    scope,
    needed('scope_name', 'string', 'Printed name of the country set.'),
    needed('rank', 'integer', 'Position, counted from 1.'),
    needed('of', 'integer', 'How many countries of the set have a value.'),
    optional('move', 'integer', 'New minus old rank; empty without an earlier rank.'),
  ],
  key: ['country', 'aggregate', 'scope'],
} as const satisfies TableDefinition;

/** Differences to the edition before. */
export const CHANGES = {
  name: 'changes',
  description:
    'Difference to the edition before, from exact values, rounded half away from zero. ' +
    'No rows where there is no edition before.',
  columns: [
    country,
    needed('id', 'string', 'Id of the indicator, pillar or component; see the codebook.'),
    needed('from_edition', 'string', 'The edition it is compared with.'),
    optional('change', 'number', 'Value now minus value then; empty where one is missing.'),
    optional(
      'like_for_like',
      'number',
      'The same on the indicators both editions share; empty where there is none.',
    ),
  ],
  key: ['country', 'id'],
} as const satisfies TableDefinition;

/** Means over country sets. */
export const REGIONS = {
  name: 'regions',
  description:
    'Mean of the exact values of the countries in the world, a continent or a region. ' +
    'A continent or region with too few countries has no rows.',
  columns: [
    scope,
    needed('name', 'string', 'Printed name of the country set.'),
    needed('id', 'string', 'Id of the indicator, pillar or component; see the codebook.'),
    needed('mean', 'number', 'Printed mean.'),
    needed('countries', 'integer', 'How many countries have a value.'),
  ],
  key: ['scope', 'name', 'id'],
} as const satisfies TableDefinition;

/** The plane of two components. */
export const QUADRANTS = {
  name: 'quadrants',
  description: "Where each country stands on the plane of the framework's two components.",
  columns: [country, needed('quadrant', 'string', 'One of the four quadrants.')],
  key: ['country'],
} as const satisfies TableDefinition;

/** What every id of the other tables means. */
export const CODEBOOK = {
  name: 'codebook',
  description: 'What every id means, in the order of the framework.',
  columns: [
    needed('id', 'string', 'Id as the other tables use it.'),
    needed('kind', 'string', 'component, pillar or indicator.'),
    needed('name', 'string', 'Printed name.'),
    optional('parent', 'string', 'Id of the node it is part of; empty for a component.'),
    optional('heading', 'string', 'Heading it is shown under; a heading has no value.'),
    needed('definition', 'string', 'What is assessed.'),
    optional('since', 'string', 'First edition that scored it; empty for pillars and components.'),
    optional(
      'direction',
      'integer',
      '−1 where its value is turned round inside its parent, else 1.',
    ),
    optional('weight', 'string', 'Weight beside its siblings, as a decimal or a fraction.'),
  ],
  key: ['id'],
} as const satisfies TableDefinition;

const claimIds = 'with semicolons between them.';

/** What profiles say, one statement a row. */
export const CLAIMS = {
  name: 'claims',
  description:
    'What the profiles say, statement by statement: how sure it is and what supports it. ' +
    'A profile marks them as [^c12].',
  columns: [
    needed('id', 'string', 'Id of the claim.'),
    country,
    optional('section', 'string', 'Section of the profile; see the framework.'),
    optional('indicator', 'string', 'Id of the indicator; see the codebook.'),
    needed('text', 'string', 'The statement.'),
    optional('places', 'string', `Places it names, ${claimIds}`),
    optional('roles', 'string', `Which of them are source, transit or destination, ${claimIds}`),
    optional('actors', 'string', `Types of actor, ${claimIds}`),
    needed('polarity', 'string', 'asserted, denied, or no-information where it is not known.'),
    needed('confidence', 'string', 'Class of confidence.'),
    optional('cue', 'string', 'The words that carry the confidence.'),
    optional('period', 'string', 'When it holds, in the words of the text.'),
    optional('sources', 'string', `Ids of sources in sources.json, ${claimIds}`),
    optional('quotes', 'string', `Ids of quotes, ${claimIds}`),
    optional('withheld', 'string', 'yes where nothing of what supports it may be shown.'),
  ],
  key: ['id'],
} as const satisfies TableDefinition;

/** What moves from where to where. */
export const FLOWS = {
  name: 'flows',
  description: 'What moves from where to where, one commodity on one way a row.',
  columns: [
    needed('id', 'string', 'Id of the flow.'),
    country,
    needed('indicator', 'string', 'Id of the indicator; see the codebook.'),
    needed('commodity', 'string', 'What moves.'),
    needed('legs', 'string', 'Places from origin through transit to destination, with > between.'),
    needed('confidence', 'string', 'Class of confidence.'),
    optional('claims', 'string', `Ids of the claims that tell of it, ${claimIds}`),
  ],
  key: ['id'],
} as const satisfies TableDefinition;

/** What documents say, word for word. */
export const QUOTES = {
  name: 'quotes',
  description: 'Passages of documents, by the hash of the document and their place in it.',
  columns: [
    needed('id', 'string', 'Id of the quote.'),
    needed('source', 'string', 'Id of the source in sources.json.'),
    needed('document_sha256', 'string', 'SHA-256 of the captured document.'),
    optional('exact', 'string', 'The passage; empty where its words are not ours to publish.'),
    optional('prefix', 'string', 'What stands before it.'),
    optional('suffix', 'string', 'What stands after it.'),
    needed('start', 'integer', 'First UTF-16 unit of the passage, counted from 0.'),
    needed('end', 'integer', 'First UTF-16 unit after the passage.'),
  ],
  key: ['id'],
} as const satisfies TableDefinition;

/** Where ranks and values may lie. */
export const RANK_INTERVALS = {
  name: 'rank-intervals',
  description:
    'Where each rank and value may lie under the plan of robustness.yaml; a row for every row of the ' +
    'ranks. An interval holds the middle of the replicates, as many percent as robustness.json says.',
  columns: [
    country,
    needed('aggregate', 'string', 'Id of the pillar or component; see the codebook.'),
    scope,
    needed('scope_name', 'string', 'Printed name of the country set.'),
    needed('rank', 'integer', 'Position as the ranks have it.'),
    optional('rank_low', 'integer', 'Best rank of the interval; empty where nothing was drawn.'),
    optional('rank_high', 'integer', 'Worst rank of the interval.'),
    optional('median', 'integer', 'Rank that half of the replicates reach or better.'),
    optional(
      'score_low',
      'number',
      'Lower end of the value, over the replicates by the index’s own method.',
    ),
    optional('score_high', 'number', 'Upper end of the value.'),
    optional(
      'group',
      'integer',
      'Countries of one number cannot be told from the first of them: it ranks above each of them in ' +
        'fewer than 95 percent of the replicates.',
    ),
  ],
  key: ['country', 'aggregate', 'scope'],
} as const satisfies TableDefinition;

/** How far ratings lie apart. */
export const SPREADS = {
  name: 'spreads',
  description:
    'The lowest and highest of the ratings behind a score, where the edition tells them.',
  columns: [
    country,
    needed('indicator', 'string', 'Id of the indicator; see the codebook.'),
    needed('low', 'number', 'Lowest rating, on the scale of the framework.'),
    needed('high', 'number', 'Highest rating.'),
  ],
  key: ['country', 'indicator'],
} as const satisfies TableDefinition;

/** Tables of uncertainty, which a release holds where the index declares a plan; the second only where
 *  an edition tells of ratings. */
export const ROBUSTNESS_TABLES: readonly TableDefinition[] = [RANK_INTERVALS, SPREADS];

/** Tables of evidence, each of which a release holds only where it has a row. */
export const EVIDENCE_TABLES: readonly TableDefinition[] = [CLAIMS, FLOWS, QUOTES];

/** The tables that every release holds, in the order its readers meet them. */
export const TABLES: readonly TableDefinition[] = [
  COUNTRIES,
  SCORES,
  AGGREGATES,
  RANKS,
  CHANGES,
  REGIONS,
  QUADRANTS,
  CODEBOOK,
  FACTS,
  PROVENANCE,
];
