import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assayer, inFolder, ROOT } from '../support/cli.ts';

const DEMO = join(ROOT, 'indices/central-eastern-europe');

describe('assayer robustness', () => {
  test('prints an interval for every country and component, with the assumption behind it', async () => {
    const { code, out, err } = await assayer(ROOT, ['robustness', DEMO, '--edition', '2023']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Criminality +rank +90 % of ranks +median +90 % of values +group$/m);
    expect(out).toMatch(/^Belarus +5 +3–8 +6 +5\.49–6\.28 +2$/m);
    expect(out.match(/^Belarus /gm)).toHaveLength(2);
    expect(out).toContain('1000 replicates were run of 1000 asked for, from seed 2025.');
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
        country === 'BLR' && aggregate === 'resilience' && scope.kind === 'world',
    );
    expect(belarus).toMatchObject({ rank: 19, rankLow: 18, rankHigh: 19, median: 19, group: 7 });
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
    expect(out).toMatch(/^The shares have (not )?settled after 2560 runs/m);
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
