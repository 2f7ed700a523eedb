import { describe, expect, test } from 'vitest';
import { type IndexFolder, parseRobustnessYaml } from '../../src/folder/index.ts';
import { bytesOf, type Files, textOf } from '../../src/model/index.ts';
import {
  diffReleases,
  formatDiffText,
  readRelease,
  sealRelease,
  verifyRelease,
} from '../../src/release/index.ts';
import { manifestFile } from '../../src/release/sealing/manifest.ts';
import { editionId } from '../support/edition-builder.ts';
import { harbourIndex } from './harbour-index.ts';

const YAML = `seed: 7
replicates: 200
score_error:
  steps: 2
  shared: 0.25
  why: Because we say so.
weights_percent: 25
aggregation_alternatives: [geometric]
`;

function indexWith(yaml: string, changes: Partial<IndexFolder> = {}): IndexFolder {
  const plan = parseRobustnessYaml(yaml, 'robustness.yaml');
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return harbourIndex({ robustness: { plan: plan.value, yaml }, ...changes });
}

const sealed = sealRelease(indexWith(YAML), editionId('2022'));

function text(files: Files, path: string): string {
  return textOf(files.get(path) ?? new Uint8Array()) ?? '';
}

/** The release with one file changed and a manifest that fits it, as a forger would leave it. */
function forged(path: string, change: (text: string) => string): Files {
  const files = new Map(sealed);
  const before = text(sealed, path);
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  files.set(path, bytesOf(after));
  const release = readRelease(sealed);
  if (!release.ok) throw new Error('the release cannot be read');
  files.set('manifest.json', manifestFile(release.value.id, files));
  return files;
}

const wrongPaths = (files: Files): readonly string[] =>
  verifyRelease(files).differences.map(({ path }) => path);

describe('a release of an index with a plan of uncertainty', () => {
  test('carries the plan as written, a row for every rank, and the account of the run', () => {
    expect(text(sealed, 'robustness.yaml')).toBe(YAML);
    const [header, ...rows] = text(sealed, 'rank-intervals.csv').trimEnd().split('\n');
    expect(header).toBe(
      'country,aggregate,scope,scope_name,rank,rank_low,rank_high,median,score_low,score_high,group',
    );
    expect(rows).toHaveLength(text(sealed, 'ranks.csv').trimEnd().split('\n').length - 1);
    expect(JSON.parse(text(sealed, 'robustness.json'))).toMatchObject({
      engine: 'assayer-draws/1',
      seed: 7,
      interval_percent: 90,
      asked: 200,
      run: 200,
      failed: 0,
      failures: [],
      weights_percent: 25,
    });
    expect(text(sealed, 'datapackage.json')).toContain('"path": "rank-intervals.csv"');
    expect(text(sealed, 'README.md')).toContain('`robustness.json`');
  });

  test('verifies from its folder alone', () => {
    expect(verifyRelease(sealed)).toMatchObject({ ok: true, recomputed: true });
  });

  test('is read as it was computed', () => {
    const release = readRelease(sealed);
    if (!release.ok) throw new Error(JSON.stringify(release.issues));
    const { robustness, ranks } = release.value;
    expect(robustness?.plan.scoreError?.why).toBe('Because we say so.');
    expect(robustness?.intervals.map(({ country, rank }) => [country, rank])).toEqual(
      ranks.map(({ country, rank }) => [country, rank]),
    );
    const [first] = robustness?.intervals ?? [];
    const [line = ''] = text(sealed, 'rank-intervals.csv').split('\n').slice(1);
    const cells = line.split(',').slice(-6);
    expect(
      [
        first?.rankLow,
        first?.rankHigh,
        first?.median,
        first?.scoreLow,
        first?.scoreHigh,
        first?.group,
      ].map(String),
    ).toEqual(cells);
    expect(robustness?.run).toMatchObject({ asked: 200, run: 200, failures: [] });
    expect(robustness?.run.choices.map(({ name }) => name)).toEqual([
      'imputation',
      'normalisation',
      'aggregation',
      'left-out',
    ]);
  });

  test('without a plan has none of it', () => {
    const bare = sealRelease(harbourIndex(), editionId('2022'));
    expect([...bare.keys()].filter((path) => /robust|interval|spread/.test(path))).toEqual([]);
    const release = readRelease(bare);
    expect(release.ok && release.value.robustness).toBe(undefined);
    expect(text(bare, 'README.md')).not.toContain('robustness');
  });

  test('changes no other table and no number of a release without a plan', () => {
    const bare = sealRelease(harbourIndex(), editionId('2022'));
    for (const [path, bytes] of bare) {
      if (path.endsWith('.csv')) expect(sealed.get(path), path).toEqual(bytes);
    }
  });
});

