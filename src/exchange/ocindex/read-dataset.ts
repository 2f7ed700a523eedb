import { countryByName, countryName, suggestCountry } from '../../atlas/index.ts';
import type { AggregateId, CountryCode, Framework, IndicatorId, Issue } from '../../model/index.ts';
import { type Cell, formatAddress, type Sheet } from '../xlsx/index.ts';
import { type Columns, readColumns } from './columns.ts';
import type { DatasetRow, PlacedComposite, PlacedScore } from './dataset.ts';
import { errorAt, placeOf, type SheetPlace, shown } from './issues.ts';
import { type CellReading, isBlank, readName, readNumber, readSteps } from './read-cells.ts';

/** No edition will ever assess more countries; a longer sheet is not read to its end. */
const MOST_ROWS = 500;

/** Countries of a sheet of scores under the edition's framework, and every issue of the sheet.
 *  Rows that are blank in all columns are no countries. */
export function readDataset(
  sheet: Sheet,
  place: SheetPlace,
  framework: Framework,
): { readonly rows: ReadonlyMap<CountryCode, DatasetRow>; readonly issues: readonly Issue[] } {
  const { columns, issues: headerIssues } = readColumns(sheet, place, framework);
  const rows = new Map<CountryCode, DatasetRow>();
  if (!columns) return { rows, issues: headerIssues };

  const issues: Issue[] = [];
  const seen = new Map<CountryCode, string>();
  const filled = [...sheet.rows]
    .filter(([row, cells]) => row > 1 && ![...cells.values()].every(isBlank))
    .sort(([a], [b]) => a - b);
  if (filled.length > MOST_ROWS) {
    issues.push(
      errorAt(
        'sheet-too-long',
        place,
        `The sheet has ${filled.length} rows; no edition has more than ${MOST_ROWS} countries.`,
        'Give the workbook as its publisher offers it.',
      ),
    );
  }
  for (const [number, cells] of filled.slice(0, MOST_ROWS)) {
    const row = readRow(number, cells, { columns, place, framework, issues });
    const earlier = row ? seen.get(row.country) : undefined;
    if (row && earlier !== undefined) {
      issues.push(
        errorAt(
          'country-double',
          placeOf(place, row.place),
          `${shown(row.name)} stands in ${earlier} already.`,
          'Remove one of the two rows.',
        ),
      );
    } else if (row) {
      seen.set(row.country, row.place.address);
      rows.set(row.country, row);
    }
  }
  if (rows.size === 0 && issues.length === 0) {
    issues.push(
      errorAt(
        'sheet-empty',
        place,
        'The sheet has its header but no countries.',
        'Download the workbook again.',
      ),
    );
  }
  return { rows, issues };
}

interface RowContext {
  readonly columns: Columns;
  readonly place: SheetPlace;
  readonly framework: Framework;
  readonly issues: Issue[];
}

/** Reads one row completely, so that every issue of it is told; undefined without a known country. */
function readRow(
  row: number,
  cells: ReadonlyMap<number, Cell>,
  { columns, place, framework, issues }: RowContext,
): DatasetRow | undefined {
  const at = (column: number) => ({ address: formatAddress(row, column), row, column });
  const take = <Value>(column: number, reading: CellReading<Value>): Value | undefined => {
    if (reading.ok) return reading.value;
    const { code, message, remedy } = reading.problem;
    issues.push(errorAt(code, placeOf(place, at(column)), message, remedy));
    return undefined;
  };

  const continent = take(columns.continent, readName(cells.get(columns.continent)));
  const region = take(columns.region, readName(cells.get(columns.region)));
  const name = take(columns.country, readName(cells.get(columns.country)));
  const country = name === undefined ? undefined : countryByName(name);
  if (name !== undefined && country === undefined) {
    issues.push(unknownCountry(place, at(columns.country), name));
  }
  if (columns.code !== undefined) {
    const code = take(columns.code, readName(cells.get(columns.code)));
    if (code !== undefined && country !== undefined && code !== country) {
      issues.push(
        errorAt(
          'country-code-differs',
          placeOf(place, at(columns.code)),
          `${shown(name ?? '')} bears the code ${shown(code)}; its code is ${country}.`,
          'Mend the code or the name.',
        ),
      );
    }
  }

  const scores = new Map<IndicatorId, PlacedScore>();
  for (const [indicator, column] of columns.indicators) {
    const steps = take(column, readSteps(cells.get(column), framework.scale));
    if (steps !== undefined) scores.set(indicator, { steps, place: at(column) });
  }
  const composites = new Map<AggregateId, PlacedComposite>();
  for (const [aggregate, column] of columns.composites) {
    const number = take(column, readNumber(cells.get(column)));
    if (!number) continue;
    composites.set(aggregate, { published: number.value, text: number.text, place: at(column) });
  }
  if (country === undefined || name === undefined) return undefined;
  return {
    country,
    name,
    place: at(columns.country),
    continent: { text: continent ?? '', place: at(columns.continent) },
    region: { text: region ?? '', place: at(columns.region) },
    scores,
    composites,
  };
}

function unknownCountry(
  place: SheetPlace,
  cell: Pick<Cell, 'address' | 'row' | 'column'>,
  name: string,
): Issue {
  const near = suggestCountry(name);
  return errorAt(
    'country-unknown',
    placeOf(place, cell),
    `No country is known by the name ${shown(name)}.`,
    near === undefined ? 'Mend the name.' : `Did you mean ${countryName(near)}?`,
  );
}
