import {
  type Country,
  type CountryCode,
  type CountryFact,
  type Files,
  type Framework,
  type IndicatorId,
  type Issue,
  indicatorsOf,
  isCountryCode,
  once,
  type Provenance,
  parseFraction,
  type Score,
  stepsOf,
  textOf,
} from '../../model/index.ts';
import { COUNTRIES, FACTS, PROVENANCE, SCORES } from '../tables/table-definitions.ts';
import { partTable } from './parted-table.ts';
import { readTable, type TableRow } from './table-reader.ts';

const FACT_NAMES: readonly CountryFact['name'][] = ['population', 'gdp', 'area', 'capital'];

/** Countries with their facts; the edition before (`file` given) has none. */
export function readCountries(files: Files, issues: Issue[], file?: string): readonly Country[] {
  const path = file ?? 'countries.csv';
  const rows = readTable(COUNTRIES, path, files.get(path), issues);
  const facts = new Map<string, CountryFact[]>();
  for (const row of file === undefined ? readFactRows(files, issues) : []) {
    const name = FACT_NAMES.find((known) => known === row.cell('fact'));
    if (name === undefined) {
      row.fault('fact', 'No fact of this name is known.');
      continue;
    }
    const list = facts.get(row.cell('country')) ?? [];
    list.push({ name, value: row.cell('value'), source: row.cell('source') });
    facts.set(row.cell('country'), list);
  }
  const countries = rows.flatMap((row): readonly Country[] => {
    const code = row.cell('country');
    if (!isCountryCode(code)) return row.fault('country', 'This is no country code.') ?? [];
    return [
      {
        code,
        name: row.cell('name'),
        continent: row.cell('continent'),
        region: row.cell('region'),
        facts: facts.get(code) ?? [],
      },
    ];
  });
  return countries;
}

function readFactRows(
  files: Files,
  issues: Issue[],
): readonly TableRow<'country' | 'fact' | 'value' | 'source'>[] {
  return readTable(FACTS, 'facts.csv', files.get('facts.csv'), issues);
}

/** Scores of known countries and indicators, on the grid of the framework's scale. */
export function readScores(
  files: Files,
  file: string,
  framework: Framework,
  codes: ReadonlySet<string>,
  issues: Issue[],
): readonly Score[] {
  const cellOf = cellReader(framework, codes);
  const stepsAt = stepsReader(framework);
  const scores: Score[] = [];
  for (const row of readTable(SCORES, file, files.get(file), issues)) {
    const cell = cellOf(row);
    const text = row.cell('score');
    const steps = stepsAt(text);
    if (steps === undefined) row.fault('score', `${text} is not on the scale.`);
    else if (cell) scores.push({ ...cell, steps });
  }
  return scores;
}

/** The steps of a printed score, worked out once for every text: a scale has few. */
function stepsReader({ scale }: Framework): (text: string) => number | undefined {
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = parseFraction(text);
    const steps = value && stepsOf(value, scale);
    if (steps !== undefined) known.set(text, steps);
    return steps;
  };
}

/** Provenance of known countries and indicators. */
export function readProvenance(
  files: Files,
  framework: Framework,
  codes: ReadonlySet<string>,
  issues: Issue[],
): readonly Provenance[] {
  const cellOf = cellReader(framework, codes);
  const rows = readTable(PROVENANCE, FILE, files.get(FILE), issues);
  return rows.flatMap((row): readonly Provenance[] => {
    const cell = cellOf(row);
    if (!cell) return [];
    return [
      {
        ...cell,
        fileSha256: row.cell('file_sha256'),
        sheet: row.cell('sheet'),
        cell: row.cell('cell'),
      },
    ];
  });
}

/** The provenance of one country at a time: the table is the longest of a release, and a page asks for
 *  a few of its rows. Rows that break its rules are left out. */
export function provenanceReader(
  files: Files,
  framework: Framework,
  codes: ReadonlySet<string>,
): (country: CountryCode) => readonly Provenance[] {
  const table = once(() => partTable(textOf(files.get(FILE) ?? new Uint8Array()) ?? '', 0));
  return (country) =>
    table().counts.has(country)
      ? readProvenance(new Map([[FILE, table().tableOf([country])]]), framework, codes, [])
      : [];
}

const FILE = 'provenance.csv';

interface ScoreCell {
  readonly country: CountryCode;
  readonly indicator: IndicatorId;
}

function cellReader(
  framework: Framework,
  codes: ReadonlySet<string>,
): (row: TableRow<'country' | 'indicator'>) => ScoreCell | undefined {
  const indicators = new Map<string, IndicatorId>(
    indicatorsOf(framework).map(({ id }) => [id, id]),
  );
  return (row) => {
    const country = row.cell('country');
    const indicator = indicators.get(row.cell('indicator'));
    if (!isCountryCode(country) || !codes.has(country)) {
      return row.fault('country', `${country.slice(0, 20)} is no country of this edition.`);
    }
    if (indicator === undefined) {
      return row.fault('indicator', 'The framework has no indicator of this name.');
    }
    return { country, indicator };
  };
}
