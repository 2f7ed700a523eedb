import { type Degrees, frameArea } from './projection.ts';

/** At most this share of the points may lie outside a frame. */
const MOST_FAR = 1 / 3;
/** A point is far where the frame shrinks to less than this share without it. */
const SHRUNK = 0.55;
/** Steradians from which on a frame is worth shrinking: about the area of Europe. */
const WIDE = 0.25;

/** Which of these points a map should hold so that most of them lie apart: one far away is left out
 *  while that shrinks the frame to about half, the one that frees most first, and no more than a third.
 *  Gives one answer a point, in their order. */
export function nearPoints(points: readonly Degrees[]): readonly boolean[] {
  const near = points.map(() => true);
  const kept = (): Degrees[] => points.filter((_, at) => near[at]);
  for (let left = Math.floor(points.length * MOST_FAR); left > 0; left--) {
    const whole = frameArea(kept());
    if (whole < WIDE) break;
    let farthest: number | undefined;
    let least = whole * SHRUNK;
    for (const at of points.keys()) {
      if (!near[at]) continue;
      const area = frameArea(points.filter((_, other) => near[other] && other !== at));
      if (area < least) [farthest, least] = [at, area];
    }
    if (farthest === undefined) break;
    near[farthest] = false;
  }
  return near;
}
