import { type Issue, isDay } from '../../model/index.ts';
import { releaseIssue } from '../sealing/release-issues.ts';
import { carriedText } from '../tables/carried-text.ts';

/** `index.bands.markets[0]` stands four deep; the rest is room. */
const DEEPEST = 32;

/** A JSON object being read at the border. Each question answers with what stands there, or notes an
 *  issue and answers undefined; the reader collects every issue before it gives up. */
export class JsonFields {
  readonly file: string;
  readonly #record: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #issues: Issue[];

  constructor(
    file: string,
    record: Readonly<Record<string, unknown>>,
    path: string,
    issues: Issue[],
  ) {
    this.file = file;
    this.#record = record;
    this.#path = path;
    this.#issues = issues;
  }

  /** Reads a file whose whole is one JSON object; undefined with an issue when it is not. */
  static read(file: string, bytes: Uint8Array, issues: Issue[]): JsonFields | undefined {
    const text = carriedText(file, bytes, issues);
    if (text === undefined) return undefined;
    if (isDeep(text)) {
      const message = `Lists and objects stand more than ${DEEPEST} deep inside each other.`;
      issues.push(releaseIssue('release-json', { file }, message));
      return undefined;
    }
    const value = parseJson(text);
    if (isRecord(value)) return new JsonFields(file, value, '', issues);
    issues.push(releaseIssue('release-json', { file }, 'The file does not hold one JSON object.'));
    return undefined;
  }

  /** Names of all members, in order. */
  keys(): readonly string[] {
    return Object.keys(this.#record);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#record, key);
  }

  /** A member that must be there and be a text; an issue and undefined where it is not. The same holds below. */
  text(key: string): string | undefined {
    const value = this.#get(key);
    return typeof value === 'string' ? value : this.fault(key, 'should be a text');
  }

  optionalText(key: string): string | undefined {
    return this.has(key) ? this.text(key) : undefined;
  }

  /** A text that a guard accepts, such as a country code. */
  typed<Id extends string>(
    key: string,
    guard: (text: string) => text is Id,
    meaning: string,
  ): Id | undefined {
    const text = this.text(key);
    if (text === undefined || guard(text)) return text;
    return this.fault(key, `should be ${meaning}, not ${JSON.stringify(text.slice(0, 60))}`);
  }

  /** A day of the calendar, as `2023-09-28`. */
  day(key: string): string | undefined {
    const text = this.text(key);
    if (text === undefined || isDay(text)) return text;
    return this.fault(key, `should be a day, not ${JSON.stringify(text.slice(0, 60))}`);
  }

  /** A text of the pattern; `meaning` says in the issue what that is. */
  matching(key: string, pattern: RegExp, meaning: string): string | undefined {
    const text = this.text(key);
    if (text === undefined || pattern.test(text)) return text;
    return this.fault(key, `should be ${meaning}, not ${JSON.stringify(text.slice(0, 60))}`);
  }

  /** A whole number from 0. */
  count(key: string): number | undefined {
    const value = this.#get(key);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    return this.fault(key, 'should be a whole number');
  }

  /** A list of whole numbers. */
  counts(key: string): readonly number[] {
    const value = this.#get(key);
    const isCount = (item: unknown) => typeof item === 'number' && Number.isSafeInteger(item);
    if (Array.isArray(value) && value.every(isCount)) return value;
    this.fault(key, 'should be a list of whole numbers');
    return [];
  }

  flag(key: string): boolean | undefined {
    const value = this.#get(key);
    return typeof value === 'boolean' ? value : this.fault(key, 'should be true or false');
  }

  /** An object, its members named by their path in issues. */
  fields(key: string): JsonFields | undefined {
    const value = this.#get(key);
    if (isRecord(value)) return this.#below(value, key);
    return this.fault(key, 'should be an object');
  }

  /** A list of objects; what is none is told and left out. */
  list(key: string): readonly JsonFields[] {
    const value = this.#get(key);
    if (!Array.isArray(value)) {
      this.fault(key, 'should be a list');
      return [];
    }
    return value.flatMap((item: unknown, at): readonly JsonFields[] => {
      if (isRecord(item)) return [this.#below(item, `${key}[${at}]`)];
      this.fault(`${key}[${at}]`, 'should be an object');
      return [];
    });
  }

  /** A list of texts; empty, with an issue, where one is none. */
  texts(key: string): readonly string[] {
    const value = this.#get(key);
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    this.fault(key, 'should be a list of texts');
    return [];
  }

  /** Notes an issue about a member and answers undefined. */
  fault(key: string, message: string): undefined {
    const name = this.#path === '' ? key : `${this.#path}.${key}`;
    this.#issues.push(releaseIssue('release-json', { file: this.file }, `"${name}" ${message}.`));
    return undefined;
  }

  #get(key: string): unknown {
    return this.has(key) ? this.#record[key] : undefined;
  }

  #below(record: Readonly<Record<string, unknown>>, key: string): JsonFields {
    const path = this.#path === '' ? key : `${this.#path}.${key}`;
    return new JsonFields(this.file, record, path, this.#issues);
  }
}

/** True where brackets stand deeper than in any release; told before the text is parsed, because the
 *  platform's parser takes many times the text's size for each of them. */
function isDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (quoted) at += character === '\\' ? 1 : 0;
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
