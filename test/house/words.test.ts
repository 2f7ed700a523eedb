import { describe, expect, test } from 'vitest';
import { filesBelow, readSource, sourceFiles } from './rooms.ts';

/** The column "Not" of the table of words: names that would be a second word for one thing. */
const NOT = [
  'vintage',
  'nation',
  'entity',
  'entities',
  'metric',
  'metrics',
  'erratum',
  'errata',
  'factsheet',
  'vote',
  'votes',
];
const EXPORTED = /export\s+(?:async\s+)?(?:function|const|interface|type|class)\s+([A-Za-z0-9_]+)/g;

/** `RegionMeanRow` → region, mean, row. */
function wordsOf(name: string): readonly string[] {
  return name.split(/(?=[A-Z])|[-_\s.]+/).map((word) => word.toLowerCase());
}

describe('one word for one thing', () => {
  test('no exported name uses a word the design rules out', () => {
    const wrong = sourceFiles().flatMap((file) =>
      [...readSource(file).matchAll(EXPORTED)]
        .map(([, name = '']) => name)
        .filter((name) => wordsOf(name).some((word) => NOT.includes(word)))
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no label or phrase of the interface uses one', () => {
    const wrong = filesBelow('src')
      .filter((file) => /(locales|phrases).*\.json$/.test(file))
      .flatMap((file) => {
        const words =
          readSource(file)
            .toLowerCase()
            .match(/[a-z]+/g) ?? [];
        return [...new Set(words)]
          .filter((word) => NOT.includes(word))
          .map((word) => `${file}: ${word}`);
      });
    expect(wrong).toEqual([]);
  });

  test('readers read of ranges: an interval is data, or a statistic of the audit', () => {
    const wrong = filesBelow('src/publication')
      .filter((file) => /(locales\/|words|\/phrases).*\.json$/.test(file))
      .flatMap((file) =>
        Object.entries<unknown>(JSON.parse(readSource(file)))
          .filter(([, text]) => /interval/i.test(JSON.stringify(text)))
          .map(([name]) => `${file}: ${name}`),
      );
    expect(wrong).toEqual([]);
  });
});
