import { describe, expect, test } from 'vitest';
import {
  configurationOf,
  editionDrawInput,
  editionRobustness,
  indicatorIntervals,
  replayReplicate,
  scoreColumns,
} from '../../../src/analysis/robustness/index.ts';
import { type IndexFolder, parseIndexFolder, readFolderFiles } from '../../../src/folder/index.ts';
import { aggregatesOf, type RobustnessPlan, toNumber } from '../../../src/model/index.ts';
import {
  type EditionScores,
  editionRanks,
  scoreEdition,
  valuesOfNode,
} from '../../../src/scoring/index.ts';
import { harbourIndex } from '../../release/harbour-index.ts';
import { realIndex } from '../../release/real-index.ts';
import { ROOT } from '../../support/cli.ts';

const PLAN: RobustnessPlan = {
  seed: 11,
  replicates: 300,
  intervalPercent: 90,
  scoreError: { steps: 2, indicators: new Map(), shared: 0, spread: true },
  weightsPercent: 25,
  aggregations: ['geometric'],
  normalisations: [],
  imputations: [],
  leaveOut: 'none',
};

function editionsOf({ editions }: IndexFolder): readonly EditionScores[] {
  return editions.map(({ description, framework, countries, scores }) => ({
    edition: description.id,
    ...{ framework, countries, scores },
    bands: description.bands,
  }));
}

async function indexAt(name: string): Promise<IndexFolder> {
  const folder = parseIndexFolder(await readFolderFiles(`${ROOT}indices/${name}`));
  if (!folder.ok) throw new Error(JSON.stringify(folder.issues[0]));
  return folder.value;
}

/** Compares the declared run with exact scoring, node by node; gives how many ranks were compared. */
function declaredIsExact(edition: EditionScores): number {
  const scored = scoreEdition(edition);
  const declared = replayReplicate(editionDrawInput(edition, PLAN), 'declared');
  const exact = new Map(
    editionRanks(scored, 'World')
      .filter(({ scope }) => scope.kind === 'world')
      .map(({ country, aggregate, rank }) => [`${country} ${aggregate}`, rank]),
  );
  let compared = 0;
  for (const { id } of aggregatesOf(edition.framework)) {
    const values = valuesOfNode(scored, id);
    edition.countries.forEach(({ code }, at) => {
      const value = values.get(code);
      const rank = declared.ranks.get(id)?.[at];
      expect(rank, `${code} ${id}`).toBe(exact.get(`${code} ${id}`) ?? 0);
      compared++;
      const found = declared.values.get(id)?.[at] ?? Number.NaN;
      if (!value) expect(found).toBeNaN();
      else if (value.kind === 'fraction') expect(found).toBeCloseTo(toNumber(value.fraction), 12);
    });
  }
  return compared;
}

describe('an edition as declared has the exact ranks of scoring', () => {
  test.each(['central-eastern-europe', 'lantern-sea'])(
    '%s, every edition and node',
    async (name) => {
      const editions = editionsOf(await indexAt(name));
      const compared = editions.reduce((sum, edition) => sum + declaredIsExact(edition), 0);
      expect(compared).toBeGreaterThan(150);
    },
  );

  const real = realIndex();
  test.skipIf(!real)(
    'the publisher’s index: 193 countries, 3 editions, 4 aggregates, no rank differs',
    () => {
      const editions = real ? editionsOf(real) : [];
      expect(editions.reduce((sum, edition) => sum + declaredIsExact(edition), 0)).toBe(193 * 12);
    },
  );
});

