import { compareText, type Framework, type IndicatorId, indicatorsOf } from '../../model/index.ts';
import { commodityIndicators, isMarket } from '../flows/commodities.ts';
import type { IndicatorCandidate } from '../reading.ts';
import { type TermIndex, termsAt } from './indicator-terms.ts';

/** What a paragraph has told so far, for sentences that name no subject of their own. */
export interface IndicatorContext {
  readonly section: string;
  /** Indicator of the statement before in the same paragraph. */
  readonly previous: IndicatorId | undefined;
  /** Types of actor that the clause says to act. */
  readonly actors: readonly IndicatorId[];
  /** Where the words that tell what it is about begin: after “according to customs officers”. */
  readonly from: number;
  /** The clause speaks first of groups of another country. */
  readonly foreignFirst: boolean;
}

const FOREIGN = 'foreign-actors';

/** Indicators of the section (of the whole framework outside any) with their shares of the score: terms
 *  found in the clause, less those found only in the rest of its sentence, and what went before. */
export function scoreIndicators(
  clause: string,
  sentence: string,
  framework: Framework,
  terms: TermIndex,
  { section, previous, actors, from, foreignFirst }: IndicatorContext,
): readonly IndicatorCandidate[] {
  const allowed =
    framework.sections.find(({ id }) => id === section)?.indicators ??
    indicatorsOf(framework).map(({ id }) => id);
  const scores = new Map<IndicatorId, number>();
  const add = (indicator: IndicatorId, score: number): void => {
    scores.set(indicator, (scores.get(indicator) ?? 0) + score);
  };
  const subject = clause.slice(from);
  for (const [indicator, score] of termScores(subject, terms)) add(indicator, score);
  for (const [indicator, score] of termScores(sentence, terms)) add(indicator, 0.3 * score);
  if (previous !== undefined) add(previous, 1.5);
  for (const actor of actors) add(actor, actor === FOREIGN && foreignFirst ? 9 : 2);
  const named = commodityIndicators(subject);
  if (actors.length === 0 && isUnscored(named, allowed, framework)) return [];
  for (const indicator of allowed) if (named.includes(indicator)) add(indicator, 1);
  if (allowed.length === 1) for (const only of allowed) add(only, 1);
  const fitting = allowed
    .map((indicator, order) => ({ indicator, order, score: scores.get(indicator) ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const [usual] = allowed;
  if (fitting.length === 0 && section !== '' && usual !== undefined) {
    return [{ indicator: usual, score: Math.round(1000 / allowed.length) / 1000 }];
  }
  const total = fitting.reduce((sum, { score }) => sum + score, 0);
  return fitting
    .map(({ indicator, score }) => ({
      indicator,
      score: Math.round((1000 * score) / total) / 1000,
    }))
    .slice(0, 5);
}

/** What moves belongs to markets alone that this framework does not score: no indicator is better than
 *  a neighbour's. */
function isUnscored(
  named: readonly string[],
  allowed: readonly IndicatorId[],
  framework: Framework,
): boolean {
  const scored = new Set<string>(indicatorsOf(framework).map(({ id }) => id));
  return (
    named.length > 0 && !named.some((id) => scored.has(id)) && allowed.some((id) => isMarket(id))
  );
}

function termScores(text: string, terms: TermIndex): ReadonlyMap<IndicatorId, number> {
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
  const seen = new Map<
    string,
    { readonly indicator: IndicatorId; count: number; weight: number }
  >();
  for (let at = 0; at < words.length; at++) {
    const best = new Map<IndicatorId, { readonly key: string; readonly weight: number }>();
    for (const { indicator, words: term, weight } of termsAt(terms, words, at)) {
      const value = weight * (1 + 0.5 * (term.length - 1));
      const known = best.get(indicator);
      if (!known || value > known.weight)
        best.set(indicator, { key: words[at] ?? '', weight: value });
    }
    const early = at < 6 ? 1.25 : 1;
    for (const [indicator, { key, weight }] of best) {
      const entry = seen.get(`${indicator} ${key}`) ?? { indicator, count: 0, weight: 0 };
      entry.count += 1;
      entry.weight = Math.max(entry.weight, weight * early);
      seen.set(`${indicator} ${key}`, entry);
    }
  }
  const scores = new Map<IndicatorId, number>();
  for (const [, { indicator, count, weight }] of [...seen].sort(([a], [b]) => compareText(a, b))) {
    scores.set(
      indicator,
      (scores.get(indicator) ?? 0) + weight * (1 + 0.2 * (Math.min(count, 3) - 1)),
    );
  }
  return scores;
}
