import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder, ROOT } from '../support/cli.ts';
import { compositeOf, SMALL_DATA, SMALL_META } from '../support/composite-tables.ts';

describe('bad method files', () => {
  const METHODS: readonly (readonly [string, string, string, string])[] = [
    ['an unknown key', 'normalize: rank\n', 'm.yaml:1:1', 'Did you mean "normalise"?'],
    ['an unknown normalisation', 'normalise: minmax:1\n', 'm.yaml:1:12', 'is no "normalise"'],
    ['ends that fall', 'normalise: minmax:100:1\n', 'm.yaml:1:12', 'is no "normalise"'],
    ['an unknown aggregation', 'aggregate: average\n', 'm.yaml:1:12', 'is no "aggregate"'],
    [
      'an unknown node',
      'aggregates:\n  PP: { aggregate: geometric }\n',
      'm.yaml:2:3',
      'Did you mean "P"?',
    ],
    [
      'an aggregate among indicators',
      'indicators:\n  P: { normalise: rank }\n',
      'm.yaml:2:3',
      'P is an aggregate',
    ],
    [
      'an unknown key of a node',
      'aggregates:\n  P: { mean: geometric }\n',
      'm.yaml:2:8',
      '"mean" means nothing in P',
    ],
    [
      'a weight that is missing',
      'aggregates:\n  P: { weights: { a: 1 } }\n',
      'm.yaml:2:19',
      '"b" is missing',
    ],
    [
      'a weight of zero',
      'aggregates:\n  P: { weights: { a: 1, b: 0 } }\n',
      'm.yaml:2:28',
      'not above zero',
    ],
    [
      'weights for all nodes at once',
      'weights: { a: 1 }\n',
      'm.yaml:1:12',
      'belong to one aggregate',
    ],
    ['a coverage above one', 'coverage: 66\n', 'm.yaml:1:11', 'not between 0 and 1'],
    [
      'an unknown treatment',
      'treat: { most: 5, transform: log }\n',
      'm.yaml:1:30',
      'is no "transform"',
    ],
    ['a list where a mapping is needed', '- 1\n', 'm.yaml:1:1', 'not a mapping'],
    ['no YAML', 'a: [\n', 'm.yaml:2:1', 'not YAML'],
    ['a key twice', 'normalise: rank\nnormalise: borda\n', 'm.yaml:2:1', 'stands twice'],
    ['an alias', 'normalise: &x rank\naggregate: *x\n', 'm.yaml:2:12', 'an alias'],
    [
      'denominators that no indicator names',
      'denominate: true\n',
      'm.yaml:1:13',
      'no indicator names one',
    ],
    [
      'a grouping that no unit has',
      'impute: group-mean:Size\n',
      'm.yaml:1:9',
      'No unit has a group in Size',
    ],
    [
      'a screening of an unknown unit',
      'screen: { keep: [ZZZ] }\n',
      'm.yaml:1:11',
      'ZZZ, which is no unit',
    ],
  ];

  test.each(METHODS)('%s: told with line and column', (_, method, place, message) =>
    inFolder(async (dir) => {
      const ran = await compositeOf(dir, SMALL_DATA, SMALL_META, ['--method', 'm.yaml'], {
        'm.yaml': method,
      });
      expect(ran.err).toContain(message);
      expect(ran.err).toContain(place);
      expect(ran.code).toBe(1);
      expect(existsSync(join(dir, 'made'))).toBe(false);
    }),
  );
});

