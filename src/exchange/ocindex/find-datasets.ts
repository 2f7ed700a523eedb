import type { Issue } from '../../model/index.ts';
import type { Sheet, Workbook } from '../xlsx/index.ts';
import { errorAt } from './issues.ts';
import { PUBLISHED_EDITIONS, type PublishedEdition } from './published-editions.ts';

/** A sheet of scores and the edition it belongs to. */
export interface DatasetSheet {
  readonly sheet: Sheet;
  readonly edition: PublishedEdition;
}

const DATASET = /^(20\d\d)_dataset$/i;
const FULL_DATASET = /^full_dataset$/i;
const COVER_TITLE = /\bindex\b\D{0,12}\b(20\d\d)\b/i;
const COVER_NAME = /^(20\d\d)_global_oc_index$/i;

/** Finds the sheets of scores by their names: `2025_dataset` bears its edition, `Full_dataset` (the
 *  release of 2021) takes it from the title on the cover sheet. Other sheets are left alone. */
export function findDatasets(
  file: string,
  workbook: Workbook,
): { readonly datasets: readonly DatasetSheet[]; readonly issues: readonly Issue[] } {
  const datasets: DatasetSheet[] = [];
  const issues: Issue[] = [];
  for (const sheet of workbook.sheets) {
    const name = sheet.name.trim();
    const full = FULL_DATASET.test(name);
    const year = full ? coverYear(workbook) : DATASET.exec(name)?.[1];
    if (year === undefined && !full) continue;
    const edition = PUBLISHED_EDITIONS.find(({ id }) => id === year);
    const earlier = datasets.find((dataset) => dataset.edition === edition);
    if (!edition) issues.push(unknownEdition(file, sheet.name, year));
    else if (earlier) issues.push(doubleSheet(file, sheet.name, earlier));
    else datasets.push({ sheet, edition });
  }
  if (datasets.length === 0 && issues.length === 0) {
    issues.push(
      errorAt(
        'sheet-missing',
        { file },
        `The workbook has no sheet of scores; it has ${namesOf(workbook)}.`,
        'Give the workbook of the Global Organized Crime Index: its sheets of scores are named like 2025_dataset, or Full_dataset.',
      ),
    );
  }
  return { datasets, issues };
}

function coverYear({ sheets }: Workbook): string | undefined {
  for (const sheet of sheets) {
    if (DATASET.test(sheet.name.trim()) || FULL_DATASET.test(sheet.name.trim())) continue;
    for (const cells of sheet.rows.values()) {
      for (const { text } of cells.values()) {
        const year = COVER_TITLE.exec(text.slice(0, 200))?.[1];
        if (year !== undefined) return year;
      }
    }
    const year = COVER_NAME.exec(sheet.name.trim())?.[1];
    if (year !== undefined) return year;
  }
  return undefined;
}

function doubleSheet(
  file: string,
  sheet: string,
  { sheet: earlier, edition }: DatasetSheet,
): Issue {
  return errorAt(
    'sheet-double',
    { file, sheet },
    `The sheet holds edition ${edition.id}, and so does ${earlier.name}.`,
    'Remove one of the two sheets.',
  );
}

function unknownEdition(file: string, sheet: string, year: string | undefined): Issue {
  const known = PUBLISHED_EDITIONS.map(({ id }) => id).join(', ');
  return errorAt(
    'edition-unknown',
    { file, sheet },
    year === undefined
      ? 'No cover sheet names the edition of these scores.'
      : `Edition ${year} is not known here; known are ${known}.`,
    year === undefined
      ? 'Name the sheet after its edition, like 2021_dataset, or put the cover sheet back.'
      : 'Remove the sheet, or use a version of Assayer that knows the edition.',
  );
}

function namesOf({ sheets }: Workbook): string {
  if (sheets.length === 0) return 'no sheets at all';
  const names = sheets.slice(0, 5).map(({ name }) => name);
  return sheets.length > names.length ? `${names.join(', ')} and others` : names.join(', ');
}