describe('the errors of scores', () => {
  const [edition] = editionsOf(harbourIndex());
  if (!edition) throw new Error('no edition');
  const columns = scoreColumns(edition, PLAN);

  test('never reach beyond the scale, and are as wide as the plan assumes inside it', () => {
    let inside = 0;
    columns.numbers.forEach((column, at) => {
      column.forEach((number, row) => {
        if (Number.isNaN(number)) return;
        const [down, up] = [columns.below[at]?.[row] ?? 0, columns.above[at]?.[row] ?? 0];
        expect(number - down).toBeGreaterThanOrEqual(1);
        expect(number + up).toBeLessThanOrEqual(10);
        expect(Math.max(down, up)).toBe(1);
        if (down === 1 && up === 1) inside++;
      });
    });
    expect(inside).toBeGreaterThan(5);
  });

  test('low and high of a score go before the assumption, if the plan uses them', () => {
    const scores = edition.scores.map((score, at) =>
      at === 0 ? { ...score, low: score.steps - 3, high: score.steps + 1 } : score,
    );
    const used = scoreColumns({ ...edition, scores }, PLAN);
    expect([used.measured, used.assumed]).toEqual([1, scores.length - 1]);
    const { scoreError } = PLAN;
    const ignored = scoreColumns(
      { ...edition, scores },
      {
        ...PLAN,
        ...(scoreError && { scoreError: { ...scoreError, spread: false } }),
      },
    );
    expect([ignored.measured, ignored.assumed]).toEqual([0, scores.length]);
  });

  test('an indicator of its own has its own error, and none where it says 0', () => {
    const [score] = edition.scores;
    if (!score || !PLAN.scoreError) throw new Error('no score');
    const indicators = new Map([[score.indicator, 0]]);
    const own = scoreColumns(edition, { scoreError: { ...PLAN.scoreError, indicators } });
    const count = edition.scores.filter(({ indicator }) => indicator === score.indicator).length;
    expect(own.fixed).toBe(count);
  });

  test('bias, as stated: inside the scale none, at its ends a sixth of the width inwards', () => {
    const input = editionDrawInput(edition, PLAN);
    const sums = input.indicators.map(({ numbers }) => numbers.map(() => 0));
    const replicates = 3000;
    for (let replicate = 0; replicate < replicates; replicate++) {
      const { numbers } = configurationOf(input, replicate);
      input.indicators.forEach(({ code }, at) => {
        numbers.get(code)?.forEach((x, row) => {
          const own = sums[at];
          if (own) own[row] = (own[row] ?? 0) + x / replicates;
        });
      });
    }
    const { error } = input;
    input.indicators.forEach(({ numbers }, at) => {
      numbers.forEach((x, row) => {
        if (Number.isNaN(x)) return;
        const [down, up] = [error?.below[at]?.[row] ?? 0, error?.above[at]?.[row] ?? 0];
        expect(Math.abs((sums[at]?.[row] ?? 9) - x - (up - down) / 6)).toBeLessThan(0.04);
      });
    });
  });

  test('what a country’s scores have in common is the share that the plan says', () => {
    const { scoreError } = PLAN;
    if (!scoreError) throw new Error('no score error');
    const input = editionDrawInput(edition, {
      ...PLAN,
      scoreError: { ...scoreError, shared: 0.5 },
    });
    const [one, other] = input.indicators;
    if (!one || !other) throw new Error('no indicators');
    const row = one.numbers.findIndex(
      (x, at) => x > 2 && x < 9 && (other.numbers[at] ?? 0) > 2 && (other.numbers[at] ?? 9) < 9,
    );
    const pairs = Array.from({ length: 4000 }, (_, replicate) => {
      const { numbers } = configurationOf(input, replicate);
      const away = (code: string, declared: Float64Array) =>
        (numbers.get(code)?.[row] ?? 0) - (declared[row] ?? 0);
      return [away(one.code, one.numbers), away(other.code, other.numbers)] as const;
    });
    const sum = (of: (pair: readonly [number, number]) => number) =>
      pairs.reduce((total, pair) => total + of(pair), 0);
    const r = sum(([a, b]) => a * b) / Math.sqrt(sum(([a]) => a * a) * sum(([, b]) => b * b));
    expect(r).toBeGreaterThan(0.44);
    expect(r).toBeLessThan(0.56);
    expect(sum(([a]) => a * a) / pairs.length).toBeGreaterThan(0.14);
    expect(sum(([a]) => a * a) / pairs.length).toBeLessThan(0.18);
    expect(pairs.every(([a, b]) => Math.abs(a) <= 1 && Math.abs(b) <= 1)).toBe(true);
  });
});

