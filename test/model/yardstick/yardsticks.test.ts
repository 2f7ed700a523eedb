import { describe, expect, test } from 'vitest';
import {
  CONFIDENCE_CLASSES,
  englishYardstick,
  formatBand,
  readConfidence,
} from '../../../src/model/index.ts';

describe('the yardsticks', () => {
  test('hold the ranges of their standards', () => {
    const ranges = (id: 'icd-203' | 'phia') =>
      englishYardstick(id).bands.map(({ word, low, high }) => `${word} ${low}-${high}`);
    expect(ranges('icd-203')).toEqual([
      'almost no chance 1-5',
      'very unlikely 5-20',
      'unlikely 20-45',
      'roughly even chance 45-55',
      'likely 55-80',
      'very likely 80-95',
      'almost certain 95-99',
    ]);
    expect(ranges('phia')).toEqual([
      'remote chance 0-5',
      'highly unlikely 10-20',
      'unlikely 25-35',
      'realistic possibility 40-50',
      'likely 55-75',
      'highly likely 80-90',
      'almost certain 95-100',
    ]);
  });

  test('rise, ICD 203 without gaps and PHIA with them', () => {
    const joints = (id: 'icd-203' | 'phia') =>
      englishYardstick(id)
        .bands.slice(1)
        .map(({ low }, at) => low - (englishYardstick(id).bands[at]?.high ?? 0));
    expect(joints('icd-203')).toEqual([0, 0, 0, 0, 0, 0]);
    expect(joints('phia')).toEqual([5, 5, 5, 5, 5, 5]);
  });

  test('print a word with its numbers', () => {
    expect(formatBand({ word: 'likely', low: 55, high: 80 })).toBe('likely (55–80\u202F%)');
  });
});

describe('classes of confidence on a yardstick', () => {
  test('every class has a reading on both, and only a likelihood has numbers', () => {
    for (const confidence of CONFIDENCE_CLASSES) {
      for (const id of ['icd-203', 'phia'] as const) {
        const { kind, label, range } = readConfidence(confidence, englishYardstick(id));
        expect(label).not.toBe('');
        expect(range === undefined).toBe(kind !== 'likelihood');
        if (range) expect(range.low).toBeLessThan(range.high);
      }
    }
  });

  test('are read as the table says', () => {
    expect(readConfidence('appears').range).toEqual({ word: 'likely', low: 55, high: 80 });
    expect(readConfidence('possible').range).toEqual({
      word: 'unlikely to roughly even chance',
      low: 20,
      high: 55,
    });
    expect(readConfidence('possible', englishYardstick('phia')).range).toEqual({
      word: 'realistic possibility',
      low: 40,
      high: 50,
    });
    for (const word of [
      'reported',
      'alleged',
      'suspected',
      'attributed',
      'self_claimed',
    ] as const) {
      expect(readConfidence(word).kind).toBe('attribution');
    }
    expect(readConfidence('no_evidence').kind).toBe('gap');
  });
});
