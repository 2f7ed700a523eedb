import { describe, expect, test } from 'vitest';
import {
  type CompositeMethod,
  completeIndex,
  readNormalisation,
  runComposite,
  USUAL_METHOD,
} from '../../../../src/analysis/composite/index.ts';
import { filledOverTime, rowsByTime } from '../../../../src/analysis/composite/run/panel.ts';
import type { CompositeUnit } from '../../../../src/model/index.ts';
import { compositeIndex } from '../../../support/composite-index.ts';

const GAP = Number.NaN;
const columns = {
  a: [10, 0, GAP, 40],
  b: [1, 0, GAP, 4],
  c: [5, 0, 7, 8],
  people: [2, 1, 1, 4],
};
const nodes = {
  a: { parent: 'R', denominator: 'people' },
  b: { parent: 'R' },
  c: { parent: 'R' },
  R: {},
};
const index = compositeIndex(columns, nodes);
const screening = { present: 0, notZero: 0, keep: new Set<string>(), leaveOut: new Set<string>() };
const complete = (change: Partial<CompositeMethod>) =>
  completeIndex(index, { ...USUAL_METHOD, ...change });

describe('denomination', () => {
  test('divides what names a denominator, and only where it is asked', () => {
    expect([...(complete({ denominate: true }).index.columns.get('a') ?? [])]).toEqual([
      5,
      0,
      GAP,
      10,
    ]);
    expect([...(complete({}).index.columns.get('a') ?? [])]).toEqual([10, 0, GAP, 40]);
  });

  test('by zero is a problem of that cell', () => {
    const zero = compositeIndex({ ...columns, people: [2, 1, 1, 0] }, nodes);
    const { problems } = completeIndex(zero, { ...USUAL_METHOD, denominate: true });
    expect(problems).toMatchObject([{ code: 'denominator-zero', node: 'a', row: 3 }]);
  });

  test('by a column that is not there is a problem, not a silence', () => {
    const { people: _, ...without } = columns;
    const bare = compositeIndex(without, nodes);
    const { problems } = completeIndex(bare, { ...USUAL_METHOD, denominate: true });
    expect(problems).toMatchObject([{ code: 'denominator-missing', node: 'a' }]);
  });
});

describe('screening', () => {
  test.each<readonly [string, Partial<typeof screening>, readonly (readonly [string, string])[]]>([
    ['nobody, where nothing is asked', {}, []],
    ['by missing numbers', { present: 0.5 }, [['u2', 'missing']]],
    ['by zeros', { notZero: 0.5 }, [['u1', 'zeros']]],
    ['by name', { leaveOut: new Set(['u3']) }, [['u3', 'left-out']]],
    ['but not whom the method keeps', { present: 0.5, keep: new Set(['u2']) }, []],
  ])('%s', (_, rule, expected) => {
    const out = complete({ screening: { ...screening, ...rule } }).screenedOut;
    expect(out.map(({ code, reason }) => [code, reason])).toEqual(expected);
  });

  test('reaching the share is enough: two of three numbers are two thirds', () => {
    const two = compositeIndex(
      { a: [1, GAP], b: [1, 2], c: [1, 2] },
      { a: { parent: 'R' }, b: { parent: 'R' }, c: { parent: 'R' }, R: {} },
    );
    const { screenedOut } = completeIndex(two, {
      ...USUAL_METHOD,
      screening: { ...screening, present: 2 / 3 },
    });
    expect(screenedOut).toEqual([]);
  });

  test('problems of what is left name the rows of the table', () => {
    const lone = compositeIndex(
      { a: [1, GAP, 3, GAP], b: [GAP, GAP, 2, GAP], c: [4, GAP, 6, GAP] },
      { a: { parent: 'R' }, b: { parent: 'R' }, c: { parent: 'R' }, R: {} },
    );
    const { problems } = completeIndex(lone, {
      ...USUAL_METHOD,
      screening: { ...screening, leaveOut: new Set(['u0', 'u1']) },
    });
    expect(problems.filter(({ code }) => code === 'unit-empty')).toMatchObject([{ row: 3 }]);
  });
});

describe('a panel', () => {
  const units: readonly CompositeUnit[] = [
    'X 2020',
    'Y 2020',
    'X 2022',
    'X 2026',
    'Y 2022',
    'X 2030',
  ].map((text) => {
    const [code = '', time = ''] = text.split(' ');
    return { code, name: code, time, groups: new Map() };
  });
  const a = Float64Array.from([1, GAP, GAP, 4, 7, GAP]);
  const filled = (fill: 'latest' | 'constant' | 'linear') => [
    ...(filledOverTime(new Map([['a', a]]), units, fill).get('a') ?? []),
  ];

  test('keeps times in their order', () => {
    expect(rowsByTime(units)).toEqual([[0, 1], [2, 4], [3], [5]]);
  });

  test('gaps are filled from the same unit before, or on the line between two times', () => {
    expect(filled('latest')).toEqual([1, GAP, 1, 4, 7, 4]);
    expect(filled('constant')).toEqual([1, 7, 1, 4, 7, 4]);
    expect(filled('linear')).toEqual([1, GAP, 2, 4, 7, GAP]);
  });

  test.each([
    ['numbers by size', ['10', '9', '8'], [2, 1, 0]],
    ['dates by size', ['2024-10-01', '2023-12-31', '2024-02'], [1, 2, 0]],
    ['names as the table has them', ['spring-2022', 'autumn-2024', 'x'], [0, 1, 2]],
  ])('times after one another: %s', (_, times, order) => {
    const named = times.map((time) => ({ code: 'X', name: 'X', time, groups: new Map() }));
    expect(rowsByTime(named)).toEqual(order.map((row) => [row]));
  });

  test('normalised together, values of two times compare; apart, each time has its own scale', () => {
    const panel = compositeIndex(
      { a: [0, 5, 5, 10], b: [0, 5, 5, 10] },
      { a: { parent: 'R' }, b: { parent: 'R' }, R: {} },
    );
    const timed = {
      ...panel,
      units: panel.units.map((unit, row) => ({
        ...unit,
        code: `u${row % 2}`,
        time: row < 2 ? '1' : '2',
      })),
    };
    const values = (normalise: 'together' | 'apart') => {
      const made = runComposite(timed, { ...USUAL_METHOD, panel: { normalise, fill: 'none' } });
      return made.ok ? [...(made.run.values.get('R') ?? [])] : made.problems;
    };
    expect(values('together')).toEqual([0, 50, 50, 100]);
    expect(values('apart')).toEqual([0, 100, 0, 100]);
  });
});

