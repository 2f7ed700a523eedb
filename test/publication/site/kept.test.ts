import { describe, expect, test } from 'vitest';
import { openKept } from '../../../src/publication/site/kept.ts';
import { MemoryDisk } from '../../support/site-fixture.ts';

const FILE = '.assayer/shapes.kept';

/** A disk on which one publication kept a value that no JSON could hold. */
function diskWithKept(): MemoryDisk {
  const disk = new MemoryDisk();
  const kept = openKept<ReadonlyMap<string, bigint>>(disk, 'shapes', 'one');
  kept.put('a b', new Map([['third', 3n]]));
  kept.save();
  return disk;
}

describe('what a site keeps for its next publication', () => {
  test('is there under its key for the same software', () => {
    const kept = openKept<ReadonlyMap<string, bigint>>(diskWithKept(), 'shapes', 'one');
    expect(kept.get('a b')).toEqual(new Map([['third', 3n]]));
    expect(kept.get('a')).toBeUndefined();
  });

  test('is gone for other software, and under another name', () => {
    expect(openKept(diskWithKept(), 'shapes', 'two').get('a b')).toBeUndefined();
    expect(openKept(diskWithKept(), 'frameworks', 'one').get('a b')).toBeUndefined();
  });

  test('is nothing where the file cannot be read, and is kept anew', () => {
    const whole = diskWithKept().read(FILE) ?? new Uint8Array();
    for (const bytes of [new Uint8Array(), whole.slice(0, 20), Uint8Array.of(1, 2, 3)]) {
      const disk = new MemoryDisk();
      disk.write(FILE, bytes);
      const kept = openKept<string>(disk, 'shapes', 'one');
      expect(kept.get('a b')).toBeUndefined();
      kept.put('c', 'see');
      kept.save();
      expect(openKept<string>(disk, 'shapes', 'one').get('c')).toBe('see');
    }
  });

  test('is written only where something is new', () => {
    const disk = diskWithKept();
    disk.writes.length = 0;
    openKept(disk, 'shapes', 'one').save();
    expect(disk.writes).toEqual([]);
  });
});