describe('a rule of a single node', () => {
  const aggregated = (dir: string): readonly (readonly string[])[] =>
    readFileSync(join(dir, 'made/aggregated.csv'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));

  test('that says nothing of the mean leaves the mean to the command line', () =>
    inFolder(async (dir) => {
      const options = ['--method', 'm.yaml', '--normalise', 'none', '--aggregate', 'geometric'];
      const meta = SMALL_META.replace('d,Fourth,-1', 'd,Fourth,1');
      await compositeOf(dir, SMALL_DATA, meta, options, {
        'm.yaml': 'aggregates:\n  Q: { coverage: 1 }\nindicators:\n  c: { treat: none }\n',
      });
      const [, , bbb = []] = aggregated(dir);
      expect(Number(bbb[2])).toBeCloseTo(2, 12);
    }));

  test('fills the gaps of its indicator in its own way', () =>
    inFolder(async (dir) => {
      const data = SMALL_DATA.replace('2,20,4,1', ',,4,1');
      const ran = await compositeOf(dir, data, SMALL_META, ['--method', 'm.yaml'], {
        'm.yaml': 'impute: mean\nnormalise: none\nindicators:\n  b: { impute: none }\n',
      });
      expect(ran.code).toBe(0);
      expect(readFileSync(join(dir, 'made/normalised.csv'), 'utf8')).toContain('BBB,2.5,,4,-1\n');
    }));

  test('gives a target that a word of the command line asks for', () =>
    inFolder(async (dir) => {
      const options = ['--method', 'm.yaml', '--normalise', 'distance-to-target:0:1'];
      const ran = await compositeOf(dir, SMALL_DATA, SMALL_META, options, {
        'm.yaml':
          'indicators:\n  a: { target: 5 }\n  b: { target: 50 }\n  c: { target: 5 }\n  d: { target: 1 }\n',
      });
      expect(ran.err).toBe('');
      expect(readFileSync(join(dir, 'made/normalised.csv'), 'utf8')).toContain('BBB,0.25,0.25,');
    }));

  test('turns an aggregate of direction -1 round for its parent, and keeps its own value', () =>
    inFolder(async (dir) => {
      const meta = SMALL_META.replace('2,Q,Pillar Q,1', '2,Q,Pillar Q,-1');
      const method = 'normalise: minmax:1:100\naggregates:\n  Q: { reverse: 1:100 }\n';
      const ran = await compositeOf(dir, SMALL_DATA, meta, ['--method', 'm.yaml'], {
        'm.yaml': method,
      });
      expect(ran.err).toBe('');
      // Q of CCC is the mean of c = 1 and d = 50.5; its root takes 101 − 25.75 = 75.25 beside P = 100.
      expect(aggregated(dir).at(-1)).toEqual(['CCC', '100', '25.75', '87.625']);
      expect(readFileSync(join(dir, 'made/method.json'), 'utf8')).toContain(
        '"reversed_on": "1:100"',
      );
    }));

  test('may not turn round what has the direction 1', () =>
    inFolder(async (dir) => {
      const ran = await compositeOf(dir, SMALL_DATA, SMALL_META, ['--method', 'm.yaml'], {
        'm.yaml': 'aggregates:\n  Q: { reverse: 1:100 }\n',
      });
      expect(ran.code).toBe(1);
      expect(ran.err).toContain('The method turns Q round, which has the direction 1.');
    }));

  test('names a grouping that its units have not', () =>
    inFolder(async (dir) => {
      const ran = await compositeOf(dir, SMALL_DATA, SMALL_META, ['--method', 'm.yaml'], {
        'm.yaml': 'indicators:\n  b: { impute: group-mean:Size }\n',
      });
      expect(ran.err).toContain('iData.csv:1:21');
      expect(ran.err).toContain('No unit has a group in Size');
    }));
});

describe('the manual', () => {
  test('the method file of docs/composite.md can be run as it stands', () =>
    inFolder(async (dir) => {
      const manual = readFileSync(join(ROOT, 'docs/composite.md'), 'utf8');
      const method = /```yaml\n([\s\S]*?)```/.exec(manual)?.[1] ?? '';
      const meta = [
        'Level,iCode,Direction,Weight,Parent,Type,Denominator',
        '1,LPI,1,1,Physical,Indicator,',
        '1,Gas,1,1,Physical,Indicator,People',
        '1,CPI,1,1,Social,Indicator,',
        '2,Physical,1,1,Index,Aggregate,',
        '2,Social,-1,1,Index,Aggregate,',
        '3,Index,1,,,Aggregate,',
        ',Region,,,,Group,',
        ',People,,,,Denominator,',
        '',
      ].join('\n');
      const data = [
        'uCode,Region,People,LPI,Gas,CPI',
        'AAA,n,2,2,10,40',
        'BBB,n,2,3,20,50',
        'CCC,s,2,4,,60',
        'DDD,s,2,4.5,50,95',
        'EEE,s,2,2.5,40,30',
        '',
      ].join('\n');
      const ran = await compositeOf(dir, data, meta, ['--method', 'm.yaml'], { 'm.yaml': method });
      expect(ran.err).toBe('');
      expect(ran.code).toBe(0);
      expect(ran.out).toContain('Units        4, 1 screened out: BBB\n');
      expect(ran.out).toContain('1 gap by group-mean:Region');
    }));
});
