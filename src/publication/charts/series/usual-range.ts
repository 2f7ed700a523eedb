import type { EditionId } from '../../../model/index.ts';
import type { SeriesView } from '../../views/index.ts';
import { chartWord } from '../chart-words.ts';
import type { Paint } from '../drawing/palette.ts';
import { group, textAt, textStyle } from '../drawing/svg.ts';
import { whiskerUp } from '../drawing/whiskers.ts';

/** How wide the range of a country is in the middle of all of them, in the newest edition that has any. */
export interface UsualRange {
  readonly edition: EditionId;
  readonly width: number;
}

/** Where it is drawn and told. */
export interface UsualPlace {
  readonly left: number;
  /** Base line of its text. */
  readonly key: number;
  readonly small: number;
  readonly y: (value: number) => number;
  /** The value its middle stands at. */
  readonly middle: number;
  readonly decimals: number;
  /** Printed name of its edition. */
  readonly edition: string;
}

/** The usual range of a series; undefined where no edition has ranges. */
export function usualRange({ editions, lines }: SeriesView): UsualRange | undefined {
  const at = editions.findLastIndex((_, edition) =>
    lines.some(({ intervals }) => intervals[edition]),
  );
  const edition = editions[at];
  if (edition === undefined) return undefined;
  const widths = lines
    .flatMap(({ intervals }) => intervals[at] ?? [])
    .map(({ low, high }) => Number(high) - Number(low))
    .sort((a, b) => a - b);
  return { edition, width: widths[Math.floor((widths.length - 1) / 2)] ?? 0 };
}

/** A whisker as tall as the range beside the plot, and below it what it stands for. */
export function usualMarkup(
  { width }: UsualRange,
  { left, key, small, y, middle, decimals, edition }: UsualPlace,
  paint: Paint,
): string {
  const ends = [y(middle - width / 2), y(middle + width / 2)] as const;
  const text = chartWord('series-range', { edition, width: width.toFixed(decimals) });
  return [
    `<path d="${whiskerUp(left, ends, 3.5)}${whiskerUp(left, [key - 9, key + 1], 3.5)}" fill="none" stroke="${paint.muted}" stroke-width="1.1"/>`,
    group(textStyle(small, paint.muted), textAt(left + 11, key, text)),
  ].join('');
}
