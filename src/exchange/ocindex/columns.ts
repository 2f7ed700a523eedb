import {
  type AggregateId,
  type Framework,
  type IndicatorId,
  type Issue,
  kebab,
  nodesOf,
} from '../../model/index.ts';
import { type Cell, formatAddress, type Sheet } from '../xlsx/index.ts';
import { errorAt, placeOf, type SheetPlace, shown } from './issues.ts';

/** What the columns of a sheet of scores hold, found by name and never by position. Numbers count from 1. */
export interface Columns {
  readonly continent: number;
  readonly region: number;
  readonly country: number;
  /** ISO codes; only the release of 2021 has them. */
  readonly code?: number;
  readonly indicators: ReadonlyMap<IndicatorId, number>;
  readonly composites: ReadonlyMap<AggregateId, number>;
}

const HEADER_ROW = 1;
const FIXED = ['continent', 'region', 'country'] as const;
const CODE = 'country-code';

/** Reads the header row. Case, blanks, punctuation and the word *avg* behind a composite do not matter.
 *  Undefined beside the issues when a column is missing, unknown or double. */
export function readColumns(
  sheet: Sheet,
  place: SheetPlace,
  framework: Framework,
): { readonly columns: Columns | undefined; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const names = expectedNames(framework);
  const keys = headerKeys(names);
  const found = new Map<string, Cell>();

  for (const cell of headerCells(sheet)) {
    const name = cell.kind === 'text' ? keys.get(kebab(cell.text)) : undefined;
    const earlier = name === undefined ? undefined : found.get(name);
    if (name === undefined) {
      issues.push(
        errorAt(
          'column-unknown',
          placeOf(place, cell),
          `The column ${shown(cell.text)} is none of this edition.`,
          'Remove the column, or mend its header to the name the publisher gives.',
        ),
      );
    } else if (earlier) {
      issues.push(
        errorAt(
          'column-double',
          placeOf(place, cell),
          `The column ${shown(cell.text)} stands in ${earlier.address} already.`,
          'Remove one of the two columns.',
        ),
      );
    } else found.set(name, cell);
  }

  for (const [name, title] of names) {
    if (found.has(name) || name === CODE) continue;
    issues.push(
      errorAt(
        'column-missing',
        { ...place, cell: formatAddress(HEADER_ROW, 1), line: HEADER_ROW, column: 1 },
        `The sheet has no column ${shown(title)}.`,
        'Add the column with its header in the first row, or download the workbook again.',
      ),
    );
  }
  issues.push(...unnamedColumns(sheet, place));
  return { columns: issues.length > 0 ? undefined : columnsOf(found, framework), issues };
}

function headerCells(sheet: Sheet): readonly Cell[] {
  const cells = [...(sheet.rows.get(HEADER_ROW)?.values() ?? [])];
  return cells.filter(({ text }) => text.trim() !== '').sort((a, b) => a.column - b.column);
}

/** Id of every column the edition may have → its printed name. */
function expectedNames(framework: Framework): ReadonlyMap<string, string> {
  return new Map([
    ['continent', 'Continent'],
    ['region', 'Region'],
    ['country', 'Country'],
    [CODE, 'Country Code'],
    ...nodesOf(framework).map(({ id, name }) => [id, name] as const),
  ]);
}

/** Every spelling of a header, reduced to kebab case → id of its column. `Criminality avg,` is `criminality-avg`. */
function headerKeys(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const [id, title] of names) {
    for (const key of [id, kebab(title), `${kebab(title)}-avg`]) keys.set(key, id);
  }
  return keys;
}

/** Columns that hold something below the first row but nothing in it. */
function unnamedColumns(sheet: Sheet, place: SheetPlace): readonly Issue[] {
  const named = new Set(headerCells(sheet).map(({ column }) => column));
  const first = new Map<number, Cell>();
  for (const [row, cells] of sheet.rows) {
    if (row === HEADER_ROW) continue;
    for (const [column, cell] of cells) {
      const earlier = first.get(column);
      if (named.has(column) || cell.text.trim() === '' || (earlier && earlier.row < row)) continue;
      first.set(column, cell);
    }
  }
  return [...first.values()].map((cell) =>
    errorAt(
      'column-unknown',
      placeOf(place, cell),
      `The cell holds ${shown(cell.text)} but its column has no header.`,
      'Remove what stands beside the table, or give the column its header.',
    ),
  );
}

function columnsOf(found: ReadonlyMap<string, Cell>, framework: Framework): Columns | undefined {
  const [continent, region, country] = FIXED.map((name) => found.get(name)?.column);
  if (continent === undefined || region === undefined || country === undefined) return undefined;
  const code = found.get(CODE)?.column;
  const indicators = new Map<IndicatorId, number>();
  const composites = new Map<AggregateId, number>();
  for (const node of nodesOf(framework)) {
    const column = found.get(node.id)?.column;
    if (column === undefined) continue;
    if (node.kind === 'indicator') indicators.set(node.id, column);
    else composites.set(node.id, column);
  }
  const columns = { continent, region, country, indicators, composites };
  return code === undefined ? columns : { ...columns, code };
}
