import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder } from '../support/cli.ts';
import { compositeOf, SMALL_DATA, SMALL_META } from '../support/composite-tables.ts';

const read = (dir: string, name: string): string => readFileSync(join(dir, 'made', name), 'utf8');

describe('assayer composite', () => {
  test('writes normalised, aggregated and ranked tables that can be worked out by hand', () =>
    inFolder(async (dir) => {
      const ran = await compositeOf(dir, SMALL_DATA, SMALL_META, ['--normalise', 'minmax:1:100']);
      expect(ran.err).toBe('');
      expect(ran.code).toBe(0);
      // d is reversed: 3 is the lowest, 1 the highest.
      expect(read(dir, 'normalised.csv')).toBe(
        'uCode,a,b,c,d\nAAA,1,1,100,1\nBBB,34,34,75.25,100\nCCC,100,100,1,50.5\n',
      );
      // P weighs a to b as 1 to 3, Q evenly, R evenly.
      expect(read(dir, 'aggregated.csv')).toBe(
        'uCode,P,Q,R\nAAA,1,50.5,25.75\nBBB,34,87.625,60.8125\nCCC,100,25.75,62.875\n',
      );
      expect(read(dir, 'ranks.csv')).toBe(
        'uCode,a,b,c,d,P,Q,R\nAAA,3,3,1,3,3,2,3\nBBB,2,2,2,1,2,1,2\nCCC,1,1,3,2,1,3,1\n',
      );
    }));

  test('says on the terminal what was run, and in method.json what was asked and what was done', () =>
    inFolder(async (dir) => {
      const ran = await compositeOf(dir, SMALL_DATA, SMALL_META, ['--aggregate', 'arithmetic']);
      expect(ran.out).toContain('Units       3\n');
      expect(ran.out).toContain('Indicators  4 under 3 aggregates\n');
      expect(ran.out).toContain('Normalised  minmax:0:100\n');
      expect(ran.out).toMatch(/Root +value +rank\nCland +62\.5 +1\n/);
      const manifest: {
        readonly asked: object;
        readonly run: { readonly aggregates: readonly object[] };
      } = JSON.parse(read(dir, 'method.json'));
      expect(manifest.asked).toMatchObject({
        aggregate: 'arithmetic',
        iData: { file: 'iData.csv' },
      });
      expect(manifest.run.aggregates[0]).toEqual({
        code: 'P',
        aggregation: 'arithmetic',
        coverage: 0,
        weighting: 'given',
        weights: { a: 1, b: 3 },
        effective_weight: 0.5,
      });
    }));

  test('writes the fewest digits that read back, no byte-order mark and LF alone', () =>
    inFolder(async (dir) => {
      const data = SMALL_DATA.replace(',20,', ',17,');
      await compositeOf(dir, data, SMALL_META, ['--normalise', 'zscore:10:2']);
      const text = read(dir, 'normalised.csv');
      expect(text).not.toMatch(/\r|\uFEFF/);
      for (const cell of text
        .split('\n')
        .slice(1)
        .flatMap((line) => line.split(',').slice(1))) {
        expect(cell).toBe(String(Number(cell)));
      }
    }));

  test('reads what spreadsheets write: a byte-order mark, CRLF, NA and empty cells for missing numbers', () =>
    inFolder(async (dir) => {
      const data = `\uFEFF${SMALL_DATA.replace('1,10,5', '1,NA,5').replace('20,4', '20,')}`;
      const ran = await compositeOf(dir, data.replaceAll('\n', '\r\n'), `\uFEFF${SMALL_META}`);
      expect(ran.code).toBe(0);
      expect(read(dir, 'normalised.csv')).toContain('AAA,0,,100,0\nBBB,33.33333333333333,0,,100\n');
    }));

  test('Namibia by its two letters is a unit and not a missing code', () =>
    inFolder(async (dir) => {
      const ran = await compositeOf(dir, SMALL_DATA.replace('AAA', 'NA'), SMALL_META);
      expect(ran.code).toBe(0);
      expect(read(dir, 'ranks.csv')).toContain('\nNA,');
    }));

  test('each component is a root of its own', () =>
    inFolder(async (dir) => {
      const meta = SMALL_META.replace('1,1,R,Aggregate\n2,Q', '1,1,,Aggregate\n2,Q');
      const ran = await compositeOf(dir, SMALL_DATA, meta);
      expect(ran.code).toBe(0);
      expect(ran.out).toMatch(/Pillar P +value +rank[\s\S]*Root +value +rank/);
    }));

  test('a method file gives every node its own rule', () =>
    inFolder(async (dir) => {
      const method = [
        'normalise: minmax:1:100',
        'indicators:',
        '  a: { normalise: goalposts:0:4:0:100 }',
        'aggregates:',
        '  P: { aggregate: geometric, weights: { a: 1, b: 1 } }',
        '',
      ].join('\n');
      const ran = await compositeOf(dir, SMALL_DATA, SMALL_META, ['--method', 'm.yaml'], {
        'm.yaml': method,
      });
      expect(ran.err).toBe('');
      expect(read(dir, 'normalised.csv')).toContain('AAA,25,1,100,1\n');
      const [, aaa = ''] = read(dir, 'aggregated.csv').split('\n');
      expect(Number(aaa.split(',')[1])).toBeCloseTo(5, 12);
      expect(aaa.split(',')[2]).toBe('50.5');
    }));

  test('a word on the command line goes before the file', () =>
    inFolder(async (dir) => {
      const others = { 'm.yaml': 'normalise: rank\n' };
      const options = ['--method', 'm.yaml', '--normalise', 'borda'];
      await compositeOf(dir, SMALL_DATA, SMALL_META, options, others);
      expect(read(dir, 'normalised.csv')).toContain('AAA,0,0,2,0\n');
    }));

  test('editions of a panel share one scale and are ranked apart', () =>
    inFolder(async (dir) => {
      const data =
        'uCode,Time,a,b,c,d\nX,2020,0,1,1,5\nY,2020,5,2,2,4\nX,2021,10,3,3,3\nY,2021,8,4,5,1\n';
      const ran = await compositeOf(dir, data, SMALL_META);
      expect(ran.code).toBe(0);
      expect(read(dir, 'normalised.csv')).toContain('X,2020,0,0,0,0\nY,2020,50,');
      const roots = read(dir, 'ranks.csv')
        .split('\n')
        .slice(1, 5)
        .map((line) => line.split(',').at(-1));
      expect(roots).toEqual(['2', '1', '2', '1']);
      const trends = read(dir, 'trends.csv').split('\n');
      expect(trends[0]).toBe('uCode,iCode,times,of,from,to,first,last,change,percent_change,cagr');
      expect(trends).toContain('X,a,2,2,2020,2021,0,10,10,,');
      expect(trends).toContain('Y,b,2,2,2020,2021,2,4,2,100,1');
      expect(trends.filter((line) => line.includes(',R,'))).toHaveLength(2);
    }));

  test('editions that have a scale each have trends of their numbers and of no value', () =>
    inFolder(async (dir) => {
      const data =
        'uCode,Time,a,b,c,d\nX,2020,0,1,1,5\nY,2020,5,2,2,4\nX,2021,10,3,3,3\nY,2021,8,4,5,1\n';
      const others = { 'm.yaml': 'panel: { normalise: apart }\n' };
      await compositeOf(dir, data, SMALL_META, ['--method', 'm.yaml'], others);
      const codes = read(dir, 'trends.csv')
        .trimEnd()
        .split('\n')
        .map((line) => line.split(',')[1]);
      expect([...new Set(codes)]).toEqual(['iCode', 'a', 'b', 'c', 'd']);
    }));

  test('gaps that are filled over time are said to be', () =>
    inFolder(async (dir) => {
      const data = 'uCode,Time,a,b,c,d\nX,1,0,1,1,5\nY,1,5,2,2,4\nX,2,,3,3,3\nY,2,8,4,5,1\n';
      const others = { 'm.yaml': 'panel: { fill: latest }\n' };
      const ran = await compositeOf(dir, data, SMALL_META, ['--method', 'm.yaml'], others);
      expect(ran.out).toContain('1 gap by latest over time\n');
    }));

  test('treated.csv lists every number that treatment changed, and by what', () =>
    inFolder(async (dir) => {
      const rows = Array.from(
        { length: 12 },
        (_, at) => `u${at},${at === 0 ? 900 : at},${at},${at},${at}`,
      );
      const ran = await compositeOf(
        dir,
        `uCode,a,b,c,d\n${rows.join('\n')}\n`,
        SMALL_META,
        [...['--method', 'm.yaml']],
        { 'm.yaml': 'treat: usual\n' },
      );
      expect(ran.code).toBe(0);
      expect(read(dir, 'treated.csv')).toBe(
        'uCode,Time,iCode,before,after,by\nu0,,a,900,11,drawn-in\n',
      );
    }));

  test('10,000 units of 40 indicators take seconds', () =>
    inFolder(async (dir) => {
      const codes = Array.from({ length: 40 }, (_, at) => `i${at}`);
      const rows = Array.from({ length: 10_000 }, (_, unit) =>
        [
          `u${unit}`,
          ...codes.map((_, at) => String(((unit * 7919 + at * 104_729) % 9973) + 1)),
        ].join(','),
      );
      const meta = [
        'Level,iCode,Direction,Weight,Parent,Type',
        ...codes.map((code, at) => `1,${code},1,1,P${at % 4},Indicator`),
        ...[0, 1, 2, 3].map((at) => `2,P${at},1,1,R,Aggregate`),
        '3,R,1,1,,Aggregate',
        '',
      ].join('\n');
      const start = performance.now();
      const ran = await compositeOf(dir, `uCode,${codes}\n${rows.join('\n')}\n`, meta, [
        ...['--normalise', 'minmax:1:100', '--aggregate', 'geometric'],
      ]);
      expect(ran.code).toBe(0);
      expect(performance.now() - start).toBeLessThan(10_000);
    }));
});

