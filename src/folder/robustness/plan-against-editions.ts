import {
  aggregatesOf,
  type Framework,
  type FrameworkNode,
  type IndicatorId,
  indicatorsOf,
  type RobustnessPlan,
  type Score,
} from '../../model/index.ts';
import { listed } from '../evidence/wording.ts';
import type { Edition } from '../index-folder.ts';
import type { FileIssues, Spot } from '../text/file-issues.ts';

/** What of an edition is held against a plan. */
type Compared = Pick<Edition, 'description' | 'framework' | 'countries' | 'scores'>;

/** Tells what of a plan can come to nothing, before anything is drawn: alternatives that change nothing, an
 *  edition of one country, a component of one indicator whose weights alone are drawn, scores that are all equal,
 *  or missing, and would have to be spread over the scale. `spotOf` gives the place of a setting. */
export function checkPlanAgainstEditions(
  plan: RobustnessPlan,
  editions: readonly Compared[],
  spotOf: (setting: string) => Spot,
  issues: FileIssues,
): void {
  warnOfIdleAlternatives(plan, editions, spotOf, issues);
  for (const edition of editions) {
    const { id } = edition.description;
    if (edition.countries.length < 2) {
      issues.warning(
        'robustness-idle',
        spotOf('replicates'),
        `Edition ${id} has one country, which ranks first whatever is drawn.`,
        'Compare two countries or more, or leave robustness.yaml out.',
      );
      continue;
    }
    warnOfLoneIndicators(plan, edition, spotOf, issues);
    warnOfEqualScores(plan, edition, spotOf, issues);
  }
}

/** Alternatives that are what the index does itself, and fillings where nothing is to be filled. */
function warnOfIdleAlternatives(
  plan: RobustnessPlan,
  editions: readonly Compared[],
  spotOf: (setting: string) => Spot,
  issues: FileIssues,
): void {
  const methods = new Set(
    editions.flatMap(({ framework }) => aggregatesOf(framework).map(({ method }) => method)),
  );
  const [only] = methods;
  if (methods.size === 1 && plan.aggregations.some((word) => word === only)) {
    issues.warning(
      'robustness-idle',
      spotOf('aggregation_alternatives'),
      `Every mean of the index is ${only} already: as an alternative it moves nothing.`,
      'Leave it out, or name another mean.',
    );
  }
  const whole = editions.every(
    ({ countries, framework, scores }) =>
      scores.length === countries.length * indicatorsOf(framework).length,
  );
  if (plan.imputations.length > 0 && editions.length > 0 && whole) {
    issues.warning(
      'robustness-idle',
      spotOf('imputation_alternatives'),
      `No edition lacks a score: ${listed(plan.imputations)} would have nothing to fill.`,
      'Leave imputation_alternatives out.',
    );
  }
}

function warnOfLoneIndicators(
  plan: RobustnessPlan,
  { description, framework }: Compared,
  spotOf: (setting: string) => Spot,
  issues: FileIssues,
): void {
  if (plan.scoreError || plan.normalisations.length + plan.imputations.length > 0) return;
  for (const component of framework.components) {
    const [only, second] = indicatorsBelow(framework, component.id);
    if (!only || second) continue;
    issues.warning(
      'robustness-idle',
      spotOf('weights_percent'),
      `The component ${component.id} of edition ${description.id} has one indicator, ${only}: neither a weight nor a mean moves its ranks.`,
      'Say how wrong its scores may be (score_error).',
    );
  }
}

function indicatorsBelow({ components }: Framework, id: string): readonly IndicatorId[] {
  const own = components.filter((component) => component.id === id);
  return own.flatMap(indicatorsBelowNode);
}

function indicatorsBelowNode(node: FrameworkNode): readonly IndicatorId[] {
  return node.kind === 'indicator' ? [node.id] : node.children.flatMap(indicatorsBelowNode);
}

function warnOfEqualScores(
  plan: RobustnessPlan,
  { description, framework, scores }: Compared,
  spotOf: (setting: string) => Spot,
  issues: FileIssues,
): void {
  if (plan.normalisations.length === 0) return;
  const equal = indicatorsOf(framework).flatMap(({ id }) =>
    isSettled(
      plan,
      id,
      scores.filter(({ indicator }) => indicator === id),
    )
      ? [id]
      : [],
  );
  if (equal.length === 0) return;
  issues.warning(
    'robustness-fails',
    spotOf('normalisation_alternatives'),
    `In edition ${description.id} all scores of ${listed(equal)} are equal or missing and none is drawn: every replicate by ${listed(plan.normalisations, 8, 'or')} will fail.`,
    'Leave these alternatives out, or say how wrong the scores may be (score_error).',
  );
}

/** True where the scores of an indicator are all alike in every replicate, or there are none. */
function isSettled(plan: RobustnessPlan, id: IndicatorId, scores: readonly Score[]): boolean {
  const { scoreError } = plan;
  const [first] = scores;
  if (!first) return true;
  if (scores.some(({ steps }) => steps !== first.steps)) return false;
  if ((scoreError?.indicators.get(id) ?? scoreError?.steps ?? 0) > 0) return false;
  return !(scoreError?.spread && scores.some(({ low, high }) => low !== undefined && high !== low));
}
