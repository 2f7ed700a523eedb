import type { Place } from '../../model/index.ts';
import { quoted, type TableIssues } from './table-issues.ts';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const NOT_FINITE = /^[+-]?(nan|inf|infinity|1\.#(inf|ind|qnan).*)$/i;

/** True for the two ways in which tables say that a number is missing. */
export function isMissing(text: string): boolean {
  return text === '' || text === 'NA';
}

/** The number of a cell, NaN where it is missing. What is neither is an issue, and NaN too. */
export function numberOf(text: string, place: Place, issues: TableIssues): number {
  if (isMissing(text)) return Number.NaN;
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  if (NOT_FINITE.test(text) || value === Number.POSITIVE_INFINITY || value === -Infinity) {
    issues.error(
      'number-not-finite',
      place,
      `${quoted(text)} is not a number that can be computed with.`,
      'Leave the cell empty where the number is missing; mend what divided by zero.',
    );
  } else {
    issues.error(
      'number-bad',
      place,
      `${quoted(text)} is no number.`,
      /^[+-]?\d+,\d+$/.test(text)
        ? `Write a point: ${text.replace(',', '.')}.`
        : 'Write digits with a point, such as 12.5; leave the cell empty where it is missing.',
    );
  }
  return Number.NaN;
}
