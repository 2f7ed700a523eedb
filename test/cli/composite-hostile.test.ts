import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assayer, inFolder } from '../support/cli.ts';
import { compositeOf, SMALL_DATA, SMALL_META } from '../support/composite-tables.ts';

/** What is wrong with the tables, their texts, and the place and the words that must be told. */
const BAD: readonly (readonly [
  name: string,
  data: string,
  meta: string,
  place: string,
  message: string,
  options?: readonly string[],
])[] = [
  [
    'a constant indicator',
    SMALL_DATA.replaceAll(/,(10|20|40),/g, ',7,'),
    SMALL_META,
    'iData.csv:1:21',
    'b is 7 for every unit',
  ],
  [
    'an empty indicator',
    SMALL_DATA.replaceAll(/,(10|20|40),/g, ',,'),
    SMALL_META,
    'iData.csv:1:21',
    'b has no number',
  ],
  [
    'one unit',
    SMALL_DATA.split('\n').slice(0, 2).join('\n'),
    SMALL_META,
    'iData.csv:2:1',
    'one unit only',
  ],
  ['no unit', `${SMALL_DATA.split('\n')[0]}\n`, SMALL_META, 'iData.csv:1', 'no row'],
  [
    'one indicator',
    SMALL_DATA,
    'Level,iCode,Direction,Weight,Parent,Type\n1,a,1,1,R,Indicator\n2,R,1,1,,Aggregate\n',
    'iData.csv:1:19',
    'one indicator only',
  ],
  [
    'zeros under a geometric mean',
    SMALL_DATA,
    SMALL_META,
    'iMeta.csv:6:3',
    'would take zeros from a (AAA) and b (AAA)',
    ['--aggregate', 'geometric'],
  ],
  [
    'negative values under a geometric mean',
    SMALL_DATA,
    SMALL_META,
    'iMeta.csv:6:3',
    'values at or below zero from a (AAA and BBB) and b',
    ['--normalise', 'zscore', '--aggregate', 'geometric'],
  ],
  [
    'negative values under a harmonic mean',
    SMALL_DATA,
    SMALL_META,
    'iMeta.csv:6:3',
    'harmonic mean',
    ['--normalise', 'zscore', '--aggregate', 'harmonic'],
  ],
  [
    'a weight of zero',
    SMALL_DATA,
    SMALL_META.replace('1,b,Second,1,3', '1,b,Second,1,0'),
    'iMeta.csv:3:14',
    'is not above zero',
  ],
  [
    'a negative weight',
    SMALL_DATA,
    SMALL_META.replace('1,b,Second,1,3', '1,b,Second,1,-3'),
    'iMeta.csv:3:14',
    'is not above zero',
  ],
  [
    'no weight',
    SMALL_DATA,
    SMALL_META.replace('1,b,Second,1,3', '1,b,Second,1,'),
    'iMeta.csv:3:14',
    'no weight',
  ],
  [
    'a fraction of the maximum of a reversed indicator',
    SMALL_DATA,
    SMALL_META,
    'iData.csv:1:25',
    'd is reversed: its highest number is the worst',
    ['--normalise', 'fraction-of-maximum'],
  ],
  [
    'a unit without any number',
    SMALL_DATA.replace('2,20,4,1', ',NA,,'),
    SMALL_META,
    'iData.csv:3:1',
    'BBB has no number',
  ],
  [
    'all numbers missing',
    'uCode,a,b,c,d\nX,,,,\nY,,,,\n',
    SMALL_META,
    'iData.csv:1:13',
    'd has no number',
  ],
  [
    'a code twice',
    SMALL_DATA,
    SMALL_META.replace('1,b,Second', '1,a,Second'),
    'iMeta.csv:3:3',
    '"a" stands twice',
  ],
  [
    'a unit twice',
    SMALL_DATA.replace('BBB', 'AAA'),
    SMALL_META,
    'iData.csv:3:1',
    '"AAA" stands twice',
  ],
  [
    'a time in some rows only',
    'uCode,Time,a,b,c,d\nX,2019,1,2,3,4\nY,2019,2,1,4,3\nX,,1,2,3,4\n',
    SMALL_META,
    'iData.csv:4:3',
    '"X" has no time here',
  ],
  [
    'a column twice',
    SMALL_DATA.replace(',b,', ',a,'),
    SMALL_META,
    'iData.csv:1:21',
    'column "a" stands twice',
  ],
  [
    'a circle of parents',
    SMALL_DATA,
    SMALL_META.replace('3,R,Root,1,,,', '3,R,Root,1,1,P,'),
    'iMeta.csv',
    'circle: P → R → P',
  ],
  [
    'a node that is its own parent',
    SMALL_DATA,
    SMALL_META.replace('3,R,Root,1,,,', '3,R,Root,1,1,R,'),
    'iMeta.csv:8:14',
    'circle: R → R',
  ],
  [
    'no direction',
    SMALL_DATA,
    SMALL_META.replace('d,Fourth,-1', 'd,Fourth,'),
    'iMeta.csv:5:12',
    'has no direction',
  ],
  [
    'a direction of zero',
    SMALL_DATA,
    SMALL_META.replace('d,Fourth,-1', 'd,Fourth,0'),
    'iMeta.csv:5:12',
    'is no direction',
  ],
  [
    'NaN',
    SMALL_DATA.replace('2,20', 'NaN,20'),
    SMALL_META,
    'iData.csv:3:17',
    '"NaN" is not a number',
  ],
  [
    'Infinity',
    SMALL_DATA.replace('2,20', '-Infinity,20'),
    SMALL_META,
    'iData.csv:3:17',
    'not a number that',
  ],
  [
    'a number beyond doubles',
    SMALL_DATA.replace('2,20', '1e999,20'),
    SMALL_META,
    'iData.csv:3:17',
    'not a number that',
  ],
  [
    'a decimal comma',
    SMALL_DATA.replace('2,20', '"2,5",20'),
    SMALL_META,
    'iData.csv:3:17',
    'Write a point: 2.5',
  ],
  [
    'a text',
    SMALL_DATA.replace('2,20', 'two,20'),
    SMALL_META,
    'iData.csv:3:17',
    '"two" is no number',
  ],
  [
    'a missing column of an indicator',
    SMALL_DATA.replace(',b,', ',x,'),
    SMALL_META,
    'iData.csv:1:1',
    '"b" of iMeta has no column',
  ],
  [
    'a missing column of iMeta',
    SMALL_DATA,
    SMALL_META.replace('Direction', 'Way'),
    'iMeta.csv:1:1',
    '"Direction" is missing',
  ],
  [
    'no uCode',
    SMALL_DATA.replace('uCode', 'code'),
    SMALL_META,
    'iData.csv:1:1',
    '"uCode" is missing',
  ],
  [
    'a level that is left out',
    SMALL_DATA,
    SMALL_META.replace('3,R', '4,R'),
    'iMeta.csv:6:1',
    'level 2 and its parent "R" on level 4',
  ],
  [
    'an indicator on level 2',
    SMALL_DATA,
    SMALL_META.replace('1,a', '2,a'),
    'iMeta.csv:2:1',
    'An indicator stands on level 1',
  ],
  ['no level', SMALL_DATA, SMALL_META.replace('1,a', ',a'), 'iMeta.csv:2:1', 'no level'],
  [
    'an indicator with the name of a column of units',
    SMALL_DATA.replace(',a,', ',Time,'),
    SMALL_META.replace('1,a', '1,Time'),
    'iMeta.csv:2:3',
    '"Time" is the name of a column of units',
  ],
  [
    'a column with the code of an aggregate',
    SMALL_DATA.replace('uName', 'P'),
    SMALL_META,
    'iData.csv:1:7',
    'code of an aggregate',
  ],
  [
    'an unknown parent',
    SMALL_DATA,
    SMALL_META.replace('1,1,R,Aggregate\n3', '1,1,S,Aggregate\n3'),
    'iMeta.csv:7:18',
    '"S" of "Q" is no node',
  ],
  [
    'an indicator as parent',
    SMALL_DATA,
    SMALL_META.replace('1,1,P,Indicator', '1,1,c,Indicator'),
    'iMeta.csv:2:15',
    'is an indicator',
  ],
  [
    'an indicator without parent',
    SMALL_DATA,
    SMALL_META.replace('1,1,P,Indicator', '1,1,,Indicator'),
    'iMeta.csv:2:15',
    'has no parent',
  ],
  [
    'an aggregate with nothing below it',
    SMALL_DATA,
    `${SMALL_META}2,S,Empty,1,1,R,Aggregate\n`,
    'iMeta.csv:10:3',
    'has nothing below it',
  ],
  [
    'an unknown type',
    SMALL_DATA,
    SMALL_META.replace('P,Indicator', 'P,Leaf'),
    'iMeta.csv:2:17',
    '"Leaf" is no type',
  ],
  [
    'a row that is too short',
    SMALL_DATA.replace(',4,1\n', ',4\n'),
    SMALL_META,
    'iData.csv:3:1',
    'The row has 6 fields, the header 7',
  ],
  [
    'semicolons',
    SMALL_DATA.replaceAll(',', ';'),
    SMALL_META,
    'iData.csv:1:1',
    'not separated by commas',
  ],
  [
    'an unclosed quote',
    SMALL_DATA.replace('Bland', '"Bland'),
    SMALL_META,
    'iData.csv:3:5',
    'never closed',
  ],
  ['an empty table', '', SMALL_META, 'iData.csv:1', 'empty'],
  [
    'a fraction of a maximum below zero',
    SMALL_DATA,
    SMALL_META,
    'iData.csv:1:25',
    'd is reversed',
    ['--normalise', 'fraction-of-maximum'],
  ],
  [
    'a distance to a target that is not there',
    SMALL_DATA,
    SMALL_META,
    'iData.csv:1:19',
    'a has no target',
    ['--normalise', 'distance-to-target'],
  ],
  [
    'a distance to a unit that is not there',
    SMALL_DATA,
    SMALL_META,
    'iData.csv:1:19',
    'DDD is not among the units',
    ['--normalise', 'distance-to-reference:DDD'],
  ],
  [
    'a distance to the lowest unit',
    SMALL_DATA,
    SMALL_META,
    'iData.csv:1:19',
    'no better than that',
    ['--normalise', 'distance-to-reference:AAA'],
  ],
  [
    'a reversed aggregate',
    SMALL_DATA,
    SMALL_META.replace('2,P,Pillar P,1', '2,P,Pillar P,-1'),
    'iMeta.csv:6:3',
    'nothing says on which scale it is turned round',
  ],
  [
    'a reversed root',
    SMALL_DATA,
    SMALL_META.replace('3,R,Root,1', '3,R,Root,-1'),
    'iMeta.csv:8:3',
    'nothing above it to be turned round for',
  ],
];

