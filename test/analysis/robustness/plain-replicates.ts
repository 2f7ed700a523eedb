import { fillRandomWords } from '../../../src/analysis/numerics/index.ts';
import type { DrawInput } from '../../../src/analysis/robustness/index.ts';

/* A second implementation of replicates, written for reading and for nothing else: objects and closures,
   everything worked out anew for every unit and every replicate, Math.log and Math.exp. It shares with
   the first only the meaning of the seed: which stream of random words belongs to which factor. */

const FACTORS = [
  'scores',
  'imputation',
  'treatment',
  'normalisation',
  'aggregation',
  'leave-out',
  'weights',
] as const;

/** Columns of an input brought onto their scale, for alternative 0, 1, … of normalisation. */
export type PlainNormalise = (column: readonly number[], alternative: number) => readonly number[];

export interface PlainReplicate {
  /** Undefined where the replicate cannot be made. */
  readonly ranks: ReadonlyMap<string, readonly number[]> | undefined;
  readonly values: ReadonlyMap<string, readonly number[]>;
}

export function plainReplicate(
  input: DrawInput,
  replicate: number | 'declared',
  normalise: PlainNormalise = (column) => column,
): PlainReplicate {
  const words = (factor: (typeof FACTORS)[number], count: number): readonly number[] => {
    const into = new Uint32Array(count);
    fillRandomWords(input.seed, Number(replicate) * 16 + FACTORS.indexOf(factor), into);
    return [...into];
  };
  const choose = (factor: (typeof FACTORS)[number], count: number): number => {
    if (replicate === 'declared' || count < 2) return 0;
    const [word = 0] = words(factor, 1);
    return Math.floor((word / 4294967296) * count);
  };
  const { alternatives } = input;
  const normalisation = choose('normalisation', alternatives.preparation.normalisations.length);
  const aggregation = choose('aggregation', alternatives.aggregations.length);
  const left = choose('leave-out', alternatives.leaveOut.length + 1);
  const leftOut = left === 0 ? undefined : alternatives.leaveOut[left - 1];

  const below = input.aggregates.flatMap(({ children }) => children.map(({ code }) => code));
  const sorted = [...below].sort();
  const weightWords = replicate === 'declared' ? [] : words('weights', sorted.length);
  const factorOf = (code: string): number => {
    if (replicate === 'declared') return 1;
    const u = (weightWords[sorted.indexOf(code)] ?? 0) / 4294967296;
    return 1 - input.weightShare + 2 * input.weightShare * u;
  };

  const columns = new Map<string, readonly number[]>();
  const drawn = drawnNumbers(input, replicate, words);
  for (const { code } of input.indicators) {
    columns.set(code, normalise(drawn.get(code) ?? [], normalisation));
  }
  let failed = false;
  const exists = (code: string): boolean => {
    const node = input.aggregates.find((aggregate) => aggregate.code === code);
    return node ? node.children.some((child) => exists(child.code)) : code !== leftOut;
  };
  const values = new Map<string, readonly number[]>();
  for (const node of input.aggregates) {
    const method = alternatives.aggregations[aggregation]?.of(node.code).kind;
    const children = node.children.filter((child) => exists(child.code));
    const whole = children.reduce((sum, child) => sum + child.weight, 0);
    const made = input.units.map((_, unit) => {
      const parts = children
        .map((child) => {
          const value =
            (columns.get(child.code) ?? values.get(child.code) ?? [])[unit] ?? Number.NaN;
          return {
            value: child.turned ? input.mirror - value : value,
            weight: child.weight * factorOf(child.code),
            declared: child.weight,
          };
        })
        .filter(({ value }) => !Number.isNaN(value));
      const present = parts.reduce((sum, part) => sum + part.declared, 0);
      if (parts.length === 0 || present < node.coverage * whole - 1e-12) return Number.NaN;
      const total = parts.reduce((sum, part) => sum + part.weight, 0);
      const mean = (of: (value: number) => number): number =>
        parts.reduce((sum, part) => sum + part.weight * of(part.value), 0) / total;
      if (method === 'arithmetic') return mean((x) => x);
      if (parts.some(({ value }) => value <= 0)) failed = true;
      return method === 'geometric' ? Math.exp(mean(Math.log)) : 1 / mean((x) => 1 / x);
    });
    values.set(node.code, made);
  }
  const ranks = new Map([...values].map(([code, column]) => [code, plainRanks(column)]));
  return { ranks: failed ? undefined : ranks, values };
}

function drawnNumbers(
  input: DrawInput,
  replicate: number | 'declared',
  words: (factor: 'scores', count: number) => readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const { error, units, indicators, aggregates } = input;
  if (!error || replicate === 'declared') {
    return new Map(indicators.map(({ code, numbers }) => [code, [...numbers]]));
  }
  const parentOf = (code: string): string => {
    const parent = aggregates.find(({ children }) => children.some((child) => child.code === code));
    return parent ? parentOf(parent.code) : code;
  };
  const sortedUnits = [...units].sort();
  const sortedIndicators = indicators.map(({ code }) => code).sort();
  const cells = sortedUnits.length * sortedIndicators.length;
  const roots = [...new Set(aggregates.map(({ code }) => parentOf(code)))].sort();
  const drawn = words('scores', cells + (error.shared > 0 ? roots.length * units.length : 0)).map(
    (word) => (Math.floor(word / 65536) - (word % 65536)) / 65536,
  );
  return new Map(
    indicators.map(({ code, numbers }, at) => [
      code,
      units.map((unit, row) => {
        const own =
          drawn[sortedIndicators.indexOf(code) * units.length + sortedUnits.indexOf(unit)] ?? 0;
        const root = roots.indexOf(parentOf(code));
        const shared = drawn[cells + root * units.length + sortedUnits.indexOf(unit)] ?? 0;
        const mixed = Math.sqrt(1 - error.shared) * own + Math.sqrt(error.shared) * shared;
        const cut = Math.max(-1, Math.min(1, error.shared > 0 ? mixed : own));
        const width = (cut < 0 ? error.below : error.above)[at]?.[row] ?? 0;
        return (numbers[row] ?? Number.NaN) + cut * width;
      }),
    ]),
  );
}

/** 1 is the highest, ties share the best rank, 0 where there is no value. */
function plainRanks(column: readonly number[]): readonly number[] {
  const largest = Math.max(...column.map((x) => (Number.isNaN(x) ? 0 : Math.abs(x))));
  return column.map((own) => {
    if (Number.isNaN(own)) return 0;
    return 1 + column.filter((other) => other > own + 1e-12 * largest).length;
  });
}
