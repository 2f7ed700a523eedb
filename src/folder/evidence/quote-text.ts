/** Writes words of a document so that a table keeps them as they are: line ends and other control
 *  characters as `\n`, `\r`, `\t` and `\u000c`, a backslash twice. */
export function formatQuoteText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are written otherwise
  return text.replace(/[\\\u0000-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, (character) => {
    const named = NAMED.get(character);
    return named ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Reads what `formatQuoteText` writes; undefined where a backslash begins nothing known. */
export function parseQuoteText(text: string): string | undefined {
  if (/\\(?![\\nrt]|u[0-9a-f]{4})/.test(text.replaceAll('\\\\', ''))) return undefined;
  return text.replace(/\\(?:([\\nrt])|u([0-9a-f]{4}))/g, (_, named: string, code: string) =>
    named === undefined
      ? String.fromCharCode(Number.parseInt(code, 16))
      : (LETTERS.get(named) ?? ''),
  );
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
