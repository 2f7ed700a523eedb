import { type CountryCode, type IndicatorId, type NodeId, valueOfSteps } from '../model/index.ts';
import { type ExactValue, fractionValue } from './exact-value.ts';
import { nodeValues } from './node-values.ts';
import type { EditionScores, ScoredEdition } from './scored-edition.ts';

/** Computes the exact value of every indicator, pillar and component of every country.
 *
 *  A score is a whole number of scale steps: 5.5 on a half-point scale is 11 steps. An aggregate is the
 *  mean of its children, which are the indicators or pillars right below it and never the headings that
 *  readers see:
 *
 *      arithmetic    Σ weight × value ÷ Σ weight
 *      geometric     (∏ value^weight)^(1 ÷ Σ weight)
 *
 *  Where a framework names no weights, every child weighs the same. A child with direction −1 enters
 *  turned round, as minimum + maximum − value.
 *
 *  Criminality is the mean of markets and actors, and each of these is the mean of its own indicators, so
 *  one type of actor weighs more in it than one market. Where 15 markets add up to 76.5 and 5 types
 *  of actors to 28, markets are 76.5/15 = 51/10, actors are 28/5, and criminality is (51/10 + 28/5)/2 =
 *  107/20, printed 5.35.
 *
 *  A missing score is not a zero. Where children are missing, those present share the weight among
 *  themselves, provided that they carry at least the share of the whole weight that the framework
 *  names as the aggregate's coverage. Below it the aggregate has no value.
 *
 *  All arithmetic is on whole numbers and nothing is rounded on the way. A geometric mean that is no
 *  fraction is kept as what it is, a root, and enclosed between two fractions as tightly as a
 *  digit or a rank asks.
 *  @see METHODOLOGY "Scores and aggregates"
 *
 *  Scores of unknown countries or indicators are left aside. Throws the failure ValueNotPositive where a
 *  geometric mean meets a value at or below zero; `checkScorable` finds that before a run. */
export function scoreEdition(input: EditionScores): ScoredEdition {
  const rows = new Map<CountryCode, Map<IndicatorId, number>>();
  for (const { code } of input.countries) rows.set(code, new Map());
  for (const { country, indicator, steps } of input.scores)
    rows.get(country)?.set(indicator, steps);

  const bySteps = new Map<number, ExactValue>();
  const valueOfScore = (steps: number): ExactValue => {
    const known = bySteps.get(steps);
    if (known) return known;
    const made = fractionValue(valueOfSteps(steps, input.framework.scale));
    bySteps.set(steps, made);
    return made;
  };
  const values = new Map<CountryCode, ReadonlyMap<NodeId, ExactValue>>();
  for (const [country, row] of rows) {
    const countryValues = nodeValues(input.framework, (indicator) => {
      const steps = row.get(indicator);
      return steps === undefined ? undefined : valueOfScore(steps);
    });
    values.set(country, countryValues);
  }
  return { ...input, values };
}

/** One country's exact value of one node; undefined where it has none. */
export function nodeValue(
  scored: ScoredEdition,
  country: CountryCode,
  node: NodeId,
): ExactValue | undefined {
  return scored.values.get(country)?.get(node);
}

/** Every country's exact value of one node, in the edition's order; countries without one are absent. */
export function valuesOfNode(
  scored: ScoredEdition,
  node: NodeId,
): ReadonlyMap<CountryCode, ExactValue> {
  const column = new Map<CountryCode, ExactValue>();
  for (const { code } of scored.countries) {
    const value = scored.values.get(code)?.get(node);
    if (value) column.set(code, value);
  }
  return column;
}
