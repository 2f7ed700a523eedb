import {
  type Correction,
  type EditionDescription,
  type EditionId,
  formatCsv,
  isDay,
  isEditionId,
  isReleaseId,
  type Parsed,
  parsed,
  type ReleaseId,
  releaseParts,
} from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import { FileIssues } from '../text/file-issues.ts';
import { suggestion } from '../text/nearest.ts';
import { readTable, type TableRow } from '../text/table.ts';

const COLUMNS = ['edition', 'release', 'date', 'what', 'why'] as const;
type Row = TableRow<(typeof COLUMNS)[number]>;

/** Reads `corrections.csv`, oldest first. The first release of an edition needs no correction, so an
 *  edition's first correction leads to release 2; several corrections may lead to the same release. */
export function parseCorrectionsCsv(
  text: string,
  file: string,
  editions?: readonly EditionDescription[],
): Parsed<readonly Correction[]> {
  const issues = new FileIssues(file);
  return parsed(readCorrections(text, issues, editions), issues.list);
}

/** The same, gathering issues; without `editions` any edition is allowed. */
export function readCorrections(
  text: string,
  issues: FileIssues,
  editions?: readonly EditionDescription[],
): readonly Correction[] | undefined {
  const table = readTable(text, { required: COLUMNS, optional: [] }, issues);
  if (!table) return undefined;
  const lastNumbers = new Map<EditionId, number>();
  let lastDay = '';
  const corrections: Correction[] = [];
  for (const row of table.rows) {
    const edition = readEdition(row, editions, issues);
    const release = readRelease(row, edition, issues);
    const date = row.text('date');
    const described = editions?.find(({ id }) => id === edition);
    checkDate(row, lastDay, described?.published, issues);
    if (isDay(date) && date > lastDay) lastDay = date;
    if (edition === undefined || release === undefined) continue;
    checkNumber(row, release, lastNumbers, issues);
    corrections.push({ edition, release, date, what: row.text('what'), why: row.text('why') });
  }
  return corrections;
}

/** Writes `corrections.csv` in the order given. */
export function formatCorrectionsCsv(corrections: readonly Correction[]): string {
  return formatCsv([
    COLUMNS,
    ...corrections.map(({ edition, release, date, what, why }) => [
      edition,
      release,
      date,
      what,
      why,
    ]),
  ]);
}

function readEdition(
  row: Row,
  editions: readonly EditionDescription[] | undefined,
  issues: FileIssues,
): EditionId | undefined {
  const text = row.text('edition');
  if (text === '') return undefined;
  const known = editions?.map(({ id }) => id);
  if (isEditionId(text) && (!known || known.includes(text))) return text;
  issues.error(
    'edition-unknown',
    row.spotOf('edition'),
    `index.yaml lists no edition ${quoted(text)}.`,
    suggestion(text, known ?? [], 'Write the id of an edition as index.yaml does.'),
  );
  return undefined;
}

function readRelease(
  row: Row,
  edition: EditionId | undefined,
  issues: FileIssues,
): ReleaseId | undefined {
  const text = row.text('release');
  if (text === '') return undefined;
  if (isReleaseId(text) && (edition === undefined || releaseParts(text).edition === edition)) {
    return text;
  }
  issues.error(
    'release-bad',
    row.spotOf('release'),
    edition === undefined
      ? `${quoted(text)} is no release.`
      : `${quoted(text)} is no release of edition ${edition}.`,
    `Write edition and number with a point between them, such as ${edition ?? '2023'}.2.`,
  );
  return undefined;
}

function checkDate(
  row: Row,
  lastDay: string,
  published: string | undefined,
  issues: FileIssues,
): void {
  const date = row.text('date');
  const spot = row.spotOf('date');
  if (date === '') return;
  if (!isDay(date)) {
    issues.error(
      'day-bad',
      spot,
      `${quoted(date)} is no day.`,
      'Write year, month and day as 2023-09-28.',
    );
  } else if (date < lastDay) {
    issues.error(
      'date-order',
      spot,
      `The correction of ${date} stands after one of ${lastDay}.`,
      'Order corrections from oldest to newest.',
    );
  } else if (published !== undefined && published !== '' && date < published) {
    issues.error(
      'date-order',
      spot,
      `The correction of ${date} is older than its edition, published ${published}.`,
      'Mend the date here or in index.yaml.',
    );
  }
}

function checkNumber(
  row: Row,
  release: ReleaseId,
  lastNumbers: Map<EditionId, number>,
  issues: FileIssues,
): void {
  const { edition, number } = releaseParts(release);
  const last = lastNumbers.get(edition);
  const next = (last ?? 1) + 1;
  if (number !== next && number !== last) {
    issues.error(
      'release-order',
      row.spotOf('release'),
      `The correction leads to release ${release}, but ${edition}.${next} comes next.`,
      `Write ${last === undefined ? `${edition}.${next}` : `${edition}.${last} or ${edition}.${next}`}.`,
    );
  }
  lastNumbers.set(edition, Math.max(last ?? 1, number));
}
