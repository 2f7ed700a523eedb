import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assayer, inFolder, ROOT } from '../support/cli.ts';

const DEMO = join(ROOT, 'indices/central-eastern-europe');

/** The demo with an indicator that is the same everywhere, and a plan that would spread it over the scale. */
function constantIndex(dir: string): void {
  cpSync(DEMO, join(dir, 'demo'), { recursive: true });
  const scores = join(dir, 'demo/editions/2025/scores.csv');
  const text = readFileSync(scores, 'utf8');
  writeFileSync(scores, text.replaceAll(/^(\w+,cocaine-trade),[\d.]+/gm, '$1,5.0'));
  writeFileSync(
    join(dir, 'demo/robustness.yaml'),
    'seed: 1\nreplicates: 1000\nnormalisation_alternatives: [minmax]\n',
  );
}

describe('assayer robustness', () => {
  test('prints an interval for every country and component, with the assumption behind it', async () => {
    const { code, out, err } = await assayer(ROOT, ['robustness', DEMO, '--edition', '2023']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Criminality +rank +90 % of ranks +median +90 % of values +group$/m);
    expect(out).toMatch(/^Belarus +5 +3–8 +6 +5\.49–6\.28 +2$/m);
    expect(out.match(/^Belarus /gm)).toHaveLength(2);
    expect(out).toContain('1,000 replicates were run of 1,000 asked for, from seed 2025.');
    expect(out.replace(/\s+/g, ' ')).toContain('this is an assumption and no measurement');
  });

  test('prints what the release of the edition holds', async () => {
    const { out } = await assayer(ROOT, ['robustness', DEMO, '--json']);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const belarus = rows.find(
      ({ country, aggregate, scope }) =>
        country === 'BLR' && aggregate === 'resilience' && scope === 'world',
    );
    expect(belarus).toEqual({
      ...{ country: 'BLR', aggregate: 'resilience', scope: 'world' },
      scope_name: 'Central & Eastern Europe, Lithuania and Latvia',
      ...{ rank: 19, rank_low: 18, rank_high: 19, median: 19 },
      ...{ score_low: 2.72, score_high: 3.47, group: 7 },
    });
  });

  test('lists and replays one replicate alone', async () => {
    const { out } = await assayer(ROOT, ['robustness', DEMO, '--replicate', '3']);
    expect(out).toMatch(/Replicate 3: missing scores none, normalisation none, aggregation /);
    expect(out).toMatch(/^Human trafficking +1\.0000 +\d\.\d{4}$/m);
    const { out: json } = await assayer(ROOT, ['robustness', DEMO, '--replicate', '3', '--json']);
    const { weights, scores, ranks, failure } = JSON.parse(json);
    expect(failure).toBe(null);
    expect(Object.keys(weights)).toHaveLength(34);
    expect(Object.keys(scores)).toHaveLength(32);
    expect(ranks.criminality.BLR).toBeGreaterThan(0);
  });

  test('says what the ranks hang on', async () => {
    const { out } = await assayer(ROOT, ['robustness', DEMO, '--shares']);
    expect(out).toMatch(/^scores +\d\.\d\d +0\.\d\d \(0\.\d\d to [01]\.\d\d\)/m);
    expect(out).toMatch(/^The shares have (not )?settled after 20,480 runs/m);
    expect(out).toContain('Shift alone: how many ranks countries move on average');
    expect(out).toMatch(/^Without +mean shift +largest$/m);
    expect(out).toMatch(/^Criminal actors +1\.89 +6$/m);
    expect(out).toContain('12 more shift the ranks less; the audit lists all.');
  });

  test('gives no shift and no shares where replicates fail, but the reason', () =>
    inFolder(async (dir) => {
      constantIndex(dir);
      const { out } = await assayer(dir, ['robustness', 'demo', '--shares']);
      expect(out).toMatch(/^normalisation +– +– +–$/m);
      const text = out.replace(/\s+/g, ' ');
      expect(text).toMatch(/With normalisation alone \d+ of 500 replicates failed: All scores of/);
      expect(text).toMatch(/No shares are given: [\d,]+ of 12,288 runs were made/);
    }));

  test('lists every replicate, failed ones with their reason, and as many as were asked for', () =>
    inFolder(async (dir) => {
      constantIndex(dir);
      const { out } = await assayer(dir, ['robustness', 'demo', '--list']);
      const [header = '', ...rows] = out.trimEnd().split('\n');
      expect(header).toMatch(
        /^rep,imputation,treatment,normalisation,aggregation,left_out,failure,actors,/,
      );
      expect(rows.map((row) => Number(row.split(',')[0]))).toEqual([...Array(1000).keys()]);
      const failing = rows.filter((row) => row.includes('All scores of'));
      const { out: account, err } = await assayer(dir, ['robustness', 'demo']);
      expect(err).toContain('robustness.yaml:3:29  warning');
      expect(err).toContain('every replicate by minmax will fail');
      expect(account).toContain(`${failing.length} replicates failed`);
      expect(failing.every((row) => row.includes(',minmax,'))).toBe(true);
    }));

  test('a line of the list is the replicate that --replicate runs', async () => {
    const { out } = await assayer(ROOT, ['robustness', DEMO, '--list', '--json']);
    const line = JSON.parse(out.split('\n')[41] ?? '');
    const { out: alone } = await assayer(ROOT, ['robustness', DEMO, '--replicate', '41', '--json']);
    expect(JSON.parse(alone)).toMatchObject(line);
  });

  test('says how probable every rank of a country is, and that it ranks above each other', async () => {
    const { out } = await assayer(ROOT, ['robustness', DEMO, '--country', 'BLR']);
    expect(out).toMatch(/^rank 19 +83\.\d %$/m);
    expect(out).toMatch(/^Russia +16\.\d %$/m);
    expect(out).toContain('it ranks above 0 others and below 17.');
    const { out: json } = await assayer(ROOT, ['robustness', DEMO, '--country', 'BLR', '--json']);
    const { asked, run, aggregates } = JSON.parse(json);
    expect([asked, run]).toEqual([1000, 1000]);
    const shares = Object.values<number>(aggregates.resilience.ranks);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(Object.keys(aggregates.resilience.above)).toHaveLength(18);
    const { out: other } = await assayer(ROOT, ['robustness', DEMO, '--country', 'RUS', '--json']);
    const back = JSON.parse(other).aggregates.resilience.above.BLR;
    expect(back + aggregates.resilience.above.RUS).toBeCloseTo(1, 12);
  });

  test.each([
    [['--list', '--replicate', '3'], '--list and --replicate are two questions.'],
    [['--country', 'XYZ'], 'The edition has no country XYZ.'],
    [['--country', 'blr'], 'Did you mean BLR?'],
    [['--shares', '--json'], '--json has no meaning beside --shares.'],
  ])('%j is told to be wrong', async (words, message) => {
    const { code, err } = await assayer(ROOT, ['robustness', DEMO, ...words]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('an index without a plan, and a replicate that the plan has not, are told so', async () => {
    await inFolder(async (dir) => {
      cpSync(DEMO, join(dir, 'demo'), { recursive: true });
      rmSync(join(dir, 'demo/robustness.yaml'));
      const missing = await assayer(dir, ['robustness', 'demo']);
      expect(missing.code).toBe(3);
      expect(missing.err).toContain('has no robustness.yaml');
    });
    const beyond = await assayer(ROOT, ['robustness', DEMO, '--replicate', '1000']);
    expect(beyond.code).toBe(2);
    expect(beyond.err).toContain('the plan has 0 to 999');
  });
});
