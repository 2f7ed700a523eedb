import { spellingDistance } from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';

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
    if (candidate.length > LONGEST) continue;
    const edits = spellingDistance(wanted, candidate.toLowerCase(), fewest - 1);
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
