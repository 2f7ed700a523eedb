import {
  type CountryCode,
  type Decimal,
  formatSteps,
  type IndicatorInterval,
  type NodeId,
} from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import type { Ground, IntervalView, ScaleView } from '../parts.ts';
import { groundOf } from './certainty-view.ts';
import { intervalRow } from './rank-interval.ts';

/** Where the value of a node in a country may lie, on the scale of its release; undefined where the release
 *  declares no plan or its plan takes the value as it stands. */
export function valueInterval(
  release: Release,
  scale: ScaleView,
  id: NodeId,
  country: CountryCode,
): IntervalView | undefined {
  const { robustness } = release;
  if (!robustness) return undefined;
  const score = scoreRow(release, robustness.scoreIntervals, id, country);
  if (score?.measured) {
    const ratings = ratingsOf(release).get(`${id} ${country}`);
    return {
      ...onScale(scale, score.low, score.high, 'measured'),
      ...(ratings && { ratings }),
    };
  }
  if (score) return onScale(scale, score.low, score.high, 'assumed');
  const row = intervalRow(release, id, country, 'world');
  if (row?.scoreLow === undefined || row.scoreHigh === undefined) return undefined;
  return onScale(scale, row.scoreLow, row.scoreHigh, groundOf(robustness.run.scores));
}

function onScale(scale: ScaleView, low: Decimal, high: Decimal, ground: Ground): IntervalView {
  const shareOf = (value: Decimal): number =>
    (Number(value) - scale.minimum) / (scale.maximum - scale.minimum);
  return { low, high, from: shareOf(low), to: shareOf(high), ground };
}

/** By release: one is never changed once it is read. */
const known = new WeakMap<Release, ReadonlyMap<string, IndicatorInterval>>();

function scoreRow(
  release: Release,
  intervals: readonly IndicatorInterval[],
  id: NodeId,
  country: CountryCode,
): IndicatorInterval | undefined {
  const rows =
    known.get(release) ?? new Map(intervals.map((row) => [`${row.indicator} ${row.country}`, row]));
  known.set(release, rows);
  return rows.get(`${id} ${country}`);
}

type Ratings = NonNullable<IntervalView['ratings']>;

/** By release: one is never changed once it is read. */
const spreads = new WeakMap<Release, ReadonlyMap<string, Ratings>>();

/** The lowest and the highest rating of every score that carries them, as they are printed. */
function ratingsOf(release: Release): ReadonlyMap<string, Ratings> {
  const { scale } = release.framework;
  const ratings =
    spreads.get(release) ??
    new Map(
      release.scores.flatMap(({ country, indicator, low, high }) =>
        low === undefined || high === undefined
          ? []
          : [
              [
                `${indicator} ${country}`,
                { low: formatSteps(low, scale), high: formatSteps(high, scale) },
              ] as const,
            ],
      ),
    );
  spreads.set(release, ratings);
  return ratings;
}
