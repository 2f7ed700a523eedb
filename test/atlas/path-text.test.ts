import { describe, expect, test } from 'vitest';
import { pathText, ringArea, Tracer } from '../../src/atlas/path-text.ts';

describe('path text', () => {
  test('steps are relative, without leading zeros or needless separators', () => {
    expect(pathText([[105, 200, 108, 195, 120, 195]], true)).toBe('M10.5 20l.3-.5 1.2 0z');
  });

  test('a point after a number that has one needs no separator, after a whole number it does', () => {
    expect(pathText([[0, 0, 5, 5, 15, 10]], false)).toBe('M0 0l.5.5 1 .5');
  });

  test('after a ring the next one starts from where the last began, after a line from its end', () => {
    const two = [
      [0, 0, 100, 0, 100, 100],
      [10, 10, 20, 10, 20, 20],
    ];
    expect(pathText(two, true)).toBe('M0 0l10 0 0 10zm1 1 1 0 0 1z');
    expect(pathText(two, false)).toBe('M0 0l10 0 0 10m-9-9 1 0 0 1');
  });

  test('paths can be written one after another', () => {
    const ring = pathText([[0, 0, 10, 0, 10, 10]], true);
    expect(ring + ring).toBe('M0 0l1 0 0 1zM0 0l1 0 0 1z');
  });

  test('nothing makes an empty path', () => {
    expect(pathText([], true)).toBe('');
  });
});

describe('the tracer', () => {
  test('keeps rings on the grid without repeated points', () => {
    const tracer = new Tracer();
    tracer.moveTo(1.04, 1);
    tracer.lineTo(1.01, 1);
    tracer.lineTo(2, 1);
    tracer.lineTo(2, 2.06);
    tracer.lineTo(1.02, 1.01);
    tracer.closePath();
    expect(tracer.take()).toEqual({ rings: [[10, 10, 20, 10, 20, 21]], lines: [] });
    expect(tracer.take()).toEqual({ rings: [], lines: [] });
  });

  test('a ring that falls into a line is nothing', () => {
    const tracer = new Tracer();
    tracer.moveTo(0, 0);
    tracer.lineTo(0.04, 0);
    tracer.lineTo(1, 0);
    tracer.closePath();
    expect(tracer.take().rings).toEqual([]);
  });

  test('lines end where the next begins', () => {
    const tracer = new Tracer();
    tracer.moveTo(0, 0);
    tracer.lineTo(1, 0);
    tracer.moveTo(5, 5);
    tracer.lineTo(6, 5);
    expect(tracer.take().lines).toEqual([
      [0, 0, 10, 0],
      [50, 50, 60, 50],
    ]);
  });

  test('whole pixels leave no tenths', () => {
    const tracer = new Tracer(10);
    tracer.moveTo(0.4, 0.6);
    tracer.lineTo(10.2, 0);
    expect(pathText(tracer.take().lines, false)).toBe('M0 1l10-1');
  });
});

test('the area of a ring does not depend on its sense', () => {
  expect(ringArea([0, 0, 100, 0, 100, 100, 0, 100])).toBe(100);
  expect(ringArea([0, 100, 100, 100, 100, 0, 0, 0])).toBe(100);
});
