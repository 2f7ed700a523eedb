import {
  type Country,
  type CountryCode,
  compareText,
  counted,
  type Framework,
  formatCsv,
  formatSteps,
  type IndicatorId,
  indicatorsOf,
  type Parsed,
  parsed,
  type Score,
} from '../../model/index.ts';
import { listed } from '../evidence/wording.ts';
import { FileIssues } from '../text/file-issues.ts';
import { readTable, type TableRow } from '../text/table.ts';
import { CountryField } from './country-field.ts';
import { IndicatorField } from './indicator-field.ts';
import { ScoreField } from './score-field.ts';

const REQUIRED = ['country', 'indicator', 'score'] as const;
const OPTIONAL = ['low', 'high', 'confidence', 'panel', 'note'] as const;

type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** What the rows of `scores.csv` are checked against. Without `countries` any country is allowed. */
interface ScoreRules {
  readonly framework: Framework;
  readonly countries?: readonly Country[];
}

/** Reads `scores.csv`: one row a country and indicator, on the framework's scale. The scores come
 *  sorted by country code, then framework order. A missing score is a warning, because the
 *  framework's coverage rules decide what it means; a country without any score is an error. */
export function parseScoresCsv(
  text: string,
  file: string,
  rules: ScoreRules,
): Parsed<readonly Score[]> {
  const issues = new FileIssues(file);
  return parsed(readScores(text, issues, rules), issues.list);
}

/** The same, gathering issues. What is unknown because another file is broken is not checked. */
export function readScores(
  text: string,
  issues: FileIssues,
  { framework, countries }: Partial<ScoreRules>,
): readonly Score[] | undefined {
  const columns = { required: REQUIRED, optional: OPTIONAL };
  const table = readTable<Column>(text, columns, issues, ['score']);
  if (!table) return undefined;
  if (table.rows.length === 0 && table.whole) {
    issues.error(
      'table-empty',
      undefined,
      'The table has no scores.',
      'Add one row for each country and indicator.',
    );
    return undefined;
  }
  const listedCodes = countries && new Set(countries.map(({ code }) => code));
  const countryField = new CountryField(issues, listedCodes);
  const indicatorField = framework && new IndicatorField(framework, issues);
  const scoreField = framework && new ScoreField(framework.scale, issues);
  const cells = new Map<CountryCode, Map<string, number>>();
  const scores: Score[] = [];
  for (const row of table.rows) {
    const country = countryField.read(row.text('country'), row.spotOf('country'));
    const indicator = indicatorField?.read(row.text('indicator'), row.spotOf('indicator'));
    if (country !== undefined) markCell(cells, country, row, issues);
    const numbers = readNumbers(row, scoreField, issues);
    if (country === undefined || indicator === undefined || !numbers) continue;
    scores.push({ country, indicator, ...numbers, ...readWords(row) });
  }
  if (countries && framework && table.whole) reportMissing(countries, framework, cells, issues);
  return framework && sortScores(scores, framework);
}

/** Writes `scores.csv`; optional columns appear where a score uses them. */
export function formatScoresCsv(scores: readonly Score[], framework: Framework): string {
  const used = OPTIONAL.filter((column) => scores.some((score) => score[column] !== undefined));
  const steps = (value: number | undefined) =>
    value === undefined ? '' : formatSteps(value, framework.scale);
  const rows = sortScores(scores, framework).map((score) => [
    score.country,
    score.indicator,
    steps(score.steps),
    ...used.map((column) =>
      column === 'low' || column === 'high' ? steps(score[column]) : (score[column] ?? ''),
    ),
  ]);
  return formatCsv([[...REQUIRED, ...used], ...rows]);
}

/** Orders what belongs to a cell by country code, then framework order. */
export function sortScores<
  Cell extends { readonly country: CountryCode; readonly indicator: IndicatorId },
>(cells: readonly Cell[], framework: Framework): readonly Cell[] {
  const order = new Map(indicatorsOf(framework).map(({ id }, position) => [id, position]));
  const place = ({ indicator }: Cell) => order.get(indicator) ?? order.size;
  return [...cells].sort((a, b) => compareText(a.country, b.country) || place(a) - place(b));
}

function markCell(
  cells: Map<CountryCode, Map<string, number>>,
  country: CountryCode,
  row: TableRow<Column>,
  issues: FileIssues,
): void {
  const indicator = row.text('indicator');
  const ofCountry = cells.get(country) ?? new Map<string, number>();
  cells.set(country, ofCountry);
  const earlier = ofCountry.get(indicator);
  if (indicator === '') return;
  if (earlier === undefined) {
    ofCountry.set(indicator, row.spot.line);
    return;
  }
  issues.error(
    'cell-double',
    row.spotOf('indicator'),
    `${country} has ${indicator.slice(0, 64)} twice; the first is on line ${earlier}.`,
    'Keep the row with the score that holds.',
  );
}

function readNumbers(
  row: TableRow<Column>,
  field: ScoreField | undefined,
  issues: FileIssues,
): { readonly steps: number; readonly low?: number; readonly high?: number } | undefined {
  const text = row.text('score');
  if (text === '') {
    issues.error(
      'score-empty',
      row.spotOf('score'),
      'The score is empty.',
      'Fill it in; where there is no score, remove the row.',
    );
  }
  const read = (column: 'low' | 'high') => {
    const end = row.text(column);
    return end === '' ? undefined : field?.read(end, row.spotOf(column), `${column} end`);
  };
  const steps = text === '' ? undefined : field?.read(text, row.spotOf('score'));
  const low = read('low');
  const high = read('high');
  if (steps === undefined) return undefined;
  if ((low !== undefined && low > steps) || (high !== undefined && high < steps)) {
    issues.error(
      'score-outside-interval',
      row.spotOf('score'),
      `The score ${text} lies outside its own interval.`,
      'Let low be at most the score, and high at least the score.',
    );
  }
  return { steps, ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}

function readWords(row: TableRow<Column>): Pick<Score, 'confidence' | 'panel' | 'note'> {
  const [confidence, panel, note] = [row.text('confidence'), row.text('panel'), row.text('note')];
  return { ...(confidence && { confidence }), ...(panel && { panel }), ...(note && { note }) };
}

function reportMissing(
  countries: readonly Country[],
  framework: Framework,
  cells: ReadonlyMap<CountryCode, ReadonlyMap<string, number>>,
  issues: FileIssues,
): void {
  const indicators = indicatorsOf(framework);
  for (const { code, name } of countries) {
    const present = cells.get(code);
    if (!present) {
      issues.error(
        'country-without-scores',
        undefined,
        `${code} (${name}) has no score at all.`,
        'Add its scores, or take it out of countries.csv.',
      );
      continue;
    }
    const missing = indicators.filter(({ id }) => !present.has(id));
    if (missing.length === 0) continue;
    const line = Math.min(...present.values());
    issues.warning(
      'scores-missing',
      Number.isFinite(line) ? { line, column: 1 } : undefined,
      `${code} (${name}) lacks ${counted(missing.length, 'score')} of ${indicators.length}: ${listed(missing.map(({ id }) => id))}.`,
      'Add a row for each, or leave it so: means do without them as far as coverage rules allow.',
    );
  }
}
