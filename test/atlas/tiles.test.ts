import { describe, expect, test } from 'vitest';
import { mapGeometry } from '../../src/atlas/index.ts';
import { layTiles } from '../../src/atlas/tiles.ts';
import { type CountryCode, isCountryCode } from '../../src/model/index.ts';
import { codes } from './codes.ts';

const invented: readonly CountryCode[] = ['XAA', 'XAB', 'XAC', 'XAD', 'XAE', 'XAF'].filter(
  isCountryCode,
);

describe('tiles for countries that the atlas does not know', () => {
  test('lie in rows, every second half a tile aside, and touch nobody', () => {
    const { tiles, height } = layTiles(invented, 1000, 0);
    expect(tiles.map(({ label }) => label.y)).toEqual([80, 80, 80, 182, 182, 182]);
    expect((tiles[3]?.label.x ?? 0) - (tiles[0]?.label.x ?? 0)).toBeCloseTo(58.9, 1);
    expect(height).toBe(262);
    for (const [at, a] of tiles.entries()) {
      for (const b of tiles.slice(at + 1)) {
        expect(Math.hypot(a.label.x - b.label.x, a.label.y - b.label.y)).toBeGreaterThan(117);
      }
    }
  });

  test('shrink to the width they have', () => {
    const { tiles } = layTiles(invented, 200, 0);
    for (const { label } of tiles) {
      expect(label.x).toBeGreaterThan(20);
      expect(label.x).toBeLessThan(180);
    }
  });

  test('an index of invented places is a map of tiles alone', () => {
    const geometry = mapGeometry(invented);
    expect(geometry).toMatchObject({ kind: 'tiles', context: '', borders: '', sphere: '' });
    expect(geometry.countries.every(({ tile, small }) => tile === true && !small)).toBe(true);
  });

  test('beside known countries they stand below the map', () => {
    const known = mapGeometry(codes('FRA ITA'), { width: 600 });
    const mixed = mapGeometry([...invented, ...codes('FRA ITA')], { width: 600 });
    expect(mixed.countries.slice(0, 2)).toEqual(known.countries);
    expect(mixed.height).toBeGreaterThan(known.height);
    for (const { tile, label } of mixed.countries.slice(2)) {
      expect(tile).toBe(true);
      expect(label.y).toBeGreaterThan(known.height);
    }
  });

  test('or are left out', () => {
    expect(mapGeometry(invented, { tiles: false }).countries).toEqual([]);
  });
});
