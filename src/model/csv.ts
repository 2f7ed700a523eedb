/** One record of a CSV text; line and column (of each field's first character) count from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly CsvField[];
}

interface CsvField {
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
  const reader = new CsvReader(text);
  const records: CsvRecord[] = [];
  for (let record = reader.record(); record; record = reader.record()) {
    if (record.fields.length > 1 || record.fields[0]?.text !== '') records.push(record);
  }
  return { records, faults: reader.faults };
}

const [COMMA, LINE_FEED, CARRIAGE_RETURN] = [0x2c, 0x0a, 0x0d];

class CsvReader {
  readonly faults: CsvFault[] = [];
  readonly #text: string;
  #position: number;
  #lineStart: number;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
    this.#position = text.startsWith('\uFEFF') ? 1 : 0;
    this.#lineStart = this.#position;
  }

  /** The next record, an empty line as one empty field; undefined at the end of the text. */
  record(): CsvRecord | undefined {
    if (this.#position >= this.#text.length) return undefined;
    const line = this.#line;
    const fields: CsvField[] = [];
    do fields.push(this.#field());
    while (this.#skip(','));
    this.#skip('\r');
    this.#skip('\n');
    this.#startLine();
    return { line, fields };
  }

  #field(): CsvField {
    const line = this.#line;
    const column = this.#column;
    if (!this.#skip('"')) return { text: this.#bare(), line, column };
    const quoted = this.#quoted(line, column);
    const place = { line: this.#line, column: this.#column };
    const bare = this.#bare();
    if (bare !== '') {
      const message = `Text follows the closing quote: ${bare.slice(0, 20)}`;
      this.faults.push({ ...place, message });
    }
    return { text: quoted + bare, line, column };
  }

  /** What stands between an opening quote, read before at this place, and its closing quote. */
  #quoted(line: number, column: number): string {
    let value = '';
    for (;;) {
      const quote = this.#text.indexOf('"', this.#position);
      const end = quote === -1 ? this.#text.length : quote;
      value += this.#take(end);
      if (quote === -1) {
        this.faults.push({ line, column, message: 'This quoted field is never closed.' });
        return value;
      }
      this.#position++;
      if (!this.#skip('"')) return value;
      value += '"';
    }
  }

  /** The text up to `end`; the lines that begin on the way are counted. */
  #take(end: number): string {
    const part = this.#text.slice(this.#position, end);
    const start = this.#position;
    for (let feed = part.indexOf('\n'); feed !== -1; feed = part.indexOf('\n', feed + 1)) {
      this.#position = start + feed + 1;
      this.#startLine();
    }
    this.#position = end;
    return part;
  }

  #bare(): string {
    const start = this.#position;
    const { length } = this.#text;
    let end = start;
    for (; end < length; end++) {
      const code = this.#text.charCodeAt(end);
      if (code === COMMA || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    }
    this.#position = end;
    return this.#text.slice(start, end);
  }

  #skip(character: string): boolean {
    if (this.#text[this.#position] !== character) return false;
    this.#position++;
    return true;
  }

  #startLine(): void {
    this.#line++;
    this.#lineStart = this.#position;
  }

  get #column(): number {
    return this.#position - this.#lineStart + 1;
  }
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
