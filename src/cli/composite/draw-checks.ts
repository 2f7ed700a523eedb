import {
  type CompositeMethod,
  runComposite,
  USUAL_TREATMENT,
} from '../../analysis/composite/index.ts';
import type { CompositeIndex, Issue } from '../../model/index.ts';
import type { DrawPlan } from './draw-plan.ts';

/** Ranks and values that are kept; six bytes each. */
const MOST_KEPT = 50_000_000;

/** What can be told of a plan before it is drawn: an alternative that cannot be made even alone is a warning, because
 *  replicates that take it will fail and be counted; more numbers than can be kept are an error. */
export function checkAlternatives(
  index: CompositeIndex,
  method: CompositeMethod,
  { plan, replicates, placeOf }: DrawPlan,
  aggregates: number,
): readonly Issue[] {
  const issues: Issue[] = [];
  const kept = index.units.length * replicates * aggregates;
  if (kept > MOST_KEPT) {
    issues.push({
      code: 'draws-many',
      severity: 'error',
      place: placeOf('replicates'),
      message: `${replicates} replicates of ${index.units.length} units and ${aggregates} aggregates are ${kept} ranks, more than are kept.`,
      remedy: `Ask for ${Math.floor(MOST_KEPT / index.units.length / aggregates)} replicates or fewer.`,
    });
  }
  const { indicators, aggregates: rules } = method;
  const { usual } = indicators;
  const tryOut = (key: Parameters<DrawPlan['placeOf']>[0], changed: CompositeMethod): void => {
    const made = runComposite(index, changed);
    const problem = made.ok
      ? undefined
      : made.problems.find(({ severity }) => severity === 'error');
    if (!problem) return;
    issues.push({
      code: problem.code,
      severity: 'warning',
      place: placeOf(key),
      message: `An alternative fails, and every replicate will that takes it with all else as declared. ${problem.message}`,
      remedy: problem.remedy,
    });
  };
  for (const normalisation of plan.normalisations) {
    const changed = { ...indicators, usual: { ...usual, normalisation } };
    tryOut('normalisation_alternatives', { ...method, indicators: changed });
  }
  for (const aggregation of plan.aggregations) {
    const changed = { ...rules, usual: { ...rules.usual, aggregation } };
    tryOut('aggregation_alternatives', { ...method, aggregates: changed });
  }
  for (const imputation of plan.imputations) {
    tryOut('imputation_alternatives', { ...method, imputation });
  }
  for (const most of plan.mosts) {
    const treatment = { ...(usual.treatment ?? USUAL_TREATMENT), most };
    const changed = { ...indicators, usual: { ...usual, treatment } };
    tryOut('most_alternatives', { ...method, indicators: changed });
  }
  return issues;
}
