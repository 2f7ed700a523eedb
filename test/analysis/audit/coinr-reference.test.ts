import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type AuditForest,
  type AuditNode,
  auditForest,
} from '../../../src/analysis/audit/input/audit-table.ts';
import { correlate } from '../../../src/analysis/audit/measures/correlate.ts';
import { cronbachAlpha } from '../../../src/analysis/audit/measures/cronbach.ts';
import { shapeOf } from '../../../src/analysis/audit/measures/shape.ts';
import { balanceOf } from '../../../src/analysis/audit/sections/balance.ts';
import { coherenceOf } from '../../../src/analysis/audit/sections/coherence.ts';
import { dimensionalityOf } from '../../../src/analysis/audit/sections/dimensionality.ts';
import { thresholdsWith } from '../../../src/analysis/audit/thresholds.ts';
import { AS_GIVEN, type DrawInput, leaveOneOut } from '../../../src/analysis/robustness/index.ts';
import { parseCsv } from '../../../src/model/index.ts';
import {
  COINR,
  differing,
  NO_COINR,
  referenceColumn,
  referenceTable,
} from '../../support/coinr-tables.ts';

if (!COINR) process.stdout.write(`${NO_COINR}\n`);

/** Rows of a reference file by the titles of its columns. */
function rowsOf(file: string): readonly ReadonlyMap<string, string>[] {
  const text = readFileSync(join(COINR ?? '', file), 'utf8');
  const [titles = [], ...rows] = parseCsv(text).records.map(({ fields }) =>
    fields.map((field) => field.text),
  );
  return rows.map((row) => new Map(titles.map((title, at) => [title, row[at] ?? ''])));
}

/** The ASEM example as an audit reads it. Its aggregates are made from COINr's own columns. */
function asem(): AuditForest {
  const table = referenceTable('dset_7_Aggregated.csv');
  const meta = rowsOf('iMeta.csv').filter((row) => /^[1-4]$/.test(row.get('Level') ?? ''));
  const childrenOf = (code: string): readonly string[] =>
    meta.filter((row) => row.get('Parent') === code).map((row) => row.get('iCode') ?? '');
  const nodes = [...meta].reverse().map((row): AuditNode => {
    const [id, parent] = [row.get('iCode') ?? '', row.get('Parent') ?? ''];
    const numbers = referenceColumn(table, id);
    return {
      id,
      name: id,
      kind: row.get('Level') === '1' ? 'indicator' : 'aggregate',
      component: 'Index',
      ...(parent !== '' && { parent }),
      children: childrenOf(id),
      weight: parent === '' ? 1 : 1 / childrenOf(parent).length,
      numbers,
      counted: numbers,
    };
  });
  return auditForest({ units: table.rows, nodes });
}

