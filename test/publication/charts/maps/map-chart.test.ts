import { brotliCompressSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { mapGeometry } from '../../../../src/atlas/index.ts';
import { isCountryCode } from '../../../../src/model/index.ts';
import {
  bandColour,
  mapChart,
  mapSvgForFile,
  pagePaint,
  printPaint,
} from '../../../../src/publication/charts/index.ts';
import { codes, demoCountries, unitedNations } from '../../../atlas/codes.ts';
import { mapViewOf } from './map-view.ts';

const world = mapGeometry(unitedNations());
const demo = mapGeometry(demoCountries, { width: 800 });

/** Throws when the text is not well-formed XML. */
function parse(svg: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
}

/** The element that carries this country's code. */
function elementOf(svg: string, country: string): string {
  const found = new RegExp(`<(\\w+)[^>]* data-country="${country}"[^>]*>.*?</\\1>`).exec(svg);
  return found?.[0] ?? '';
}

/** The fill of the group this country stands in. */
function fillOf(svg: string, country: string): string | undefined {
  const before = svg.slice(0, svg.indexOf(`data-country="${country}"`));
  return [...before.matchAll(/<g fill="([^"]+)"/g)].at(-1)?.[1];
}

describe('a map with values', () => {
  const values = { ALB: 3.99, BLR: 5.37, RUS: 6, UKR: 8.5, MDA: null };
  const svg = mapChart(mapViewOf(demoCountries, values), demo, printPaint);

  test('is one well-formed picture with a name and a finding', () => {
    parse(svg);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img"/);
    expect(svg).toContain('aria-labelledby="c-title c-finding"');
    expect(svg).toContain('<title id="c-title">Map: Criminality, World, Edition 2025</title>');
    expect(svg).toContain('<desc id="c-finding">Myanmar has the highest value.</desc>');
  });

  test('says of each country its name, value and band', () => {
    expect(elementOf(svg, 'BLR')).toMatch(/^<path .*id="c-BLR"/);
    expect(elementOf(svg, 'BLR')).toContain('<title>Belarus 5.37, moderate influence</title>');
    expect(elementOf(svg, 'MDA')).toContain('<title>Moldova, no data</title>');
  });

  test('says where the value and the rank may lie, where the view does', () => {
    const view = mapViewOf(demoCountries, values);
    const rows = view.rows.map((row) => ({
      ...row,
      rank: 12,
      interval: { low: '5.02', high: '5.65', from: 0.45, to: 0.52, ground: 'assumed' as const },
      rankInterval: { low: 10, high: 14, median: 12 },
    }));
    const ranged = mapChart({ ...view, rows }, demo, printPaint);
    expect(elementOf(ranged, 'BLR')).toContain(
      '<title>Belarus 5.37 (5.02–5.65), moderate influence; rank 12 (10–14)</title>',
    );
    expect(elementOf(ranged, 'MDA')).toContain('<title>Moldova, no data</title>');
    const unranked = rows.map(({ rankInterval: _, ...row }) => row);
    expect(elementOf(mapChart({ ...view, rows: unranked }, demo, printPaint), 'BLR')).toContain(
      '<title>Belarus 5.37 (5.02–5.65), moderate influence</title>',
    );
  });

  test('colours by band and hatches what has no value', () => {
    const colour = (position: number): string => bandColour(printPaint, 'criminality', position, 4);
    expect(['ALB', 'BLR', 'RUS', 'UKR'].map((country) => fillOf(svg, country))).toEqual(
      [0, 1, 2, 3].map(colour),
    );
    expect(fillOf(svg, 'MDA')).toBe('url(#c-no-data)');
    expect(svg).toContain('<pattern id="c-no-data"');
  });

  test('prints every band with its edges, and no data only where there is such a country', () => {
    for (const text of ['none or little influence', 'severe influence', 'no value']) {
      expect(svg).toContain(`>${text}<`);
    }
    for (const edge of ['below 4', 'from 4, below 6', 'from 6, below 8', 'from 8']) {
      expect(svg).toContain(`>${edge}</tspan>`);
    }
    expect(mapChart(mapViewOf(demoCountries), demo, printPaint)).not.toContain('no data');
  });

  test('dashes disputed borders', () => {
    expect(svg).toMatch(/class="map-disputed" d="M[^"]+"[^>]* stroke-dasharray="/);
  });

  test('leaves the legend out where the page has one', () => {
    const bare = mapChart(mapViewOf(demoCountries, values), demo, printPaint, { legend: false });
    expect(bare).not.toContain('map-legend');
    expect(bare).toContain(`viewBox="0 0 ${demo.width} ${demo.height}"`);
  });

  test('a country the view says nothing of is context', () => {
    const some = mapChart(mapViewOf(codes('BLR POL')), demo, printPaint);
    expect(elementOf(some, 'UKR')).toBe('');
    expect(some).not.toContain('no data');
  });
});

describe('a map inside a page', () => {
  const svg = mapChart(mapViewOf(unitedNations()), world, pagePaint, {
    idPrefix: 'home-',
    link: (country) => `country/${country}.html?a=1&b=2`,
  });

  test('is a group of links, each with one name, out of the way of the Tab key', () => {
    parse(svg);
    expect(svg).toContain('role="group"');
    expect(elementOf(svg, 'MLT')).toMatch(
      /^<a id="home-MLT" data-country="MLT" href="country\/MLT\.html\?a=1&amp;b=2" tabindex="-1"><circle/,
    );
  });

  test('holds no colour but variables, so that light and dark both fit', () => {
    expect(svg.match(/#[0-9a-f]{6}/gi)).toBeNull();
    expect(svg).toContain('var(--band-criminality-1)');
  });

  test('shows every one of the 193 and stays below 60 kB compressed', () => {
    for (const country of unitedNations()) expect(elementOf(svg, country), country).not.toBe('');
    expect(brotliCompressSync(svg).length).toBeLessThan(60_000);
  });

  test('small states are circles of at least six pixels with a leader line where they moved', () => {
    for (const country of codes('MLT SGP TUV NRU LIE')) {
      expect(elementOf(svg, country)).toMatch(/<circle cx="[\d.]+" cy="[\d.]+" r="6"/);
    }
    expect(svg).toContain('class="map-leaders"');
  });
});

describe('a map as a file', () => {
  const svg = mapSvgForFile(mapViewOf(demoCountries), demo);

  test('carries heading, source, paper and literal colours', () => {
    parse(svg);
    expect(svg).toContain('>Criminality<');
    expect(svg).toContain(
      'Organized crime &amp; the rest, Edition 2025, release 2025.1. The publisher.',
    );
    expect(svg).toContain(`<rect width="800"`);
    expect(svg).not.toContain('var(');
  });

  test('is the same bytes every time', () => {
    expect(
      mapSvgForFile(mapViewOf(demoCountries), mapGeometry(demoCountries, { width: 800 })),
    ).toBe(svg);
  });
});

test('invented countries are tiles that print their name and value', () => {
  const invented = ['XAA', 'XAB'].filter(isCountryCode);
  const svg = mapChart(mapViewOf(invented, { XAB: null }), mapGeometry(invented), printPaint);
  parse(svg);
  expect(elementOf(svg, 'XAA')).toContain('<title>Isle of XAA 5.37, moderate influence</title>');
  expect(svg).toContain('>Isle of XAA</tspan>');
  expect(svg).toContain('font-weight="600">5.37</tspan>');
});
