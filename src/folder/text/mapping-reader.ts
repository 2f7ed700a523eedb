import { type Fraction, isDay, parseFraction } from '../../model/index.ts';
import { listed, quoted, sentenceCase } from '../evidence/wording.ts';
import type { FileIssues, Spot } from './file-issues.ts';
import { suggestion } from './nearest.ts';
import { kindName, type MappingTree, type Tree } from './tree.ts';
import { isWebAddress } from './web-address.ts';

/** Longest text that is still read as a number; keeps hostile digits from becoming hostile arithmetic. */
const LONGEST_NUMBER = 24;

/** Reads the values of one mapping. What is wrong becomes an issue at its place and a harmless value
 *  is handed out instead, so that one reading finds everything. */
export class MappingReader {
  readonly spot: Spot;
  /** What the mapping describes, as messages name it: `the index`, `edition "2023"`. */
  readonly what: string;
  readonly issues: FileIssues;
  readonly #entries = new Map<string, { readonly spot: Spot; readonly value: Tree }>();

  constructor(tree: MappingTree, what: string, keys: readonly string[], issues: FileIssues) {
    this.spot = tree.spot;
    this.what = what;
    this.issues = issues;
    for (const { key, spot, value } of tree.entries) {
      const earlier = this.#entries.get(key);
      if (earlier) {
        issues.error(
          'key-double',
          spot,
          `The key ${quoted(key)} stands twice in ${what}; the first is on line ${earlier.spot.line}.`,
          'Keep one of the two.',
        );
      } else if (keys.length > 0 && !keys.includes(key)) {
        issues.error(
          'key-unknown',
          spot,
          `The key ${quoted(key)} means nothing in ${what}.`,
          suggestion(key, keys, `Remove it; known keys are ${listed(keys, 20)}.`),
        );
      } else {
        this.#entries.set(key, { spot, value });
      }
    }
  }

