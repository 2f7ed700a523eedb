import type { Aggregation, Imputation, Normalisation, ScaleEnds, Transform } from './method.ts';

/** The words that name a normalisation, each with the numbers it takes. */
export const NORMALISATION_WORDS = [
  'minmax:LOW:HIGH',
  'zscore:MEAN:DEVIATION',
  'rank[:LOW:HIGH]',
  'percentile:LOW:HIGH',
  'borda[:LOW:HIGH]',
  'scaled:FROM:TO[:LOW:HIGH]',
  'goalposts:LOWER:UPPER[:LOW:HIGH][:open]',
  'distance-to-maximum:LOW:HIGH',
  'distance-to-reference:UNIT[:LOW:HIGH][:capped]',
  'distance-to-target[:LOW:HIGH][:capped]',
  'fraction-of-maximum[:LOW:HIGH]',
  'none',
] as const;

/** The words that name an aggregation. */
export const AGGREGATION_WORDS = [
  'arithmetic',
  'geometric',
  'harmonic',
  'power:EXPONENT',
  'copeland',
  'mazziotta-pareto:negative',
  'mazziotta-pareto:positive',
  'benefit-of-the-doubt',
] as const;

/** The words that name an imputation. */
export const IMPUTATION_WORDS = [
  'none',
  'mean',
  'median',
  'group-mean:CODE',
  'group-median:CODE',
  'drawn:SEED[:DRAW]',
] as const;

const UNIT_SCALE: ScaleEnds = { low: 0, high: 1 };
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** The normalisation that a word such as `minmax:1:100` names; undefined for a word that names none. Left out ends
 *  of a scale are 0 and 1, 0 and 100 for minmax and scaled; left out moments of zscore are 0 and 1. */
export function readNormalisation(word: string): Normalisation | undefined {
  const [kind = '', ...given] = word.split(':');
  const last = given.at(-1);
  const flag = last === 'capped' || last === 'open' ? last : undefined;
  const rest = flag ? given.slice(0, -1) : given;
  const numbers = numbersOf(rest);
  if (kind === 'distance-to-reference') {
    const [unit, ...ends] = rest;
    const onto = endsOf(numbersOf(ends), UNIT_SCALE);
    if (!unit || !onto || flag === 'open') return undefined;
    return { kind, unit, capped: flag === 'capped', onto };
  }
  if (!numbers || (flag === 'open') !== (flag !== undefined && kind === 'goalposts'))
    return undefined;
  if (flag === 'capped' && kind !== 'distance-to-target') return undefined;
  return withNumbers(kind, numbers, flag);
}

function withNumbers(
  kind: string,
  numbers: readonly number[],
  flag: 'capped' | 'open' | undefined,
): Normalisation | undefined {
  const [first = Number.NaN, second = Number.NaN] = numbers;
  const unitEnds = endsOf(numbers, UNIT_SCALE);
  switch (kind) {
    case 'none':
      return numbers.length === 0 ? { kind } : undefined;
    case 'minmax': {
      const onto = endsOf(numbers, { low: 0, high: 100 });
      return onto && { kind, onto };
    }
    case 'zscore':
      if (numbers.length === 0) return { kind, mean: 0, deviation: 1 };
      return numbers.length === 2 && second > 0
        ? { kind, mean: first, deviation: second }
        : undefined;
    case 'rank':
    case 'borda':
      if (numbers.length === 0) return { kind };
      return unitEnds && { kind, onto: unitEnds };
    case 'percentile':
    case 'distance-to-maximum':
    case 'fraction-of-maximum':
      return unitEnds && { kind, onto: unitEnds };
    case 'distance-to-target':
      return unitEnds && { kind, capped: flag === 'capped', onto: unitEnds };
    case 'scaled': {
      const [from, onto] = [
        endsOf(numbers.slice(0, 2)),
        endsOf(numbers.slice(2), { low: 0, high: 100 }),
      ];
      return from && onto && { kind, from, onto };
    }
    case 'goalposts': {
      const [posts, onto] = [endsOf(numbers.slice(0, 2)), endsOf(numbers.slice(2), UNIT_SCALE)];
      if (!posts || !onto) return undefined;
      return { kind, lower: posts.low, upper: posts.high, truncated: flag !== 'open', onto };
    }
    default:
      return undefined;
  }
}

/** The aggregation that a word such as `power:0.5` names; undefined for a word that names none. */
export function readAggregation(word: string): Aggregation | undefined {
  const [kind = '', ...given] = word.split(':');
  const [only = ''] = given;
  if (given.length > 1) return undefined;
  switch (kind) {
    case 'arithmetic':
    case 'geometric':
    case 'harmonic':
    case 'copeland':
    case 'benefit-of-the-doubt':
      return given.length === 0 ? { kind } : undefined;
    case 'power':
      return NUMBER.test(only) && Math.abs(Number(only)) <= 100
        ? { kind, exponent: Number(only) }
        : undefined;
    case 'mazziotta-pareto':
      if (given.length === 0) return { kind, penalty: 'negative' };
      return only === 'negative' || only === 'positive' ? { kind, penalty: only } : undefined;
    default:
      return undefined;
  }
}

/** The transformation that a word such as `box-cox:0.5` names; undefined for a word that names none. */
export function readTransform(word: string): Transform | undefined {
  const [kind = '', lambda, ...surplus] = word.split(':');
  if (surplus.length > 0) return undefined;
  switch (kind) {
    case 'log-ct':
    case 'log-ct-plus':
    case 'log-ct-original':
    case 'log-gii':
      return lambda === undefined ? { kind } : undefined;
    case 'box-cox':
      return lambda !== undefined && NUMBER.test(lambda) && Math.abs(Number(lambda)) <= 10
        ? { kind, lambda: Number(lambda) }
        : undefined;
    default:
      return undefined;
  }
}

/** The imputation that a word such as `group-mean:region` or `drawn:1:7` names; undefined for a word that names none. */
export function readImputation(word: string): Imputation | undefined {
  const [kind = '', first, second, ...surplus] = word.split(':');
  switch (kind) {
    case 'none':
    case 'mean':
    case 'median':
      return first === undefined ? { kind } : undefined;
    case 'group-mean':
    case 'group-median':
      return first && second === undefined ? { kind, grouping: first } : undefined;
    case 'drawn': {
      const [seed, draw] = [first ?? '', second ?? '0'];
      const whole = /^\d{1,15}$/;
      return surplus.length === 0 && whole.test(seed) && whole.test(draw)
        ? { kind, seed: Number(seed), draw: Number(draw) }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** The ends that words such as `1:100` name; undefined where they are not two rising numbers. */
export function readScaleEnds(word: string): ScaleEnds | undefined {
  return endsOf(numbersOf(word.split(':')));
}

function numbersOf(words: readonly string[]): readonly number[] | undefined {
  return words.every((word) => NUMBER.test(word) && Number.isFinite(Number(word)))
    ? words.map(Number)
    : undefined;
}

/** Two rising numbers as ends; the usual ones where none are given. */
function endsOf(numbers: readonly number[] | undefined, usual?: ScaleEnds): ScaleEnds | undefined {
  if (numbers?.length === 0) return usual;
  const [low = Number.NaN, high = Number.NaN] = numbers ?? [];
  return numbers?.length === 2 && low < high ? { low, high } : undefined;
}
