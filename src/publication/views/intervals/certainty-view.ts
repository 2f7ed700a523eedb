import type { DrawnScores } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import type { CertaintyView, Ground } from '../parts.ts';
import { grouped } from '../phrases.ts';

/** What the intervals of a release rest on; undefined where it declares no plan of uncertainty. */
export function certaintyView({ robustness }: Release): CertaintyView | undefined {
  if (!robustness) return undefined;
  const { intervalPercent, run, scores } = robustness.run;
  const why = robustness.plan.scoreError?.why;
  return {
    percent: intervalPercent,
    draws: grouped(run),
    ground: groundOf(scores),
    ...(why !== undefined && { why }),
  };
}

/** Scores that the draws take as they stand are held for right, which is an assumption too. */
export function groundOf({ assumed, measured, fixed }: DrawnScores): Ground {
  if (measured === 0) return 'assumed';
  return assumed + fixed === 0 ? 'measured' : 'mixed';
}
