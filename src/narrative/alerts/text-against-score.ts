import {
  type Claim,
  type ComponentNode,
  compareFractions,
  divide,
  type Fraction,
  type Framework,
  formatSteps,
  fraction,
  type IndicatorId,
  type IndicatorNode,
  type Issue,
  indicatorsOf,
  isClaimId,
  subtract,
  valueOfSteps,
  withDescendants,
} from '../../model/index.ts';
import type { NarrativeReading } from '../reading.ts';
import { ACTOR_TYPES } from '../statements/actors.ts';
import { type Measure, type Reach, type ScaleWords, scaleWordFinder } from './scale-words.ts';

/** A profile as its editors know it: the text as it is written, and the scores it speaks of. */
export interface ScoredText {
  readonly framework: Framework;
  readonly file: string;
  readonly text: string;
  /** Scores of the country, in steps of the scale. */
  readonly scores: ReadonlyMap<IndicatorId, number>;
  /** Claims of the edition; marks of the text name some of them. */
  readonly claims: readonly Claim[];
}

/** Where words and score disagree: words of a reach do not go with a score in this part of the scale. */
const DISAGREES: Readonly<Record<Reach, (share: Fraction) => boolean>> = {
  none: (share) => compareFractions(share, fraction(1, 2)) >= 0,
  little: (share) => compareFractions(share, fraction(13, 20)) >= 0,
  some: (share) => compareFractions(share, fraction(1, 8)) <= 0,
  much: (share) => compareFractions(share, fraction(1, 4)) <= 0,
};
const SPEAKS_FOR_LITTLE: ReadonlySet<Reach> = new Set<Reach>(['none', 'little']);

/** Notes for editors where a text and the scores it speaks of do not go together: its words say little
 *  and the score is high, or the other way round; something is scored above the end of the scale and
 *  never mentioned; something is claimed that has no score. `read` reads the text with claim marks made
 *  blank. Where the words of one indicator say both, nothing is said. */
export function textAgainstScore(
  scored: ScoredText,
  read: (text: string, file: string) => NarrativeReading,
): readonly Issue[] {
  const blank = scored.text.replace(/\[\^[^[\]\s]*\]/g, (mark) => ' '.repeat(mark.length));
  const reading = read(blank, scored.file);
  if (reading.sentences.length === 0) return [];
  const marked = markedSentences(scored, reading);
  return [
    ...wordingNotes(scored, reading, marked),
    ...silenceNotes(scored, reading, marked),
    ...unscoredNotes(scored, marked),
  ];
}

interface Mark {
  readonly claim: Claim;
  readonly at: number;
}

/** Claims marked in the text, by the number of the sentence that each mark stands in or ends. */
function markedSentences(
  { text, claims }: ScoredText,
  { sentences }: NarrativeReading,
): ReadonlyMap<number, readonly Mark[]> {
  const byId = new Map(claims.map((claim) => [String(claim.id), claim]));
  const marked = new Map<number, readonly Mark[]>();
  for (const { 1: id = '', index } of text.matchAll(/\[\^([^[\]\s]*)\]/g)) {
    const claim = isClaimId(id) ? byId.get(id) : undefined;
    const sentence = sentences.findLast(({ start }) => start <= index)?.number;
    if (!claim || sentence === undefined) continue;
    marked.set(sentence, [...(marked.get(sentence) ?? []), { claim, at: index }]);
  }
  return marked;
}

function wordingNotes(
  scored: ScoredText,
  { claims }: NarrativeReading,
  marked: ReadonlyMap<number, readonly Mark[]>,
): readonly Issue[] {
  const { framework, scores, text } = scored;
  const found = new Map<IndicatorId, ScaleWords[]>();
  const nodes = new Map(placedIndicators(framework).map((placed) => [placed.node.id, placed]));
  for (const clause of claims) {
    if (clause.polarity === 'no-information') continue;
    const told = new Set(
      (marked.get(clause.sentence) ?? []).flatMap(({ claim }) => claim.indicator ?? []),
    );
    const [only] = told.size === 1 ? told : [];
    const indicator =
      only ?? (told.size === 0 || has(told, clause.indicator) ? clause.indicator : '');
    const placed = indicator === '' ? undefined : nodes.get(indicator);
    if (!placed) continue;
    const words = text.slice(clause.start, clause.end).replace(/\s/g, ' ');
    const scale = placed
      .find(words)
      .filter(({ reach }) => clause.polarity === 'asserted' || SPEAKS_FOR_LITTLE.has(reach))
      .map((one) => ({ ...one, start: one.start + clause.start }));
    found.set(placed.node.id, [...(found.get(placed.node.id) ?? []), ...scale]);
  }
  return [...found].flatMap(([id, words]): readonly Issue[] => {
    const steps = scores.get(id);
    const node = nodes.get(id)?.node;
    const little = words.filter(({ reach }) => SPEAKS_FOR_LITTLE.has(reach));
    if (steps === undefined || !node || (little.length > 0 && little.length < words.length))
      return [];
    const share = shareOf(steps, framework);
    const first = words.find(({ reach }) => DISAGREES[reach](share));
    if (!first) return [];
    const score = `${formatSteps(steps, framework.scale)} on a scale from ${edge(framework, 'minimum')} to ${edge(framework, 'maximum')}`;
    return [
      note(
        'text-against-score',
        placeIn(scored, first.start),
        `“${first.words}” is said of ${node.name}, whose score is ${score}.`,
        'Say what the score rests on, or weigh the score again.',
      ),
    ];
  });
}

