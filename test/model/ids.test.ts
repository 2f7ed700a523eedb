import { describe, expect, test } from 'vitest';
import {
  compareNumbered,
  isAggregateId,
  isClaimId,
  isCountryCode,
  isEditionId,
  isFlowId,
  isFrameworkId,
  isIndicatorId,
  isQuoteId,
  isReleaseId,
  isSourceId,
  kebab,
  releaseId,
  releaseParts,
} from '../../src/model/index.ts';

describe('ids', () => {
  test('of countries are three capital letters', () => {
    expect(isCountryCode('BLR')).toBe(true);
    for (const text of ['BL', 'blr', 'BLRS', 'BL1', ' BLR', 'ÄBC', 'BLR\n']) {
      expect(isCountryCode(text), text).toBe(false);
    }
  });

  test('are names of files on every disk', () => {
    for (const text of ['con', 'nul', 'aux', 'prn', 'com1', 'lpt9', 'a'.repeat(81)]) {
      expect(isIndicatorId(text), text).toBe(false);
      expect(isAggregateId(text), text).toBe(false);
      expect(isEditionId(text), text).toBe(false);
    }
    expect(isEditionId('CON')).toBe(false);
    for (const text of ['contraband', 'com', 'constructor', 'a'.repeat(80)]) {
      expect(isIndicatorId(text), text).toBe(true);
    }
  });

  test('of claims, flows and quotes are a letter and a number from 1', () => {
    for (const [guard, letter] of [
      [isClaimId, 'c'],
      [isFlowId, 'f'],
      [isQuoteId, 'q'],
    ] as const) {
      expect(guard(`${letter}1`)).toBe(true);
      expect(guard(`${letter}120`)).toBe(true);
      for (const text of ['', letter, `${letter}0`, `${letter}01`, `${letter}1\n`, 'x1', '1']) {
        expect(guard(text), text).toBe(false);
      }
    }
    expect(['c10', 'c2', 'c1'].sort(compareNumbered)).toEqual(['c1', 'c2', 'c10']);
  });

  test('of sources can stand in a list', () => {
    expect(isSourceId('doi:10.1000/182')).toBe(true);
    for (const text of ['', 'a b', 'a;b', 'a\n', 'x'.repeat(201)]) {
      expect(isSourceId(text), text).toBe(false);
    }
  });

  test('of indicators and aggregates are kebab case', () => {
    for (const guard of [isIndicatorId, isAggregateId]) {
      expect(guard('mafia-style-groups')).toBe(true);
      for (const text of ['', '-a', 'a-', 'a--b', 'A', 'a b', '1a', '__proto__']) {
        expect(guard(text), text).toBe(false);
      }
    }
  });

  test('of editions and releases stand in a path without escaping', () => {
    expect(isEditionId('2023')).toBe(true);
    expect(isEditionId('autumn-2024')).toBe(true);
    for (const text of ['', '..', 'a/b', '2023.1', '-x', 'a'.repeat(33)]) {
      expect(isEditionId(text), text).toBe(false);
    }
    expect(isReleaseId('2023.12')).toBe(true);
    for (const text of ['2023', '2023.0', '2023.01', '2023.1/', '../2023.1']) {
      expect(isReleaseId(text), text).toBe(false);
    }
  });

  test('of frameworks name a subject and a version', () => {
    expect(isFrameworkId('organized-crime/2023')).toBe(true);
    expect(isFrameworkId('2023')).toBe(false);
  });

  test('of releases come apart and together again', () => {
    const edition = 'autumn-2024';
    if (!isEditionId(edition)) throw new Error('not an edition');
    const id = releaseId(edition, 12);
    expect(id).toBe('autumn-2024.12');
    expect(releaseParts(id)).toEqual({ edition, number: 12 });
    expect(() => releaseId(edition, 0)).toThrow('autumn-2024.0');
  });
});

describe('kebab case of a name', () => {
  test.each([
    ['Human trafficking', 'human-trafficking'],
    ['Mafia-style groups', 'mafia-style-groups'],
    ['Central & Eastern Europe', 'central-eastern-europe'],
    ['Øyelys São Tomé', 'yelys-sao-tome'],
    ['  ', ''],
  ])('%s', (name, id) => {
    expect(kebab(name)).toBe(id);
  });
});
