import { largestFile } from '../../folder/index.ts';
import { type Issue, textOf } from '../../model/index.ts';
import { releaseIssue } from '../sealing/release-issues.ts';

/** The text of a file that a release carries: UTF-8, nothing dropped. Undefined, with an issue, where
 *  it is larger than honest files of its kind, so that nobody reads it, or no UTF-8. */
export function carriedText(file: string, bytes: Uint8Array, issues: Issue[]): string | undefined {
  const largest = largestFile(file);
  if (bytes.length > largest) {
    const message = `The file has ${bytes.length} bytes; files of its kind have at most ${largest}.`;
    issues.push(releaseIssue('release-file-too-large', { file }, message));
    return undefined;
  }
  const text = textOf(bytes);
  if (text === undefined) {
    issues.push(releaseIssue('release-encoding', { file }, 'The file is not UTF-8 text.'));
  }
  return text;
}
