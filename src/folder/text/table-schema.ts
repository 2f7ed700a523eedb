import {
  ACCESSES,
  CLAIM_STATUSES,
  CONFIDENCE_CLASSES,
  type Framework,
  formatSteps,
  indicatorsOf,
  PLACE_KINDS,
  POLARITIES,
  stepsOf,
} from '../../model/index.ts';

/** A field of a Table Schema (v2), as far as index folders use it. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date';
  readonly title: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

const REQUIRED = { required: true } as const;
const NOT_NEGATIVE = { minimum: 0 } as const;
const CODE = { required: true, pattern: '[A-Z]{3}' } as const;

/** Fields of `countries.csv` by column. */
export function countryFields(): readonly TableField[] {
  return [
    { name: 'country', type: 'string', title: 'ISO 3166-1 alpha-3 code', constraints: CODE },
    { name: 'name', type: 'string', title: 'Name of the country', constraints: REQUIRED },
    { name: 'continent', type: 'string', title: 'Continent', constraints: REQUIRED },
    { name: 'region', type: 'string', title: 'Region', constraints: REQUIRED },
    { name: 'population', type: 'number', title: 'Population', constraints: NOT_NEGATIVE },
    { name: 'population_source', type: 'string', title: 'Source of the population' },
    {
      name: 'gdp',
      type: 'number',
      title: 'Gross domestic product in US dollars',
      constraints: NOT_NEGATIVE,
    },
    { name: 'gdp_source', type: 'string', title: 'Source of the gross domestic product' },
    {
      name: 'area',
      type: 'number',
      title: 'Area in square kilometres',
      constraints: NOT_NEGATIVE,
    },
    { name: 'area_source', type: 'string', title: 'Source of the area' },
    { name: 'capital', type: 'string', title: 'Capital' },
    { name: 'capital_source', type: 'string', title: 'Source of the capital' },
  ];
}

/** Fields of `scores.csv` by column, bound to the framework's scale and indicators. */
export function scoreFields(framework: Framework): readonly TableField[] {
  const { scale } = framework;
  const end = (value: typeof scale.minimum) =>
    Number(formatSteps(stepsOf(value, scale) ?? 0, scale));
  const range = { minimum: end(scale.minimum), maximum: end(scale.maximum) };
  return [
    { name: 'country', type: 'string', title: 'ISO 3166-1 alpha-3 code', constraints: CODE },
    indicatorField(framework),
    { name: 'score', type: 'number', title: 'Score', constraints: { required: true, ...range } },
    { name: 'low', type: 'number', title: 'Lower end of the score', constraints: range },
    { name: 'high', type: 'number', title: 'Upper end of the score', constraints: range },
    { name: 'confidence', type: 'string', title: 'How sure the score is' },
    { name: 'panel', type: 'string', title: 'Who agreed on the score' },
    { name: 'note', type: 'string', title: 'Note on the score' },
  ];
}

/** Fields of `provenance.csv` by column. */
export function provenanceFields(framework: Framework): readonly TableField[] {
  return [
    { name: 'country', type: 'string', title: 'ISO 3166-1 alpha-3 code', constraints: CODE },
    indicatorField(framework),
    {
      name: 'file_sha256',
      type: 'string',
      title: 'SHA-256 of the file that the score was read from',
      constraints: { required: true, pattern: '[0-9a-f]{64}' },
    },
    { name: 'sheet', type: 'string', title: 'Sheet in that file', constraints: REQUIRED },
    {
      name: 'cell',
      type: 'string',
      title: 'Cell in that sheet',
      constraints: { required: true, pattern: '[A-Z]{1,3}[1-9][0-9]{0,6}' },
    },
  ];
}

/** Fields of `places.csv` by column. */
export function placeFields(): readonly TableField[] {
  return [
    {
      name: 'spelling',
      type: 'string',
      title: 'Words as they stand in texts',
      constraints: { required: true, unique: true },
    },
    { name: 'name', type: 'string', title: 'Name of the place', constraints: REQUIRED },
    choiceField('kind', 'What it is', PLACE_KINDS),
    {
      name: 'country',
      type: 'string',
      title: 'ISO 3166-1 alpha-3 code of the country it is or lies in',
      constraints: { pattern: '[A-Z]{3}' },
    },
  ];
}

