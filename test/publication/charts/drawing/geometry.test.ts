import { describe, expect, test } from 'vitest';
import { bandEdge } from '../../../../src/publication/charts/band-edges.ts';
import {
  type Box,
  type LabelledPoint,
  overlap,
  placeLabels,
} from '../../../../src/publication/charts/drawing/label-placement.ts';
import {
  linearScale,
  middleOf,
  scaleTicks,
  ticksOf,
  tickText,
} from '../../../../src/publication/charts/drawing/linear-scale.ts';
import { SHAPES, shapePath } from '../../../../src/publication/charts/drawing/shapes.ts';
import { digits, textAt } from '../../../../src/publication/charts/drawing/svg.ts';
import {
  cutText,
  textWidth,
  wrapText,
} from '../../../../src/publication/charts/drawing/text-width.ts';
import { spreadLabels } from '../../../../src/publication/charts/series/spread-labels.ts';

describe('a linear scale', () => {
  const { at } = linearScale([1, 10], [0, 180]);

  test('maps ends to ends and the middle to the middle', () => {
    expect([1, 5.5, 10].map(at)).toEqual([0, 90, 180]);
  });

  test('keeps what lies outside on its ends', () => {
    expect([-5, 40].map(at)).toEqual([0, 180]);
  });

  test('without extent puts everything in the middle', () => {
    expect(linearScale([3, 3], [0, 10]).at(3)).toBe(5);
  });

  test('ticks at round numbers', () => {
    expect(ticksOf(1, 10, 5)).toEqual([2, 4, 6, 8, 10]);
    expect(ticksOf(5, 100, 5)).toEqual([20, 40, 60, 80, 100]);
    expect(ticksOf(0, 0.7, 4)).toEqual([0, 0.2, 0.4, 0.6]);
    expect(ticksOf(3, 3, 4)).toEqual([3]);
  });

  test('ticks of a score scale begin and end with its ends and crowd neither', () => {
    const scale = { minimum: 1, maximum: 10, step: 0.5, decimals: 2 };
    expect(scaleTicks(scale)).toEqual([1, 2, 4, 6, 8, 10]);
    expect(scaleTicks({ ...scale, minimum: 5, maximum: 100 })).toEqual([5, 20, 40, 60, 80, 100]);
    expect(middleOf(scale)).toBe(5.5);
  });

  test('prints ticks without a tail of digits', () => {
    expect([5.5, 40, 0.1 + 0.2].map(tickText)).toEqual(['5.5', '40', '0.3']);
  });
});

describe('svg text', () => {
  test('has one decimal at most and never a minus zero', () => {
    expect([1, 1.25, -0.04, 12.349].map(digits)).toEqual(['1', '1.3', '0', '12.3']);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s as a coordinate', (value) => {
    expect(() => digits(value)).toThrow('not a coordinate');
  });

  test('escapes what could end an element or an attribute', () => {
    expect(textAt(0, 4, '<b>')).toBe('<text y="4">&lt;b&gt;</text>');
  });
});

describe('text widths', () => {
  test('add up: “il” is 246 + 255 thousandths of the size', () => {
    expect(textWidth('il', 1000)).toBe(246 + 255);
    expect(textWidth('il', 10)).toBeCloseTo(5.01);
  });

  test('leave accents off and count what is unknown as wide', () => {
    expect(textWidth('é', 100)).toBe(textWidth('e', 100));
    expect(textWidth('Ж', 100)).toBeGreaterThan(textWidth('n', 100));
  });

  test('break lines at spaces, losing no word', () => {
    const lines = wrapText('Government transparency and accountability', 12, 164);
    expect(lines).toEqual(['Government transparency and', 'accountability']);
    expect(wrapText('Unbreakable', 12, 10)).toEqual(['Unbreakable']);
  });

  test('cut a name to its room and say so', () => {
    const cut = cutText('St. Vincent and the Grenadines', 12, 80);
    expect(cut).toMatch(/…$/);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(80);
    expect(cutText('Chad', 12, 80)).toBe('Chad');
  });
});

describe('labels', () => {
  const frame: Box = { left: 0, top: 0, right: 300, bottom: 200 };
  const room = { frame, size: 10, radius: 3 };
  const crowd = Array.from(
    { length: 120 },
    (_, at): LabelledPoint => ({
      x: (at * 73) % 300,
      y: (at * 41) % 200,
      text: `Point ${at}`,
      width: 40,
    }),
  );
  const boxOf = (x: number, y: number, anchor: string, width: number): Box => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { left, right: left + width, top: y - 7.4, bottom: y + 2.4 };
  };

  test('never touch each other, a point or the frame, however crowded', () => {
    const placed = placeLabels(crowd, room);
    expect(placed.length).toBeGreaterThan(10);
    const boxes = placed.map(({ x, y, anchor }) => boxOf(x, y, anchor, 40));
    for (const [at, box] of boxes.entries()) {
      expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
      expect(box.left >= 0 && box.right <= 300 && box.top >= 0 && box.bottom <= 200).toBe(true);
      const own = placed[at]?.point;
      for (const [point, { x, y }] of crowd.entries()) {
        const mark = { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
        expect(point !== own && overlap(box, mark)).toBe(false);
      }
    }
  });

  test('come out the same every time', () => {
    expect(placeLabels(crowd, room)).toEqual(placeLabels(crowd, room));
  });

  test('that are needed stand even over points, but not over other labels', () => {
    const wall = Array.from({ length: 400 }, (_, at) => ({
      x: (at % 20) * 15,
      y: Math.floor(at / 20) * 10,
      text: '',
      width: 0,
    }));
    const wanted = { x: 150, y: 100, text: 'Here', width: 40 };
    expect(placeLabels([wanted, ...wall], room).some(({ point }) => point === 0)).toBe(false);
    expect(
      placeLabels([{ ...wanted, needed: true }, ...wall], room).some(({ point }) => point === 0),
    ).toBe(true);
  });

  test('in a column keep their distance; needed ones move, others give way', () => {
    const wanted = [50, 51, 52, 53, 90].map((at, label) => ({ at, needed: label < 3 }));
    const placed = spreadLabels(wanted, 12, [0, 100]);
    expect(placed.map(({ label }) => label)).toEqual([0, 1, 2, 4]);
    const heights = placed.map(({ at }) => at).sort((a, b) => a - b);
    expect(heights).toEqual([50, 62, 74, 90]);
  });

  test('in a column are pushed back up from the lower end', () => {
    const placed = spreadLabels(
      [98, 99, 100].map((at) => ({ at, needed: true })),
      10,
      [0, 100],
    );
    expect(placed.map(({ at }) => at)).toEqual([80, 90, 100]);
  });
});

describe('shapes', () => {
  test('are six different outlines round the same point', () => {
    const paths = Array.from({ length: SHAPES }, (_, shape) => shapePath(shape, 10, 10, 4));
    expect(new Set(paths).size).toBe(6);
    expect(paths.every((path) => /^M[-\d.a-z ]+z$/i.test(path))).toBe(true);
  });
});

test('the edge of a band is read exactly, and refused when it is none', () => {
  expect(bandEdge('5.5')).toBe(5.5);
  expect(bandEdge('13/3')).toBeCloseTo(4.3333);
  expect(bandEdge(undefined, 99)).toBe(99);
  expect(() => bandEdge('high')).toThrow('not the edge of a band');
});