function silenceNotes(
  scored: ScoredText,
  { claims, headings }: NarrativeReading,
  marked: ReadonlyMap<number, readonly Mark[]>,
): readonly Issue[] {
  const { framework, scores, text, file } = scored;
  const told = new Set<string>([
    ...[...marked.values()].flat().flatMap(({ claim }) => claim.indicator ?? []),
    ...claims.flatMap(({ candidates }) => candidates.map(({ indicator }) => indicator)),
  ]);
  const plain = text.toLowerCase();
  const silent = indicatorsOf(framework).filter((node) => {
    const steps = scores.get(node.id);
    if (steps === undefined || told.has(node.id)) return false;
    if (compareFractions(valueOfSteps(steps, framework.scale), framework.scale.minimum) <= 0)
      return false;
    const words = nameWords(node);
    return words.length === 0 || !words.every((word) => plain.includes(word.slice(0, 6)));
  });
  const bySection = new Map<string, IndicatorNode[]>();
  for (const node of silent) {
    const own = framework.sections.find(({ indicators }) => indicators.includes(node.id))?.id;
    const section = headings.find(({ id }) => id === own)?.id ?? '';
    bySection.set(section, [...(bySection.get(section) ?? []), node]);
  }
  return [...bySection].map(([section, nodes]) => {
    const heading = headings.find(({ id }) => id === section);
    const scoresOf = nodes.map(
      ({ id, name }) => `${name} (${formatSteps(scores.get(id) ?? 0, framework.scale)})`,
    );
    return note(
      'score-without-text',
      heading ? placeIn(scored, heading.start) : { file },
      `Scored, and mentioned nowhere in the text: ${scoresOf.join(', ')}.`,
      'Say in a sentence what each score rests on, or that nothing is known.',
    );
  });
}

function unscoredNotes(
  scored: ScoredText,
  marked: ReadonlyMap<number, readonly Mark[]>,
): readonly Issue[] {
  const first = new Map<IndicatorId, Mark>();
  for (const mark of [...marked.values()].flat()) {
    const { indicator, polarity } = mark.claim;
    if (!indicator || polarity !== 'asserted' || scored.scores.has(indicator)) continue;
    if (!first.has(indicator)) first.set(indicator, mark);
  }
  const names = new Map(indicatorsOf(scored.framework).map(({ id, name }) => [id, name]));
  return [...first].map(([indicator, { claim, at }]) =>
    note(
      'text-without-score',
      placeIn(scored, at),
      `The claim ${claim.id} is about ${names.get(indicator) ?? indicator}, which has no score here.`,
      'Score it, or say in the text why it could not be.',
    ),
  );
}

interface PlacedIndicator {
  readonly node: IndicatorNode;
  readonly find: ReturnType<typeof scaleWordFinder>;
}

/** Indicators with what a high score of theirs means: much of something, or something good. Each turn of
 *  direction on the way down from the component turns the meaning round. */
function placedIndicators({ components }: Framework): readonly PlacedIndicator[] {
  const below = (component: ComponentNode): readonly PlacedIndicator[] =>
    withDescendants(component).flatMap((node): readonly PlacedIndicator[] => {
      if (node.kind !== 'indicator') return [];
      const turned = directionOf(component, node) === -1;
      const good = (component.higherIs === 'better') !== turned;
      const measure: Measure = good ? 'quality' : ACTOR_TYPES.has(node.id) ? 'actor' : 'market';
      return [{ node, find: finderOf(measure, nameWords(node)) }];
    });
  return components.flatMap(below);
}

const FINDERS = new Map<string, ReturnType<typeof scaleWordFinder>>();

/** Built once for each kind of thing: the expressions are long. */
function finderOf(measure: Measure, things: readonly string[]): ReturnType<typeof scaleWordFinder> {
  const key = JSON.stringify([measure, ...things]);
  const finder = FINDERS.get(key) ?? scaleWordFinder(measure, things);
  FINDERS.set(key, finder);
  return finder;
}

function directionOf(component: ComponentNode, indicator: IndicatorNode): 1 | -1 {
  const above = withDescendants(component).filter((node) =>
    withDescendants(node).some(({ id }) => id === indicator.id),
  );
  return above.filter(({ direction }) => direction === -1).length % 2 === 1 ? -1 : 1;
}

/** The words of an indicator's name that say what it is about, in small letters. */
function nameWords({ name }: IndicatorNode): readonly string[] {
  return (name.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !PLAIN.has(word));
}

const PLAIN = new Set(['illicit', 'other', 'trade', 'crimes', 'goods', 'with', 'from', 'that']);

function shareOf(steps: number, { scale }: Framework): Fraction {
  return divide(
    subtract(valueOfSteps(steps, scale), scale.minimum),
    subtract(scale.maximum, scale.minimum),
  );
}

function edge({ scale }: Framework, end: 'minimum' | 'maximum'): string {
  const { numerator, denominator } = divide(scale[end], scale.step);
  return formatSteps(Number(numerator / denominator), scale).replace(/\.0+$/, '');
}

function has<Value>(set: ReadonlySet<Value>, value: unknown): boolean {
  return [...set].some((one) => one === value);
}

function placeIn({ text, file }: ScoredText, at: number): Issue['place'] {
  const before = text.slice(0, at);
  return { file, line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

function note(code: string, place: Issue['place'], message: string, remedy: string): Issue {
  return { code, severity: 'note', place, message, remedy };
}
