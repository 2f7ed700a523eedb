import type { Transform, Treatment } from '../method/method.ts';
import { checkSkew, type SkewCheck } from './skew-rule.ts';
import { transformed } from './transforms.ts';
import { winsorise } from './winsorise.ts';

/** A column after treatment, and all that was done to it. */
export interface TreatedColumn {
  readonly column: Float64Array;
  /** The rule before anything was done. */
  readonly before: SkewCheck;
  /** How many points were drawn in; what drawing in gave, where it was tried. */
  readonly winsorised?: { readonly points: number; readonly check: SkewCheck };
  readonly transform?: { readonly kind: Transform['kind']; readonly check: SkewCheck };
  /** Rows whose number the drawing in changed, and that a later transformation did not undo. */
  readonly drawnIn: readonly number[];
}

/** Treats one indicator. A column that passes the rule is left alone. Otherwise its outermost points are drawn
 *  in; where it fails even so, it is transformed, by default from its numbers as they were, and the
 *  drawing in counts for nothing. A column that still fails says so in its last check. */
export function treat(numbers: Float64Array, treatment: Treatment): TreatedColumn {
  const before = checkSkew(numbers, treatment);
  if (before.passes) return { column: numbers, before, drawnIn: [] };
  const drawn = winsorise(numbers, treatment);
  const after = checkSkew(drawn.column, treatment);
  const drawnIn = [...drawn.high, ...drawn.low];
  const winsorised = treatment.most > 0 && {
    winsorised: { points: drawnIn.length, check: after },
  };
  const { transform } = treatment;
  if (after.passes || !transform) {
    return { column: drawn.column, before, ...winsorised, drawnIn };
  }
  const from = treatment.combined ? drawn.column : numbers;
  const column = transformed(from, transform, before.skewness < 0);
  const check = checkSkew(column, treatment);
  return {
    column,
    before,
    ...winsorised,
    transform: { kind: transform.kind, check },
    drawnIn: treatment.combined ? drawnIn : [],
  };
}
