/** A label that wants to stand at a height. */
export interface WantedLabel {
  readonly at: number;
  /** It must stand, moved as far as it takes. */
  readonly needed: boolean;
}

/** A label where it may stand. */
export interface SpreadLabel {
  /** Index of the label in the list that was given. */
  readonly label: number;
  readonly at: number;
}

/** Stacks labels in one column, at least `gap` apart and inside the range. Needed ones come first and
 *  are pushed apart; the others stand at their own height or not at all, in the order given. */
export function spreadLabels(
  wanted: readonly WantedLabel[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly SpreadLabel[] {
  const needed = wanted
    .map(({ at, needed: must }, label) => ({ at, must, label }))
    .filter(({ must }) => must)
    .sort((a, b) => a.at - b.at || a.label - b.label);
  const heights = needed.map(({ at }) => Math.min(bottom, Math.max(top, at)));
  for (let at = 1; at < heights.length; at++) {
    heights[at] = Math.max(heights[at] ?? 0, (heights[at - 1] ?? 0) + gap);
  }
  const over = (heights.at(-1) ?? bottom) - bottom;
  if (over > 0) {
    heights[heights.length - 1] = bottom;
    for (let at = heights.length - 2; at >= 0; at--) {
      heights[at] = Math.min(heights[at] ?? 0, (heights[at + 1] ?? 0) - gap);
    }
  }
  const placed: SpreadLabel[] = needed.map(({ label }, at) => ({ label, at: heights[at] ?? 0 }));
  for (const [label, { at, needed: must }] of wanted.entries()) {
    if (must || at < top || at > bottom) continue;
    if (placed.every((other) => Math.abs(other.at - at) >= gap)) placed.push({ label, at });
  }
  return placed;
}
