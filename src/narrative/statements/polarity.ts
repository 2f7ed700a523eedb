import type { Polarity } from '../../model/index.ts';
import { foldPlaces } from '../places/place-entry.ts';
import { hasFiniteVerb } from '../text/finite-verbs.ts';
import type { FoundCue } from './cues.ts';

const DENIALS: readonly RegExp[] = [
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|should|may|might|must|need)(?: \w+ly| also| yet| still| even)? not\b(?! only\b| just\b| merely\b| uncommon| unusual| infrequent| always| necessarily)/gi,
  /\b(?:cannot|\w+n't)\b(?! be (?:ruled out|excluded|discounted|dismissed))/gi,
  /\bthere (?:is|are|was|were|has been|have been|exists?|remains?)(?: \w+ly| also| still| currently| at present)? (?:no|none|neither|nothing|nobody)\b(?! (?:doubt|shortage|lack|question))/gi,
  /^(?:\W|\w+ly,? |and |but |yet |while |although |however, |meanwhile, |so far,? |at present,? )*(?:no|none|nobody|nothing|neither|no one)\b(?! (?:doubt|matter|longer only))/gi,
  /\b(?:never|no longer|nor|nowhere)\b/gi,
  /\bden(?:y|ies|ied)\b(?! (?:access|entry|them|people|victims|migrants))/gi,
  /\b(?:has|have|had|plays?|makes?|takes?|holds?|shows?|offers?|provides?|receives?|found|finds?|sees?|saw|leads? to|led to) (?:\w+ly )?(?:no|none of)\b(?! (?:doubt|shortage|lack))/gi,
  /\bby no means\b|\bin no way\b|\bfails? to\b(?!.)/gi,
];

const DENIES = /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?)$/i;

/** Whether a clause says, denies, or says that something is not known. Denial is grammatical and about
 *  the clause's own verb: a “not” inside “states that do not share borders” denies nothing. */
export function polarityOf(clause: string, cue: FoundCue | undefined): Polarity {
  if (cue?.gap) return 'no-information';
  if (cue?.negates) return 'denied';
  const folded = foldPlaces(clause);
  if (cue?.confidence === 'self_claimed' && DENIES.test(folded.slice(cue.start, cue.end)))
    return 'denied';
  for (const denial of DENIALS) {
    for (const { index } of folded.matchAll(denial)) {
      if (cue && index >= cue.start && index < cue.end && cue.confidence === 'possible') continue;
      if (!insideRelative(folded.slice(0, index))) return 'denied';
    }
  }
  return 'asserted';
}

/** The words before belong to a main clause with its verb and to the head of a relative one. */
function insideRelative(before: string): boolean {
  if (/\b(?:that|who|which|whose)(?: \w+ly)? $/i.test(before)) {
    return !/\b(?:say|says|said|claims?|argues?|deny|denies) that $/i.test(before);
  }
  const relative =
    /^(.*?)\b(?:that|who|which|whose|where|when|because|if|whether|as|so)\b(?!.*\b(?:say|says|said|claims?|appears|seems) that\b)[^,;]*$/i.exec(
      before.slice(-300),
    );
  return relative !== null && hasFiniteVerb(relative[1] ?? '');
}