describe('bad tables of a composite', () => {
  test.each(
    BAD.map(
      ([name, data, meta, place, message, options = []]) =>
        [name, data, meta, place, message, options] as const,
    ),
  )(
    '%s: told with file, line and column, and nothing is written',
    (_, data, meta, place, message, options) =>
      inFolder(async (dir) => {
        const ran = await compositeOf(dir, data, meta, options);
        expect(ran.err).toContain(message);
        expect(ran.err).toContain(place);
        expect(ran.code).toBe(1);
        expect(existsSync(join(dir, 'made'))).toBe(false);
      }),
  );

  test('every issue of both tables is told at once', () =>
    inFolder(async (dir) => {
      const data = SMALL_DATA.replace('2,20', 'x,NaN').replace('BBB', 'AAA');
      const meta = SMALL_META.replace('1,b,Second,1,3', '1,b,Second,,0');
      const ran = await compositeOf(dir, data, meta);
      expect(ran.err.match(/ {2}error$/gm)?.length).toBe(5);
      expect(ran.err).toContain('5 issues stand in the way; nothing was written.');
    }));

  test('the mend of a scale that reaches zero is named', () =>
    inFolder(async (dir) => {
      const ran = await compositeOf(dir, SMALL_DATA, SMALL_META, ['--aggregate', 'geometric']);
      expect(ran.err).toContain('such as minmax:1:100, or the arithmetic mean');
    }));

  test('a circle of many parents does not go round for ever', () =>
    inFolder(async (dir) => {
      const nodes = Array.from(
        { length: 5000 },
        (_, at) => `${2 + at},n${at},1,1,n${(at + 1) % 5000},Aggregate`,
      );
      const meta = `Level,iCode,Direction,Weight,Parent,Type\n1,a,1,1,n0,Indicator\n1,b,1,1,n0,Indicator\n${nodes.join('\n')}\n`;
      const ran = await compositeOf(dir, SMALL_DATA, meta);
      expect(ran.code).toBe(1);
      expect(ran.err.match(/Parents go round/g)?.length).toBe(1);
    }));

  test('a column that iMeta does not name is told, and is no error', () =>
    inFolder(async (dir) => {
      const ran = await compositeOf(dir, SMALL_DATA.replace('Group', 'Colour'), SMALL_META);
      expect(ran.code).toBe(0);
      expect(ran.err).toContain('iMeta does not name "Colour"');
    }));

  test('bytes that are no text are refused', () =>
    inFolder(async (dir) => {
      const ran = await compositeOf(dir, new Uint8Array([0xff, 0xfe, 0x41]), SMALL_META);
      expect(ran.err).toContain('The file is not UTF-8.');
    }));
});

