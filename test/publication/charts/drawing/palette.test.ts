import { describe, expect, test } from 'vitest';
import {
  bandColour,
  bandTextColour,
  darkPaint,
  families,
  type Paint,
  pagePaint,
  paintVariables,
  printPaint,
  stepOf,
} from '../../../../src/publication/charts/drawing/palette.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
const visions: Readonly<Record<string, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const linear = (hex: string): Triple => {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
const seen = (colour: Triple, matrix: Matrix): Triple => {
  const row = ([r, g, b]: Triple): number =>
    Math.min(1, Math.max(0, r * colour[0] + g * colour[1] + b * colour[2]));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};
const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const lightness = (colour: Triple): number => {
  const y = luminance(colour);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y;
};
const contrast = (a: string, b: string): number => {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

const paints: readonly (readonly [string, Paint])[] = [
  ['print', printPaint],
  ['dark', darkPaint],
];

describe.each(paints)('the %s paint', (_, paint) => {
  test.each(
    families.flatMap((family) => Object.keys(visions).map((vision) => [family, vision] as const)),
  )('keeps neighbouring %s steps apart under %s', (family, vision) => {
    const matrix = visions[vision];
    if (!matrix) throw new Error(`no such vision: ${vision}`);
    const steps = paint.bands[family].map((colour) => lightness(seen(linear(colour), matrix)));
    const gaps = steps.slice(1).map((step, index) => Math.abs(step - (steps[index] ?? 0)));
    expect(Math.min(...gaps)).toBeGreaterThan(13);
  });

  test.each(families)('spaces the %s steps evenly in lightness', (family) => {
    const steps = paint.bands[family].map((colour) => lightness(linear(colour)));
    const gaps = steps.slice(1).map((step, index) => Math.abs(step - (steps[index] ?? 0)));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(3);
  });

  test.each(families)('lets text on every %s step reach 4.5 : 1', (family) => {
    const reached = paint.bands[family].map((colour, step) =>
      contrast(colour, paint.bandText[family][step] ?? colour),
    );
    expect(Math.min(...reached)).toBeGreaterThanOrEqual(4.5);
  });

  test('lets ink, muted text and every family hue reach 4.5 : 1 on paper and wash', () => {
    const colours = [paint.ink, paint.muted, ...families.map((family) => paint.family[family])];
    const reached = colours.flatMap((colour) => [
      contrast(colour, paint.paper),
      contrast(colour, paint.wash),
    ]);
    expect(Math.min(...reached)).toBeGreaterThanOrEqual(4.5);
  });

  test('lets every category reach 3 : 1 on paper, as a mark must', () => {
    const reached = paint.categories.map((colour) => contrast(colour, paint.paper));
    expect(Math.min(...reached)).toBeGreaterThanOrEqual(3);
  });
});

describe('band colours', () => {
  test('four bands take the four steps in order', () => {
    expect([0, 1, 2, 3].map((position) => stepOf(position, 4))).toEqual([0, 1, 2, 3]);
  });

  test('two bands take the ends, three the ends and the third step', () => {
    expect([0, 1].map((position) => stepOf(position, 2))).toEqual([0, 3]);
    expect([0, 1, 2].map((position) => stepOf(position, 3))).toEqual([0, 2, 3]);
    expect(stepOf(0, 1)).toBe(1);
  });

  test('five bands are all different and leave out the middle of the ramp', () => {
    expect([0, 1, 2, 3, 4].map((position) => stepOf(position, 5))).toEqual([0, 0.5, 1, 2, 3]);
    const colours = [0, 1, 2, 3, 4].map((position) => bandColour(printPaint, 'other', position, 5));
    expect(new Set(colours).size).toBe(5);
    expect(bandColour(printPaint, 'actors', 1, 5)).toBe('#dabfe5');
    expect(bandColour(pagePaint, 'actors', 1, 5)).toBe(
      'color-mix(in srgb, var(--band-actors-0), var(--band-actors-1) 50%)',
    );
  });

  test.each([5, 6, 7, 8])('lets text on each of %i bands reach 4.5 : 1', (of) => {
    for (const paint of [printPaint, darkPaint]) {
      for (const family of families) {
        for (let position = 0; position < of; position++) {
          const ground = bandColour(paint, family, position, of);
          const text = bandTextColour(paint, family, position, of);
          expect(contrast(ground, text)).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });

  test('a band out of range is drawn as no data', () => {
    expect(bandColour(printPaint, 'markets', 7, 4)).toBe(printPaint.noData);
  });

  test('the page paint reads exactly the variables that a paint sets', () => {
    const read = JSON.stringify(pagePaint).match(/--[a-z0-9-]+/g) ?? [];
    const set = paintVariables(printPaint).map(([name]) => name);
    expect([...read].sort()).toEqual([...set].sort());
    expect(paintVariables(darkPaint).map(([name]) => name)).toEqual(set);
  });
});