describe('the interval of a single score', () => {
  const [edition] = editionsOf(harbourIndex());
  if (!edition || !PLAN.scoreError) throw new Error('no edition');

  test('of independent errors within one point reaches 1 − √0.1 = 0.684 points at 90 percent', () => {
    const rows = indicatorIntervals(edition, PLAN);
    expect(rows).toHaveLength(edition.scores.length);
    for (const { country, indicator, low, high, measured } of rows) {
      const score = edition.scores.find(
        (one) => one.country === country && one.indicator === indicator,
      );
      const number = (score?.steps ?? 0) / 2;
      expect(Number(low)).toBeCloseTo(number - 0.684 * Math.min(1, number - 1), 2);
      expect(Number(high)).toBeCloseTo(number + 0.684 * Math.min(1, 10 - number), 2);
      expect(measured).toBe(false);
    }
  });

  test('with a shared part holds 90 percent of the draws', () => {
    const { scoreError } = PLAN;
    if (!scoreError) throw new Error('no score error');
    const plan = { ...PLAN, scoreError: { ...scoreError, shared: 0.25 } };
    const input = editionDrawInput(edition, plan);
    const rows = indicatorIntervals(edition, plan);
    const own = rows.find(({ low, high }) => Number(high) - Number(low) > 1.3);
    const unit = input.units.indexOf(own?.country ?? '');
    let inside = 0;
    for (let replicate = 0; replicate < 4000; replicate++) {
      const drawn =
        configurationOf(input, replicate).numbers.get(own?.indicator ?? '')?.[unit] ?? 0;
      if (drawn >= Number(own?.low) && drawn <= Number(own?.high)) inside++;
    }
    expect(inside / 4000).toBeGreaterThan(0.885);
    expect(inside / 4000).toBeLessThan(0.915);
  });

  test('there is none where scores are taken as they stand', () => {
    const { scoreError: _, ...bare } = PLAN;
    expect(indicatorIntervals(edition, bare)).toEqual([]);
  });
});

