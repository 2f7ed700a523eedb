import type { ConfidenceClass } from '../../model/index.ts';
import cueTable from '../data/cues.json' with { type: 'json' };
import { foldPlaces } from '../places/place-entry.ts';
import { isConfidenceClass } from './confidence.ts';

/** The words that carry a confidence class; `start` and `end` count in the text they were sought in. */
export interface FoundCue {
  readonly confidence: ConfidenceClass;
  readonly start: number;
  readonly end: number;
  /** The cue says that something is not known. */
  readonly gap: boolean;
  /** The cue denies by itself. */
  readonly negates: boolean;
}

interface CueRule {
  readonly confidence: ConfidenceClass;
  readonly gap: boolean;
  readonly negates: boolean;
  readonly patterns: readonly RegExp[];
}

/** In the order in which they win over one another: what is not known, what was looked for and not
 *  found, whose view it is, how it is shown, how likely it is, and a bare modal last. */
const RULES: readonly CueRule[] = cueTable.cues.map(({ class: name, gap, negates, patterns }) => {
  if (!isConfidenceClass(name)) throw new Error(`unknown confidence class: ${name}`);
  return {
    confidence: name,
    gap: gap ?? false,
    negates: negates ?? false,
    patterns: patterns.map((pattern) => new RegExp(bounded(pattern), 'i')),
  };
});

/** The cue that decides a clause, or undefined where it is plainly asserted. Of one class the words
 *  that stand first count, and of those the rule that stands first. */
export function findCue(clause: string): FoundCue | undefined {
  const folded = foldPlaces(clause);
  for (const { confidence, gap, negates, patterns } of RULES) {
    let first: FoundCue | undefined;
    for (const pattern of patterns) {
      const found = pattern.exec(folded);
      if (!found || isTrap(confidence, folded, found.index, found[0])) continue;
      const start = found.index + (found[0].length - found[0].trimStart().length);
      const end = found.index + found[0].trimEnd().length;
      if (!first || start < first.start) first = { confidence, start, end, gap, negates };
    }
    if (first) return first;
  }
  return undefined;
}

/** Every class with a cue in this text: where two parts of a sentence differ, they are two claims. */
export function cueClass(text: string): ConfidenceClass {
  return findCue(text)?.confidence ?? 'asserted';
}

function bounded(pattern: string): string {
  return String.raw`${pattern.startsWith('^') ? '' : String.raw`(?<![\w-])`}(?:${pattern})(?![\w-])`;
}

/** Words of a cue's shape that carry another meaning: “suspected” before a noun and the like. */
function isTrap(confidence: ConfidenceClass, text: string, at: number, words: string): boolean {
  const before = text.slice(Math.max(0, at - 30), at).toLowerCase();
  const after = text.slice(at + words.length, at + words.length + 30).toLowerCase();
  switch (confidence) {
    case 'reported':
      return /^ to the (?:police|authorit)/.test(after) || /\b(?:un|not )$/.test(before);
    case 'suspected':
      return (
        /^suspected$/i.test(words) &&
        /^ (?:criminals?|terrorists?|offenders?|cases?|traffickers?|smugglers?|members?|victims?)/.test(
          after,
        )
      );
    case 'alleged':
      return (
        (/^alleged$/i.test(words) && /^ (?:criminals?|offenders?|perpetrators?)/.test(after)) ||
        (/^charges? that$/i.test(words) && /^ (?:\S+ ){1,3}den(?:y|ies|ied)\b/.test(after))
      );
    case 'possible':
      return (
        (/^may$/i.test(words) && /\b(?:in|since|of|until|by|from) $/.test(before)) ||
        (/^could$/i.test(words) &&
          /\b(?:before|until|so that|than|who|once) (?:\w+ ){0,2}$/.test(before)) ||
        (/^could$/i.test(words) && /^ (?:not|never|hardly)\b/.test(after)) ||
        (/^possible$/i.test(words) &&
          /\b(?:as soon as|where|wherever|if|makes?|made|not) $/.test(before))
      );
    case 'attributed':
      return /^raised/i.test(words) && /\bbeen $/.test(before);
    case 'conditional':
      return (
        /\b(?:as|even|not|ask|asked|see|know|clear|determine|assess) $/.test(before) &&
        /^if/i.test(words)
      );
    default:
      return false;
  }
}
