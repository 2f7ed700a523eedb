import { parsePlacesCsv } from '../../folder/index.ts';
import { type IndexPlace, textOf } from '../../model/index.ts';
import { issuesFailure, unreadableFailure } from '../errors.ts';
import { readInput } from '../files/read-input.ts';
import { tellIssues } from '../terminal/tell-issues.ts';
import type { Surroundings } from '../terminal/terminal.ts';

/** The places of a file in the form of `places.csv`; none where no file is named. Issues are told before
 *  it throws. */
export async function placeList(
  named: string | undefined,
  { cwd, terminal }: Surroundings,
): Promise<readonly IndexPlace[]> {
  if (named === undefined) return [];
  const text = textOf(await readInput(cwd, named));
  if (text === undefined) throw unreadableFailure(named, 'the file is not text in UTF-8.');
  const read = parsePlacesCsv(text, named);
  tellIssues(read.ok ? read.warnings : read.issues, terminal);
  if (!read.ok) throw issuesFailure(read.issues, 'Mend the table of places; nothing was read.');
  return read.value;
}
