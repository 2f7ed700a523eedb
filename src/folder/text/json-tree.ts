import { refuseEscapedControls } from './escaped-controls.ts';
import type { FileIssues, Spot } from './file-issues.ts';
import { spotAt } from './file-text.ts';
import { DEEPEST, type Tree, type TreeEntry } from './tree.ts';

const BLANK = /[ \t\n\r]*/y;
const BARE = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 refuses them inside strings
const PLAIN = /[^"\\\u0000-\u001f]*/y;

/** Reads JSON as RFC 8259 describes it, keeping the place of every value. The platform's own reader
 *  says where it stopped only in some versions and never where a good value stands. */
export function readJsonTree(text: string, issues: FileIssues): Tree | undefined {
  const reader = new JsonReader(text);
  try {
    const tree = reader.value(0);
    reader.end();
    refuseEscapedControls(tree, issues);
    return tree;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.deep) {
      issues.error(
        'nested-too-deep',
        spotAt(text, error.position),
        `Lists and mappings stand more than ${DEEPEST} deep inside each other.`,
        'Check that it is the right file; no index needs such depth.',
      );
    } else {
      issues.error(
        'json-syntax',
        spotAt(text, error.position),
        `This is not JSON: ${error.message} should stand here.`,
        'Mend it here; an editor that knows JSON shows the same place.',
      );
    }
    return undefined;
  }
}

class Stop extends Error {
  readonly position: number;
  readonly deep: boolean;

  constructor(expected: string, position: number, deep = false) {
    super(expected);
    this.position = position;
    this.deep = deep;
  }
}

class JsonReader {
  readonly #text: string;
  readonly #lineStarts: readonly number[];
  #position = 0;
  #line = 0;

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    this.#lineStarts = starts;
  }

  value(depth: number): Tree {
    this.#blank();
    if (depth > DEEPEST) throw new Stop('a plain value', this.#position, true);
    const spot = this.#spot();
    const first = this.#text[this.#position];
    if (first === '{') return { kind: 'mapping', entries: this.#entries(depth), spot };
    if (first === '[') return { kind: 'list', items: this.#items(depth), spot };
    if (first === '"') return { kind: 'scalar', text: this.#string(), quoted: true, spot };
    const text = this.#match(BARE, 'a value');
    return text === 'null'
      ? { kind: 'nothing', spot }
      : { kind: 'scalar', text, quoted: false, spot };
  }

  end(): void {
    this.#blank();
    if (this.#position < this.#text.length) throw new Stop('the end of the file', this.#position);
  }

  #entries(depth: number): readonly TreeEntry[] {
    const entries: TreeEntry[] = [];
    this.#position++;
    if (this.#skip('}')) return entries;
    do {
      this.#blank();
      const spot = this.#spot();
      const key = this.#string();
      if (!this.#skip(':')) throw new Stop('a colon', this.#position);
      entries.push({ key, spot, value: this.value(depth + 1) });
    } while (this.#skip(','));
    if (!this.#skip('}')) throw new Stop('a comma or }', this.#position);
    return entries;
  }

  #items(depth: number): readonly Tree[] {
    const items: Tree[] = [];
    this.#position++;
    if (this.#skip(']')) return items;
    do items.push(this.value(depth + 1));
    while (this.#skip(','));
    if (!this.#skip(']')) throw new Stop('a comma or ]', this.#position);
    return items;
  }

  /** Piece by piece: one expression over a whole string overflows the stack on long ones. */
  #string(): string {
    const start = this.#position;
    if (this.#text[start] !== '"') throw new Stop('a text in quotes', start);
    this.#position++;
    for (;;) {
      this.#match(PLAIN, 'a text');
      if (this.#text[this.#position] === '"') break;
      this.#match(ESCAPE, 'a closing quote or an escape such as \\n');
    }
    this.#position++;
    const literal: unknown = JSON.parse(this.#text.slice(start, this.#position));
    return String(literal);
  }

  #match(pattern: RegExp, expected: string): string {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) throw new Stop(expected, this.#position);
    this.#position += found.length;
    return found;
  }

  #skip(character: string): boolean {
    this.#blank();
    if (this.#text[this.#position] !== character) return false;
    this.#position++;
    return true;
  }

  #blank(): void {
    BLANK.lastIndex = this.#position;
    this.#position += BLANK.exec(this.#text)?.[0].length ?? 0;
  }

  /** The reader only moves forward, so lines are counted along the way. */
  #spot(): Spot {
    while ((this.#lineStarts[this.#line + 1] ?? Number.POSITIVE_INFINITY) <= this.#position) {
      this.#line++;
    }
    const start = this.#lineStarts[this.#line] ?? 0;
    return { line: this.#line + 1, column: this.#position - start + 1 };
  }
}
