/** One record of a CSV text; line and column (of each field's first character) count from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly CsvField[];
}

export interface CsvField {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** What stands in the way of reading a CSV text as RFC 4180 describes it. */
export interface CsvFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Reads comma-separated text: quoted fields may hold commas, quotes (doubled) and line ends.
 *  LF and CRLF both end a record; empty lines are no records; a byte-order mark is skipped. */
export function parseCsv(text: string): {
  readonly records: readonly CsvRecord[];
  readonly faults: readonly CsvFault[];
} {
  const records: CsvRecord[] = [];
  const faults: CsvFault[] = [];
  let position = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  let lineStart = position;
  const columnAt = (at: number): number => at - lineStart + 1;

  while (position < text.length) {
    const fields: CsvField[] = [];
    const recordLine = line;
    let more = true;
    while (more) {
      const fieldLine = line;
      const fieldColumn = columnAt(position);
      let value = '';
      if (text[position] === '"') {
        position++;
        for (;;) {
          const quote = text.indexOf('"', position);
          const end = quote === -1 ? text.length : quote;
          const part = text.slice(position, end);
          for (let at = part.indexOf('\n'); at !== -1; at = part.indexOf('\n', at + 1)) {
            line++;
            lineStart = position + at + 1;
          }
          value += part;
          position = end + 1;
          if (quote === -1) {
            faults.push({
              line: fieldLine,
              column: fieldColumn,
              message: 'This quoted field is never closed.',
            });
            break;
          }
          if (text[position] !== '"') break;
          value += '"';
          position++;
        }
      }
      const rest = /[,\r\n]/g;
      rest.lastIndex = position;
      const stop = rest.exec(text)?.index ?? text.length;
      const tail = text.slice(position, stop);
      if (tail !== '' && fieldColumn !== columnAt(position)) {
        faults.push({
          line,
          column: columnAt(position),
          message: `Text follows the closing quote: ${tail.slice(0, 20)}`,
        });
      }
      value += tail;
      fields.push({ text: value, line: fieldLine, column: fieldColumn });
      position = stop + 1;
      more = text[stop] === ',';
      if (text[stop] === '\r' && text[stop + 1] === '\n') position++;
      if (more && position === text.length) {
        fields.push({ text: '', line, column: columnAt(position) });
        more = false;
      }
    }
    line++;
    lineStart = position;
    if (fields.length > 1 || fields[0]?.text !== '') records.push({ line: recordLine, fields });
  }
  return { records, faults };
}

/** Writes rows with LF line ends and as few quotes as the reader needs. */
export function formatCsv(rows: Iterable<readonly (string | number)[]>): string {
  let text = '';
  for (const row of rows) text += `${row.map(formatField).join(',')}\n`;
  return text;
}

function formatField(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
