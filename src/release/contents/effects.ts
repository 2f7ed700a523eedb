import {
  type AggregateId,
  aggregatesOf,
  type CountryCode,
  type Decimal,
  formatFraction,
  fraction,
} from '../../model/index.ts';
import {
  type ExactValue,
  earlierNode,
  fractionValue,
  likeForLikeSeries,
  printDifference,
  printValue,
  subtractValues,
} from '../../scoring/index.ts';
import type { Release } from '../release.ts';

/** A part of a change: its digits, and the fraction itself, empty at and above a geometric node. */
export interface Part {
  readonly value: Decimal;
  readonly exact: string;
}

/** What happened to one aggregate of one country: total = method + world, exactly.
 *  The printed parts are each rounded on their own and may miss the printed total in the last digit. */
export interface Effect {
  readonly country: CountryCode;
  readonly aggregate: AggregateId;
  readonly before: Decimal;
  readonly after: Decimal;
  readonly total: Part;
  /** Both undefined where nothing is shared that the world's part could be read from. */
  readonly method?: Part;
  readonly world?: Part;
}

const ZERO = fractionValue(fraction(0));

/** Splits the change of every aggregate that both releases have a value for.
 *
 *  The world's part is the change of the scores alone: both releases' scores on the indicators they
 *  share, computed under the later release's method, one subtracted from the other. The method's part
 *  is the rest of the change. With the same framework the method's part is 0.
 *  By country code, then in the order of the later framework. */
export function effectsOf(from: Release, to: Release): readonly Effect[] {
  const { decimals } = to.framework;
  const [sharedBefore, sharedAfter] = likeForLikeSeries([from.scored, to.scored]).editions;
  const aggregates = aggregatesOf(to.framework).map(({ id }) => ({
    id,
    earlier: earlierNode(to.framework, from.framework, id),
  }));
  return to.countries.flatMap(({ code }) => {
    const before = from.scored.values.get(code);
    const after = to.scored.values.get(code);
    return aggregates.flatMap(({ id, earlier }): readonly Effect[] => {
      const was = earlier === undefined ? undefined : before?.get(earlier);
      const is = after?.get(id);
      if (!was || !is) return [];
      const total = subtractValues(is, was);
      const [likeWas, likeIs] = [
        sharedBefore?.values.get(code)?.get(id),
        sharedAfter?.values.get(code)?.get(id),
      ];
      const world = likeWas && likeIs && subtractValues(likeIs, likeWas);
      const method = world && subtractValues(total, world);
      return [
        {
          country: code,
          aggregate: id,
          before: printValue(was, from.framework.decimals),
          after: printValue(is, decimals),
          total: partOf(total, decimals),
          ...(method && { method: partOf(method, decimals) }),
          ...(world && { world: partOf(world, decimals) }),
        },
      ];
    });
  });
}

function partOf(value: ExactValue, decimals: number): Part {
  return {
    value: printDifference(value, ZERO, decimals),
    exact: value.kind === 'fraction' ? formatFraction(value.fraction) : '',
  };
}
