import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Aggregation,
  aggregate,
  aggregateForest,
  type CompositeMethod,
  effectiveWeights,
  forestOf,
  impute,
  type Normalisation,
  normalise,
  readNormalisation,
  replay,
  runComposite,
  treat,
  USUAL_METHOD,
  USUAL_TREATMENT,
} from '../../../src/analysis/composite/index.ts';
import { descendingRanksOfGiven, mean, quantile } from '../../../src/analysis/numerics/index.ts';
import { readCompositeTables, readReplicates } from '../../../src/exchange/index.ts';
import type { CompositeIndex, CompositeNode } from '../../../src/model/index.ts';
import {
  COINR,
  differing,
  NO_COINR,
  type ReferenceTable,
  referenceColumn,
  referenceTable,
} from '../../support/coinr-tables.ts';

const bytesIn = (name: string) => ({ name, bytes: readFileSync(join(COINR ?? '', name)) });

function indexFrom(data: string): CompositeIndex {
  const read = readCompositeTables(bytesIn(data), bytesIn('iMeta.csv'));
  if (!read.ok) throw new Error(read.issues[0]?.message ?? 'no issue');
  return read.value.index;
}

const word = (text: string): Normalisation => {
  const found = readNormalisation(text);
  if (!found) throw new Error(`no normalisation: ${text}`);
  return found;
};