describe('verifying proves that what was asked is what was run', () => {
  test('an interval that no draw gave is found', () => {
    const files = forged('rank-intervals.csv', (table) =>
      table.replace(
        /,(\d+)(,\d+,\d+\.\d+,\d+\.\d+,\d+\n)/,
        (_, high, rest) => `,${Number(high) + 1}${rest}`,
      ),
    );
    expect(wrongPaths(files)).toContain('rank-intervals.csv');
  });

  test('a run that claims more replicates, or hides failures, is found', () => {
    const more = forged('robustness.json', (json) => json.replace('"run": 200', '"run": 400'));
    expect(wrongPaths(more)).toContain('robustness.json');
  });

  test('a plan changed after the run is found', () => {
    const other = forged('robustness.yaml', (yaml) => yaml.replace('seed: 7', 'seed: 8'));
    expect(wrongPaths(other)).toEqual(
      expect.arrayContaining(['rank-intervals.csv', 'robustness.json']),
    );
    const step = forged('robustness.yaml', (yaml) => yaml.replace('[geometric]', '[harmonic]'));
    expect(wrongPaths(step)).toContain('robustness.json');
  });

  test('a plan taken away leaves tables that nothing gives', () => {
    const files = new Map(sealed);
    files.delete('robustness.yaml');
    const report = verifyRelease(files);
    expect(report.ok).toBe(false);
    const foreign = report.differences.filter(({ faults }) => faults.includes('foreign'));
    expect(foreign.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['rank-intervals.csv', 'robustness.json']),
    );
  });

  test('a plan or an account that cannot be read is an issue and no crash', () => {
    const plan = forged('robustness.yaml', (yaml) => yaml.replace('seed: 7', 'seed: seven'));
    expect(verifyRelease(plan).issues[0]?.place).toEqual({
      file: 'robustness.yaml',
      line: 1,
      column: 7,
    });
    expect(readRelease(plan).ok).toBe(false);
    const run = forged('robustness.json', (json) => json.replace('"asked": 200', '"asked": "all"'));
    const read = readRelease(run);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.issues[0]?.message).toBe('"asked" should be a whole number.');
  });
});

describe('the spread of ratings', () => {
  const withSpread = (yaml: string): IndexFolder => {
    const index = indexWith(yaml);
    return {
      ...index,
      editions: index.editions.map((edition) => ({
        ...edition,
        scores: edition.scores.map((score, at) =>
          at < 3 ? { ...score, low: score.steps - 1, high: score.steps + 1 } : score,
        ),
      })),
    };
  };

  test('goes into the release where the plan uses it, and verifies', () => {
    const files = sealRelease(withSpread(YAML), editionId('2022'));
    expect(text(files, 'spreads.csv').trimEnd().split('\n')).toHaveLength(4);
    expect(JSON.parse(text(files, 'robustness.json')).scores.measured).toBe(3);
    expect(verifyRelease(files).ok).toBe(true);
    const release = readRelease(files);
    expect(release.ok && release.value.scores.filter(({ low }) => low !== undefined).length).toBe(
      3,
    );
  });

  test('stays out where the plan does not use it, or there is none', () => {
    const yaml = YAML.replace('shared: 0.25', 'shared: 0.25\n  spread: ignore');
    const files = sealRelease(withSpread(yaml), editionId('2022'));
    expect(files.has('spreads.csv')).toBe(false);
    expect(JSON.parse(text(files, 'robustness.json')).scores.measured).toBe(0);
    const { robustness: _, ...bare } = withSpread(YAML);
    expect(sealRelease(bare, editionId('2022')).has('spreads.csv')).toBe(false);
  });
});

describe('two releases under two plans', () => {
  const releaseOf = (files: Files) => {
    const release = readRelease(files);
    if (!release.ok) throw new Error(JSON.stringify(release.issues[0]));
    return release.value;
  };
  const changed = (from: Files, to: Files) => {
    const diff = diffReleases(releaseOf(from), releaseOf(to));
    return { rows: diff.method.map(({ kind, before, after }) => [kind, before, after]), diff };
  };
  const other = sealRelease(
    indexWith(
      `${YAML.replace('seed: 7', 'seed: 8').replace('shared: 0.25', 'shared: 0.5')}leave_out: each\n`,
    ),
    editionId('2022'),
  );
  const none = sealRelease(harbourIndex(), editionId('2022'));

  test('tell the settings that differ, and no others', () => {
    const { rows, diff } = changed(sealed, other);
    expect(rows).toEqual([
      [
        'robustness',
        'seed 7, score_error shared 0.25, leave_out none',
        'seed 8, score_error shared 0.5, leave_out each',
      ],
    ]);
    expect(formatDiffText(diff)).toContain(
      '  Another plan of robustness:\n    seed 7, score_error shared 0.25, leave_out none → seed 8,',
    );
  });

  test('tell a plan that is new or gone, and nothing where it is the same', () => {
    expect(changed(none, sealed).rows).toEqual([
      ['robustness', 'none', expect.stringContaining('seed 7, replicates 200, ')],
    ]);
    expect(changed(sealed, none).rows).toEqual([
      ['robustness', expect.stringContaining('aggregation_alternatives geometric'), 'none'],
    ]);
    expect(changed(sealed, sealed).rows).toEqual([]);
    expect(changed(none, none).rows).toEqual([]);
  });
});
