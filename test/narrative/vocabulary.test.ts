import { describe, expect, test } from 'vitest';
import { CONFIDENCE_CLASSES, PLACE_KINDS, PLACE_ROLES } from '../../src/model/index.ts';
import { GAZETTEER_VERSION, isConfidenceClass } from '../../src/narrative/index.ts';
import * as labels from './labelled/vocabulary.ts';

describe('the closed lists of the reader', () => {
  test('are those of the labels it is measured by', () => {
    expect([...CONFIDENCE_CLASSES].sort()).toEqual([...labels.CONFIDENCE].sort());
    expect([...PLACE_KINDS].sort()).toEqual([...labels.PLACE_KINDS].sort());
    expect([...PLACE_ROLES]).toEqual([...labels.ROLES]);
  });

  test('a confidence class is known by its exact word', () => {
    expect(isConfidenceClass('self_claimed')).toBe(true);
    expect(isConfidenceClass('Self claimed')).toBe(false);
  });

  test('the gazetteer tells its version, one number a table', () => {
    expect(GAZETTEER_VERSION).toMatch(/^\d+(\.\d+){3}$/);
  });
});
