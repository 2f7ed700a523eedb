import {
  type Country,
  type CountryCode,
  type CountryFact,
  compareText,
  formatCsv,
  type Parsed,
  parsed,
} from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import { FileIssues } from '../text/file-issues.ts';
import { readTable, type TableRow } from '../text/table.ts';
import { refuseFormula } from '../text/table-text.ts';
import { CountryField } from './country-field.ts';

const FACTS = ['population', 'gdp', 'area', 'capital'] as const;
const REQUIRED = ['country', 'name', 'continent', 'region'] as const;
const OPTIONAL = [
  'population',
  'population_source',
  'gdp',
  'gdp_source',
  'area',
  'area_source',
  'capital',
  'capital_source',
] as const;

/** Columns of free text that a release prints in its tables. */
const PRINTED = [
  'name',
  'continent',
  'region',
  'population_source',
  'gdp_source',
  'area_source',
  'capital',
  'capital_source',
] as const;

type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** Reads `countries.csv`: code, name, continent, region, and facts each with its source.
 *  The countries come sorted by code. */
export function parseCountriesCsv(text: string, file: string): Parsed<readonly Country[]> {
  const issues = new FileIssues(file);
  return parsed(readCountries(text, issues), issues.list);
}

/** The same, gathering issues. */
export function readCountries(text: string, issues: FileIssues): readonly Country[] | undefined {
  const table = readTable<Column>(text, { required: REQUIRED, optional: OPTIONAL }, issues);
  if (!table) return undefined;
  if (table.rows.length === 0 && table.whole) {
    issues.error(
      'table-empty',
      undefined,
      'The table has no countries.',
      'Add one row for each country of the edition.',
    );
  }
  const field = new CountryField(issues);
  const codes = new Map<CountryCode, number>();
  const names = new Map<string, number>();
  const continents = new Map<string, { readonly continent: string; readonly line: number }>();
  const countries: Country[] = [];
  for (const row of table.rows) {
    const code = field.read(row.text('country'), row.spotOf('country'));
    const name = row.text('name');
    const continent = row.text('continent');
    const region = row.text('region');
    reportDouble(codes, code, row, 'country', issues);
    reportDouble(names, name === '' ? undefined : name, row, 'name', issues);
    const home = continents.get(region);
    if (home && home.continent !== continent) {
      issues.warning(
        'region-in-two-continents',
        row.spotOf('continent'),
        `The region ${quoted(region)} lies in ${quoted(continent)} here and in ${quoted(home.continent)} on line ${home.line}.`,
        'Name one continent for all its countries, or give the parts names of their own.',
      );
    } else if (!home) {
      continents.set(region, { continent, line: row.spot.line });
    }
    for (const column of PRINTED) refuseFormula(row.text(column), row.spotOf(column), issues);
    const facts = readFacts(row, issues);
    if (code) countries.push({ code, name, continent, region, facts });
  }
  return countries.sort((a, b) => compareText(a.code, b.code));
}

/** Writes `countries.csv`; columns of facts appear where a country has one. */
export function formatCountriesCsv(countries: readonly Country[]): string {
  const used = FACTS.filter((name) => countries.some(({ facts }) => facts.some(isFact(name))));
  const header = [...REQUIRED, ...used.flatMap((name) => [name, `${name}_source`])];
  const rows = [...countries]
    .sort((a, b) => compareText(a.code, b.code))
    .map(({ code, name, continent, region, facts }) => [
      code,
      name,
      continent,
      region,
      ...used.flatMap((kind) => {
        const fact = facts.find(isFact(kind));
        return [fact?.value ?? '', fact?.source ?? ''];
      }),
    ]);
  return formatCsv([header, ...rows]);
}

function isFact(name: CountryFact['name']): (fact: CountryFact) => boolean {
  return (fact) => fact.name === name;
}

function reportDouble<Key extends string>(
  seen: Map<Key, number>,
  key: Key | undefined,
  row: TableRow<Column>,
  column: 'country' | 'name',
  issues: FileIssues,
): void {
  if (key === undefined) return;
  const earlier = seen.get(key);
  if (earlier === undefined) {
    seen.set(key, row.spot.line);
    return;
  }
  issues.error(
    'country-double',
    row.spotOf(column),
    `The ${column} ${quoted(key)} stands twice; the first is on line ${earlier}.`,
    'Keep one row for each country, with a name of its own.',
  );
}

function readFacts(row: TableRow<Column>, issues: FileIssues): readonly CountryFact[] {
  return FACTS.flatMap((name): readonly CountryFact[] => {
    const value = row.text(name);
    const source = row.text(`${name}_source`);
    if (value === '') {
      if (source !== '') {
        issues.error(
          'source-without-fact',
          row.spotOf(`${name}_source`),
          `A source is given for the ${name}, but the ${name} is empty.`,
          `Fill in the ${name}, or remove its source.`,
        );
      }
      return [];
    }
    if (name !== 'capital' && !/^\d{1,18}(\.\d{1,9})?$/.test(value)) {
      issues.error(
        'number-bad',
        row.spotOf(name),
        `The ${name} ${quoted(value)} is no number.`,
        'Write digits only, with a decimal point where needed and no separators.',
      );
    }
    if (source === '') {
      issues.error(
        'fact-without-source',
        row.spotOf(name),
        `The ${name} ${quoted(value)} has no source.`,
        `Say in the column ${name}_source where it was read, with the year.`,
      );
    }
    return [{ name, value, source }];
  });
}
