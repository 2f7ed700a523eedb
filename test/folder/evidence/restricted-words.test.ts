import { describe, expect, test } from 'vitest';
import { parseQuotesCsv, restrictedWordsIn } from '../../../src/folder/index.ts';
import { isSourceId, type Quote } from '../../../src/model/index.ts';

const HEADER = 'id,source,document_sha256,exact,prefix,suffix,start,end,access';

function quotesOf(...rows: readonly (readonly [source: string, exact: string, access: string])[]) {
  const lines = rows.map(([source, exact, access], at) => {
    const units = exact.replaceAll('\\n', '\n').length;
    return `q${at + 1},${source},${'ab'.repeat(32)},${exact},,,10,${10 + units},${access}`;
  });
  const read = parseQuotesCsv(`${[HEADER, ...lines].join('\n')}\n`, 'quotes.csv');
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function foundIn(quotes: readonly Quote[], text: string): readonly (readonly [string, number])[] {
  const id = 'open';
  if (!isSourceId(id)) throw new Error('a source');
  const found = restrictedWordsIn(quotes, [{ id, access: 'public' }])(text);
  return found.map(({ quote, start }) => [quote, start]);
}

describe('words of restricted quotes', () => {
  test('are found by the access of the quote and by that of its source', () => {
    const quotes = quotesOf(
      ['open', 'Lorries cross the bridge at night.', 'restricted'],
      ['shut', 'The keeper lets the lorries through.', 'public'],
      ['open', 'Everybody may read what stands here.', 'public'],
    );
    const text =
      'Everybody may read what stands here. The keeper lets the lorries through. Lorries cross the bridge at night.';
    expect(foundIn(quotes, text)).toEqual([
      ['q2', 37],
      ['q1', 74],
    ]);
  });

  test.each([
    [
      'a word broken at a line end',
      'Lorries cross the bor-\\nder bridge by night.',
      'Lorries cross the border bridge by night.',
    ],
    ['other blanks', 'Lorries cross the\\nborder bridge.', 'Lorries  cross the border bridge.'],
    [
      'claim marks between the words',
      'Lorries cross the border bridge.',
      'Lorries cross[^c1] the border bridge.[^c12]',
    ],
    [
      'another stop',
      'Lorries cross the border bridge;',
      'Lorries cross the border bridge – or so he says.',
    ],
  ])('are found over %s', (_, exact, text) => {
    expect(foundIn(quotesOf(['shut', exact, 'restricted']), text)).toEqual([['q1', 0]]);
  });

  test.each([
    [
      'other words',
      'Lorries cross the border bridge at night.',
      'Lorries cross the border bridge by night.',
    ],
    [
      'a part of the passage',
      'Lorries cross the border bridge at night.',
      'Lorries cross the border bridge.',
    ],
    ['short words', 'Lorries cross.', 'Lorries cross.'],
  ])('are not found in %s', (_, exact, text) => {
    expect(foundIn(quotesOf(['shut', exact, 'restricted']), text)).toEqual([]);
  });

  test('are looked for in linear time', () => {
    const quotes = quotesOf(
      ...Array.from(
        { length: 2000 },
        (_, at) => ['shut', `${'a'.repeat(19)}b${at} and on it goes`, 'restricted'] as const,
      ),
    );
    const started = performance.now();
    expect(foundIn(quotes, 'a'.repeat(200_000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
