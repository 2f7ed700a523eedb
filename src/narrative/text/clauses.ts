import { cueClass, findCue } from '../statements/cues.ts';
import { polarityOf } from '../statements/polarity.ts';
import { finiteVerbAt, hasFiniteVerb, isBaseForm } from './finite-verbs.ts';
import type { Stretch } from './sentences.ts';

/** A place where a sentence may fall into two statements. `left` ends the first, `right` begins the
 *  second; what joins them is in neither. */
interface Joint {
  readonly left: number;
  readonly right: number;
  readonly joins: 'stop' | 'clause' | 'relative' | 'predicate' | 'phrase';
}

const JOINTS: readonly { readonly pattern: RegExp; readonly joins: Joint['joins'] }[] = [
  {
    pattern:
      /;\s+(?:(?:and|but|yet|while|whereas|although|though|however,|moreover,|nevertheless,|nonetheless,|furthermore,|in addition,|additionally,|meanwhile,|similarly,|instead,)\s+)?/g,
    joins: 'stop',
  },
  {
    pattern:
      /,?\s+[–—]\s+(?:(?:and|but|yet|while|whereas|although|though)\s+)?|,\s+(?:and|but|yet|while|whereas|although|though|even though|where|so|nor)\s+(?:(?:while|although|that)\s+)?/g,
    joins: 'clause',
  },
  {
    pattern: /,?\s+which\s+(?:\w+\s+)?suggests?\s+(?:that\s+)?|,\s+suggesting\s+that\s+/g,
    joins: 'clause',
  },
  {
    pattern:
      /,\s+(?:and\s+)?(?:which|whose|who)\s+(?=(?:\S+\s+){0,6}?(?:is|are|was|were|has|have|had|may|might|can|could|the)\b)/g,
    joins: 'predicate',
  },
  {
    pattern:
      /,\s+(?:and\s+)?(?=(?:the\s+\w+|some|most|many|all|none|few|half|one|two|part|much|several|both|neither)\s+of\s+(?:which|whom)\b|an?\s+(?:charge|claim|allegation|accusation|figure|finding|view|suspicion|suggestion)\s+(?:that|which)\b)/g,
    joins: 'relative',
  },
  {
    pattern: /(?:,|\s+[–—])\s+(?=(?:indicating|suggesting|implying)\b)/g,
    joins: 'phrase',
  },
  { pattern: /\s+(?:and|but|yet|while|whereas|although|though)\s+/g, joins: 'clause' },
  { pattern: /,?\s+(?:and|but|yet|or)(?:,)?\s+/g, joins: 'predicate' },
  { pattern: /\s+(?:and|or|but),\s+(?=[^,;]{3,60},\s)/g, joins: 'phrase' },
  {
    pattern:
      /,\s+(?:and|or|but)?\s*|\s+(?:and|or)\s+(?=(?:possibly|probably|perhaps|allegedly|reportedly|maybe)\b)/g,
    joins: 'phrase',
  },
];

/** The statements of a sentence as stretches of it, in order: one predicate each. Joined clauses with
 *  subjects of their own part; joined predicates and phrases only where polarity or confidence turn. */
export function clausesOf(sentence: string): readonly Stretch[] {
  const opening = openingClause(sentence);
  const cuts: Joint[] = opening ? [opening] : [];
  for (const { pattern, joins } of JOINTS) {
    let seen = 0;
    for (const { index, 0: mark } of sentence.matchAll(pattern)) {
      if (seen++ > MOST_JOINTS) break;
      const joint = { left: index, right: index + mark.length, joins };
      if (cuts.some((cut) => joint.left < cut.right && cut.left < joint.right)) continue;
      const from = Math.max(
        0,
        ...cuts.filter(({ right }) => right <= index).map((cut) => cut.right),
      );
      const to = Math.min(
        sentence.length,
        ...cuts.filter(({ left }) => left > index).map(({ left }) => left),
      );
      const whole = joins === 'clause' || joins === 'predicate' ? mark : '';
      const left = sentence.slice(from, joint.left);
      if (parts(left, sentence.slice(joint.right, to), joint.joins, whole)) {
        cuts.push(joint);
      }
    }
  }
  if (cuts.length === 0) return [{ start: 0, end: sentence.length }];
  cuts.sort((a, b) => a.left - b.left);
  const starts = [0, ...cuts.map(({ right }) => right)];
  return starts
    .map((start, index) => {
      const from = index === 0 && opening ? leadOf(sentence) : start;
      return { start: from, end: cuts[index]?.left ?? withoutStop(sentence) };
    })
    .filter(({ start, end }) => end > start);
}

