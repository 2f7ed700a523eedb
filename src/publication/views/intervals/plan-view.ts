import {
  indicatorsOf,
  type RobustnessChoice,
  type RobustnessPlan,
  type ScoreErrorPlan,
} from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import type { Ground } from '../parts.ts';
import { grouped } from '../phrases.ts';
import { groundOf } from './certainty-view.ts';
import { pointsOf } from './error-points.ts';

/** The declared plan of uncertainty of a release and the account of its run, ready to be told. Counts have
 *  their thousands set apart. */
export interface PlanView {
  readonly seed: number;
  /** Replicates that the plan asks for, and those that gave ranks. */
  readonly asked: string;
  readonly run: string;
  readonly failures: readonly { readonly message: string; readonly count: string }[];
  /** Percent of the draws that a range holds, and at which percent it begins and ends. */
  readonly percent: number;
  readonly tail: number;
  readonly head: number;
  readonly ground: Ground;
  /** Undefined where every score is taken as it stands. */
  readonly error?: ScoreErrorView;
  readonly scores: { readonly assumed: string; readonly measured: string; readonly fixed: string };
  readonly weightsPercent: number;
  /** Those of its choices that have more than one alternative. */
  readonly choices: readonly PlanChoiceView[];
  /** Draws by the framework's own method, from which the ranges of values come. */
  readonly ownMethod: string;
  /** How probable an order must be, in percent, for two countries to be told apart. */
  readonly apartPercent: number;
  /** The reason that the index gives for what it takes the error of scores to be. */
  readonly why?: string;
}

/** What is assumed of the error of scores, in points of the scale. */
export interface ScoreErrorView {
  readonly points: string;
  readonly differing: readonly { readonly name: string; readonly points: string }[];
  readonly sharedPercent: number;
}

/** A choice that every draw makes: how many took each alternative. */
export interface PlanChoiceView {
  readonly name: RobustnessChoice['name'];
  /** Taken where the index does what it always does. */
  readonly own: string;
  /** The others by their names in the plan; of indicators left out how many there are to choose from. */
  readonly others: readonly { readonly name: string; readonly draws: string }[];
}

/** The plan that the ranges of a release are drawn by; undefined where it declares none. */
export function planView(release: Release): PlanView | undefined {
  if (!release.robustness) return undefined;
  const { plan, run } = release.robustness;
  const tail = (100 - run.intervalPercent) / 2;
  const why = plan.scoreError?.why;
  return {
    seed: run.seed,
    asked: grouped(run.asked),
    run: grouped(run.run),
    failures: run.failures.map(({ message, count }) => ({ message, count: grouped(count) })),
    ...{ percent: run.intervalPercent, tail, head: 100 - tail },
    ground: groundOf(run.scores),
    ...(plan.scoreError && { error: errorView(release, plan.scoreError) }),
    scores: {
      assumed: grouped(run.scores.assumed),
      measured: grouped(run.scores.measured),
      fixed: grouped(run.scores.fixed),
    },
    weightsPercent: run.weightsPercent,
    choices: run.choices.flatMap((choice) => choiceView(plan, choice)),
    ownMethod: grouped(run.ownMethod),
    apartPercent: run.apartPercent,
    ...(why !== undefined && { why }),
  };
}

function errorView(
  release: Release,
  { steps, indicators, shared }: ScoreErrorPlan,
): ScoreErrorView {
  return {
    points: pointsOf(release, steps),
    // A plan serves every edition: it may name indicators of another one.
    differing: indicatorsOf(release.framework).flatMap(({ id, name }) => {
      const own = indicators.get(id);
      return own === undefined ? [] : [{ name, points: pointsOf(release, own) }];
    }),
    sharedPercent: Math.round(shared * 100),
  };
}

function choiceView(
  { leaveOut }: RobustnessPlan,
  { name, alternatives }: RobustnessChoice,
): readonly PlanChoiceView[] {
  const [own, ...others] = alternatives;
  if (!own || others.length === 0) return [];
  if (name === 'left-out') {
    const draws = others.reduce((sum, { replicates }) => sum + replicates, 0);
    const which = leaveOut === 'each' ? 'each' : 'listed';
    return [
      {
        ...{ name, own: grouped(own.replicates) },
        others: [{ name: which, draws: grouped(draws) }],
      },
    ];
  }
  return [
    {
      ...{ name, own: grouped(own.replicates) },
      others: others.map((other) => ({ name: other.name, draws: grouped(other.replicates) })),
    },
  ];
}
