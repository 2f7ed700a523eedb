import { formatCsv, type IndexPlace, type Parsed, PLACE_KINDS, parsed } from '../../model/index.ts';
import { CountryField } from '../edition/country-field.ts';
import { FileIssues } from '../text/file-issues.ts';
import { cleanText } from '../text/file-text.ts';
import { readTable } from '../text/table.ts';
import { readChoice } from './evidence-fields.ts';
import { quoted } from './wording.ts';

const COLUMNS = ['spelling', 'name', 'kind', 'country'] as const;

/** Reads `places.csv`, the index's own additions to the gazetteer, in their order: a spelling as it
 *  stands in texts, the name it stands for, its kind, and the country it is or lies in. */
export function parsePlacesCsv(text: string, file: string): Parsed<readonly IndexPlace[]> {
  const issues = new FileIssues(file);
  return parsed(readPlaces(text, issues), issues.list);
}

/** The same, gathering issues. */
export function readPlaces(raw: string, issues: FileIssues): readonly IndexPlace[] | undefined {
  const text = cleanText(raw, issues);
  const columns = { required: COLUMNS, optional: [] };
  const table = text === undefined ? undefined : readTable(text, columns, issues, ['country']);
  if (!table) return undefined;
  const countryField = new CountryField(issues);
  const lines = new Map<string, number>();
  return table.rows.flatMap((row): readonly IndexPlace[] => {
    const [spelling, name] = [row.text('spelling'), row.text('name')];
    const kind = readChoice(row, 'kind', PLACE_KINDS, issues);
    const country = countryField.read(row.text('country'), row.spotOf('country'));
    const earlier = lines.get(spelling);
    if (earlier !== undefined) {
      issues.error(
        'id-double',
        row.spotOf('spelling'),
        `The spelling ${quoted(spelling)} stands twice; the first is on line ${earlier}.`,
        'Keep the row with the place that is meant.',
      );
      return [];
    }
    lines.set(spelling, row.spot.line);
    if (kind === 'country' && row.text('country') === '') {
      issues.error(
        'field-empty',
        row.spotOf('country'),
        'The country of this row is empty.',
        'Write its code, such as BLR; only other kinds of place may lie in none.',
      );
    }
    if (spelling === '' || name === '' || !kind) return [];
    return [{ spelling, name, kind, ...(country !== undefined && { country }) }];
  });
}

/** Writes `places.csv` in the order given. */
export function formatPlacesCsv(places: readonly IndexPlace[]): string {
  return formatCsv([
    COLUMNS,
    ...places.map(({ spelling, name, kind, country = '' }) => [spelling, name, kind, country]),
  ]);
}