describe.skipIf(COINR === undefined)(
  `equal to COINr's ASEM numbers (${COINR ? 'here' : NO_COINR})`,
  () => {
    const load = () => {
      const index = indexFrom('dset_5_Treated.csv');
      return { index, forest: forestOf(index), treated: referenceTable('dset_5_Treated.csv') };
    };

    const normalised = (
      node: CompositeNode,
      column: Float64Array,
      normalisation: Normalisation,
      reference?: number,
    ): Float64Array =>
      normalise(column, normalisation, { ...node, ...(reference !== undefined && { reference }) });

    test.each([
      ['minmax:0:100', 'norm_minmax_0_100.csv'],
      ['minmax:1:100', 'norm_minmax_1_100.csv'],
      ['scaled:0:100:0:100', 'norm_scaled.csv'],
      ['zscore:0:1', 'norm_zscore_0_1.csv'],
      ['zscore:10:2', 'norm_zscore_10_2.csv'],
      ['distance-to-maximum:0:1', 'norm_dist2max.csv'],
      ['distance-to-reference:DEU', 'norm_dist2ref_DEU.csv'],
      ['fraction-of-maximum', 'norm_fracmax.csv'],
      ['rank', 'norm_rank.csv'],
      ['percentile:0:1', 'norm_prank.csv'],
      ['borda', 'norm_borda.csv'],
    ])('%s over 51 units and 49 indicators', (text, file) => {
      const { forest, treated } = load();
      const expected = referenceTable(file);
      const germany = treated.rows.indexOf('DEU');
      for (const node of forest.indicators) {
        const found = normalised(node, referenceColumn(treated, node.code), word(text), germany);
        const wanted = expected.rows.map((row) => expected.at(row, node.code));
        const aligned = expected.rows.map((row) => found[treated.rows.indexOf(row)] ?? Number.NaN);
        expect(differing(aligned, wanted), node.code).toBe(0);
      }
    });

    test('distance to the targets of iMeta, on the numbers as they came', () => {
      const { forest } = load();
      const raw = referenceTable('dset_1_Raw.csv');
      const expected = referenceTable('norm_dist2targ_rawdata_iMetaTargets.csv');
      const from = expected.rows.map((row) => raw.rows.indexOf(row));
      for (const node of forest.indicators) {
        const found = normalised(node, referenceColumn(raw, node.code), word('distance-to-target'));
        const aligned = from.map((row) => found[row] ?? Number.NaN);
        expect(differing(aligned, referenceColumn(expected, node.code)), node.code).toBe(0);
      }
    });

    test('goalposts at the fifth and ninety-fifth percentile, which are quantiles of type 7', () => {
      const { forest, treated } = load();
      const expected = referenceTable('norm_goalposts_p5_p95.csv');
      const posts = referenceTable('norm_goalposts_params.csv');
      for (const node of forest.indicators) {
        const column = referenceColumn(treated, node.code);
        const [lower, upper] = [posts.at(node.code, 'lower'), posts.at(node.code, 'upper')];
        expect(differing([quantile(column, 0.05), quantile(column, 0.95)], [lower, upper])).toBe(0);
        const found = normalised(node, column, {
          kind: 'goalposts',
          lower,
          upper,
          truncated: true,
          onto: { low: 0, high: 100 },
        });
        expect(differing(found, referenceColumn(expected, node.code)), node.code).toBe(0);
      }
    });

    test.each<[string, Aggregation]>([
      ['agg_amean_on_minmax_1_100.csv', { kind: 'arithmetic' }],
      ['agg_gmean_on_minmax_1_100.csv', { kind: 'geometric' }],
      ['agg_hmean_on_minmax_1_100.csv', { kind: 'harmonic' }],
      ['agg_genmean_p0.5_on_minmax_1_100.csv', { kind: 'power', exponent: 0.5 }],
      ['agg_genmean_p2_on_minmax_1_100.csv', { kind: 'power', exponent: 2 }],
      ['agg_genmean_pm1_on_minmax_1_100.csv', { kind: 'power', exponent: -1 }],
    ])('%s at every level', (file, aggregation) => {
      const { forest } = load();
      const input = referenceTable('norm_minmax_1_100.csv');
      const expected = referenceTable(file);
      const made = aggregated(forest, input, aggregation);
      for (const code of expected.columns) {
        expect(differing(made.get(code) ?? [], referenceColumn(expected, code)), code).toBe(0);
      }
    });

    const aggregated = (
      forest: ReturnType<typeof forestOf>,
      input: ReferenceTable,
      aggregation: Aggregation,
      coverage = 0,
      special: CompositeMethod['aggregates']['special'] = new Map(),
    ): ReadonlyMap<string, Float64Array> => {
      const columns = new Map(
        forest.indicators.map(({ code }) => [code, referenceColumn(input, code)]),
      );
      const units = input.rows.map((code) => ({ code, name: code, groups: new Map() }));
      const made = aggregateForest(forest, columns, units, {
        usual: { aggregation, weighting: { kind: 'given' }, coverage },
        special,
      });
      expect(made.problems).toEqual([]);
      return made.columns;
    };

    test('Copeland from indicators to pillars, arithmetic means above', () => {
      const { forest } = load();
      const input = referenceTable('norm_minmax_1_100.csv');
      const expected = referenceTable('agg_copeland_amean_amean_on_minmax_1_100.csv');
      const pillars = forest.aggregates.filter(({ node }) => node.level === 2);
      const special = new Map(
        pillars.map(({ node }) => [
          node.code,
          { aggregation: { kind: 'copeland' }, weighting: { kind: 'given' }, coverage: 0 } as const,
        ]),
      );
      const made = aggregated(forest, input, { kind: 'arithmetic' }, 0, special);
      for (const code of expected.columns) {
        expect(differing(made.get(code) ?? [], referenceColumn(expected, code)), code).toBe(0);
      }
    });

    test.each([
      ['agg_amean_missing_thresh_none.csv', 0],
      ['agg_amean_missing_thresh_0.7.csv', 0.7],
    ])('missing scores: %s', (file, coverage) => {
      const { forest } = load();
      const input = referenceTable('norm_minmax_1_100_with_missing.csv');
      const expected = referenceTable(file);
      const made = aggregated(forest, input, { kind: 'arithmetic' }, coverage);
      for (const code of expected.columns) {
        expect(differing(made.get(code) ?? [], referenceColumn(expected, code)), code).toBe(0);
      }
    });

    test('benefit of the doubt and Mazziotta–Pareto of the Physical indicators', () => {
      const { forest } = load();
      const input = referenceTable('norm_minmax_1_100.csv');
      const children = forest.aggregates.find(({ node }) => node.code === 'Physical')?.children;
      const columns = (children ?? []).map(({ code }) => referenceColumn(input, code));
      const equal = columns.map(() => 1);
      const check = (aggregation: Aggregation, file: string, column: string) => {
        const expected = referenceTable(file);
        const found = aggregate(columns, equal, aggregation, 0);
        expect(differing(found, referenceColumn(expected, column))).toBe(0);
      };
      check({ kind: 'benefit-of-the-doubt' }, 'agg_bod_Physical_on_minmax_1_100.csv', 'BoD');
      check({ kind: 'mazziotta-pareto', penalty: 'negative' }, 'agg_mpi_Physical.csv', 'MPI_neg');
      check({ kind: 'mazziotta-pareto', penalty: 'positive' }, 'agg_mpi_Physical.csv', 'MPI_pos');
    });

    test('treatment: every number, and what was done to which indicator', () => {
      const screened = referenceTable('dset_4_Screened.csv');
      const expected = referenceTable('dset_5_Treated.csv');
      const details = referenceTable('treat_details.csv');
      for (const code of expected.columns) {
        const found = treat(referenceColumn(screened, code), USUAL_TREATMENT);
        expect(differing(found.column, referenceColumn(expected, code)), code).toBe(0);
        expect(found.before.passes).toBe(details.text(code, 'check_SkewKurt0.Pass') === 'TRUE');
        const skew = [found.before.skewness, found.before.kurtosis];
        const wanted = ['check_SkewKurt0.Skew', 'check_SkewKurt0.Kurt'].map((c) =>
          details.at(code, c),
        );
        expect(differing(skew, wanted), code).toBe(0);
        expect(found.winsorised?.points ?? Number.NaN).toBe(details.at(code, 'winsorise.nwin'));
        if (!found.winsorised) continue;
        const after = [found.winsorised.check.skewness, found.winsorised.check.kurtosis];
        const then = ['check_SkewKurt1.Skew', 'check_SkewKurt1.Kurt'].map((c) =>
          details.at(code, c),
        );
        expect(differing(after, then), code).toBe(0);
      }
    });

    test('from the raw table to ranks, in one run: denominated, imputed by group, screened, treated', () => {
      const method: CompositeMethod = {
        ...USUAL_METHOD,
        denominate: true,
        imputation: { kind: 'group-mean', grouping: 'EurAsia_group' },
        screening: { present: 0.9, notZero: 0, keep: new Set(), leaveOut: new Set() },
        indicators: {
          usual: { treatment: USUAL_TREATMENT, normalisation: word('minmax:0:100') },
          special: new Map(),
        },
      };
      const result = runComposite(indexFrom('iData.csv'), method);
      if (!result.ok) throw new Error(result.problems[0]?.message);
      const { units, normalised: scaled, values, ranks } = result.run;
      const [norm, made, ranked] = ['dset_6_Normalised', 'dset_7_Aggregated', 'results_ranks'].map(
        (name) => referenceTable(`${name}.csv`),
      );
      const codes = units.map(({ code }) => code);
      const against = (
        table: ReferenceTable | undefined,
        found: ReadonlyMap<string, Float64Array>,
      ) =>
        (table?.columns ?? []).reduce((sum, column) => {
          const wanted = codes.map((code) => table?.at(code, column) ?? 0);
          return sum + differing(found.get(column) ?? [], wanted);
        }, 0);
      expect([against(norm, scaled), against(made, values), against(ranked, ranks)]).toEqual([
        0, 0, 0,
      ]);
    });

    test('scores of every node as results list them, and arithmetic against geometric ranks', () => {
      const treated = indexFrom('dset_5_Treated.csv');
      const ranksBy = (kind: 'arithmetic' | 'geometric') => {
        const { indicators, aggregates } = USUAL_METHOD;
        const result = runComposite(treated, {
          ...USUAL_METHOD,
          indicators: { ...indicators, usual: { normalisation: word('minmax:1:100') } },
          aggregates: { ...aggregates, usual: { ...aggregates.usual, aggregation: { kind } } },
        });
        if (!result.ok) throw new Error(result.problems[0]?.message);
        return result.run;
      };
      const codes = treated.units.map(({ code }) => code);
      const compared = referenceTable('compare_amean_vs_gmean.csv');
      for (const [kind, column] of [
        ['arithmetic', 'coin.1'],
        ['geometric', 'coin.2'],
      ] as const) {
        const ranks = ranksBy(kind).ranks.get('Index') ?? [];
        expect(
          differing(
            ranks,
            codes.map((code) => compared.at(code, column)),
          ),
          kind,
        ).toBe(0);
      }
      const plain = runComposite(treated, USUAL_METHOD);
      if (!plain.ok) throw new Error(plain.problems[0]?.message);
      const scores = referenceTable('results_scores.csv');
      for (const column of scores.columns.filter((name) => name !== 'Rank')) {
        const found = plain.run.values.get(column) ?? [];
        expect(
          differing(
            found,
            codes.map((code) => scores.at(code, column)),
          ),
          column,
        ).toBe(0);
      }
    });

    test('effective weights are those of the reference', () => {
      const { index, forest } = load();
      const expected = referenceTable('effective_weights.csv');
      const found = effectiveWeights(forest, new Map());
      for (const { code } of index.nodes) {
        expect(differing([found.get(code) ?? 0], [expected.at(code, 'EffWeight')]), code).toBe(0);
      }
    });

    test('imputation by group fills the gaps and leaves every other number alone', () => {
      const index = indexFrom('iData.csv');
      const raw = index.columns.get('Poverty') ?? new Float64Array();
      const filled = impute(new Map([['Poverty', raw]]), index.units, forestOf(index), {
        kind: 'group-mean',
        grouping: 'EurAsia_group',
      }).get('Poverty');
      const kept = [...raw.keys()].filter((row) => !Number.isNaN(raw[row] ?? Number.NaN));
      expect(kept.length).toBe(44);
      expect(kept.every((row) => filled?.[row] === raw[row])).toBe(true);
      expect(filled?.some(Number.isNaN)).toBe(false);
    });

    test('ranks of an indicator follow the numbers as given: 5.1 and 5.1000000000000005 are two', () => {
      const { treated } = load();
      const column = referenceColumn(treated, 'TolMin').map((x) => -x);
      const ranks = descendingRanksOfGiven(column);
      expect(ranks[treated.rows.indexOf('GRC')]).toBe(26);
    });

    test('1,000 replicates of the uncertainty run: not one of 51,000 ranks differs', () => {
      const index = indexFrom('dset_4_Screened.csv');
      const listed = readReplicates(
        bytesIn('ua1000/para.csv'),
        bytesIn('ua1000/para_weights.csv'),
        index,
      );
      if (!listed.ok) throw new Error(listed.issues[0]?.message);
      const replicates = listed.value.map(({ id, norm, agg, winmax, weights }) => ({
        id,
        normalisation: word(norm === 'n_zscore' ? 'zscore:10:2' : 'minmax:1:100'),
        aggregation: { kind: agg === 'a_gmean' ? 'geometric' : 'arithmetic' } as const,
        ...(winmax !== undefined && { most: winmax }),
        weights,
      }));
      const result = replay(index, USUAL_METHOD, replicates, 'Index');
      if (!result.ok) throw new Error(result.problems[0]?.message);
      const expected = referenceTable('ua1000/ranks.csv');
      const codes = result.units.map(({ code }) => code);
      let [compared, different] = [0, 0];
      replicates.forEach(({ id }, at) => {
        codes.forEach((code, row) => {
          compared++;
          if (result.ranks[at]?.[row] !== expected.at(code, `r_${id}`)) different++;
        });
      });
      expect([compared, different]).toEqual([51_000, 0]);
      const nominal = referenceTable('ua1000/nominal.csv');
      const declared = runComposite(index, {
        ...USUAL_METHOD,
        indicators: {
          usual: { treatment: USUAL_TREATMENT, normalisation: word('minmax:0:100') },
          special: new Map(),
        },
      });
      if (!declared.ok) throw new Error(declared.problems[0]?.message);
      const { values, ranks: own } = declared.run;
      const at = (column: string) => codes.map((code) => nominal.at(code, column));
      expect(differing(values.get('Index') ?? [], at('Score'))).toBe(0);
      expect(differing(own.get('Index') ?? [], at('Rank'))).toBe(0);
      const statistics = referenceTable('ua1000/rankstats.csv');
      const found = codes.map((_, row) => result.ranks.map((ranks) => ranks[row] ?? Number.NaN));
      const wanted = (column: string) => codes.map((code) => statistics.at(code, column));
      expect(differing(found.map(mean), wanted('Mean'))).toBe(0);
      for (const [share, column] of [
        [0.5, 'Median'],
        [0.05, 'Q5'],
        [0.95, 'Q95'],
      ] as const) {
        const quantiles = found.map((ranks) => quantile(ranks, share));
        expect(differing(quantiles, wanted(column)), column).toBe(0);
      }
    });
  },
);
