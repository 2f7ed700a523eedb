import type { CitationIssues } from './issues.ts';

/** An entry of a BibTeX file as written: values without their outer braces, macros put in. */
export interface BibtexEntry {
  readonly line: number;
  readonly type: string;
  readonly key: string;
  /** By name in small letters; the first where one stands twice. */
  readonly fields: ReadonlyMap<string, string>;
}

const MOST_ENTRIES = 20_000;
const DEEPEST = 60;
/** UTF-16 units that all macros put in together: each may name others, and doubles what they say. */
const MOST_PUT_IN = 4_000_000;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Reads the entries of a BibTeX file. Text between entries is comment, as in BibTeX itself. What is
 *  broken is told, and reading goes on with the next entry; nothing is guessed. */
export function readBibtex(text: string, issues: CitationIssues): readonly BibtexEntry[] {
  const reader = new BibtexReader(text);
  const entries: BibtexEntry[] = [];
  while (reader.toNext()) {
    const line = reader.line;
    try {
      const entry = reader.entry();
      if (entry) entries.push({ ...entry, line });
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      issues.error(
        'citation-syntax',
        error.line,
        `The entry that begins on line ${line} breaks off: ${error.message}`,
        'Mend it here; braces must close, and fields have commas between them.',
      );
    }
    if (entries.length >= MOST_ENTRIES) {
      issues.error(
        'citation-size',
        reader.line,
        `There are more than ${MOST_ENTRIES} entries.`,
        'Part the file, and import what the index cites.',
      );
      break;
    }
  }
  return entries;
}

class Broken extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

class BibtexReader {
  line = 1;
  readonly #text: string;
  readonly #macros = new Map(MONTHS.map((month, at) => [month, String(at + 1)]));
  #at = 0;
  #putIn = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes to what follows the next `@`; false at the end. An entry begins its line but for blanks. */
  toNext(): boolean {
    const next = /^[ \t]*@/gm;
    next.lastIndex = this.#at;
    const found = next.exec(this.#text);
    if (!found) return false;
    this.#go(next.lastIndex);
    return true;
  }

  /** The entry after an `@`; undefined for a comment, a preamble and a macro. */
  entry(): Omit<BibtexEntry, 'line'> | undefined {
    const type = this.#word(/[A-Za-z]+/y, 'the kind of entry').toLowerCase();
    if (type === 'comment') return undefined;
    const close = this.#sign('{(') === '{' ? '}' : ')';
    if (type === 'preamble') {
      this.#value();
      return undefined;
    }
    if (type === 'string') {
      const [name, value] = this.#field();
      this.#macros.set(name, value);
      this.#sign(close);
      return undefined;
    }
    const key = this.#word(/[^\s,{}()"#%\\]*/y, 'a key');
    const fields = new Map<string, string>();
    for (;;) {
      const sign = this.#sign(`,${close}`);
      if (sign === close) break;
      this.#blank();
      if (this.#text[this.#at] === close) continue;
      const [name, value] = this.#field();
      if (!fields.has(name)) fields.set(name, value);
    }
    return { type, key, fields };
  }

  #field(): readonly [name: string, value: string] {
    const name = this.#word(/[^\s,={}()"#%\\@]+/y, 'the name of a field').toLowerCase();
    this.#sign('=');
    return [name, this.#value()];
  }

  #value(): string {
    let value = this.#piece();
    this.#blank();
    while (this.#text[this.#at] === '#') {
      this.#at++;
      value += this.#piece();
      this.#blank();
    }
    return value;
  }

  #piece(): string {
    this.#blank();
    const first = this.#text[this.#at];
    if (first === '{') return this.#braced();
    if (first === '"') return this.#quoted();
    const word = this.#word(/[^\s,={}()"#%\\@]+/y, 'a value');
    const macro = /^\d+$/.test(word) ? undefined : this.#macros.get(word.toLowerCase());
    this.#putIn += macro?.length ?? 0;
    if (this.#putIn > MOST_PUT_IN) throw new Broken(this.line, 'its macros say too much.');
    return macro ?? word;
  }

  #braced(): string {
    const start = this.#at + 1;
    this.#toClosing('{', '}');
    return this.#text.slice(start, this.#at - 1);
  }

  #quoted(): string {
    const start = this.#at + 1;
    this.#toClosing('"', '"');
    return this.#text.slice(start, this.#at - 1);
  }

  /** Goes behind the sign that closes what begins here; braces inside must close, too. */
  #toClosing(open: string, close: string): void {
    const from = this.line;
    const signs = /[\\{}"]/g;
    signs.lastIndex = this.#at + 1;
    let depth = open === '{' ? 1 : 0;
    for (let found = signs.exec(this.#text); found; found = signs.exec(this.#text)) {
      const [sign] = found;
      if (sign === '\\') signs.lastIndex++;
      if (sign === '{') depth++;
      if (sign === '}') depth--;
      if (depth > DEEPEST) throw new Broken(from, 'braces stand too deep inside each other.');
      if (sign === close && depth === 0) {
        this.#go(signs.lastIndex);
        return;
      }
    }
    throw new Broken(from, `a value that begins with ${open} is never closed.`);
  }

  #word(pattern: RegExp, expected: string): string {
    this.#blank();
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) throw new Broken(this.line, `${expected} should stand here.`);
    this.#go(pattern.lastIndex);
    return found;
  }

  #sign(allowed: string): string {
    this.#blank();
    const sign = this.#text[this.#at] ?? '';
    if (sign === '' || !allowed.includes(sign)) {
      throw new Broken(this.line, `${[...allowed].join(' or ')} should stand here.`);
    }
    this.#at++;
    return sign;
  }

  #blank(): void {
    const blank = /\s*/y;
    blank.lastIndex = this.#at;
    blank.exec(this.#text);
    this.#go(blank.lastIndex);
  }

  #go(to: number): void {
    for (let at = this.#at; at < to; at++) if (this.#text[at] === '\n') this.line++;
    this.#at = to;
  }
}
