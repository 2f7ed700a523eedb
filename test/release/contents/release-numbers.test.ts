import { describe, expect, test } from 'vitest';
import {
  followingRelease,
  latestRelease,
  nextRelease,
  releaseToSeal,
} from '../../../src/release/contents/release-numbers.ts';
import { editionId } from '../../support/edition-builder.ts';
import { harbourIndex, releaseOf, withCorrection } from '../harbour-index.ts';

const YEAR = editionId('2022');
const SEALED = ['2020.1', '2022.9', '2022.10', '2022.2', '2023.4'].map(releaseOf);

describe('release numbers', () => {
  test('the latest is the highest number, not the last in the alphabet', () => {
    expect(latestRelease(YEAR, SEALED)).toBe('2022.10');
    expect(latestRelease(editionId('2021'), SEALED)).toBeUndefined();
  });

  test('the one that follows counts on from it, or begins with 1', () => {
    expect(followingRelease(YEAR, SEALED)).toBe('2022.11');
    expect(followingRelease(editionId('2021'), SEALED)).toBe('2021.1');
  });

  test('the first release needs no correction', () => {
    expect(nextRelease(harbourIndex(), YEAR, [])).toBe('2022.1');
    expect(nextRelease(harbourIndex(), YEAR, [releaseOf('2020.1')])).toBe('2022.1');
  });

  test('a second one needs a correction that names it', () => {
    const sealed = [releaseOf('2022.1')];
    expect(() => nextRelease(harbourIndex(), YEAR, sealed)).toThrow(
      expect.objectContaining({
        name: 'CorrectionNeeded',
        exitCode: 1,
        hint: expect.stringContaining('assayer correct'),
      }),
    );
    expect(nextRelease(withCorrection(harbourIndex(), '2022.2'), YEAR, sealed)).toBe('2022.2');
  });

  test('sealing makes the newest one anew until a correction names the next', () => {
    const sealed = [releaseOf('2022.1'), releaseOf('2022.2')];
    expect(releaseToSeal(harbourIndex(), YEAR, [])).toBe('2022.1');
    expect(releaseToSeal(harbourIndex(), YEAR, sealed)).toBe('2022.2');
    expect(releaseToSeal(withCorrection(harbourIndex(), '2022.3'), YEAR, sealed)).toBe('2022.3');
  });

  test('a correction of another edition or number does not do', () => {
    const sealed = [releaseOf('2022.1')];
    const other = withCorrection(withCorrection(harbourIndex(), '2020.2'), '2022.3');
    expect(() => nextRelease(other, YEAR, sealed)).toThrow('leads to 2022.2');
  });
});
