import type { QuadrantPoint } from '../../views/index.ts';
import type { Box } from '../drawing/label-placement.ts';
import type { Paint } from '../drawing/palette.ts';
import { group } from '../drawing/svg.ts';
import { whiskerAcross, whiskerUp } from '../drawing/whiskers.ts';

/** Of more countries than this, only those that may lie in another quadrant have whiskers. */
const MOST_RANGES = 40;

/** Where both values of a country may lie, on the plane. */
export interface DrawnRange {
  readonly at: readonly [x: number, y: number];
  readonly across?: readonly [from: number, to: number];
  readonly up?: readonly [from: number, to: number];
  readonly unsure: boolean;
}

/** Of points that stand at `at`; of a crowded plane, those that matter most. */
export function rangesOf(
  points: readonly (QuadrantPoint & Pick<DrawnRange, 'at'>)[],
  x: (value: number) => number,
  y: (value: number) => number,
): readonly DrawnRange[] {
  return points
    .filter(({ unsure }) => unsure || points.length <= MOST_RANGES)
    .map(({ at, unsure, xInterval, yInterval }) => ({
      ...{ at, unsure },
      ...(xInterval && { across: [x(Number(xInterval.low)), x(Number(xInterval.high))] as const }),
      ...(yInterval && { up: [y(Number(yInterval.high)), y(Number(yInterval.low))] as const }),
    }));
}

/** Whiskers through the points, stronger where they reach over the line. */
export function rangesMarkup(ranges: readonly DrawnRange[], paint: Paint): string {
  const [sure, unsure] = [false, true].map((is) =>
    ranges
      .filter((range) => range.unsure === is)
      .map(
        ({ at: [x, y], across, up }) =>
          (across ? whiskerAcross(y, across) : '') + (up ? whiskerUp(x, up) : ''),
      )
      .join(''),
  );
  return group(
    `fill="none" stroke="${paint.muted}" stroke-width=".9"`,
    sure ? `<path d="${sure}" stroke-opacity=".35"/>` : '',
    unsure ? `<path d="${unsure}" stroke-opacity=".75"/>` : '',
  );
}

/** The room that both whiskers take. */
export function rangeBoxes({ at: [x, y], across, up }: DrawnRange): readonly Box[] {
  return [
    ...(across ? [{ left: across[0], right: across[1], top: y, bottom: y + 0.1 }] : []),
    ...(up ? [{ left: x, right: x + 0.1, top: up[0], bottom: up[1] }] : []),
  ];
}
