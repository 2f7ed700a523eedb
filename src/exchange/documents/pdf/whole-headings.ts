import { countryByName } from '../../../atlas/index.ts';
import type { PageLine } from './page-lines.ts';

/** Times the size of the text from which on type is a heading's. */
export const LARGE = 1.15;
/** Times its size that a heading's next line lies below it at most. */
export const HEADING_LEADING = 1.6;
const MOST_LINES = 3;
const LONGEST = 100;

/** The lines of a page with each heading on one line: two or three short lines of the same large type, one
 *  right below the other. A word that a hyphen parts is joined. A country's whole name is a heading of its
 *  own: “Ghana” above “People” are two. `body` is the size of the text. */
export function withWholeHeadings(lines: readonly PageLine[], body: number): readonly PageLine[] {
  const whole: PageLine[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    while (end < lines.length && continues(lines[end - 1], lines[end], body)) end++;
    const group = lines.slice(at, end);
    const text = group.reduce((joined, line) => joinedText(joined, line.text), '');
    const [first] = group;
    if (first && group.length <= MOST_LINES && text.length <= LONGEST) {
      whole.push({ ...first, text, y: group.at(-1)?.y ?? first.y });
    } else whole.push(...group);
    at = end;
  }
  return whole;
}

function continues(
  above: PageLine | undefined,
  below: PageLine | undefined,
  body: number,
): boolean {
  if (!above || !below || above.size < LARGE * body) return false;
  const sunk = above.y - below.y;
  return (
    Math.abs(above.size - below.size) < 0.5 &&
    above.font === below.font &&
    sunk > 0 &&
    sunk < HEADING_LEADING * above.size &&
    !/[.!?:;]$/.test(above.text) &&
    !isTitleOfCountry(above, below)
  );
}

/** True for a line that names a country, above one that begins anew and is no name's second half. */
export function isTitleOfCountry(above: PageLine, below: PageLine): boolean {
  return (
    /^\p{Lu}/u.test(below.text) &&
    countryByName(above.text) !== undefined &&
    countryByName(`${above.text} ${below.text}`) === undefined
  );
}

function joinedText(above: string, below: string): string {
  if (above === '') return below;
  if (/\p{L}[-\u2010\u00AD]$/u.test(above) && /^\p{L}/u.test(below))
    return above.slice(0, -1) + below;
  return `${above} ${below}`;
}
