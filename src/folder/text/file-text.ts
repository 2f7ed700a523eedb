import { counted, textOf } from '../../model/index.ts';
import type { FileIssues, Spot } from './file-issues.ts';

const MEGABYTE = 1_000_000;

/** Largest honest size in bytes by a file's ending; every other file may be as large as the rim allows. */
const LARGEST: ReadonlyMap<string, number> = new Map([
  ['yaml', MEGABYTE],
  ['md', MEGABYTE],
  ['json', 8 * MEGABYTE],
  ['csv', 32 * MEGABYTE],
]);

// Tab and line feed are text; a carriage return is text only before a line feed. U+202D and U+202E
// turn letters round whatever they are, so that a line reads as it does not stand.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are refused
const REFUSED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202d\u202e\ufffe\uffff]/g;

/** Most bytes that an honest file of this name has; infinite where only the rim sets a limit. */
export function largestFile(file: string): number {
  return LARGEST.get(file.slice(file.lastIndexOf('.') + 1)) ?? Number.POSITIVE_INFINITY;
}

/** The text of a file of the folder: UTF-8, a byte-order mark dropped, line ends made LF.
 *  Undefined, with issues, when it is too large, no UTF-8 or holds control characters. */
export function readText(bytes: Uint8Array, issues: FileIssues): string | undefined {
  const largest = largestFile(issues.file);
  if (bytes.length > largest) {
    issues.error(
      'file-too-large',
      undefined,
      `The file has ${bytes.length} bytes; files of its kind have at most ${largest}.`,
      'Check that it is the right file, or split what it holds.',
    );
    return undefined;
  }
  const raw = textOf(bytes);
  if (raw === undefined) {
    issues.error(
      'not-utf8',
      spotOfBadByte(bytes),
      'The file is not UTF-8 from here on.',
      'Save it as UTF-8 in the editor or spreadsheet it came from.',
    );
    return undefined;
  }
  return cleanText(raw, issues);
}

/** The same for a text already decoded. */
export function cleanText(raw: string, issues: FileIssues): string | undefined {
  const text = (raw.startsWith('\uFEFF') ? raw.slice(1) : raw).replaceAll('\r\n', '\n');
  REFUSED.lastIndex = 0;
  const first = REFUSED.exec(text);
  if (!first) return text;
  REFUSED.lastIndex = 0;
  const count = text.match(REFUSED)?.length ?? 0;
  const code = first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  issues.error(
    'control-character',
    spotAt(text, first.index),
    `The file holds ${counted(count, 'control character')}; the first is U+${code}.`,
    'Remove it; letters, marks, blanks, tabs and line ends are enough for any text here.',
  );
  return undefined;
}

/** True for a text that holds a control character or half a character. */
export function hasControls(text: string): boolean {
  return text.search(REFUSED) !== -1 || /\p{Cs}/u.test(text);
}

/** Line and column of a position in a text. */
export function spotAt(text: string, position: number): Spot {
  const before = text.slice(0, position);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: position - lineStart + 1 };
}

function spotOfBadByte(bytes: Uint8Array): Spot {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (validPrefix(bytes, middle)) good = middle;
    else bad = middle;
  }
  const text = textOf(bytes.subarray(0, wholeCharacters(bytes, good))) ?? '';
  return spotAt(text, text.length);
}

/** True when the first `length` bytes are UTF-8, an unfinished last character allowed. */
function validPrefix(bytes: Uint8Array, length: number): boolean {
  return textOf(bytes.subarray(0, wholeCharacters(bytes, length))) !== undefined;
}

/** `length` less the bytes of a character that the cut goes through. */
function wholeCharacters(bytes: Uint8Array, length: number): number {
  for (let back = 1; back <= Math.min(3, length); back++) {
    const byte = bytes[length - back] ?? 0;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? length - back : length;
    }
    if (byte < 0x80) break;
  }
  return length;
}
