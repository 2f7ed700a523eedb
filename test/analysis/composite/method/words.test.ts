import { describe, expect, test } from 'vitest';
import {
  aggregationWord,
  imputationWord,
  normalisationWord,
  readAggregation,
  readImputation,
  readNormalisation,
  readTransform,
  transformWord,
} from '../../../../src/analysis/composite/index.ts';

describe('words of methods are read and written alike', () => {
  test.each([
    'none',
    'minmax:1:100',
    'zscore:10:2',
    'rank',
    'rank:1:10',
    'borda',
    'percentile:0:100',
    'scaled:0:5:0:100',
    'goalposts:0.2:0.8:1:10',
    'goalposts:0.2:0.8:1:10:open',
    'distance-to-maximum:0:1',
    'distance-to-reference:DEU:0:1',
    'distance-to-reference:DEU:0:1:capped',
    'distance-to-target:0:100:capped',
    'fraction-of-maximum:0:1',
  ])('%s', (word) => {
    const read = readNormalisation(word);
    expect(read && normalisationWord(read)).toBe(word);
  });

  test.each([
    'arithmetic',
    'geometric',
    'harmonic',
    'power:-0.5',
    'copeland',
    'mazziotta-pareto:positive',
    'benefit-of-the-doubt',
  ])('%s', (word) => {
    const read = readAggregation(word);
    expect(read && aggregationWord(read)).toBe(word);
  });

  test.each(['log-ct', 'log-ct-plus', 'log-ct-original', 'log-gii', 'box-cox:0.5'])(
    '%s',
    (word) => {
      const read = readTransform(word);
      expect(read && transformWord(read)).toBe(word);
    },
  );

  test.each(['none', 'mean', 'median', 'group-mean:Region', 'group-median:Region', 'drawn:1:7'])(
    '%s',
    (word) => {
      const read = readImputation(word);
      expect(read && imputationWord(read)).toBe(word);
    },
  );

  test('what is left out is as usual', () => {
    expect(readNormalisation('minmax')).toEqual(readNormalisation('minmax:0:100'));
    expect(readNormalisation('zscore')).toEqual(readNormalisation('zscore:0:1'));
    expect(readAggregation('mazziotta-pareto')).toEqual(
      readAggregation('mazziotta-pareto:negative'),
    );
  });

  test.each([
    '',
    'minmax:1',
    'minmax:1:1',
    'minmax:2:1',
    'minmax:a:b',
    'minmax:1:2:3',
    'minmax:0:Infinity',
    'zscore:1:0',
    'zscore:1:-1',
    'goalposts:5',
    'goalposts:5:1',
    'scaled',
    'rank:open',
    'none:1',
    'minmax:0:1:capped',
    'distance-to-reference',
    'goalposts:0:1:capped',
    'minmax:0x1:2',
  ])('"%s" is no normalisation', (word) => {
    expect(readNormalisation(word)).toBeUndefined();
  });

  test.each([
    '',
    'mean',
    'arithmetic:1',
    'power',
    'power:x',
    'power:1:2',
    'power:1000',
    'mazziotta-pareto:up',
  ])('"%s" is no aggregation', (word) => {
    expect(readAggregation(word)).toBeUndefined();
  });
});
