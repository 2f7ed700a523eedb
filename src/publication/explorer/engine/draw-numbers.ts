/** Replicates that are drawn between two moves of a slider, at most; their scores are remembered. */
export const LIVE_DRAWS = 1000;

/** How many replicates a reader may ask for beside those of the plan. */
const OFFERED = [1000, 5000, 10_000];

/** So many at most: a link may ask for no more work than this. */
export const MOST_DRAWS = 20_000;

/** Replicates that are drawn where a reader asks for no other number: the plan's, so far as a slider can
 *  be followed. */
export function usualDraws({ replicates }: { readonly replicates: number }): number {
  return Math.min(replicates, LIVE_DRAWS);
}

/** What a reader may choose between, the fewest first. */
export function offeredDraws(plan: { readonly replicates: number }): readonly number[] {
  const own = Math.min(plan.replicates, MOST_DRAWS);
  const numbers = new Set([usualDraws(plan), own, ...OFFERED]);
  return [...numbers].sort((a, b) => a - b);
}
