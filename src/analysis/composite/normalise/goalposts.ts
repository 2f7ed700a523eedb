import type { ScaleEnds } from '../method/method.ts';
import { stretched } from './stretch.ts';

/** (x − lower) ÷ (upper − lower), and turned round where the direction is −1; what lies beyond a post is put onto
 *  it where it is truncated. `column` and posts are on the indicator's own scale, before any reversal. */
export function goalposts(
  column: Float64Array,
  direction: 1 | -1,
  posts: { readonly lower: number; readonly upper: number; readonly truncated: boolean },
  onto: ScaleEnds,
): Float64Array {
  const { lower, upper, truncated } = posts;
  const span = upper - lower;
  const share = (x: number): number => (direction === 1 ? (x - lower) / span : (upper - x) / span);
  return stretched(
    column.map((x) => {
      const own = share(x);
      return truncated ? Math.min(1, Math.max(0, own)) : own;
    }),
    onto,
  );
}
