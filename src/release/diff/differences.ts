import { compareText, type Files, sameBytes, textOf, visible } from '../../model/index.ts';

const LINE_FEED = 0x0a;
/** Bytes of a line too many that are looked at. */
const LONGEST_LINE = 100_000;

/** Where a file first differs from what it should be. Lines count from 1. */
export interface FirstDifference {
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

/** Paths whose bytes differ between two folders, or that only one of them has, in order. */
export function differingPaths(a: Files, b: Files): readonly string[] {
  const paths = new Set([...a.keys(), ...b.keys()]);
  return [...paths].filter((path) => !sameBytes(a.get(path), b.get(path))).sort(compareText);
}

/** The first line in which two texts differ; undefined when one of them is no text. */
export function firstDifference(
  expected: Uint8Array,
  found: Uint8Array,
): FirstDifference | undefined {
  const expectedText = textOf(expected);
  const foundText = textOf(found.subarray(0, lineEndAfter(found, expected.length + 1)));
  if (expectedText === undefined || foundText === undefined) return undefined;
  const wanted = expectedText.split('\n');
  const actual = foundText.split('\n');
  const at = wanted.findIndex((line, place) => line !== actual[place]);
  const line = at === -1 ? wanted.length : at;
  return {
    line: line + 1,
    expected: printable(wanted[line]),
    found: printable(actual[line]),
  };
}

/** A text that goes on longer than it should differs in the first line too many at the latest. */
function lineEndAfter(bytes: Uint8Array, position: number): number {
  const end = bytes.indexOf(LINE_FEED, position);
  return Math.min(end === -1 ? bytes.length : end, position + LONGEST_LINE);
}

/** A line as a terminal may show it: control characters escaped, long ones cut. */
export function printable(line: string | undefined): string {
  if (line === undefined) return '(end of file)';
  const escaped = visible(line);
  return escaped.length > 160 ? `${escaped.slice(0, 159)}…` : escaped;
}
