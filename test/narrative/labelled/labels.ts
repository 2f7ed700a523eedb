import { ACTORS, COMMODITIES, CONFIDENCE, PLACE_KINDS, POLARITY, ROLES } from './vocabulary.ts';

/** A stretch of a file in UTF-16 units, `end` the first unit after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface LabelledPlace extends Span {
  readonly name: string;
  /** Of the country, or of the one in which the place lies; null where there is no such one. */
  readonly iso3: string | null;
  readonly kind: (typeof PLACE_KINDS)[number];
  /** The words in the file, unwrapped. */
  readonly text: string;
}

export interface LabelledRole {
  readonly place: string;
  readonly role: (typeof ROLES)[number];
}

export interface LabelledFlow {
  readonly legs: readonly string[];
  readonly commodity: (typeof COMMODITIES)[number];
  /** Legs that the claim does not name: always the profile's own country. */
  readonly implied: readonly string[];
}

/** One line of a file of labels. README.md says what each field holds and when. */
export interface LabelledClaim extends Span {
  readonly file: string;
  readonly country: string;
  readonly sentence: number;
  readonly sentenceSpan: Span;
  readonly section: string;
  readonly indicator: string;
  /** Indicators that would be right as well. */
  readonly also: readonly string[];
  /** Unwrapped; undefined for a text that is not ours to print. */
  readonly text: string | undefined;
  readonly places: readonly LabelledPlace[];
  readonly roles: readonly LabelledRole[];
  readonly flows: readonly LabelledFlow[];
  readonly actors: readonly (typeof ACTORS)[number][];
  readonly polarity: (typeof POLARITY)[number];
  readonly confidence: (typeof CONFIDENCE)[number];
  readonly cue: string;
  readonly period: string;
  /** Ids of the claims of an analyst's reference that this one stands for; empty where there is none. */
  readonly reference: readonly string[];
}

/** The claims of a `.jsonl` file of labels, one a line. Throws with the line's number at the first
 *  field that is missing, misspelt or of the wrong kind, or that no label has. */
export function readLabels(jsonl: string): readonly LabelledClaim[] {
  return jsonl
    .replace(/\n$/, '')
    .split('\n')
    .map((line, index) => {
      try {
        return claimOf(JSON.parse(line));
      } catch (error) {
        throw new Error(`line ${index + 1}: ${error instanceof Error ? error.message : error}`);
      }
    });
}

/** A text as it would stand on one line: blanks and line ends become one blank. */
export function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function claimOf(value: unknown): LabelledClaim {
  const row = new Row(value);
  const claim: LabelledClaim = {
    file: row.text('file'),
    country: row.text('country'),
    sentence: row.whole('sentence'),
    sentenceSpan: spanOf(row.take('sentenceSpan')),
    ...spanOf([row.take('start'), row.take('end')]),
    section: row.text('section'),
    indicator: row.text('indicator'),
    also: row.list('also', textOf),
    text: row.has('text') ? row.text('text') : undefined,
    places: row.list('places', placeOf),
    roles: row.list('roles', (item) => {
      const role = new Row(item);
      return role.closed({ place: role.text('place'), role: role.oneOf('role', ROLES) });
    }),
    flows: row.list('flows', (item) => {
      const flow = new Row(item);
      return flow.closed({
        legs: flow.list('legs', textOf),
        commodity: flow.oneOf('commodity', COMMODITIES),
        implied: flow.list('implied', textOf),
      });
    }),
    actors: row.list('actors', (item) => memberOf(item, ACTORS)),
    polarity: row.oneOf('polarity', POLARITY),
    confidence: row.oneOf('confidence', CONFIDENCE),
    cue: row.text('cue'),
    period: row.text('period'),
    reference: row.has('reference') ? row.list('reference', textOf) : [],
  };
  return row.closed(claim);
}

function placeOf(value: unknown): LabelledPlace {
  const row = new Row(value);
  const iso3 = row.take('iso3');
  return row.closed({
    name: row.text('name'),
    iso3: iso3 === null ? null : textOf(iso3),
    kind: row.oneOf('kind', PLACE_KINDS),
    ...spanOf([row.take('start'), row.take('end')]),
    text: row.text('text'),
  });
}

function spanOf(value: unknown): Span {
  const [start, end, ...rest]: readonly unknown[] = Array.isArray(value) ? value : [];
  const span = { start: wholeOf(start), end: wholeOf(end) };
  if (rest.length > 0 || span.end <= span.start) throw new Error(`no span: ${value}`);
  return span;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Error(`no text: ${JSON.stringify(value)}`);
}

function wholeOf(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new Error(`no whole number: ${JSON.stringify(value)}`);
}

function memberOf<Member extends string>(value: unknown, members: readonly Member[]): Member {
  const found = members.find((member) => member === value);
  if (found !== undefined) return found;
  throw new Error(`none of ${members.join(', ')}: ${JSON.stringify(value)}`);
}

/** A JSON object of which every field has to be taken exactly once. */
class Row {
  readonly #fields: Map<string, unknown>;

  constructor(value: unknown) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Error(`no object: ${JSON.stringify(value)}`);
    }
    this.#fields = new Map(Object.entries(value));
  }

  has(field: string): boolean {
    return this.#fields.has(field);
  }

  take(field: string): unknown {
    const value = this.#fields.get(field);
    if (!this.#fields.delete(field)) throw new Error(`no field ${field}`);
    return value;
  }

  text(field: string): string {
    return textOf(this.take(field));
  }

  whole(field: string): number {
    return wholeOf(this.take(field));
  }

  oneOf<Member extends string>(field: string, members: readonly Member[]): Member {
    return memberOf(this.take(field), members);
  }

  list<Item>(field: string, read: (item: unknown) => Item): readonly Item[] {
    const value = this.take(field);
    if (Array.isArray(value)) return value.map(read);
    throw new Error(`${field} is no list`);
  }

  /** The result, once nothing of the object is left over. */
  closed<Result>(result: Result): Result {
    const [left] = this.#fields.keys();
    if (left !== undefined) throw new Error(`unknown field ${left}`);
    return result;
  }
}