/** “While A, B”: the comma between, where both have a verb and A is no condition. */
function openingClause(sentence: string): Joint | undefined {
  if (leadOf(sentence) === 0) return undefined;
  const comma = /, /g;
  for (const { index } of sentence.slice(0, LONGEST_LEAD).matchAll(comma)) {
    const left = sentence.slice(0, index);
    const right = sentence.slice(index + 2);
    if (hasFiniteVerb(left) && startsClause(right.replace(/^(?:even )?if [^,]{3,80}, /i, ''))) {
      return { left: index, right: index + 2, joins: 'clause' };
    }
  }
  return undefined;
}

const LEAD =
  /^(?:(?:However|Moreover|Nevertheless|Additionally|Meanwhile), )?(?:While|Although|Though|Even though|Whereas) /i;

function leadOf(sentence: string): number {
  return LEAD.exec(sentence)?.[0].length ?? 0;
}

const PREDICATE_HEAD =
  /^(?:\w+ly )?(?:is|are|was|were|has|have|had|does|do|did|may|might|can|could|will|would|never|not|cannot|claims? to|appears? to|seems? to|den(?:y|ies|ied)|insists?|fail(?:s|ed)? to|tends? to)\b/i;
const HEDGE_HEAD =
  /^(?:with )?(?:possibly|probably|perhaps|allegedly|reportedly|maybe|possible|apparently|suspected|alleged|indicating|suggesting|implying)\b|^with (?:\w+ )?(?:estimates|reports|indications|signs|evidence|experts|observers|officials|critics)\b/i;
/** “Controlled and influenced by …” goes on with the predicate before it. */
const PARTICIPLE_HEAD =
  /^\p{L}+(?:ed|en) (?:by|in|from|to|at|on|with|through|via|across|into|over|out|off|along|onwards?|overland|for|as|under)\b/u;
/** “…, or so traders say”: whose word the clause before it is, and no clause of its own. */
const SAYING =
  /^so (?:\S+ ){1,4}(?:say|says|claim|claims|report|believe|maintain|argue|hold)\b[^,;]{0,2}$/i;
/** A name with more after it, and no comma that closes an aside: the end of a list of places. */
const LIST_TAIL = /^(?:the )?\p{Lu}[^,]*,(?! [^,]*,)|,[^,]*\b(?:where|which|whom|whence)\b/u;
/** A reason or a time that opens the sentence and waits for its main clause. */
const OPENS_BELOW =
  /^(?:\p{Lu}\p{L}+, )?(?:since|as|because|when|after|before|given|once|if)\b[^,]*$/iu;
/** Letters within which the words that turn a joined predicate stand. */
const NEAR_HEAD = 40;
/** Joints beyond these are left: no sentence of a person has as many. */
const MOST_JOINTS = 60;
/** Letters in which an opening clause has to end. */
const LONGEST_LEAD = 300;

function parts(left: string, right: string, joins: Joint['joins'], mark: string): boolean {
  if (left.trim().length < 8 || right.trim().length < 8) return false;
  if (!hasFiniteVerb(left) || SAYING.test(right)) return false;
  if (joins === 'clause' && goesOn(right, mark)) return false;
  if (joins === 'stop') return hasFiniteVerb(right);
  if (waitsForVerb(left)) return false;
  if (!mark.includes(',') && OPENS_BELOW.test(left)) return false;
  if (joins === 'clause') return startsClause(right) && !endsOpen(left);
  if (endsOpen(left) || /\bwhether\b[^,;]*$/i.test(left)) return false;
  const subject = startsClause(right);
  const fits =
    joins === 'relative'
      ? hasFiniteVerb(right)
      : joins === 'predicate'
        ? startsPredicate(right) || subject
        : HEDGE_HEAD.test(right) || hedgedAside(right);
  if (!fits) return false;
  const cue = findCue(right);
  if (joins === 'predicate' && cue && cue.start > NEAR_HEAD) return false;
  const before = findCue(left);
  const turns = polarityOf(left, before) !== polarityOf(right, cue);
  if (joins === 'predicate' && !subject && !cue && !turns && !/\b(?:but|yet)\b/.test(mark)) {
    return before !== undefined && PREDICATE_HEAD.test(right) && !reachesOn(left, before);
  }
  return turns || cueClass(left) !== cueClass(right);
}

/** “…, where it is refined and exported to A”, “and from there it is carried to A”: the movement told
 *  before goes on, and stays one statement. */