describe('assayer composite --replay', () => {
  const PARA = 'rep,norm,agg\n1,n_minmax,a_amean\n2,n_zscore,a_gmean\n';
  const WEIGHTS = 'rep,a,b,c,d,P,Q,R\n2,1,1,1,1,1,1,1\n1,1,3,1,1,1,1,1\n';
  const replay = (dir: string, para: string, weights: string, options: readonly string[] = []) =>
    compositeOf(dir, SMALL_DATA, SMALL_META, ['--replay', 'para.csv', 'weights.csv', ...options], {
      'para.csv': para,
      'weights.csv': weights,
    });

  test('runs exactly what is listed, each with its own weights, and counts it', () =>
    inFolder(async (dir) => {
      const ran = await replay(dir, PARA, WEIGHTS);
      expect(ran.err).toBe('');
      expect(ran.out).toContain('2 replicates listed, 2 run: ranks of R for 3 units.');
      expect(read(dir, 'replayed-ranks.csv')).toBe('uCode,r_1,r_2\nAAA,3,3\nBBB,2,1\nCCC,1,2\n');
      expect(readdirSync(join(dir, 'made')).sort()).toEqual(['method.json', 'replayed-ranks.csv']);
    }));

  test('of a panel ranks inside each time', () =>
    inFolder(async (dir) => {
      const [header = '', ...rows] = SMALL_DATA.trimEnd().split('\n');
      const data = [
        header.replace('uName,', 'uName,Time,'),
        ...[2019, 2020].flatMap((time) =>
          rows.map((row) => row.replace(/^([^,]*,[^,]*),/, `$1,${time},`)),
        ),
      ].join('\n');
      const others = { 'para.csv': PARA, 'weights.csv': WEIGHTS };
      const options = ['--replay', 'para.csv', 'weights.csv'];
      await compositeOf(dir, `${data}\n`, SMALL_META, options, others);
      expect(read(dir, 'replayed-ranks.csv')).toBe(
        'uCode,Time,r_1,r_2\nAAA,2019,3,3\nBBB,2019,2,1\nCCC,2019,1,2\nAAA,2020,3,3\nBBB,2020,2,1\nCCC,2020,1,2\n',
      );
    }));

  test('a second root is an error unless one is named', () =>
    inFolder(async (dir) => {
      const meta = SMALL_META.replace('1,1,R,Aggregate\n2,Q', '1,1,,Aggregate\n2,Q');
      const others = { 'para.csv': PARA, 'weights.csv': WEIGHTS };
      const options = ['--replay', 'para.csv', 'weights.csv'];
      const refused = await compositeOf(dir, SMALL_DATA, meta, options, others);
      expect(refused.code).toBe(2);
      expect(refused.err).toContain('The index has 2 roots: P, R.');
      const named = await compositeOf(dir, SMALL_DATA, meta, [...options, '--root', 'P'], others);
      expect(named.code).toBe(0);
      expect(read(dir, 'replayed-ranks.csv')).toContain('uCode,r_1,r_2\n');
    }));

  test('weights may stand for every code of iMeta, and a root needs none', () =>
    inFolder(async (dir) => {
      const ran = await replay(
        dir,
        PARA,
        'rep,Group,a,b,c,d,P,Q,R\n2,1,1,1,1,1,1,1,NA\n1,1,1,3,1,1,1,1,NA\n',
      );
      expect(ran.err).toBe('');
      expect(read(dir, 'replayed-ranks.csv')).toBe('uCode,r_1,r_2\nAAA,3,3\nBBB,2,1\nCCC,1,2\n');
    }));

  test('`winmax` draws in at most so many points, whatever the method says of treatment', () =>
    inFolder(async (dir) => {
      const data = `uCode,a,b,c,d\n${Array.from({ length: 20 }, (_, at) => `u${at},${at < 2 ? 1000 * (at + 1) : at},${at},${at},${20 - at}`).join('\n')}\n`;
      const ran = await compositeOf(
        dir,
        data,
        SMALL_META,
        ['--replay', 'para.csv', 'weights.csv', '--root', 'P', '--method', 'm.yaml'],
        {
          'm.yaml': 'treat: { most: 5, transform: none }\n',
          'para.csv': 'rep,winmax\n1,0\n2,2\n',
          'weights.csv': 'rep,a,b,c,d,P,Q,R\n1,1,1,1,1,1,1,1\n2,1,1,1,1,1,1,1\n',
        },
      );
      expect(ran.err).toBe('');
      const [, first, second] = read(dir, 'replayed-ranks.csv').split('\n');
      // As they are, u0 has (49.9 + 0) ÷ 2 and u1 (100 + 5.3) ÷ 2; drawn in to 19, both have 100 in a, and
      // the units from u11 on pass them.
      expect([first, second]).toEqual(['u0,12,11', 'u1,1,10']);
    }));

  test.each([
    [
      'a choice that is none',
      PARA.replace('n_zscore', 'n_log'),
      WEIGHTS,
      'para.csv:3:3',
      'is no norm',
    ],
    [
      'a column that would be left out',
      PARA.replace('agg', 'agg,imputation').replaceAll('mean\n', 'mean,x\n'),
      WEIGHTS,
      'para.csv:1:14',
      'would have to leave it out',
    ],
    [
      'a node without a weight',
      PARA,
      WEIGHTS.replace(',Q,', ',Z,'),
      'weights.csv:1:1',
      '"Q" is missing',
    ],
    [
      'a replicate without weights',
      `${PARA}3,n_minmax,a_amean\n`,
      WEIGHTS,
      'para.csv:4:1',
      'has no row in weights.csv',
    ],
    ['a replicate twice', PARA.replace('\n2,', '\n1,'), WEIGHTS, 'para.csv:3:1', 'stands twice'],
    [
      'weights that are all zero',
      PARA,
      WEIGHTS.replace('2,1,1,1,1', '2,0,0,1,1'),
      'weights.csv:2',
      'All children of "P"',
    ],
    [
      'a weight that is no number',
      PARA,
      WEIGHTS.replace('2,1,1,1,1', '2,NaN,1,1,1'),
      'weights.csv:2:3',
      'not a number',
    ],
  ])('refuses %s and writes nothing', (_, para, weights, place, message) =>
    inFolder(async (dir) => {
      const ran = await replay(dir, para, weights);
      expect(ran.code).toBe(1);
      expect(ran.err).toContain(place);
      expect(ran.err).toContain(message);
      expect(existsSync(join(dir, 'made'))).toBe(false);
    }),
  );

  test('a replicate that cannot be run stops the replay and is named, not dropped (D6)', () =>
    inFolder(async (dir) => {
      const data = `uCode,a,b,c,d\n${Array.from({ length: 60 }, (_, at) => `u${at},${at === 0 ? -1000 : at},${at},${at},${at}`).join('\n')}\n`;
      const ran = await compositeOf(
        dir,
        data,
        SMALL_META,
        ['--replay', 'para.csv', 'weights.csv'],
        { 'para.csv': PARA, 'weights.csv': WEIGHTS },
      );
      expect(ran.code).toBe(1);
      expect(ran.err).toContain(
        'The geometric mean P would take values at or below zero from a (u0).',
      );
      expect(ran.err).toContain('It stops 1 replicate of 2: 2.');
    }));
});
