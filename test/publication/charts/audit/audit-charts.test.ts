import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import {
  bestClaims,
  correlationHeat,
  printPaint,
  rankIntervals,
  scoreSpreads,
  weightBars,
} from '../../../../src/publication/charts/index.ts';
import type {
  BestClaimsView,
  HeatView,
  SpreadsView,
  WeightsView,
} from '../../../../src/publication/views/index.ts';

const TEXT = { title: 'What is <drawn>', desc: 'In words & numbers.' };

/** Every text of a picture, in the order it is drawn; throws where it is not well formed. */
function textsOf(svg: string): readonly string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  const open: string[] = [];
  parser.on('opentag', ({ name }) => open.push(name));
  parser.on('text', (text) => {
    if (open.at(-1) === 'text') texts.push(text);
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return texts;
}

function drawn(svg: string): readonly string[] {
  expect(svg).toContain('<title>What is &lt;drawn&gt;</title>');
  expect(svg).toContain('<desc>In words &amp; numbers.</desc>');
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  return textsOf(svg);
}

describe('weights on paper and in effect', () => {
  const view: WeightsView = {
    ...TEXT,
    name: 'harm',
    intendedWord: 'on paper',
    effectiveWord: 'in effect',
    rows: [
      { name: 'arms', intended: 0.5, effective: 0.7, flagged: false },
      { name: 'drugs & more', intended: 0.5, effective: 0.3, flagged: true },
      { name: 'people', intended: 0, flagged: false },
    ],
  };

  test('print both for every part, a dash where there is none', () => {
    const texts = drawn(weightBars(view, printPaint));
    expect(texts).toEqual(
      expect.arrayContaining(['arms', '50 % → 70 %', 'drugs & more', '50 % → 30 %', 'people', '–']),
    );
  });

  test('are bold and dark where they lie beyond the threshold', () => {
    const svg = weightBars(view, printPaint);
    expect(svg.match(/font-weight="600"/g)).toHaveLength(2);
    expect(svg.split(`fill="${printPaint.family.criminality}"`)).toHaveLength(2);
  });
});

describe('rank intervals', () => {
  test('are a stroke for every country, and of one country too', () => {
    const rows = [
      { rank: 1, low: 1, high: 2 },
      { rank: 2, low: 1, high: 3 },
      { rank: 3, low: 2, high: 3 },
    ];
    const svg = rankIntervals({ ...TEXT, axis: 'countries', countries: 3, rows }, printPaint);
    expect(drawn(svg)).toContain('countries');
    expect(svg.match(/M[\d.]+ [\d.]+V[\d.]+/g)).toHaveLength(3);
    drawn(
      rankIntervals(
        { ...TEXT, axis: 'countries', countries: 1, rows: rows.slice(0, 1) },
        printPaint,
      ),
    );
  });
});

describe('best claims', () => {
  const view: BestClaimsView = {
    ...TEXT,
    across: 'value',
    up: 'claim',
    points: [
      { name: 'Isla', value: 2, claim: 0.4, named: true },
      { name: 'Otra', value: 8, claim: 1, named: false },
      { name: 'Nueva', value: 7.9, claim: 1, named: true },
    ],
  };

  test('are a dot for each, with the names that cover no other dot', () => {
    const svg = bestClaims(view, printPaint);
    expect(svg.match(/<circle/g)).toHaveLength(3);
    const texts = drawn(svg);
    expect(texts).toEqual(expect.arrayContaining(['value', 'claim', 'Isla', 'Nueva']));
    expect(texts).not.toContain('Otra');
  });

  test('leave a name out where it would stand over a dot', () => {
    const near = { name: 'Otra', value: 2.3, claim: 0.41, named: false };
    const close = { ...view, points: [...view.points, near] };
    expect(drawn(bestClaims(close, printPaint))).not.toContain('Isla');
  });

  test('of equal values and of one country are drawn too', () => {
    const [first] = view.points;
    if (!first) throw new Error('a point');
    drawn(bestClaims({ ...view, points: [first] }, printPaint));
    drawn(bestClaims({ ...view, points: [first, first, first] }, printPaint));
  });
});

describe('spreads of scores', () => {
  const view: SpreadsView = {
    ...TEXT,
    low: 1,
    high: 10,
    step: 0.5,
    charts: [
      {
        name: 'arms',
        counts: [
          { value: 1, countries: 3 },
          { value: 2.5, countries: 6 },
        ],
        mean: 2,
      },
      { name: 'drugs', counts: [{ value: 10, countries: 1 }] },
    ],
  };

  test('name each indicator and the ends of the scale', () => {
    expect(drawn(scoreSpreads(view, printPaint))).toEqual(['arms', '1', '10', 'drugs', '1', '10']);
  });

  test('draw the highest bar to the top and the others in proportion', () => {
    const heights = [...scoreSpreads(view, printPaint).matchAll(/v-([\d.]+)h[\d.]+v/g)].map(
      ([, height]) => Number(height),
    );
    expect(heights[0]).toBeCloseTo((heights[1] ?? 0) / 2, 1);
    expect(heights[2]).toBe(heights[1]);
  });
});

describe('the heat of correlations', () => {
  const view: HeatView = {
    ...TEXT,
    aggregates: [
      { id: 'harm', name: 'Harm' },
      { id: 'defence', name: 'Defence' },
    ],
    rows: [
      {
        name: 'arms',
        group: 'harm harm',
        aggregates: [
          { r: 0.8, own: true, flagged: false },
          { r: -0.75, own: false, flagged: true },
        ],
        indicators: [undefined, 0.2],
      },
      {
        name: 'drugs',
        group: 'harm harm',
        aggregates: [
          { r: 0.3, own: true, flagged: false },
          { own: false, flagged: false },
        ],
        indicators: [0.2, undefined],
      },
    ],
    words: { negative: 'opposite', positive: 'alike', own: 'counted in it', flagged: 'stands out' },
  };

  test('prints correlations with aggregates, and what the colours mean', () => {
    const texts = drawn(correlationHeat(view, printPaint));
    expect(texts).toEqual(
      expect.arrayContaining(['Harm', 'Defence', 'arms', 'drugs', '0.80', '−0.75', '0.30']),
    );
    expect(texts).toEqual(
      expect.arrayContaining(['opposite', 'alike', 'counted in it', 'stands out']),
    );
  });
});
