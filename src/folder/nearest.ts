import { quoted } from './wording.ts';

const LONGEST = 64;
const MOST_LOOKUPS = 200;

/** The candidate that differs from `text` by the fewest edits (a letter added, left out, changed,
 *  or swapped with its neighbour), the first among equals; undefined when a third or more must change. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  if (wanted.length > LONGEST) return undefined;
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST || Math.abs(candidate.length - wanted.length) >= fewest)
      continue;
    const edits = editsBetween(wanted, candidate.toLowerCase());
    if (edits < fewest) {
      fewest = edits;
      best = candidate;
    }
  }
  return best;
}

/** `Did you mean "x"?`, or the fallback when nothing is near. */
export function suggestion(text: string, candidates: Iterable<string>, fallback: string): string {
  const near = nearest(text, candidates);
  return near === undefined ? fallback : `Did you mean ${quoted(near)}?`;
}

/** Remembers suggestions and gives up after many, so that a hostile table costs no more than an honest one. */
export function sparingly(
  look: (text: string) => string | undefined,
): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (!known.has(text) && known.size < MOST_LOOKUPS) known.set(text, look(text));
    return known.get(text);
  };
}

/** Optimal string alignment distance. */
function editsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
