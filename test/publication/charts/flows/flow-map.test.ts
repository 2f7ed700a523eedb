import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { mapGeometry } from '../../../../src/atlas/index.ts';
import { flowArc } from '../../../../src/publication/charts/flows/flow-arcs.ts';
import { flowGround } from '../../../../src/publication/charts/flows/flow-places.ts';
import {
  darkPaint,
  flowMap,
  flowMapForFile,
  flowMapNote,
  gapMap,
  pagePaint,
  printPaint,
} from '../../../../src/publication/charts/index.ts';
import { flowsView, gapsView } from '../../../../src/publication/views/index.ts';
import { countryCode } from '../../../support/edition-builder.ts';
import {
  BELARUS,
  EVIDENCE,
  evidenceSite,
  flow,
  POLAND,
  UKRAINE,
  ZONES,
} from '../../../support/evidence-site.ts';

const GOLDEN = fileURLToPath(new URL('../../../golden/charts/', import.meta.url));
const site = evidenceSite();
const view = flowsView(site, site.latest);
const codes = site.latest.countries.map(({ code }) => code);
const gaps = gapsView(site, site.latest);
const gapPicture = gapMap(gaps, mapGeometry(codes), printPaint, { heading: true });

function viewOf(...flows: readonly ReturnType<typeof flow>[]): typeof view {
  const other = evidenceSite({ ...EVIDENCE, flows });
  return flowsView(other, other.latest);
}

function faultsOf(svg: string): readonly string[] {
  const faults: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => void faults.push(message));
  parser.write(svg).close();
  return faults;
}

describe('a map of flows', () => {
  const page = flowMap(view, pagePaint, { links: true });

  test('draws each leg between places on the map once, as a link named for all its flows', () => {
    const names = [...page.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      'Ukraine to Belarus: people (1), arms (4)',
      'Belarus to Poland: people (1), heroin (6)',
      'Ukraine to Chernihiv: arms (3)',
      'Chernihiv to Belarus: arms (3)',
      'Donbas to Belarus: coal (5)',
      'Belarus to European Union: coal (5)',
    ]);
    expect(page).toContain('href="#BLR-f1" data-flows="BLR-f1"');
    expect(page).toContain('href="#leg-UKR~BLR" data-flows="BLR-f6 BLR-f2"');
  });

  test('is solid for a fact, dashed for a likelihood, dotted for somebody’s word', () => {
    const styleOf = (confidence: 'asserted' | 'likely' | 'alleged'): string =>
      /class="line"[^>]*/.exec(
        flowMap(
          viewOf(flow('f1', 'arms-trafficking', 'arms', [UKRAINE, BELARUS], { confidence })),
          pagePaint,
        ),
      )?.[0] ?? '';
    expect(styleOf('asserted')).not.toContain('stroke-dasharray');
    expect(styleOf('likely')).toContain('stroke-dasharray="7 3.5"');
    expect(styleOf('alleged')).toContain('stroke-linecap="round"');
  });

  test('draws every line as wide as every other', () => {
    const widths = [...page.matchAll(/class="line"[^>]* stroke-width="([\d.]+)"/g)];
    expect(new Set(widths.map(([, width]) => width))).toEqual(new Set(['1.8']));
  });

  test('prints the numbers of the list on the legs, and none where there is no list', () => {
    expect(page).toContain('>1 · 4</text>');
    expect(flowMap(view, pagePaint, { numbers: false })).not.toContain('1 · 4');
  });

  test('names every place it draws where there is room', () => {
    for (const name of ['Belarus', 'Poland', 'Ukraine', 'Chernihiv', 'Donbas']) {
      expect(page).toContain(`>${name}</text>`);
    }
    expect(page).not.toContain('conflict zones');
  });

  test('is drawn for a phone with no text below 10.5', () => {
    const narrow = flowMap(view, pagePaint, { narrow: true });
    expect(narrow).toContain('viewBox="0 0 360 ');
    const sizes = [...narrow.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10.5);
  });

  test('draws no more legs at once than can be told apart, and says so', () => {
    const two = flowMap(view, printPaint, { most: 2, heading: true });
    expect(two.split('class="line"')).toHaveLength(3);
    expect(flowMapNote(view, { most: 2 })).toBe(
      '2 of 6 legs are drawn at once, those of most flows first.',
    );
    expect(flowMapNote(view)).toBe('');
    const linked = flowMap(view, pagePaint, { most: 2, links: true });
    expect(linked.split('class="leg rest"').length - 1).toBeGreaterThanOrEqual(4);
  });

  test('is empty where no place lies anywhere, and a file says so', () => {
    const nowhere = viewOf(flow('f1', 'arms-trafficking', 'arms', [ZONES, { name: 'abroad' }]));
    expect(flowMap(nowhere, pagePaint)).toBe('');
    expect(flowMapForFile(nowhere, printPaint)).toContain('None of the places has a position');
  });

  test('stands tiles in for countries that do not exist', () => {
    const made = (name: string, code: string) =>
      ({ name, kind: 'country', country: countryCode(code) }) as const;
    const tiles = flowMap(
      viewOf(
        flow('f1', 'arms-trafficking', 'oil', [made('Merrow', 'XME'), made('Brannoch', 'XBR')]),
      ),
      pagePaint,
    );
    expect(tiles).toContain('>Merrow</text>');
    expect(tiles.split('class="line"')).toHaveLength(2);
  });

  test('draws names as text, never as markup', () => {
    const nasty = { ...UKRAINE, name: '<script>alert(1)</script>"' };
    const svg = flowMap(
      viewOf(flow('f1', 'arms-trafficking', '<b>', [nasty, BELARUS])),
      pagePaint,
      {
        links: true,
      },
    );
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('<b>');
    expect(faultsOf(svg)).toEqual([]);
  });
});

