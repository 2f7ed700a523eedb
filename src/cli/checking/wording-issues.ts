import {
  compareText,
  type Files,
  type Issue,
  textOf,
  type YardstickId,
} from '../../model/index.ts';
import { lintWording } from '../../narrative/index.ts';

/** Warnings about words for likelihood in the profiles of an index folder, by file and place. */
export function wordingIssues(files: Files, yardstick: YardstickId): readonly Issue[] {
  const paths = [...files.keys()].filter((path) =>
    /^editions\/[^/]+\/profiles\/[^/]+\.md$/.test(path),
  );
  return paths.sort(compareText).flatMap((file) => {
    const text = textOf(files.get(file) ?? new Uint8Array()) ?? '';
    return lintWording(prose(text), yardstick).map(({ kind, start, message, remedy }): Issue => {
      const before = text.slice(0, start);
      const line = before.split('\n').length;
      const column = start - before.lastIndexOf('\n');
      return {
        code: `wording-${kind}`,
        severity: 'warning',
        place: { file, line, column },
        message,
        remedy,
      };
    });
  });
}

/** A profile with headings, marks and line ends made blank, every other character in its place. */
function prose(text: string): string {
  return text
    .replace(/^#{1,6}.*$|\[\^[^[\]\s]*\]/gm, (words) => ' '.repeat(words.length))
    .replace(/[\r\n]/g, ' ');
}
