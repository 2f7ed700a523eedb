import { isKebab } from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import type { FileIssues, Spot } from './file-issues.ts';
import type { MappingReader } from './mapping-reader.ts';

/** Reports an id that is no kebab case or was seen before in the same list. `seen` holds lines. */
export function checkId(id: string, reader: MappingReader, seen: Map<string, number>): void {
  if (id === '') return;
  const spot = reader.spotOf('id');
  const earlier = seen.get(id);
  if (!isKebab(id)) reportBadId(id, spot, reader.issues);
  else if (earlier !== undefined) {
    reportDoubleId(id, spot, earlier, 'Give each an id of its own.', reader.issues);
  }
  seen.set(id, earlier ?? spot.line);
}

/** Reports an id that is not written as ids are. */
export function reportBadId(
  id: string,
  spot: Spot,
  issues: FileIssues,
  example = 'human-trafficking',
): void {
  issues.error(
    'id-bad',
    spot,
    `${quoted(id)} is no id.`,
    `Write small letters and digits with hyphens between words, such as ${example}.`,
  );
}

/** Reports an id that stands on an earlier line too. */
export function reportDoubleId(
  id: string,
  spot: Spot,
  earlier: number,
  remedy: string,
  issues: FileIssues,
): void {
  issues.error(
    'id-double',
    spot,
    `The id ${quoted(id)} is used twice; the first is on line ${earlier}.`,
    remedy,
  );
}
