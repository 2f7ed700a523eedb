import { type FrameworkId, isFrameworkId } from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import type { MappingReader } from '../text/mapping-reader.ts';

/** A framework id under a key that must be there. */
export function readFrameworkId(reader: MappingReader, key: string): FrameworkId | undefined {
  const text = reader.text(key);
  if (isFrameworkId(text)) return text;
  if (text !== '') {
    reader.issues.error(
      'id-bad',
      reader.spotOf(key),
      `${quoted(text)} is no framework id.`,
      'Write subject and version with a slash between them, such as organized-crime/2023.',
    );
  }
  return undefined;
}
