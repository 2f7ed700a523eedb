import { type EditionId, formatCsv, isDay, parseCsv, type ReleaseId } from '../../model/index.ts';
import { correctionInvalid, nothingToCorrect } from '../errors.ts';
import { followingRelease, latestRelease } from './release-numbers.ts';

/** What `assayer correct` is told: the day (ISO 8601), what changed and why. */
export interface CorrectionNote {
  readonly edition: EditionId;
  readonly date: string;
  readonly what: string;
  readonly why: string;
}

const HEADER = ['edition', 'release', 'date', 'what', 'why'] as const;

/** The text of `corrections.csv` with one more entry, and the release it leads to: the one after the
 *  newest of the `existing` releases. Throws NothingToCorrect where the edition has no release yet and
 *  CorrectionInvalid where the note lacks something or the file has other columns. */
export function addCorrection(
  correctionsCsv: string | undefined,
  note: CorrectionNote,
  existing: readonly ReleaseId[],
): { readonly text: string; readonly release: ReleaseId } {
  if (latestRelease(note.edition, existing) === undefined) throw nothingToCorrect(note.edition);
  const release = followingRelease(note.edition, existing);
  const what = oneLine(note.what);
  const why = oneLine(note.why);
  if (!isDay(note.date)) {
    throw correctionInvalid(`${note.date} is no day.`, 'Write the day as 2025-12-31.');
  }
  if (what === '' || why === '') {
    const missing = what === '' ? 'what changed' : 'why it changed';
    throw correctionInvalid(
      `The correction does not say ${missing}.`,
      'Give both --what and --why.',
    );
  }
  const entry = formatCsv([[note.edition, release, note.date, what, why]]);
  return { text: `${existingText(correctionsCsv)}${entry}`, release };
}

function existingText(correctionsCsv: string | undefined): string {
  const header = formatCsv([HEADER]);
  if (correctionsCsv === undefined || correctionsCsv.trim() === '') return header;
  const columns = parseCsv(correctionsCsv).records[0]?.fields.map(({ text }) => text.trim());
  if (columns?.join(',') !== HEADER.join(',')) {
    throw correctionInvalid(
      'corrections.csv has other columns than it should.',
      `Its first line must read ${HEADER.join(',')}.`,
    );
  }
  return correctionsCsv.endsWith('\n') ? correctionsCsv : `${correctionsCsv}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
