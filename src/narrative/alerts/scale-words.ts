import table from '../data/scale-words.json' with { type: 'json' };

/** What a score measures: how much there is of something, or how good something is. */
export type Measure = 'market' | 'actor' | 'quality';

/** How much words say there is, from nothing to plenty. */
export type Reach = 'none' | 'little' | 'some' | 'much';

/** Words that say how much there is of what is measured, with where they stand in UTF-16 units. */
export interface ScaleWords {
  readonly words: string;
  readonly reach: Reach;
  readonly start: number;
  readonly end: number;
}

const REACHES = ['none', 'little', 'some', 'much'] as const;
const IS =
  '(?:is|are|remains?|seems?(?: to be)?|appears?(?: to be)?|has remained|have remained|stays?)';
const VERY =
  '(?:(?:also|still|quite|rather|relatively|comparatively|fairly|generally|largely|overall) )?';
/** Limited to or by something says where its end is, and not how much there is. */
const AFTER = String.raw`(?![\p{L}-])(?! (?:to|by|in number|but\b|than\b|enough\b|number|amount|share|part\b))`;

/** A finder of the words that say how much there is of what a score measures: an adjective before the
 *  thing (“a limited market”) or said of it (“the trade is thriving”). `things` are further words for
 *  the thing, in small letters. */
export function scaleWordFinder(
  measure: Measure,
  things: readonly string[],
): (clause: string) => readonly ScaleWords[] {
  const words = table[measure === 'quality' ? 'quality' : 'amount'];
  const reaches = new Map(REACHES.flatMap((reach) => words[reach].map((word) => [word, reach])));
  const word = alternatives([...reaches.keys()]);
  const head = alternatives([...table.heads[measure], ...things]);
  const patterns = [
    String.raw`(?<![\p{L}-])(${word})${AFTER} (?:[\p{L}-]+ ){0,2}(?:${head})(?![\p{L}-])`,
    String.raw`(?<![\p{L}-])(?:${head})(?: (?:of|in|for|to|from|by|with)(?: [\p{L}’'-]+){1,6})? ${IS} ${VERY}(${word})${AFTER}`,
  ].map((pattern) => new RegExp(pattern, 'giud'));
  const any = new RegExp(String.raw`(?<![\p{L}-])(?:${word})(?![\p{L}-])`, 'iu');
  return (clause) => {
    const found: ScaleWords[] = [];
    if (!any.test(clause)) return found;
    for (const match of patterns.flatMap((pattern) => [...clause.matchAll(pattern)])) {
      const [start = 0, end = 0] = match.indices?.[1] ?? [];
      const told = clause.slice(start, end);
      const reach = reaches.get(told.toLowerCase());
      if (!reach || isDenied(clause, start)) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ words: told, reach, start, end });
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

/** Longer words first, so that `very limited` is not read as `limited`. */
function alternatives(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.sort((a, b) => b.length - a.length).join('|');
}

/** “not a large market”, “no longer widespread”, “less extensive”. */
function isDenied(clause: string, start: number): boolean {
  const before = clause.slice(Math.max(0, start - 28), start);
  return /\b(?:not|no|never|nor|neither|without|hardly|less|more|once|formerly|previously|increasingly|as)(?: \w+){0,2} $/i.test(
    before,
  );
}
