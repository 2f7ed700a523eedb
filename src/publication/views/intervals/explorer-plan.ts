import type { RobustnessPlan } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { pointsOf } from './error-points.ts';

/** What intervals assume, in numbers that are printed. */
export interface ExplorerPlan {
  /** Whether the index declares it; otherwise it is an assumption of the software. */
  readonly declared: boolean;
  readonly replicates: number;
  readonly intervalPercent: number;
  /** How far the true score may lie from the score, in points of the scale; undefined where scores stand. */
  readonly points?: string;
  /** Percent of the error's variance that a country's scores have in common. */
  readonly sharedPercent: number;
  /** True where some indicators have an error of their own, and where ratings give it. */
  readonly differs: boolean;
  readonly spread: boolean;
  readonly weightsPercent: number;
  /** Other means, scales and fillings of gaps that are drawn, and whether indicators are left out. */
  readonly otherWays: number;
  readonly leavesOut: boolean;
  readonly why?: string;
}

/** What we assume where an index declares nothing: scores may be wrong by two steps of the scale, each for
 *  itself; weights and means stand. */
const OUR_PLAN: RobustnessPlan = {
  seed: 1,
  replicates: 1000,
  intervalPercent: 90,
  scoreError: { steps: 2, indicators: new Map(), shared: 0, spread: true },
  weightsPercent: 0,
  aggregations: [],
  normalisations: [],
  imputations: [],
  leaveOut: 'none',
};

/** The plan that the intervals of a release's explorer are drawn by, and whether the index declares it. */
export function explorerPlan({ robustness }: Release): {
  readonly plan: RobustnessPlan;
  readonly declared: boolean;
} {
  return robustness
    ? { plan: robustness.plan, declared: true }
    : { plan: OUR_PLAN, declared: false };
}

/** What the intervals of a release's explorer assume. */
export function assumptionsOf(release: Release): ExplorerPlan {
  const { plan, declared } = explorerPlan(release);
  const { scoreError } = plan;
  return {
    declared,
    replicates: plan.replicates,
    intervalPercent: plan.intervalPercent,
    ...(scoreError && { points: pointsOf(release, scoreError.steps) }),
    sharedPercent: Math.round((scoreError?.shared ?? 0) * 100),
    differs: (scoreError?.indicators.size ?? 0) > 0,
    spread: scoreError?.spread ?? false,
    weightsPercent: plan.weightsPercent,
    otherWays: plan.aggregations.length + plan.normalisations.length + plan.imputations.length,
    leavesOut: plan.leaveOut !== 'none',
    ...(scoreError?.why !== undefined && { why: scoreError.why }),
  };
}
