import table from '../data/commodities.json' with { type: 'json' };

const WORDS: readonly (readonly [name: string, words: RegExp])[] = table.commodities.map(
  ([name = '', words = '']) => [name, new RegExp(String.raw`\b(?:${words})\b`, 'gi')],
);
const BY_INDICATOR = new Map(Object.entries(table.indicators));
const BELONGS = new Map(
  Object.entries(table.belongs).map(([name, indicators]) => [name, indicators.split(' ')]),
);
const ANY = new RegExp(
  String.raw`\b(?:${table.commodities.map(([, words]) => words).join('|')})\b`,
  'i',
);

/** True where a text names something that is traded, or people who are moved. */
export function namesCommodity(text: string): boolean {
  return ANY.test(text);
}

/** What moves in a clause: the words of the clause that fit its indicator best, else of the sentence,
 *  else what the indicator is about as a rule; an empty text where nothing tells. */
export function commoditiesOf(
  clause: string,
  sentence: string,
  indicator: string,
): readonly string[] {
  for (const text of [clause, sentence]) {
    const named = namedIn(text);
    const fitting = named.filter((name) => BELONGS.get(name)?.includes(indicator));
    if (fitting.length > 0) return joinedPair(text, fitting);
    if (indicator === 'illicit-trade-in-excisable-goods' && named.includes('goods'))
      return ['goods'];
  }
  if (namedIn(clause)[0] === 'goods') return ['goods'];
  const rule = BY_INDICATOR.get(indicator);
  if (rule !== undefined) return [rule];
  const [any] = namedIn(clause);
  return any === undefined ? [''] : [any];
}

/** True for an indicator of a market in which known commodities move. */
export function isMarket(indicator: string): boolean {
  return BY_INDICATOR.has(indicator);
}

/** Indicators that the things and people a text names belong to, each once. */
export function commodityIndicators(text: string): readonly string[] {
  return [...new Set(namedIn(text).flatMap((name) => BELONGS.get(name) ?? []))];
}

/** Commodities in the order in which a text names them. */
function namedIn(text: string): readonly string[] {
  const found: [at: number, name: string][] = [];
  for (const [name, words] of WORDS) {
    words.lastIndex = 0;
    const at = words.exec(text)?.index;
    if (at !== undefined) found.push([at, name]);
  }
  return found.sort(([a], [b]) => a - b).map(([, name]) => name);
}

/** “Cigarettes and liquor come in” are two flows; a commodity named later in passing is none. */
function joinedPair(text: string, names: readonly string[]): readonly string[] {
  const [first = '', second] = names;
  if (second === undefined || first === 'persons') return [first];
  const both = new RegExp(
    String.raw`\b(?:${wordsOf(first)}) (?:and|or) (?:\w+ )?(?:${wordsOf(second)})\b`,
    'i',
  );
  return both.test(text) ? [first, second] : [first];
}

function wordsOf(name: string): string {
  return table.commodities.find(([one]) => one === name)?.[1] ?? name;
}