describe('a number without a value on its scale is never taken for a missing one', () => {
  const problemsOf = (
    a: readonly number[],
    method: CompositeMethod,
    times: readonly string[] = [],
  ) => {
    const made = compositeIndex(
      { a, b: [1, 2, 3, 4] },
      { a: { parent: 'R' }, b: { parent: 'R' }, R: {} },
    );
    const units = made.units.map((unit, row) => {
      const time = times[row];
      return time === undefined ? unit : { ...unit, time };
    });
    const result = runComposite({ ...made, units }, method);
    return result.ok ? [] : result.problems;
  };

  test('where the range of an indicator is beyond doubles', () => {
    expect(problemsOf([1e308, -1e308, 0, 1], USUAL_METHOD)).toMatchObject([
      { code: 'number-lost', node: 'a' },
    ]);
  });

  test('where an indicator does not differ inside one time of a panel that is normalised apart', () => {
    const apart: CompositeMethod = { ...USUAL_METHOD, panel: { normalise: 'apart', fill: 'none' } };
    const [problem] = problemsOf([5, 5, 1, 2], apart, ['2020', '2020', '2021', '2021']);
    expect(problem?.message).toBe('5, the number of u0 at 2020 for a, has no value on its scale.');
  });
});

describe('scale and aggregation are checked together', () => {
  const made = (scale: string, kind: 'geometric' | 'harmonic' | 'copeland', data = columns) => {
    const normalisation = readNormalisation(scale);
    if (!normalisation) throw new Error(scale);
    const { indicators, aggregates } = USUAL_METHOD;
    return runComposite(compositeIndex(data, nodes), {
      ...USUAL_METHOD,
      indicators: { ...indicators, usual: { normalisation } },
      aggregates: { ...aggregates, usual: { ...aggregates.usual, aggregation: { kind } } },
    });
  };

  test('zeros into a geometric mean are refused with the mend named', () => {
    const result = made('minmax:0:100', 'geometric', { ...columns, b: [1, 0, 3, 4] });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems.map(({ node }) => node)).toEqual(['R']);
    expect(result.problems[0]?.message).toContain('zeros from a (u1), b (u1) and c (u1)');
    expect(result.problems[0]?.remedy).toContain('minmax:1:100');
  });

  test('negative values into a harmonic mean are refused: −1, 2 and 4 have none (D5)', () => {
    const result = made('none', 'harmonic', {
      ...columns,
      a: [-1, 2, 4, 1],
      b: [1, 2, 3, 4],
      c: [1, 2, 3, 4],
    });
    expect(result.ok).toBe(false);
    if (!result.ok)
      expect(result.problems[0]?.message).toContain('values at or below zero from a (u0)');
  });

  test('a scale above zero goes through', () => {
    expect(made('minmax:1:100', 'geometric', { ...columns, b: [1, 0, 3, 4] }).ok).toBe(true);
  });

  test('a value beyond every number is refused at the node that makes it', () => {
    const tree = { a: { parent: 'R' }, b: { parent: 'R' }, R: {} };
    const { indicators, aggregates } = USUAL_METHOD;
    const result = runComposite(compositeIndex({ a: [1e200, 1], b: [2, 1e200] }, tree), {
      ...USUAL_METHOD,
      indicators: { ...indicators, usual: { normalisation: { kind: 'none' } } },
      aggregates: {
        ...aggregates,
        usual: { ...aggregates.usual, aggregation: { kind: 'power', exponent: 2 } },
      },
    });
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems).toMatchObject([{ node: 'R', code: 'value-infinite' }]);
  });

  test('Copeland takes any values, and what it gives is checked above it', () => {
    const tree = {
      a: { parent: 'P' },
      b: { parent: 'P' },
      c: { parent: 'R' },
      P: { parent: 'R' },
      R: {},
    };
    const normalisation = readNormalisation('minmax:1:100');
    if (!normalisation) throw new Error('no normalisation');
    const { indicators, aggregates } = USUAL_METHOD;
    const rule = (kind: 'geometric' | 'copeland') => ({
      ...aggregates.usual,
      aggregation: { kind },
    });
    const result = runComposite(compositeIndex({ ...columns, b: [1, 0, 3, 4] }, tree), {
      ...USUAL_METHOD,
      indicators: { ...indicators, usual: { normalisation } },
      aggregates: { usual: rule('geometric'), special: new Map([['P', rule('copeland')]]) },
    });
    expect(result.ok).toBe(false);
    if (!result.ok)
      expect(result.problems).toMatchObject([{ node: 'R', code: 'value-not-positive' }]);
  });
});
