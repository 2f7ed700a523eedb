import type { Quote } from '../../model/index.ts';

/** How much of what stands before and after a passage is kept with it, in UTF-16 units. */
const AROUND = 32;

/** A passage of a text with a little of what stands before and after; no character is cut in two. */
export function quoteAround(
  text: string,
  start: number,
  end: number,
): Pick<Quote, 'exact' | 'prefix' | 'suffix'> {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + AROUND).replace(/[\uD800-\uDBFF]$/, ''),
  };
}
