import { compareText } from '../../../model/index.ts';
import type { DrawInput } from './draw-input.ts';

/** An input in typed arrays, units and indicators by code, so that the order in which they came changes
 *  no draw. Columns stand behind each other in one array, `units` numbers each. */
export interface CompiledInput {
  readonly input: DrawInput;
  readonly units: readonly string[];
  readonly indicators: readonly string[];
  /** Place of each unit of the input in `units`. */
  readonly placeOfUnit: Int32Array;
  /** Place in the input of each indicator in `indicators`. */
  readonly givenIndicator: Int32Array;
  readonly numbers: Float64Array;
  readonly hasGaps: boolean;
  readonly error?: CompiledErrors;
  readonly aggregates: readonly CompiledAggregate[];
  /** Codes of all nodes below a root, sorted: a weight's random number is found by its place here. */
  readonly weighted: readonly string[];
  /** Places of the indicators that may be left out. */
  readonly leaveOut: Int32Array;
}

interface CompiledErrors {
  readonly below: Float64Array;
  readonly above: Float64Array;
  /** Parts of the own and of the shared draw; their squares add up to 1. */
  readonly ownPart: number;
  readonly sharedPart: number;
  /** Number of the root that each indicator stands under. */
  readonly rootOf: Int32Array;
  readonly roots: number;
}

/** A node made from children: an indicator by its place, the aggregate at k as −1 − k. */
export interface CompiledAggregate {
  readonly code: string;
  readonly children: Int32Array;
  readonly weights: Float64Array;
  /** Place of each child in `weighted`. */
  readonly draws: Int32Array;
  readonly turned: readonly boolean[];
  readonly coverage: number;
  readonly isRoot: boolean;
}

/** Ranks are counted in a square of the units; this many take 100 MB. */
export const MOST_UNITS = 5000;

/** Brings an input into arrays. Throws where codes repeat, a child is not known before its parent, or there are
 *  more than 5,000 units. */
export function compileInput(input: DrawInput): CompiledInput {
  if (input.units.length > MOST_UNITS) {
    throw new Error(`at most ${MOST_UNITS} units can be drawn: ${input.units.length}`);
  }
  const units = [...input.units].sort(compareText);
  const placeOf = placesOf(units);
  const placeOfUnit = Int32Array.from(input.units, (code) => placeOf.get(code) ?? -1);
  const indicators = input.indicators.map(({ code }) => code).sort(compareText);
  const indicatorAt = placesOf(indicators);
  const givenAt = placesOf(input.indicators.map(({ code }) => code));
  const givenIndicator = Int32Array.from(indicators, (code) => givenAt.get(code) ?? -1);
  const gathered = (columns: readonly Float64Array[]): Float64Array => {
    const all = new Float64Array(indicators.length * units.length);
    givenIndicator.forEach((given, at) => {
      const column = columns[given];
      placeOfUnit.forEach((unit, row) => {
        all[at * units.length + unit] = column?.[row] ?? Number.NaN;
      });
    });
    return all;
  };
  const numbers = gathered(input.indicators.map((indicator) => indicator.numbers));
  const aggregates = compileAggregates(input, indicatorAt);
  const { error } = input;
  return {
    input,
    units,
    indicators,
    placeOfUnit,
    givenIndicator,
    numbers,
    hasGaps: numbers.some(Number.isNaN),
    ...(error && {
      error: {
        below: gathered(error.below),
        above: gathered(error.above),
        ownPart: Math.sqrt(1 - error.shared),
        sharedPart: Math.sqrt(error.shared),
        ...rootsOf(aggregates.list, indicators.length),
      },
    }),
    aggregates: aggregates.list,
    weighted: aggregates.weighted,
    leaveOut: Int32Array.from(input.alternatives.leaveOut, (code) => {
      const at = indicatorAt.get(code);
      if (at === undefined) throw new Error(`no indicator to leave out: ${code}`);
      return at;
    }),
  };
}

function placesOf(codes: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map(codes.map((code, at) => [code, at]));
  if (places.size < codes.length) throw new Error('a code stands twice');
  return places;
}

function compileAggregates(
  { aggregates }: DrawInput,
  indicatorAt: ReadonlyMap<string, number>,
): { readonly list: readonly CompiledAggregate[]; readonly weighted: readonly string[] } {
  const codes = aggregates.flatMap(({ children }) => children.map(({ code }) => code));
  const weighted = [...codes].sort(compareText);
  const drawAt = placesOf(weighted);
  const known = new Map([...indicatorAt].map(([code, at]) => [code, at]));
  const list = aggregates.map(({ code, children, coverage }, at): CompiledAggregate => {
    const places = Int32Array.from(children, (child) => {
      const place = known.get(child.code);
      if (place === undefined) throw new Error(`child unknown below ${code}: ${child.code}`);
      return place;
    });
    known.set(code, -1 - at);
    return {
      code,
      children: places,
      weights: Float64Array.from(children, ({ weight }) => weight),
      draws: Int32Array.from(children, (child) => drawAt.get(child.code) ?? -1),
      turned: children.map(({ turned }) => turned),
      coverage,
      isRoot: !drawAt.has(code),
    };
  });
  return { list, weighted };
}

function rootsOf(
  aggregates: readonly CompiledAggregate[],
  indicators: number,
): { readonly rootOf: Int32Array; readonly roots: number } {
  const rootOf = new Int32Array(indicators);
  let roots = 0;
  const mark = (place: number, root: number): void => {
    if (place >= 0) rootOf[place] = root;
    else for (const child of aggregates[-1 - place]?.children ?? []) mark(child, root);
  };
  const byCode = aggregates
    .map((aggregate, at) => ({ ...aggregate, at }))
    .filter(({ isRoot }) => isRoot)
    .sort((a, b) => compareText(a.code, b.code));
  for (const { at } of byCode) mark(-1 - at, roots++);
  return { rootOf, roots };
}