  /** The keys in their order. */
  get keys(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /** Where a key's value stands, or the mapping when it has none. */
  spotOf(key: string): Spot {
    return this.#entries.get(key)?.value.spot ?? this.spot;
  }

  /** Where a key itself stands. */
  spotOfKey(key: string): Spot {
    return this.#entries.get(key)?.spot ?? this.spot;
  }

  tree(key: string): Tree | undefined {
    return this.#entries.get(key)?.value;
  }

  /** A text that must be there and not be empty; `''` stands in where it is not. */
  text(key: string): string {
    const value = this.#required(key);
    return value ? this.#textOf(value, key) : '';
  }

  /** A text that may be left out. */
  optionalText(key: string): string | undefined {
    const value = this.tree(key);
    return value ? this.#textOf(value, key) : undefined;
  }

  /** A list of texts that may be left out. */
  texts(key: string): readonly { readonly text: string; readonly spot: Spot }[] {
    return this.items(key).map((item) => ({ text: this.#textOf(item, key), spot: item.spot }));
  }

  /** A number that must be there, exactly as written. */
  number(key: string): Fraction | undefined {
    return this.#required(key) ? this.optionalNumber(key) : undefined;
  }

  /** A number that may be left out; fractions such as `1/3` are numbers. */
  optionalNumber(key: string): Fraction | undefined {
    const value = this.tree(key);
    if (!value) return undefined;
    const text = this.#textOf(value, key);
    const number = text.length > LONGEST_NUMBER ? undefined : parseFraction(text);
    if (number === undefined && text !== '') {
      this.issues.error(
        'number-bad',
        value.spot,
        `${quoted(text)} is no number for ${quoted(key)} of ${this.what}.`,
        'Write digits with a decimal point, such as 0.5, or a fraction such as 1/3.',
      );
    }
    return number;
  }

  /** A whole number from `least` to `most` that must be there; `least` stands in where it is not. */
  wholeNumber(key: string, least: number, most: number): number {
    const value = this.#required(key);
    if (!value) return least;
    const text = this.#textOf(value, key);
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    if (text !== '') {
      this.issues.error(
        'number-bad',
        value.spot,
        `${quoted(text)} is no whole number from ${least} to ${most} for ${quoted(key)} of ${this.what}.`,
        `Write a whole number from ${least} to ${most}.`,
      );
    }
    return least;
  }

  /** A day that must be there, as year-month-day. */
  day(key: string): string {
    const text = this.text(key);
    if (text !== '' && !isDay(text)) {
      this.issues.error(
        'day-bad',
        this.spotOf(key),
        `${quoted(text)} is no day for ${quoted(key)} of ${this.what}.`,
        'Write year, month and day as 2023-09-28.',
      );
      return '';
    }
    return text;
  }

  /** `true` or `false`; false when left out. */
  flag(key: string): boolean {
    return this.choice(key, ['false', 'true']) === 'true';
  }

  /** One of some words; the first when left out. */
  choice<Word extends string>(key: string, words: readonly [Word, ...Word[]]): Word {
    const value = this.tree(key);
    if (!value) return words[0];
    const text = this.#textOf(value, key);
    const found = words.find((word) => word === text);
    if (found !== undefined) return found;
    if (text !== '') {
      this.issues.error(
        'choice-unknown',
        value.spot,
        `${quoted(text)} is no ${quoted(key)} of ${this.what}.`,
        `Write ${listed(words, 8, 'or')}.`,
      );
    }
    return words[0];
  }

  /** An http address that may be left out. */
  url(key: string): string | undefined {
    const text = this.optionalText(key);
    if (text !== undefined && text !== '' && !isWebAddress(text)) {
      this.issues.error(
        'url-bad',
        this.spotOf(key),
        `${quoted(text)} is no web address for ${quoted(key)} of ${this.what}.`,
        'Write the whole address, beginning with https://.',
      );
    }
    return text;
  }

  /** A mapping that must be there. */
  mapping(key: string, what: string, keys: readonly string[]): MappingReader | undefined {
    return this.#required(key) ? this.optionalMapping(key, what, keys) : undefined;
  }

  /** A mapping that may be left out. With no keys named, any key is allowed. */
  optionalMapping(key: string, what: string, keys: readonly string[]): MappingReader | undefined {
    const value = this.tree(key);
    return value ? mappingReader(value, what, keys, this.issues) : undefined;
  }

  /** The items of a list that may be left out. */
  items(key: string): readonly Tree[] {
    const value = this.tree(key);
    if (!value || value.kind === 'nothing') return [];
    if (value.kind === 'list') return value.items;
    this.#wrongKind(value, quoted(key), 'a list');
    return [];
  }

  /** The items of a list that must be there with at least one. */
  requiredItems(key: string): readonly Tree[] {
    const value = this.#required(key);
    if (!value) return [];
    const items = this.items(key);
    if (items.length === 0 && (value.kind === 'list' || value.kind === 'nothing')) {
      this.issues.error(
        'text-empty',
        value.spot,
        `The list ${quoted(key)} of ${this.what} is empty.`,
        'Add at least one entry.',
      );
    }
    return items;
  }

  #required(key: string): Tree | undefined {
    const value = this.tree(key);
    if (!value) {
      this.issues.error(
        'key-missing',
        this.spot,
        `The key ${quoted(key)} is missing in ${this.what}.`,
        `Add a line ${quoted(`${key}: …`)}.`,
      );
    }
    return value;
  }

  #textOf(value: Tree, key: string): string {
    if (value.kind === 'scalar' && value.text.trim() !== '') return value.text.trim();
    if (value.kind === 'list' || value.kind === 'mapping') {
      this.#wrongKind(value, quoted(key), 'a text');
    } else {
      this.issues.error(
        'text-empty',
        value.spot,
        `${quoted(key)} of ${this.what} is empty.`,
        'Write a value behind the colon, or remove the line where it may be left out.',
      );
    }
    return '';
  }

  #wrongKind(value: Tree, name: string, wanted: string): void {
    this.issues.error(
      'type-wrong',
      value.spot,
      `${name} of ${this.what} is ${kindName(value)}, not ${wanted}.`,
      `Write ${wanted} here.`,
    );
  }
}

/** A reader over a tree that should be a mapping; undefined, with an issue, when it is something else. */
export function mappingReader(
  tree: Tree,
  what: string,
  keys: readonly string[],
  issues: FileIssues,
): MappingReader | undefined {
  if (tree.kind === 'mapping') return new MappingReader(tree, what, keys, issues);
  issues.error(
    'type-wrong',
    tree.spot,
    `${sentenceCase(what)} is ${kindName(tree)}, not a mapping.`,
    'Write keys, each with a colon and a value.',
  );
  return undefined;
}