describe('where places of flows stand', () => {
  test('one far from all others stands at the edge towards it and does not widen the frame', () => {
    const brazil = { name: 'Brazil', kind: 'country', country: countryCode('BRA') } as const;
    const near = flow('f1', 'arms-trafficking', 'arms', [UKRAINE, BELARUS, POLAND]);
    const without = flowGround(viewOf(near), 760);
    const far = viewOf(near, flow('f2', 'cocaine-trade', 'cocaine', [brazil, BELARUS]));
    const ground = flowGround(far, 760);
    const place = ground?.places[far.places.findIndex(({ key }) => key === 'BRA')];
    expect(place?.beyond).toBe(true);
    expect(
      place && (place.x === 16 || Math.round(place.y) === (ground?.geometry.height ?? 0) - 16),
    ).toBe(true);
    expect(ground?.geometry.height).toBe(without?.geometry.height);
    expect(flowMap(far, pagePaint)).toContain('>Brazil ›</text>');
  });

  test('a large neighbour stands where it reaches into the frame', () => {
    const russia = { name: 'Russia', kind: 'country', country: countryCode('RUS') } as const;
    const own = viewOf(flow('f1', 'arms-trafficking', 'arms', [UKRAINE, BELARUS, POLAND, russia]));
    const ground = flowGround(own, 760);
    const place = ground?.places[own.places.findIndex(({ key }) => key === 'RUS')];
    const { width = 0, height = 0 } = ground?.geometry ?? {};
    expect(place && place.x > 0 && place.x < width && place.y > 0 && place.y < height).toBe(true);
  });
});

describe('an arc', () => {
  test('bends to the right of its way, so that the way back is another line', () => {
    const there = flowArc({ x: 0, y: 0 }, { x: 100, y: 0 }, 5, 5);
    const back = flowArc({ x: 100, y: 0 }, { x: 0, y: 0 }, 5, 5);
    expect(there?.at(0.5).y).toBeGreaterThan(10);
    expect(back?.at(0.5).y).toBeLessThan(-10);
  });

  test('keeps its gaps: from (0, 0) to (100, 0) its head ends five pixels before the place', () => {
    const arc = flowArc({ x: 0, y: 0 }, { x: 100, y: 0 }, 5, 5);
    const [, x = Number.NaN, y = Number.NaN] = (
      /^M([\d.]+) ([\d.-]+)L/.exec(arc?.head ?? '') ?? []
    ).map(Number);
    expect(Math.hypot(100 - x, y)).toBeGreaterThanOrEqual(5);
    expect(Math.hypot(100 - x, y)).toBeLessThan(7);
  });

  test('does not exist between places that touch', () => {
    expect(flowArc({ x: 0, y: 0 }, { x: 12, y: 0 }, 6, 6)).toBeUndefined();
    expect(flowArc({ x: 3, y: 3 }, { x: 3, y: 3 }, 0, 0)).toBeUndefined();
  });
});

describe('a map of gaps', () => {
  test('tells silence from knowledge: a country without a claim is hatched, one without gaps is not', () => {
    const of = (code: string): string =>
      new RegExp(`data-country="${code}" fill="([^"]*)"`).exec(gapPicture)?.[1] ?? '';
    expect(of('UKR')).toBe('url(#no-claims)');
    expect(of('POL')).toMatch(/^#/);
    expect(of('BLR')).toMatch(/^#/);
    expect(of('BLR')).not.toBe(of('POL'));
    expect(gapPicture).toContain('<title>Belarus: 1 gap</title>');
    expect(gapPicture).toContain('<title>Ukraine: no claim recorded</title>');
  });
});

describe('golden maps', () => {
  test.each([
    ['flows', flowMapForFile(view, printPaint)],
    ['gaps', gapPicture],
  ])('%s comes out as committed (UPDATE_GOLDEN=1 writes it anew)', (name, svg) => {
    const path = `${GOLDEN}${name}.svg`;
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(path, `${svg}\n`);
    }
    expect(existsSync(path)).toBe(true);
    expect(`${svg}\n`).toBe(readFileSync(path, 'utf8'));
  });

  test('travel alone, are sound markup, and differ in the dark by colours alone', () => {
    for (const svg of [flowMapForFile(view, printPaint), gapPicture]) {
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width=/);
      expect(svg).not.toMatch(/var\(|NaN|Infinity|undefined|\[object/);
      expect(faultsOf(svg)).toEqual([]);
    }
    const plain = (svg: string): string => svg.replace(/#[0-9a-f]{6}/g, '#');
    expect(plain(flowMapForFile(view, darkPaint))).toBe(plain(flowMapForFile(view, printPaint)));
  });
});
