import { describe, expect, test } from 'vitest';
import type { IndexFolder } from '../../src/folder/index.ts';
import { diffReleases, readRelease, sealRelease, verifyRelease } from '../../src/release/index.ts';
import { editionId } from '../support/edition-builder.ts';
import { realIndex } from './real-index.ts';
import { linesAt, readSound } from './release-texts.ts';

const INDEX = realIndex();
if (INDEX) describe('the publisher’s index at full size', () => checkFullSize(INDEX));
else test.skip('the publisher’s index at full size: no workbooks beside the repository');

/** CPU seconds that a piece of work takes. */
function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function checkFullSize(folder: IndexFolder): void {
  const files = new Map(
    ['2021', '2023', '2025'].map((year) => [year, sealRelease(folder, editionId(year))]),
  );
  const lines = (year: string, path: string): readonly string[] =>
    linesAt(files.get(year) ?? never(), path);

  test('sealing, verifying and reading 193 countries take at most two CPU seconds each', () => {
    const edition = files.get('2025') ?? never();
    const times = {
      seal: cpuSeconds(() => sealRelease(folder, editionId('2025'))),
      verify: cpuSeconds(() => expect(verifyRelease(edition).ok).toBe(true)),
      read: cpuSeconds(() => expect(readRelease(edition).ok).toBe(true)),
    };
    for (const [work, seconds] of Object.entries(times)) {
      expect([work, seconds <= 2, seconds]).toEqual([work, true, seconds]);
    }
  });

  test('every edition verifies and has a row for everything', () => {
    for (const year of ['2021', '2023', '2025']) {
      expect(verifyRelease(files.get(year) ?? never()).ok).toBe(true);
      expect(lines(year, 'aggregates.csv')).toHaveLength(193 * 4 + 1);
      expect(lines(year, 'scores.csv')).toHaveLength(193 * (year === '2021' ? 26 : 32) + 1);
      expect(lines(year, 'quadrants.csv')).toHaveLength(193 + 1);
    }
    expect(lines('2025', 'changes.csv')).toHaveLength(193 * 36 + 1);
  });

  test('quadrants are counted as the publisher counts them', () => {
    const counts = (year: string): Readonly<Record<string, number>> => {
      const names = lines(year, 'quadrants.csv')
        .slice(1)
        .map((line) => line.slice(4));
      return Object.fromEntries(
        [...new Set(names)].map((name) => [name, names.filter((other) => other === name).length]),
      );
    };
    const published = (...numbers: readonly [number, number, number, number]) => ({
      'high-criminality-low-resilience': numbers[0],
      'low-criminality-low-resilience': numbers[1],
      'low-criminality-high-resilience': numbers[2],
      'high-criminality-high-resilience': numbers[3],
    });
    expect(counts('2021')).toEqual(published(57, 77, 50, 9));
    expect(counts('2023')).toEqual(published(63, 71, 47, 12));
    expect(counts('2025')).toEqual(published(66, 72, 46, 9));
  });

  test('Belarus stands where its pages put it: 83rd and 142nd in 2021, 56th after 27 places up', () => {
    const world = (year: string, aggregate: string): string | undefined =>
      lines(year, 'ranks.csv').find((line) => line.startsWith(`BLR,${aggregate},world,`));
    expect(world('2021', 'criminality')).toBe('BLR,criminality,world,World,83,193,');
    expect(world('2021', 'resilience')).toBe('BLR,resilience,world,World,142,193,');
    expect(world('2023', 'criminality')).toBe('BLR,criminality,world,World,56,193,-27');
  });

  test('Belarus changed by 0.79 as published and by 0.41 on the old set', () => {
    expect(lines('2023', 'changes.csv')).toContain('BLR,criminality,2021,0.79,0.41');
  });

  test('the difference of 2021 and 2023 gives the new indicators 0.38 of that', () => {
    const [before, after] = ['2021', '2023'].map((year) => readSound(files.get(year) ?? never()));
    if (!before || !after) return never();
    const diff = diffReleases(before, after);
    const belarus = diff.effects.find(
      ({ country, aggregate }) => country === 'BLR' && aggregate === 'criminality',
    );
    expect(belarus).toMatchObject({
      total: { value: '0.79' },
      method: { value: '0.38' },
      world: { value: '0.41' },
    });
    expect(
      diff.method
        .filter(({ kind }) => kind === 'new')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      ...['cyber-dependent-crimes', 'extortion-and-protection-racketeering', 'financial-crimes'],
      ...[
        'illicit-trade-in-excisable-goods',
        'private-sector-actors',
        'trade-in-counterfeit-goods',
      ],
    ]);
    expect(diff.sharedScores).toBe(193 * 26);
  });
}

function never(): never {
  throw new Error('nothing there');
}