describe.skipIf(!COINR)('the audit of the ASEM example equals COINr’s tables', () => {
  test.each([
    ['stats_raw.csv', 'dset_1_Raw.csv'],
    ['stats_treated.csv', 'dset_5_Treated.csv'],
  ])('every statistic of %s', (file, of) => {
    const table = referenceTable(of);
    const expected = rowsOf(file);
    expect(expected).toHaveLength(49);
    for (const row of expected) {
      const code = row.get('iCode') ?? '';
      const shape = shapeOf(referenceColumn(table, code));
      const wanted = [
        'Min',
        'Max',
        'Mean',
        'Median',
        'Std',
        'Skew',
        'Kurt',
        'N.Avail',
        'N.Unique',
        'N.Same',
      ];
      const found = [
        shape.lowest,
        shape.highest,
        shape.mean,
        shape.median,
        shape.deviation,
        shape.skewness,
        shape.kurtosis,
        shape.n,
        shape.different,
        shape.mostFrequent?.countries,
      ].map((value) => value ?? Number.NaN);
      expect(
        differing(
          found,
          wanted.map((name) => Number(row.get(name))),
        ),
        code,
      ).toBe(0);
    }
  });

  test.each([2, 3])('every correlation of level %i', (level) => {
    const { matrix } = coherenceOf(asem(), thresholdsWith());
    const expected = rowsOf(`corr_level${level}.csv`);
    const place = (code: string | undefined): number => matrix.nodes.indexOf(code ?? '');
    const found = expected.map(
      (row) => matrix.pearson[place(row.get('Var1'))]?.[place(row.get('Var2'))] ?? Number.NaN,
    );
    expect(
      differing(
        found,
        expected.map((row) => Number(row.get('Correlation'))),
      ),
    ).toBe(0);
  });

  test('every alpha, of the pillars and of all indicators', () => {
    const forest = asem();
    const { sets } = dimensionalityOf(forest, thresholdsWith());
    for (const row of rowsOf('cronbach.csv')) {
      const group = row.get('group');
      const set = sets.find(({ of, parts }) =>
        group === 'all_indicators' ? parts === 'indicators' : of === group && parts === 'children',
      );
      expect(differing([set?.alpha ?? Number.NaN], [Number(row.get('alpha'))]), group).toBe(0);
    }
  });

  test('alpha without an indicator is alpha of the others', () => {
    const forest = asem();
    const set = dimensionalityOf(forest, thresholdsWith()).sets.find(({ of }) => of === 'Physical');
    const [dropped] = set?.alphaWithout ?? [];
    const others = (set?.items ?? []).filter((id) => id !== dropped?.node);
    expect(dropped?.alpha).toBe(cronbachAlpha(others.map((id) => forest.node(id).numbers)));
    expect(dropped?.alpha).not.toBe(set?.alpha);
  });

  test('every eigenvalue and share of the principal components', () => {
    const { sets } = dimensionalityOf(asem(), thresholdsWith());
    const expected = rowsOf('pca_eigen_level1.csv');
    const found = expected.map((row) => {
      const set = sets.find(({ of, parts }) => of === row.get('group') && parts === 'children');
      return set?.components[Number(row.get('pc')) - 1];
    });
    const numbers = (name: string): readonly number[] =>
      expected.map((row) => Number(row.get(name)));
    expect(
      differing(
        found.map((one) => one?.eigenvalue ?? Number.NaN),
        numbers('var'),
      ),
    ).toBe(0);
    expect(
      differing(
        found.map((one) => one?.share ?? Number.NaN),
        numbers('prop'),
      ),
    ).toBe(0);
  });

  test('every intended weight', () => {
    const forest = asem();
    const all = balanceOf(forest).sets.find(({ parts }) => parts === 'indicators');
    const expected = rowsOf('effective_weights.csv').filter((row) => row.get('Level') === '1');
    const found = expected.map(
      (row) => all?.items.find(({ node }) => node === row.get('iCode'))?.intended ?? Number.NaN,
    );
    expect(found).toHaveLength(49);
    expect(
      differing(
        found,
        expected.map((row) => Number(row.get('EffWeight'))),
      ),
    ).toBe(0);
  });

  test('the effective weight of a pillar is its share of the squared correlations', () => {
    const forest = asem();
    const set = balanceOf(forest).sets.find(({ of }) => of === 'Sust');
    const squares = ['Environ', 'Social', 'SusEcFin'].map((id) => {
      const r = correlate(forest.node(id).numbers, forest.node('Sust').numbers).pearson ?? 0;
      return Math.max(0, r) ** 2;
    });
    const sum = squares.reduce((a, b) => a + b, 0);
    const found = ['Environ', 'Social', 'SusEcFin'].map(
      (id) => set?.items.find(({ node }) => node === id)?.effective ?? Number.NaN,
    );
    expect(
      differing(
        found,
        squares.map((square) => square / sum),
      ),
    ).toBe(0);
  });

  test('how far ranks move without each indicator', () => {
    const { table, aggregates, indicators, childrenOf } = asem();
    const input: DrawInput = {
      seed: 0,
      units: table.units,
      indicators: indicators.map(({ id, numbers }) => ({ code: id, numbers })),
      aggregates: [...aggregates].reverse().map((node) => ({
        code: node.id,
        coverage: 0,
        children: childrenOf(node).map(({ id }) => ({ code: id, weight: 1, turned: false })),
      })),
      mirror: 100,
      weightShare: 0,
      alternatives: {
        preparation: AS_GIVEN,
        aggregations: [{ name: 'as-declared', of: () => ({ kind: 'arithmetic' }) }],
        leaveOut: [],
      },
    };
    const found = new Map(
      leaveOneOut(input, 'Index').map(({ left, meanShift }) => [left, meanShift]),
    );
    const expected = rowsOf('remove_indicator_meanabsrankdiff.csv').slice(1);
    expect(expected).toHaveLength(49);
    expect(
      differing(
        expected.map((row) => found.get(row.get('removed') ?? '') ?? Number.NaN),
        expected.map((row) => Number(row.get('MeanAbsDiff'))),
      ),
    ).toBe(0);
  });
});
