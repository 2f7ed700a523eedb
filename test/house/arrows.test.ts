import { describe, expect, test } from 'vitest';
import { arrowsOf, ROOMS, readSource, roomOf, sourceFiles } from './rooms.ts';

describe('the arrows of the house', () => {
  test('every source file stands in a room', () => {
    expect(sourceFiles().filter((file) => !roomOf(file))).toEqual([]);
  });

  test('a room imports only the rooms it may', () => {
    const wrong = sourceFiles()
      .flatMap(arrowsOf)
      .filter(({ file, target, typeOnly }) => {
        const from = roomOf(file);
        const to = roomOf(target);
        if (!from || !to || from === to) return false;
        return !from.may.includes(to.path) && !(typeOnly && from.types?.includes(to.path));
      })
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });

  test('a room is entered through its door', () => {
    const wrong = sourceFiles()
      .flatMap(arrowsOf)
      .filter(({ file, target }) => {
        const to = roomOf(target);
        return to && to !== roomOf(file) && target !== `src/${to.path}/index.ts`;
      })
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });

  test('arrows between rooms never form a circle', () => {
    const order = ROOMS.map(({ path }) => path);
    for (const { path, may, types = [] } of ROOMS) {
      for (const target of [...may, ...types]) {
        expect(order.indexOf(target), `${path} → ${target}`).toBeLessThan(order.indexOf(path));
      }
    }
  });

  test('ARCHITECTURE.md shows this very table', () => {
    const text = readSource('ARCHITECTURE.md');
    for (const { path, job, may, types = [] } of ROOMS) {
      const names = [...may, ...types.map((type) => `${type} (types)`)].join(', ') || '–';
      expect(text).toContain(`| \`${path}\` | ${job} | ${names} |`);
    }
  });
});