describe('the robustness of an edition', () => {
  const [edition] = editionsOf(harbourIndex());
  if (!edition) throw new Error('no edition');
  const ranks = editionRanks(scoreEdition(edition), 'The Coast');
  const found = editionRobustness(edition, ranks, PLAN);

  test('has an interval for every rank, in their order, with ranks inside their scope', () => {
    expect(found.intervals.map(({ country, scope, rank }) => ({ country, scope, rank }))).toEqual(
      ranks.map(({ country, scope, rank }) => ({ country, scope, rank })),
    );
    found.intervals.forEach(({ rankLow = 0, rankHigh = 99, scoreLow, scoreHigh, group }, at) => {
      expect(rankLow).toBeGreaterThanOrEqual(1);
      expect(rankHigh).toBeLessThanOrEqual(ranks[at]?.of ?? 0);
      expect(Number(scoreLow)).toBeLessThanOrEqual(Number(scoreHigh));
      expect(scoreLow).toMatch(/^\d+\.\d\d$/);
      expect(group).toBeGreaterThanOrEqual(1);
    });
  });

  test('gives account of what was asked and what was run', () => {
    const { run } = found;
    expect([run.asked, run.run, run.failures]).toEqual([300, 300, []]);
    expect(run.scores).toEqual({ assumed: edition.scores.length, measured: 0, fixed: 0 });
    const aggregation = run.choices.find(({ name }) => name === 'aggregation');
    expect(aggregation?.alternatives.map(({ name }) => name)).toEqual(['as-declared', 'geometric']);
    expect(aggregation?.alternatives[0]?.replicates).toBe(run.ownMethod);
  });

  test('intervals of 80 percent lie within those of 90, and these within those of 95', () => {
    const [narrow, middle, wide] = [80, 90, 95].map(
      (intervalPercent) =>
        editionRobustness(edition, ranks, { ...PLAN, intervalPercent }).intervals,
    );
    const inside = (inner: typeof narrow, outer: typeof narrow): void => {
      inner?.forEach((row, at) => {
        const around = outer?.[at];
        expect(row.rankLow).toBeGreaterThanOrEqual(around?.rankLow ?? 999);
        expect(row.rankHigh).toBeLessThanOrEqual(around?.rankHigh ?? 0);
        expect(Number(row.scoreLow)).toBeGreaterThanOrEqual(Number(around?.scoreLow));
        expect(Number(row.scoreHigh)).toBeLessThanOrEqual(Number(around?.scoreHigh));
        expect(row.median).toBe(around?.median);
      });
    };
    inside(narrow, middle);
    inside(middle, wide);
    expect(narrow).not.toEqual(wide);
  });

  test('a gap that is filled by draws has another number in every replicate that fills it', () => {
    const [first] = edition.scores;
    const gappy = { ...edition, scores: edition.scores.slice(1) };
    const { scoreError: _, ...bare } = PLAN;
    const plan: RobustnessPlan = {
      ...{ ...bare, weightsPercent: 0, aggregations: [], imputations: ['drawn'] },
    };
    const input = editionDrawInput(gappy, plan);
    const unit = input.units.indexOf(first?.country ?? '');
    const parent = input.aggregates.find(({ children }) =>
      children.some(({ code }) => code === first?.indicator),
    );
    const values = { none: new Set<number>(), drawn: new Set<number>() };
    let filled = 0;
    for (let replicate = 0; replicate < 60; replicate++) {
      const { imputation } = configurationOf(input, replicate);
      const made = replayReplicate(input, replicate).values.get(parent?.code ?? '');
      values[imputation === 'drawn' ? 'drawn' : 'none'].add(made?.[unit] ?? Number.NaN);
      if (imputation === 'drawn') filled++;
    }
    expect(filled).toBeGreaterThan(15);
    expect(values.none.size).toBe(1);
    // A number that is drawn beyond the scale lies at its end.
    expect(values.drawn.size).toBeGreaterThan(filled / 2);
  });

  test('a plan that fails everywhere but as declared says so and gives the rest', () => {
    const equal = {
      ...edition,
      scores: edition.scores.map((score) =>
        score.indicator === edition.scores[0]?.indicator ? { ...score, steps: 10 } : score,
      ),
    };
    const { scoreError: _, ...bare } = PLAN;
    const plan: RobustnessPlan = { ...bare, normalisations: ['minmax'], aggregations: [] };
    const equalRanks = editionRanks(scoreEdition(equal), 'The Coast');
    const { run, intervals } = editionRobustness(equal, equalRanks, plan);
    expect(run.failures[0]?.message).toMatch(/^All scores of .* are equal, so that minmax cannot/);
    expect(run.run + (run.failures[0]?.count ?? 0)).toBe(run.asked);
    expect(intervals.every(({ rankLow }) => rankLow !== undefined)).toBe(true);
  });

  test.each([
    ['imputation', { imputations: ['mean', 'median', 'region-mean', 'drawn'] }],
    ['normalisation', { normalisations: ['minmax', 'zscore', 'rank'] }],
    ['aggregation', { aggregations: ['arithmetic', 'geometric', 'harmonic'] }],
    ['left-out', { leaveOut: 'each' }],
  ] as const)('every alternative of %s is taken and counted', (name, change) => {
    const { run } = editionRobustness(edition, ranks, { ...PLAN, aggregations: [], ...change });
    const taken = run.choices.find((choice) => choice.name === name)?.alternatives ?? [];
    expect(taken.length).toBeGreaterThan(2);
    expect(taken.every(({ replicates }) => replicates > 0)).toBe(true);
    expect(taken.reduce((sum, { replicates }) => sum + replicates, 0)).toBe(run.run);
    expect(run.failures).toEqual([]);
  });
});