/** Fields of `corrections.csv` by column. */
export function correctionFields(): readonly TableField[] {
  return [
    { name: 'edition', type: 'string', title: 'Edition', constraints: REQUIRED },
    { name: 'release', type: 'string', title: 'Release it led to', constraints: REQUIRED },
    { name: 'date', type: 'date', title: 'Day of the correction', constraints: REQUIRED },
    { name: 'what', type: 'string', title: 'What changed', constraints: REQUIRED },
    { name: 'why', type: 'string', title: 'Why it changed', constraints: REQUIRED },
  ];
}

/** Fields of `claims.csv` by column. */
export function claimFields(framework: Framework): readonly TableField[] {
  return [
    idField('Claim', 'c'),
    statusField('claim'),
    { name: 'country', type: 'string', title: 'ISO 3166-1 alpha-3 code', constraints: CODE },
    {
      name: 'section',
      type: 'string',
      title: 'Section of the framework',
      constraints: { enum: framework.sections.map(({ id }) => id) },
    },
    {
      name: 'indicator',
      type: 'string',
      title: 'Indicator of the framework',
      constraints: { enum: indicatorsOf(framework).map(({ id }) => id) },
    },
    { name: 'text', type: 'string', title: 'The statement', constraints: REQUIRED },
    { name: 'places', type: 'string', title: 'Places it names, with semicolons between them' },
    { name: 'roles', type: 'string', title: 'Roles of places, with semicolons between them' },
    { name: 'actors', type: 'string', title: 'Types of actor, with semicolons between them' },
    choiceField('polarity', 'Whether it is said to be so', POLARITIES),
    choiceField('confidence', 'How sure it is', CONFIDENCE_CLASSES),
    { name: 'cue', type: 'string', title: 'The words that say how sure it is' },
    { name: 'period', type: 'string', title: 'When it holds' },
    { name: 'sources', type: 'string', title: 'Ids of sources, with semicolons between them' },
    { name: 'quotes', type: 'string', title: 'Ids of quotes, with semicolons between them' },
  ];
}

/** Fields of `flows.csv` by column. */
export function flowFields(framework: Framework): readonly TableField[] {
  return [
    idField('Flow', 'f'),
    statusField('flow'),
    { name: 'country', type: 'string', title: 'ISO 3166-1 alpha-3 code', constraints: CODE },
    indicatorField(framework),
    { name: 'commodity', type: 'string', title: 'What moves', constraints: REQUIRED },
    {
      name: 'legs',
      type: 'string',
      title: 'Places from origin to destination, with > between them',
      constraints: REQUIRED,
    },
    choiceField('confidence', 'How sure it is', CONFIDENCE_CLASSES),
    { name: 'claims', type: 'string', title: 'Ids of claims, with semicolons between them' },
  ];
}

/** Fields of `quotes.csv` by column. */
export function quoteFields(): readonly TableField[] {
  return [
    idField('Quote', 'q'),
    { name: 'source', type: 'string', title: 'Id of its source', constraints: REQUIRED },
    {
      name: 'document_sha256',
      type: 'string',
      title: 'SHA-256 of the captured document',
      constraints: { required: true, pattern: '[0-9a-f]{64}' },
    },
    { name: 'exact', type: 'string', title: 'The passage; empty where it is withheld' },
    { name: 'prefix', type: 'string', title: 'What stands before it' },
    { name: 'suffix', type: 'string', title: 'What stands after it' },
    {
      name: 'start',
      type: 'integer',
      title: 'First UTF-16 unit of the passage, counted from 0',
      constraints: { required: true, ...NOT_NEGATIVE },
    },
    {
      name: 'end',
      type: 'integer',
      title: 'First UTF-16 unit after the passage',
      constraints: { required: true, ...NOT_NEGATIVE },
    },
    choiceField('access', 'Who may see it', ACCESSES),
  ];
}

function idField(what: string, letter: string): TableField {
  return {
    name: 'id',
    type: 'string',
    title: what,
    constraints: { required: true, unique: true, pattern: `${letter}[1-9][0-9]*` },
  };
}

function statusField(what: string): TableField {
  return choiceField('status', `What a person has said of the ${what}`, CLAIM_STATUSES);
}

function choiceField(name: string, title: string, words: readonly string[]): TableField {
  return { name, type: 'string', title, constraints: { required: true, enum: words } };
}

function indicatorField(framework: Framework): TableField {
  return {
    name: 'indicator',
    type: 'string',
    title: 'Indicator of the framework',
    constraints: { required: true, enum: indicatorsOf(framework).map(({ id }) => id) },
  };
}