function goesOn(right: string, mark: string): boolean {
  const onward =
    /\b(?:exported|re-exported|shipped|sent|sold|resold|moved|smuggled|trafficked|transported|carried|taken|flown|driven|forwarded|distributed|continues?|proceeds?|travels?|goes|crosse?s?|leaves?) (?:\p{L}+ ){0,3}(?:to|into|towards?|for|across)\b/u;
  const head = right.split(/[;,]/)[0] ?? right;
  if (/^(?:from|via) (?:there|here|where|which)\b/i.test(right)) return onward.test(right);
  return (
    /\bwhere\s/.test(mark) &&
    /^(?:it|they|the \p{L}+|some|most|others)\b/u.test(head) &&
    onward.test(head)
  );
}

/** “Smugglers, who belong to networks”: a subject and an aside, and the verb still to come. */
function waitsForVerb(left: string): boolean {
  const [, subject] =
    /^([^,;]+), (?:who|which|whose|(?:many|most|some|all) of)\b[^,;]*$/i.exec(left) ?? [];
  return subject !== undefined && !hasFiniteVerb(subject);
}

/** A predicate without a subject of its own stands at the head. */
function startsPredicate(text: string): boolean {
  return PREDICATE_HEAD.test(text) || finiteVerbAt(text.replace(/^(?:\w+ly|also|then) /, '')) === 0;
}

/** “, according to the police, sold on”: an aside that hedges what follows. */
function hedgedAside(text: string): boolean {
  const aside = /^,?\s*([^,;]{3,60}),\s/.exec(text)?.[1];
  return aside !== undefined && findCue(aside) !== undefined;
}

/** Words of doubt that hold for every predicate after them: “it is likely that”, “reportedly”. */
function reachesOn(text: string, { start, end }: { start: number; end: number }): boolean {
  return /\bthat$|ly$/i.test(text.slice(start, end)) || /^ that\b/.test(text.slice(end));
}

/** A subject and its verb stand at the head: a noun or a pronoun first, a predicate soon after. */
function startsClause(text: string): boolean {
  const condition = /^(?:even )?if\b ([^;]{3,120}?)(?:, |\b(?:will|would|could|might|may)\b)/i.exec(
    text,
  );
  if (condition) return hasFiniteVerb(condition[1] ?? '');
  const head = text.split(/[;:]|\s[–—]\s/)[0] ?? text;
  const at = finiteVerbAt(head.slice(0, 160));
  if (at < 0) return false;
  const subject = head.slice(0, at).trim();
  if (subject === '' || PARTICIPLE_HEAD.test(subject)) return false;
  if (
    /^(?:who|which|that(?! (?:from|of)\b)|whose|when|where|because|as|if|since|until|before|after|to|by|with|for|from|in order|such as|including|especially|particularly|notably|often|mostly|mainly|usually|sometimes|then|also|not|only|now|never|still|thus|therefore|consequently)\b/i.test(
      subject,
    )
  ) {
    return /^(?:often|mostly|mainly|usually|sometimes|then|also|now|still|thus|therefore|consequently|since|after|before|in|by|with|for|from),? .*\b(?:it|they|he|she|there|the|some|many|most|these|those|this|few|others?|both)\b/i.test(
      subject,
    );
  }
  if (/\b(?:who|which|that|whose)$/i.test(subject)) return false;
  if (/^\p{Lu}[^,]*\b(?:before|after|until|when|while|where|because)\b/u.test(subject))
    return false;
  if (/^\p{Lu}[\p{L}’'-]* \p{L}+ing\b/u.test(subject)) return false;
  if (LIST_TAIL.test(subject) || /^\p{L}+ly$/u.test(subject)) return false;
  if (
    /^(?:the )?(?:\p{Lu}[\p{L}’'-]*(?: |$))+(?:also|often|then|usually|\p{Ll}+ly)?$/u.test(
      subject,
    ) &&
    !/(?:ans|is|ese|ers)$/.test(subject) &&
    isBaseForm(head.slice(at))
  )
    return false;
  return (
    subject.split(/\s+/).length <= 14 &&
    !/(?:^|\s)(?:to|of|by|from|with|in|into|for|and|or)$/i.test(subject)
  );
}

/** The left side waits for more: “between A”, “both”, “there are indications that A”. */
function endsOpen(left: string): boolean {
  if (
    /\b(?:between|both|either|neither)\b(?![^,;]*\b(?:and|or|nor)\b)[^,;]*$/i.test(left.slice(-60))
  )
    return true;
  if (/\bnot only\b[^,;]*$/i.test(left.slice(-60))) return true;
  const tail =
    /\b(?:that|which|who|whose|where|when|because|if|whether)\b((?:(?!\b(?:that|which|who|whose|where|when|because|if|whether)\b)[^;])*)$/i.exec(
      left.slice(-200),
    )?.[1];
  return tail !== undefined && !hasFiniteVerb(tail);
}

function withoutStop(sentence: string): number {
  return sentence.replace(/[.!?…]+["'”’»)\]]*$/, '').length;
}
