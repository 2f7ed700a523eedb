import { describe, expect, test } from 'vitest';
import {
  type AuditNode,
  auditForest,
  meanOfSiblings,
} from '../../../src/analysis/audit/input/audit-table.ts';
import { balanceOf } from '../../../src/analysis/audit/sections/balance.ts';
import { coherenceOf } from '../../../src/analysis/audit/sections/coherence.ts';
import { thresholdsWith } from '../../../src/analysis/audit/thresholds.ts';

const UNITS = 60;

/** A wave over the countries, so that two phases a quarter apart do not correlate. */
function wave(turns: number, phase = 0): Float64Array {
  return Float64Array.from({ length: UNITS }, (_, at) =>
    Math.sin((2 * Math.PI * turns * at) / UNITS + phase),
  );
}

function mixed(...parts: readonly (readonly [number, Float64Array])[]): Float64Array {
  return Float64Array.from({ length: UNITS }, (_, at) =>
    parts.reduce((sum, [share, column]) => sum + share * (column[at] ?? 0), 0),
  );
}

function leaf(id: string, parent: string, component: string, numbers: Float64Array): AuditNode {
  return {
    id,
    name: id,
    kind: 'indicator',
    component,
    parent,
    children: [],
    weight: 1 / 3,
    numbers,
    counted: numbers,
  };
}

function root(id: string, leaves: readonly AuditNode[]): AuditNode {
  const numbers = meanOfSiblings(leaves, UNITS);
  return {
    ...{ id, name: id, kind: 'aggregate', component: id, weight: 1, numbers, counted: numbers },
    children: leaves.map((node) => node.id),
  };
}

/** Two components: `harm` of three indicators and `defence`, which is one wave. */
function flagsOf(first: Float64Array, second: Float64Array, third: Float64Array) {
  const harm = [first, second, third].map((numbers, at) =>
    leaf(['one', 'two', 'three'][at] ?? '', 'harm', 'harm', numbers),
  );
  const defence = [0.1, 0.2, 0.3].map((phase, at) =>
    leaf(['a', 'b', 'c'][at] ?? '', 'defence', 'defence', mixed([1, wave(1)], [phase, wave(7)])),
  );
  const forest = auditForest({
    units: Array.from({ length: UNITS }, (_, at) => String(at)),
    nodes: [root('harm', harm), ...harm, root('defence', defence), ...defence],
  });
  const { flags } = coherenceOf(forest, thresholdsWith());
  return {
    forest,
    flags: flags
      .filter(({ node }) => ['one', 'two', 'three'].includes(node))
      .map(({ kind, node, other }) => `${node} ${kind} ${other}`),
  };
}

describe('the mean of siblings', () => {
  test('takes those that are there, by their weights, and keeps ties', () => {
    const [one, two] = [0.1, 0.3].map((weight, at) => ({
      ...leaf(
        String(at),
        'harm',
        'harm',
        Float64Array.from(
          [
            [1, 2, Number.NaN],
            [5, Number.NaN, Number.NaN],
          ][at] ?? [],
        ),
      ),
      weight,
    }));
    if (!one || !two) throw new Error('two leaves were made');
    expect([...meanOfSiblings([one, two], 3)]).toEqual([4, 2, Number.NaN]);
    const thirds = (numbers: readonly number[]) =>
      numbers.map((number) => leaf('x', 'harm', 'harm', Float64Array.from([number])));
    const [a] = meanOfSiblings(thirds([0.1, 0.2, 0.3]), 1);
    const [b] = meanOfSiblings(thirds([0.3, 0.2, 0.1]), 1);
    expect(a).toBe(b);
  });
});

describe('what stands out', () => {
  test('nothing where indicators go together and with no other component', () => {
    const { flags } = flagsOf(
      mixed([1, wave(2)], [0.5, wave(3)]),
      mixed([1, wave(2)], [0.5, wave(4)]),
      mixed([1, wave(2)], [0.5, wave(5)]),
    );
    expect(flags).toEqual([]);
  });

  test('an indicator that mirrors another component', () => {
    const { flags } = flagsOf(
      mixed([-1, wave(1)], [0.5, wave(2)]),
      mixed([1, wave(2)], [0.5, wave(4)]),
      mixed([1, wave(2)], [0.5, wave(5)]),
    );
    expect(flags).toContain('one mirror defence');
    expect(flags.filter((flag) => flag.includes('mirror'))).toHaveLength(1);
  });

  test('an indicator whose sign is opposite to that of its siblings', () => {
    const { flags } = flagsOf(
      mixed([0.6, wave(1)], [1, wave(2)]),
      mixed([-0.6, wave(1)], [1, wave(2)]),
      mixed([-0.6, wave(1)], [1, wave(2)], [0.1, wave(6)]),
    );
    expect(flags).toEqual(expect.arrayContaining(['one opposite defence']));
    expect(flags).not.toContain('two opposite defence');
  });

  test('an indicator that runs against its siblings, and counts nothing', () => {
    const { flags, forest } = flagsOf(
      mixed([-1, wave(2)], [0.4, wave(3)]),
      mixed([1, wave(2)], [0.4, wave(4)]),
      mixed([1, wave(2)], [0.4, wave(5)]),
    );
    expect(flags).toContain('one against harm');
    const items = balanceOf(forest).sets.find(({ of }) => of === 'harm')?.items ?? [];
    expect(items[0]?.effective).toBe(0);
    expect(items.reduce((sum, { effective = 0 }) => sum + effective, 0)).toBeCloseTo(1, 14);
  });

  test('two siblings that say the same, told once', () => {
    const { flags } = flagsOf(
      mixed([1, wave(2)], [0.02, wave(3)]),
      mixed([1, wave(2)], [0.02, wave(4)]),
      mixed([1, wave(2)], [1, wave(5)]),
    );
    expect(flags).toEqual(['one twice two']);
  });

  test('an indicator that hardly counts in its parent', () => {
    const { flags } = flagsOf(
      mixed([0.02, wave(2)], [0.1, wave(3)]),
      mixed([1, wave(2)], [0.4, wave(4)]),
      mixed([1, wave(2)], [0.4, wave(5)]),
    );
    expect(flags).toContain('one weak harm');
  });
});
