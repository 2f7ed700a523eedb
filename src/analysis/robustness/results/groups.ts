import type { NodeDraws } from '../run/draw-replicates.ts';
import { shareAbove } from './probability-above.ts';

/** How probable one order must be before two units can be told apart. */
export const TOLD_APART = 0.95;

/** Units that cannot be told apart from the first of their group: walking down the published ranks, the
 *  first unit leads a group, and each that follows belongs to it as long as the leader is above it in
 *  fewer than 95 % of the replicates. The first that is below it in 95 % or more leads the next group.
 *  A group so never spans two units that the leader's draws keep apart, as chains of neighbours would.
 *
 *  `ranked` are places in the input, best rank first; gives the number of each one's group, from 1. */
export function groupsToldApart(
  draws: Pick<NodeDraws, 'ranksOf'>,
  ranked: readonly number[],
  probability: number = TOLD_APART,
): readonly number[] {
  let group = 0;
  let leader: Uint16Array | undefined;
  return ranked.map((unit) => {
    const own = draws.ranksOf(unit);
    if (!leader || shareAbove(leader, own) >= probability) {
      leader = own;
      group++;
    }
    return group;
  });
}