describe('a wrong command line', () => {
  test.each([
    ['no words', [], 'takes two tables'],
    ['one table', ['iData.csv', '--out', 'x'], 'takes two tables'],
    ['no folder to write to', ['iData.csv', 'iMeta.csv'], 'needs --out'],
    [
      'a replay of two words',
      ['iData.csv', 'iMeta.csv', '--replay', '--out', 'x'],
      'A replay takes',
    ],
    ['a root without a replay', ['a', 'b', '--root', 'R', '--out', 'x'], '--root has no meaning'],
    ['a method of an export', ['--export', 'i', '--method', 'm', '--out', 'x'], 'beside --export'],
    ['two tasks', ['a', 'b', '--replay', '--into', 'x'], 'two tasks'],
    [
      'a table that is not there',
      ['iData.csv', 'iMeta.csv', '--out', 'x'],
      'there is no such file',
    ],
  ])('%s', (_, args, message) =>
    inFolder(async (dir) => {
      const ran = await assayer(dir, ['composite', ...args]);
      expect(ran.err).toContain(message);
      expect(ran.code).toBeGreaterThan(1);
    }),
  );

  test('a normalisation that is none names those there are', () =>
    inFolder(async (dir) => {
      const ran = await compositeOf(dir, SMALL_DATA, SMALL_META, ['--normalise', 'maximin']);
      expect(ran.code).toBe(2);
      expect(ran.err).toContain('minmax:LOW:HIGH');
    }));

  test.each([
    ['minmax:5:1', 'Write minmax:LOW:HIGH, LOW below HIGH.'],
    ['zscore:10:0', 'Write zscore:MEAN:DEVIATION, DEVIATION above zero.'],
    [
      'goalposts:5:1',
      'Write goalposts:LOWER:UPPER[:LOW:HIGH][:open], LOW below HIGH, LOWER below UPPER.',
    ],
  ])('%s names how it is written, and what its numbers must be', (word, hint) =>
    inFolder(async (dir) => {
      const asked = await compositeOf(dir, SMALL_DATA, SMALL_META, ['--normalise', word]);
      expect([asked.code, asked.err]).toEqual([2, expect.stringContaining(hint)]);
      const file = { 'method.yaml': `normalise: '${word}'\n` };
      const said = await compositeOf(
        dir,
        SMALL_DATA,
        SMALL_META,
        ['--method', 'method.yaml'],
        file,
      );
      expect([said.code, said.err]).toEqual([1, expect.stringContaining(hint)]);
    }),
  );
});
