import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder, ROOT } from '../support/cli.ts';
import { compositeOf, SMALL_DATA, SMALL_META } from '../support/composite-tables.ts';

const PLAN = `seed: 3
replicates: 200
weights_percent: 25
aggregation_alternatives: [geometric]
most_alternatives: [0, 2]
leave_out: each
`;

const rowsOf = (dir: string, name: string): readonly (readonly string[])[] =>
  readFileSync(join(dir, 'made', name), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const drawn = (dir: string, plan: string, data = SMALL_DATA, options: readonly string[] = []) =>
  compositeOf(
    dir,
    data,
    SMALL_META,
    ['--normalise', 'minmax:1:100', ...options, '--draw', 'plan.yaml'],
    { 'plan.yaml': plan },
  );

describe('assayer composite --draw', () => {
  test('writes the declared run and, beside it, where ranks and values may lie', () =>
    inFolder(async (dir) => {
      const ran = await drawn(dir, PLAN);
      expect([ran.code, ran.err]).toEqual([0, '']);
      expect(ran.out).toContain('200 replicates were run of 200 asked for, from seed 3.');
      expect(readdirSync(join(dir, 'made')).sort()).toEqual([
        ...['aggregated.csv', 'draws.json', 'factors.csv', 'left-out.csv', 'method.json'],
        ...['normalised.csv', 'rank-intervals.csv', 'ranks.csv', 'replicates.csv'],
      ]);
      const rows = rowsOf(dir, 'rank-intervals.csv');
      expect(rows.map(([unit, , code]) => `${unit} ${code}`)).toEqual(
        ['P', 'Q', 'R'].flatMap((code) => ['AAA', 'BBB', 'CCC'].map((unit) => `${unit} ${code}`)),
      );
      // CCC has the highest of a and of b, whatever they weigh: P ranks it first in every replicate.
      expect(rows[2]?.slice(3, 8)).toEqual(['1', '1', '1', '1', '100']);
      for (const [, , , rank, low, high, median] of rows) {
        expect(Number(low)).toBeLessThanOrEqual(Number(median));
        expect(Number(high)).toBeGreaterThanOrEqual(Number(median));
        expect([1, 2, 3]).toContain(Number(rank));
      }
    }));

  test('lists every replicate with its weights, and says what was asked and what was run', () =>
    inFolder(async (dir) => {
      await drawn(dir, PLAN);
      const rows = rowsOf(dir, 'replicates.csv');
      expect(rows.map(([rep]) => Number(rep))).toEqual([...Array(200).keys()]);
      expect(new Set(rows.map((row) => row[4]))).toEqual(new Set(['as declared', 'geometric']));
      expect(new Set(rows.map((row) => row[2]))).toEqual(
        new Set(['as declared', 'at most 0 points', 'at most 2 points']),
      );
      expect(new Set(rows.map((row) => row[5]))).toEqual(new Set(['none', 'a', 'b', 'c', 'd']));
      const { asked, run } = JSON.parse(readFileSync(join(dir, 'made/draws.json'), 'utf8'));
      expect([asked.seed, asked.replicates, run.replicates, run.failed]).toEqual([3, 200, 200, 0]);
      expect(asked.draw.sha256).toMatch(/^[0-9a-f]{64}$/);
      const taken = run.choices.aggregation.map(({ count }: { count: number }) => count);
      expect(taken[0] + taken[1]).toBe(200);
      expect(rows.filter((row) => row[4] === 'geometric')).toHaveLength(taken[1]);
    }));

  test('runs one replicate alone, as it was among the others', () =>
    inFolder(async (dir) => {
      await drawn(dir, PLAN);
      const row = rowsOf(dir, 'replicates.csv')[17] ?? [];
      const ran = await drawn(dir, PLAN, SMALL_DATA, ['--replicate', '17']);
      expect(ran.out).toContain('Wrote 1 file to made.');
      const alone = JSON.parse(readFileSync(join(dir, 'made/replicate-17.json'), 'utf8'));
      expect([
        alone.treatment,
        alone.normalisation,
        alone.aggregation,
        alone.left_out ?? 'none',
      ]).toEqual(row.slice(2, 6));
      expect(Object.values(alone.weights).map(String)).toEqual(row.slice(7));
      expect(alone.ranks.P.CCC).toBe(1);
      const beyond = await drawn(dir, PLAN, SMALL_DATA, ['--replicate', '200']);
      expect(beyond.code).toBe(2);
      expect(beyond.err).toContain('There is no replicate 200; the plan has 0 to 199.');
      const without = await compositeOf(dir, SMALL_DATA, SMALL_META, ['--replicate', '1']);
      expect(without.err).toContain('--replicate has no meaning without --draw.');
    }));

  test('says what the ranks of the root hang on', () =>
    inFolder(async (dir) => {
      await drawn(dir, PLAN);
      expect(rowsOf(dir, 'factors.csv').map(([root, factor]) => `${root} ${factor}`)).toEqual([
        ...['R treatment', 'R aggregation', 'R leave-out', 'R weights'],
      ]);
      expect(rowsOf(dir, 'left-out.csv').map(([, left]) => left)).toEqual([
        ...['P', 'a', 'b', 'Q', 'c', 'd'],
      ]);
    }));

  test('the same seed gives the same bytes, another seed others', () =>
    inFolder(async (dir) => {
      const files = async (plan: string): Promise<readonly string[]> => {
        await drawn(dir, plan);
        const names = ['rank-intervals.csv', 'replicates.csv', 'factors.csv'];
        return names.map((name) => readFileSync(join(dir, 'made', name), 'utf8'));
      };
      const first = await files(PLAN);
      expect(await files(PLAN)).toEqual(first);
      expect(await files(PLAN.replace('seed: 3', 'seed: 4'))).not.toEqual(first);
    }));

  test('an alternative that cannot work is told beforehand; its replicates are counted and listed', () =>
    inFolder(async (dir) => {
      const plan = `${PLAN}normalisation_alternatives: ['minmax:0:100']\n`;
      const ran = await drawn(dir, plan, SMALL_DATA, ['--aggregate', 'geometric']);
      expect(ran.code).toBe(0);
      expect(ran.err).toContain('plan.yaml:7:29  warning');
      expect(ran.err).toContain('An alternative fails');
      const { run } = JSON.parse(readFileSync(join(dir, 'made/draws.json'), 'utf8'));
      expect(run.failed).toBeGreaterThan(50);
      expect(run.failed + run.replicates).toBe(200);
      const listed = readFileSync(join(dir, 'made/replicates.csv'), 'utf8').match(/would take/g);
      expect(listed).toHaveLength(run.failed);
      expect(ran.out).toContain('replicates failed: The geometric mean');
      expect(ran.out).toMatch(/No shares of the variance of R are given: [\d,]+ of [\d,]+ runs/);
      expect(rowsOf(dir, 'factors.csv')[0]?.slice(5)).toEqual(['', '', '', '', '', '']);
    }));

  test('the plan of docs/composite.md can be drawn as it stands', () =>
    inFolder(async (dir) => {
      const manual = readFileSync(join(ROOT, 'docs/composite.md'), 'utf8');
      const plan = /```yaml\n(seed:[\s\S]*?)```/.exec(manual)?.[1] ?? '';
      const ran = await compositeOf(
        dir,
        SMALL_DATA.replace('Group', 'Region'),
        SMALL_META.replace(',Group,A group', ',Region,A region'),
        ['--normalise', 'minmax:1:100', '--draw', 'plan.yaml'],
        { 'plan.yaml': plan },
      );
      expect([ran.code, ran.err]).toEqual([0, '']);
      expect(ran.out).toContain('replicates were run of 1,000 asked for, from seed 2026.');
    }));

  test('ranks of a panel are drawn inside each time', () =>
    inFolder(async (dir) => {
      const data =
        'uCode,Time,a,b,c,d\nX,2020,0,1,1,5\nY,2020,5,2,2,4\nX,2021,10,3,3,3\nY,2021,8,4,5,1\n';
      expect((await drawn(dir, PLAN, data)).code).toBe(0);
      const rows = rowsOf(dir, 'rank-intervals.csv').filter(([, , code]) => code === 'R');
      expect(rows.map(([unit, time, , rank]) => [unit, time, rank])).toEqual([
        ...[
          ['X', '2020', '2'],
          ['Y', '2020', '1'],
          ['X', '2021', '2'],
          ['Y', '2021', '1'],
        ],
      ]);
      for (const [, , , , , high] of rows) expect(Number(high)).toBeLessThanOrEqual(2);
      // Weights of one percent more or less turn no rank.
      await drawn(dir, 'seed: 1\nreplicates: 200\nweights_percent: 1\n', data, [
        ...['--replicate', '0'],
      ]);
      const alone = JSON.parse(readFileSync(join(dir, 'made/replicate-0.json'), 'utf8'));
      expect(alone.ranks.R).toEqual({ 'X 2020': 2, 'Y 2020': 1, 'X 2021': 2, 'Y 2021': 1 });
    }));

  test('an aggregate that is turned round is so in every replicate, on one scale for all', () =>
    inFolder(async (dir) => {
      const turned = SMALL_META.replace('2,Q,Pillar Q,1', '2,Q,Pillar Q,-1');
      const run = (meta: string, reversed: string) =>
        compositeOf(
          dir,
          SMALL_DATA,
          meta,
          [...['--normalise', 'minmax:1:100'], ...['--method', 'm.yaml', '--draw', 'plan.yaml']],
          {
            'm.yaml': `aggregates: { ${reversed} }\n`,
            'plan.yaml': 'seed: 1\nreplicates: 200\nweights_percent: 5\n',
          },
        );
      expect((await run(turned, 'Q: { reverse: 1:100 }')).err).toBe('');
      const rows = rowsOf(dir, 'rank-intervals.csv').filter(([, , code]) => code === 'R');
      // CCC: P is 100, and Q, the mean of 1 and 50.5, is taken as 101 − 25.75.
      expect(rows.at(-1)?.[7]).toBe('87.625');
      for (const row of rows) {
        const [value = 0, low = 0, high = 0] = row.slice(7, 10).map(Number);
        expect(low).toBeLessThan(value);
        expect(high).toBeGreaterThan(value);
      }
      const both = turned.replace('2,P,Pillar P,1', '2,P,Pillar P,-1');
      const refused = await run(both, 'Q: { reverse: 1:100 }, P: { reverse: 0:100 }');
      expect(refused.code).toBe(1);
      expect(refused.err).toContain('turned round on scales of different middles');
    }));

  test.each([
    ['draws nothing', 'seed: 1\nreplicates: 200\n', 'plan.yaml:1:1', 'The plan draws nothing'],
    ['has an unknown key', `${PLAN}weight: 3\n`, 'plan.yaml:7:1', '"weight" means nothing'],
    [
      'names no aggregation',
      PLAN.replace('geometric', 'geometrical'),
      'plan.yaml:4:28',
      '"geometrical" is no alternative',
    ],
    [
      'names an alternative twice',
      PLAN.replace('[geometric]', '[geometric, geometric]'),
      'plan.yaml:4:39',
      'stands twice',
    ],
    ['leaves out the same twice', PLAN.replace('each', '[a, b, a]'), 'plan.yaml:6:19', 'twice'],
    [
      'asks for shares of a handful of rows',
      `${PLAN}sensitivity_rows: 1\n`,
      'plan.yaml:7:19',
      '1 row is too few',
    ],
    ['leaves out what is not there', PLAN.replace('each', '[z]'), 'plan.yaml:6:13', 'no indicator'],
    ['has no seed', PLAN.replace('seed: 3\n', ''), 'plan.yaml:1:1', '"seed" is missing'],
    ['asks for too few', PLAN.replace('200', '20'), 'plan.yaml:2:13', '100'],
  ])('a plan that %s is told with line and column', (_, plan, place, message) =>
    inFolder(async (dir) => {
      const ran = await drawn(dir, plan);
      expect(ran.code).toBe(1);
      expect(ran.err).toContain(place);
      expect(ran.err).toContain(message);
      expect(existsSync(join(dir, 'made'))).toBe(false);
    }),
  );

  test('more units than can be ranked are told before the run', () =>
    inFolder(async (dir) => {
      const rows = Array.from(
        { length: 5001 },
        (_, at) => `u${at},${at},${at % 7},${at % 5},1.${at}`,
      );
      const ran = await drawn(dir, PLAN, `uCode,a,b,c,d\n${rows.join('\n')}\n`);
      expect(ran.code).toBe(1);
      expect(ran.err).toContain('Ranks of 5001 units cannot be drawn: 5000 is the most.');
    }));

  test('more ranks than can be kept are told before the run', () =>
    inFolder(async (dir) => {
      const rows = Array.from(
        { length: 2000 },
        (_, at) => `u${at},${at},${at % 7},${at % 5},1.${at}`,
      );
      const plan = PLAN.replace('200', '20000');
      const ran = await drawn(dir, plan, `uCode,a,b,c,d\n${rows.join('\n')}\n`);
      expect(ran.code).toBe(1);
      expect(ran.err).toContain('Ask for 8333 replicates or fewer.');
    }));
});
