import { type Framework, type IndicatorId, indicatorsOf } from '../../model/index.ts';
import organizedCrime from '../data/organized-crime-terms.json' with { type: 'json' };

/** What speaks for an indicator: terms by their first word. A word ending in `*` stands for every word
 *  that begins so. */
export interface TermIndex {
  readonly exact: ReadonlyMap<string, readonly Term[]>;
  /** By their first three letters, for first words that end in `*`. */
  readonly begun: ReadonlyMap<string, readonly Term[]>;
}

export interface Term {
  readonly indicator: IndicatorId;
  readonly words: readonly string[];
  readonly weight: number;
}

const SUBJECTS = [organizedCrime];
const STRONG = 3;
const WEAK = 1;
const NAME = 4;
const DEFINED = 0.25;
/** Words of definitions that tell nothing apart. */
const PLAIN = new Set(
  'about above across after against all among and any are around because before being below between both but can cannot country countries does done each every from general give given hardly have having how into itself less made make makes making many means more most much must need needs not number only other others outside over own part parts people place places same several should some such taken takes than that the their them then there these they this those through under until used using very what when where whether which while who whole whom whose will with within without without would years crime crimes criminal illegal illicit trade trading market markets organized group groups persons person state states public'.split(
    ' ',
  ),
);

/** The terms of a framework's indicators: the list kept for its subject, and beside it the names and
 *  the definitions, which are all there is for a framework without a list. */
export function termIndex(framework: Framework): TermIndex {
  const exact = new Map<string, Term[]>();
  const begun = new Map<string, Term[]>();
  const add = (indicator: IndicatorId, text: string, weight: number): void => {
    const words = text.toLowerCase().split(/[\s-]+/);
    const [first = ''] = words;
    if (first === '' || first === '*') return;
    const index = first.endsWith('*') && first.length > 4 ? begun : exact;
    const key = index === begun ? first.slice(0, 3) : first.replace(/\*$/, '');
    const terms = index.get(key) ?? [];
    index.set(key, [...terms, { indicator, words, weight }]);
  };
  const list = SUBJECTS.find(({ subject }) => framework.id.startsWith(`${subject}/`))?.terms;
  const known = new Map(Object.entries(list ?? {}));
  for (const { id, name, definition } of indicatorsOf(framework)) {
    const terms = known.get(id);
    if (terms) {
      for (const term of terms.strong.split(';')) add(id, term, STRONG);
      for (const term of terms.weak.split(';')) add(id, term, WEAK);
    }
    add(id, name, NAME);
    for (const word of new Set(name.toLowerCase().match(/\p{L}{4,}/gu) ?? [])) {
      if (!PLAIN.has(word)) add(id, stem(word), terms ? WEAK : STRONG);
    }
    if (terms) continue;
    for (const word of new Set(definition.toLowerCase().match(/\p{L}{4,}/gu) ?? [])) {
      if (!PLAIN.has(word)) add(id, stem(word), 4 * DEFINED);
    }
  }
  return { exact, begun };
}

/** Every term whose words stand at `at`. */
export function termsAt(
  { exact, begun }: TermIndex,
  words: readonly string[],
  at: number,
): readonly Term[] {
  const word = words[at] ?? '';
  const near = [...(exact.get(word) ?? []), ...(begun.get(word.slice(0, 3)) ?? [])];
  const short = word.endsWith('s') ? (exact.get(word.slice(0, -1)) ?? []) : [];
  return [...near, ...short].filter(({ words: term }) =>
    term.every((part, index) => matches(part, words[at + index] ?? '')),
  );
}

function matches(part: string, word: string): boolean {
  if (part.endsWith('*')) return word.startsWith(part.slice(0, -1));
  return word === part || word === `${part}s`;
}

function stem(word: string): string {
  return word.length > 6 ? `${word.replace(/(?:ing|tion|ions?|ies|ed|es|s|y)$/, '')}*` : word;
}
