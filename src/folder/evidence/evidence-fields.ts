import type { FileIssues, Spot } from '../text/file-issues.ts';
import { nearest, suggestion } from '../text/nearest.ts';
import type { TableRow } from '../text/table.ts';
import { listed, quoted } from './wording.ts';

/** A value of a table, and where its row and its fields stand. */
export interface Placed<Value, Column extends string = string> {
  readonly value: Value;
  readonly spot: Spot;
  spotOf(column: Column): Spot;
}

/** The entries of a field that lists things with semicolons between them. */
export function readList(text: string): readonly string[] {
  return text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Writes a list with semicolons; an entry's own become commas. */
export function formatList(entries: readonly string[]): string {
  return entries.map((entry) => entry.replaceAll(';', ',')).join('; ');
}

/** One of some words; undefined, with an issue, for any other. An empty field is left to the table. */
export function readChoice<Word extends string, Column extends string>(
  row: TableRow<Column>,
  column: Column,
  words: readonly Word[],
  issues: FileIssues,
): Word | undefined {
  const text = row.text(column);
  const found = words.find((word) => word === text);
  if (found === undefined && text !== '') {
    issues.error(
      'choice-unknown',
      row.spotOf(column),
      `${quoted(text)} is no ${column} that the format knows.`,
      suggestion(text, words, `Write ${listed(words, 16, 'or')}.`),
    );
  }
  return found;
}

/** Reads the ids of one table and keeps watch that none stands twice. */
export class NumberedIds<Id extends string> {
  readonly #issues: FileIssues;
  readonly #isId: (text: string) => text is Id;
  readonly #what: string;
  readonly #letter: string;
  readonly #lines = new Map<string, number>();

  constructor(
    issues: FileIssues,
    what: string,
    letter: string,
    isId: (text: string) => text is Id,
  ) {
    this.#issues = issues;
    this.#isId = isId;
    this.#what = what;
    this.#letter = letter;
  }

  read(row: TableRow<'id'>): Id | undefined {
    const text = row.text('id');
    if (text === '') return undefined;
    if (!this.#isId(text)) {
      this.#issues.error(
        'id-bad',
        row.spotOf('id'),
        `${quoted(text)} is no id of a ${this.#what}.`,
        `Write ${this.#letter} and a number, such as ${this.#letter}12.`,
      );
      return undefined;
    }
    const earlier = this.#lines.get(text);
    if (earlier !== undefined) {
      this.#issues.error(
        'id-double',
        row.spotOf('id'),
        `The ${this.#what} ${text} stands twice; the first is on line ${earlier}.`,
        'Give the other a number of its own.',
      );
      return undefined;
    }
    this.#lines.set(text, row.spot.line);
    return text;
  }
}

/** Ids that a field lists, those of them that are known; every other becomes an issue. Without `known`
 *  only their form is checked. */
export function readReferences<Id extends string, Column extends string>(
  row: TableRow<Column>,
  column: Column,
  what: 'source' | 'quote' | 'claim',
  isId: (text: string) => text is Id,
  known: ReadonlySet<Id> | undefined,
  issues: FileIssues,
): readonly Id[] {
  const found = new Set<Id>();
  for (const text of readList(row.text(column))) {
    if (isId(text) && (!known || known.has(text))) {
      found.add(text);
      continue;
    }
    const near = known && nearest(text, known);
    issues.error(
      `${what}-unknown`,
      row.spotOf(column),
      `${WHERE[what]} has no ${what} ${quoted(text)}.`,
      near === undefined
        ? `Add it there, or remove it here; a list has semicolons between its entries.`
        : `Did you mean ${quoted(near)}?`,
    );
  }
  return [...found];
}

const WHERE = { source: 'sources.json', quote: 'quotes.csv', claim: 'claims.csv' } as const;
