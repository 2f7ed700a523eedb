import { describe, expect, test } from 'vitest';
import { mapGeometry } from '../../../../src/atlas/index.ts';
import {
  mapColours,
  mapFrame,
  pagePaint,
  printPaint,
} from '../../../../src/publication/charts/index.ts';
import { codes, demoCountries } from '../../../atlas/codes.ts';
import { mapViewOf } from './map-view.ts';

const demo = mapGeometry(demoCountries, { width: 800 });

describe('the map without values', () => {
  test('names every country and gives it no colour but that of no data', () => {
    const svg = mapFrame(demo, printPaint);
    for (const country of demoCountries) {
      expect(svg).toContain(`id="c-${country}" data-country="${country}"`);
    }
    expect(svg).toContain(`<g fill="${printPaint.noData}">`);
    expect(svg).not.toContain('<title');
  });

  test('draws small states above the lines, as circles', () => {
    const svg = mapFrame(
      mapGeometry(codes('AND FRA ESP'), { width: 200, height: 160 }),
      printPaint,
    );
    expect(svg.indexOf('data-country="AND"')).toBeGreaterThan(svg.indexOf('map-borders'));
    expect(svg).toContain('<circle cx=');
  });
});

test('the colours of a view are one rule a band that has countries', () => {
  const view = mapViewOf(codes('ALB BLR POL'), { ALB: 3, POL: null });
  expect(mapColours(view, pagePaint)).toBe(
    '#c-ALB{fill:var(--band-criminality-0)}#c-BLR{fill:var(--band-criminality-1)}',
  );
});
