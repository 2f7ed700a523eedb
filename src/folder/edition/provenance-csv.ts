import {
  type Country,
  type Framework,
  formatCsv,
  type Parsed,
  type Provenance,
  parsed,
  type Score,
} from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import { FileIssues } from '../text/file-issues.ts';
import { readTable } from '../text/table.ts';
import { CountryField } from './country-field.ts';
import { IndicatorField } from './indicator-field.ts';
import { sortScores } from './scores-csv.ts';

const COLUMNS = ['country', 'indicator', 'file_sha256', 'sheet', 'cell'] as const;

/** What the rows of `provenance.csv` are checked against; what is left out is not checked. */
interface ProvenanceRules {
  readonly framework: Framework;
  readonly countries?: readonly Country[];
  readonly scores?: readonly Score[];
}

/** Reads `provenance.csv`: where each score was read, as SHA-256 of the file, sheet and cell.
 *  Sorted as scores are. */
export function parseProvenanceCsv(
  text: string,
  file: string,
  rules: ProvenanceRules,
): Parsed<readonly Provenance[]> {
  const issues = new FileIssues(file);
  return parsed(readProvenance(text, issues, rules), issues.list);
}

/** The same, gathering issues. */
export function readProvenance(
  text: string,
  issues: FileIssues,
  { framework, countries, scores }: Partial<ProvenanceRules>,
): readonly Provenance[] | undefined {
  const table = readTable(text, { required: COLUMNS, optional: [] }, issues);
  if (!table) return undefined;
  const listed = countries && new Set(countries.map(({ code }) => code));
  const countryField = new CountryField(issues, listed);
  const indicatorField = framework && new IndicatorField(framework, issues);
  const scored =
    scores && new Set(scores.map(({ country, indicator }) => `${country} ${indicator}`));
  const seen = new Map<string, number>();
  const rows: Provenance[] = [];
  for (const row of table.rows) {
    const country = countryField.read(row.text('country'), row.spotOf('country'));
    const indicator = indicatorField?.read(row.text('indicator'), row.spotOf('indicator'));
    const fileSha256 = row.text('file_sha256');
    const sheet = row.text('sheet');
    const cell = row.text('cell');
    if (fileSha256 !== '' && !/^[0-9a-f]{64}$/.test(fileSha256)) {
      issues.error(
        'hash-bad',
        row.spotOf('file_sha256'),
        `${quoted(fileSha256)} is no SHA-256.`,
        'Write the 64 hexadecimal digits of the file’s SHA-256, small letters.',
      );
    }
    if (cell !== '' && !/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)) {
      issues.error(
        'cell-bad',
        row.spotOf('cell'),
        `${quoted(cell)} is no cell.`,
        'Write the column in capital letters, then the row, such as F12.',
      );
    }
    if (country === undefined || indicator === undefined) continue;
    const key = `${country} ${indicator}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      issues.error(
        'cell-double',
        row.spotOf('indicator'),
        `${country} has ${indicator} twice; the first is on line ${earlier}.`,
        'Keep the row that says where the score was read.',
      );
    }
    seen.set(key, earlier ?? row.spot.line);
    if (scored && !scored.has(key)) {
      issues.error(
        'provenance-without-score',
        row.spot,
        `${country} has no score for ${indicator}, but provenance of one.`,
        'Add the score to scores.csv, or remove this row.',
      );
    }
    rows.push({ country, indicator, fileSha256, sheet, cell });
  }
  return framework && sortScores(rows, framework);
}

/** Writes `provenance.csv`, sorted as scores are. */
export function formatProvenanceCsv(
  provenance: readonly Provenance[],
  framework: Framework,
): string {
  return formatCsv([
    COLUMNS,
    ...sortScores(provenance, framework).map(({ country, indicator, fileSha256, sheet, cell }) => [
      country,
      indicator,
      fileSha256,
      sheet,
      cell,
    ]),
  ]);
}
