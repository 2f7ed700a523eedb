import type { Aggregation } from '../../../src/analysis/composite/index.ts';
import { seededRandom } from '../../../src/analysis/numerics/index.ts';
import {
  AS_GIVEN,
  type DrawAggregate,
  type DrawInput,
} from '../../../src/analysis/robustness/index.ts';

/** What a random input may have. */
export interface Shape {
  readonly gaps?: boolean;
  readonly turned?: boolean;
  readonly mixed?: boolean;
  readonly error?: boolean;
  readonly leaveOut?: boolean;
}

/** A forest of one or two roots over a handful of indicators, numbers from 1 to 10, from a seed. */
export function randomInput(seed: number, shape: Shape = {}): DrawInput {
  const random = seededRandom(seed);
  const rows = 6 + random.below(20);
  const units = Array.from({ length: rows }, (_, at) => `U${String(at).padStart(2, '0')}`);
  const indicators: { readonly code: string; readonly numbers: Float64Array }[] = [];
  const aggregates: DrawAggregate[] = [];
  const childOf = (code: string, turned: boolean) => ({
    code,
    weight: 0.5 + random.below(4) / 2,
    turned: turned && random.below(4) === 0,
  });
  const indicator = (): string => {
    const code = `i${String(indicators.length).padStart(2, '0')}`;
    const numbers = Float64Array.from(units, () =>
      shape.gaps && random.below(7) === 0 ? Number.NaN : 1 + random.below(19) / 2,
    );
    indicators.push({ code, numbers });
    return code;
  };
  const roots = 1 + random.below(2);
  for (let root = 0; root < roots; root++) {
    const pillars = Array.from({ length: 1 + random.below(3) }, (_, at) => {
      const code = `r${root}p${at}`;
      const children = Array.from({ length: 1 + random.below(6) }, () =>
        childOf(indicator(), false),
      );
      aggregates.push({ code, children, coverage: shape.gaps ? random.below(3) / 3 : 1 });
      return childOf(code, shape.turned ?? false);
    });
    const direct = random.below(2) === 0 ? [childOf(indicator(), false)] : [];
    const coverage = shape.gaps ? 0.5 : 1;
    aggregates.push({ code: `r${root}`, children: [...pillars, ...direct], coverage });
  }
  const kinds = ['arithmetic', 'geometric', 'harmonic'] as const;
  const own = new Map(
    aggregates.map(({ code }): [string, Aggregation] => [
      code,
      { kind: shape.mixed ? (kinds[random.below(3)] ?? 'arithmetic') : 'arithmetic' },
    ]),
  );
  const width = (at: number) =>
    indicators.map(({ numbers }) => numbers.map((x) => Math.min(1, at === 0 ? x - 1 : 10 - x)));
  return {
    seed: seed + 1,
    units,
    indicators,
    aggregates,
    mirror: 11,
    weightShare: 0.25,
    ...(shape.error && { error: { below: width(0), above: width(1), shared: (seed % 3) / 4 } }),
    alternatives: {
      preparation: AS_GIVEN,
      aggregations: [
        { name: 'as declared', of: (code) => own.get(code) ?? { kind: 'arithmetic' } },
        { name: 'geometric', of: () => ({ kind: 'geometric' }) },
      ],
      leaveOut: shape.leaveOut ? indicators.map(({ code }) => code) : [],
    },
  };
}
