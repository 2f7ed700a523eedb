import { describe, expect, test } from 'vitest';
import {
  overlap,
  placeLabels,
} from '../../../../src/publication/charts/drawing/label-placement.ts';
import { whiskerAcross, whiskerUp } from '../../../../src/publication/charts/drawing/whiskers.ts';
import {
  compareChart,
  countryCard,
  pagePaint,
  printPaint,
  quadrantChart,
  seriesChart,
} from '../../../../src/publication/charts/index.ts';
import {
  compareCountryView,
  compareView,
  profileView,
  quadrantsView,
  type SiteReleases,
  seriesView,
  siteReleases,
} from '../../../../src/publication/views/index.ts';
import { countryCode } from '../../../support/edition-builder.ts';
import { aggregateId } from '../../../support/framework-builder.ts';
import { demoFolder, sealedIndex } from '../../../support/site-fixture.ts';

const sealed = await sealedIndex(demoFolder('central-eastern-europe'));
const demo = siteReleases(sealed.releases);
const bare = siteReleases(sealed.releases.map(({ robustness: _, ...release }) => release));
const belarus = countryCode('BLR');
const criminality = aggregateId('criminality');

/** Strokes along a row or up a column that begin anew. */
function strokes(d: string, direction: 'H' | 'V'): number {
  return d.match(new RegExp(`M[\\d.]+ [\\d.]+${direction}`, 'g'))?.length ?? 0;
}

/** Path data of what is drawn with some attributes. */
function pathsWith(svg: string, attributes: string): readonly string[] {
  const at = svg.indexOf(attributes);
  if (at < 0) return [];
  const inner = svg.slice(at, svg.indexOf('</g>', at));
  return [...inner.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d);
}

test('a whisker is one line, with a cap at each end where it has caps', () => {
  expect(whiskerAcross(10, [2, 30])).toBe('M2 10H30');
  expect(whiskerAcross(10, [2, 30], 3)).toBe('M2 10H30M2 7v6M30 7v6');
  expect(whiskerUp(5, [40, 20], 2)).toBe('M5 40V20M3 40h4M3 20h4');
});

describe('a comparison', () => {
  const chartOf = (site: SiteReleases): string =>
    compareChart(compareCountryView(site, site.latest, belarus), printPaint);

  test('has a whisker for each of its countries in the rows of components and pillars', () => {
    const paths = pathsWith(chartOf(demo), 'fill="none" stroke-opacity=".5"');
    expect(paths).toHaveLength(6);
    for (const d of paths) expect(strokes(d, 'H')).toBe(4);
    expect(chartOf(demo)).toContain('lines: ranges of components and pillars');
  });

  test('of a few countries has them in every row', () => {
    const [first, second] = demo.latest.countries;
    if (!first || !second) throw new Error('two countries expected');
    const view = compareView(demo, demo.latest, '', '', [first, second]);
    const paths = pathsWith(compareChart(view, printPaint), 'fill="none" stroke-opacity=".5"');
    expect(paths.map((d) => strokes(d, 'H'))).toEqual([36, 36]);
  });

  test('gives each country a lane of its own, the same in every row', () => {
    const [first = '', second = ''] = pathsWith(chartOf(demo), 'fill="none" stroke-opacity=".5"');
    const heights = (d: string) => [...d.matchAll(/M[\d.]+ ([\d.]+)H/g)].map(([, y]) => Number(y));
    const apart = heights(second).map((y, row) => y - (heights(first)[row] ?? 0));
    expect(new Set(apart)).toEqual(new Set([5]));
  });

  test('is what it always was where the release has no plan', () => {
    expect(chartOf(bare)).not.toContain('ranges');
    expect(pathsWith(chartOf(bare), 'fill="none" stroke-opacity=".5"')).toEqual([]);
  });
});

describe('the plane of quadrants', () => {
  const view = quadrantsView(demo, demo.latest);
  const plain = quadrantsView(bare, bare.latest);
  if (!view || !plain) throw new Error('quadrants expected');

  test('has two whiskers a country, and an open point for each that may lie in another quadrant', () => {
    const svg = quadrantChart(view, printPaint);
    const drawn = pathsWith(svg, `fill="none" stroke="${printPaint.muted}" stroke-width=".9"`);
    expect(drawn.map((d) => [strokes(d, 'H'), strokes(d, 'V')])).toEqual([
      [12, 12],
      [7, 7],
    ]);
    const open = [
      ...svg.matchAll(/<g fill="#f3f1ec" stroke="[^"]+" stroke-width="1.5">(.*?)<\/g>/g),
    ];
    expect(open.flatMap(([, inner = '']) => inner.match(/<circle/g) ?? [])).toHaveLength(7);
    expect(svg).toContain('open: may lie in another quadrant');
  });

  test('of very many countries draws the ranges of those alone that may lie in another', () => {
    const many = { ...view, points: [...view.points, ...view.points, ...view.points] };
    const svg = quadrantChart(many, printPaint);
    const drawn = pathsWith(svg, `fill="none" stroke="${printPaint.muted}" stroke-width=".9"`);
    expect(drawn.map((d) => strokes(d, 'H'))).toEqual([21]);
  });

  test('has neither without a plan', () => {
    expect(quadrantChart(plain, printPaint)).not.toMatch(/open:|stroke-width="1.5"|Ranges/);
  });

  test('puts labels beside thin lines where it can, and over them where it must', () => {
    const frame = { left: 0, top: 0, right: 200, bottom: 100 };
    const lines = [{ left: 0, right: 200, top: 50, bottom: 50.1 }];
    const point = { x: 100, y: 50, text: 'Somewhere', width: 50 };
    const room = { frame, size: 10, radius: 4 };
    const boxOf = (y: number) => ({ left: 0, right: 200, top: y - 7.4, bottom: y + 2.4 });
    const [beside] = placeLabels([point], { ...room, lines });
    const [line] = lines;
    expect(line && overlap(boxOf(beside?.y ?? 50), line)).toBe(false);
    const wall = Array.from({ length: 100 }, (_, y) => ({
      left: 0,
      right: 200,
      top: y,
      bottom: y + 0.1,
    }));
    expect(placeLabels([point], { ...room, lines: wall })).toEqual(placeLabels([point], room));
  });
});

describe('a series', () => {
  const view = seriesView(demo, demo.latest, criminality);
  const plain = seriesView(bare, bare.latest, criminality);

  test('shows how wide the range in the middle of all is', () => {
    const widths = view.lines
      .flatMap(({ intervals }) => intervals[2] ?? [])
      .map(({ low, high }) => Number(high) - Number(low))
      .sort((a, b) => a - b);
    expect(widths).toHaveLength(19);
    expect(seriesChart(view, printPaint)).toContain(
      `usual width of a country’s range in 2025: ${widths[9]?.toFixed(2)}`,
    );
    expect(seriesChart(plain, printPaint)).not.toContain('usual width');
  });

  test('draws the ranges of highlighted countries, side by side and never off the axis', () => {
    const svg = seriesChart(view, printPaint, { highlight: [belarus, countryCode('POL')] });
    const whiskers = [
      ...svg.matchAll(/<path d="([^"]*)" fill="none" stroke="[^"]*" stroke-opacity=".55"/g),
    ].map(([, d = '']) => d);
    expect(whiskers.map((d) => strokes(d, 'V'))).toEqual([3, 3]);
    const places = whiskers.map((d) => Number(/^M([\d.]+) /.exec(d)?.[1]));
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBe(5);
  });

  test('leads from its labels where it is told to, and only then', () => {
    const linked = seriesChart(view, pagePaint, {
      link: ({ country }) => `${country?.code ?? 'ALL'}`,
    });
    expect(linked).toContain('role="group"');
    expect(linked).toMatch(/<a href="RUS" tabindex="-1"><text[^>]*>6\.92 Russia</);
    expect(linked).toMatch(/<a href="ALL" tabindex="-1"><text[^>]*>5\.23 /);
    expect(seriesChart(view, pagePaint)).not.toContain('<a ');
  });
});

describe('a preview card', () => {
  test('says where value and rank may lie, and of what share of the draws that is so', () => {
    const svg = countryCard(profileView(demo, demo.latest, belarus));
    expect(svg).toContain('90 % range 5.46–6.24, ranks 3–8');
    expect(countryCard(profileView(bare, bare.latest, belarus))).not.toContain('range');
  });
});

test('pictures that travel alone say what their ranges rest on; those of a page leave it to the page', () => {
  const view = seriesView(demo, demo.latest, criminality);
  const quadrants = quadrantsView(demo, demo.latest);
  const compare = compareCountryView(demo, demo.latest, belarus);
  const said = 'Ranges: the middle 90 per cent of 1,000 draws, by an assumption and no measurement';
  expect(seriesChart(view, printPaint)).toContain(said);
  expect(compareChart(compare, printPaint)).toContain(said);
  expect(quadrants && quadrantChart(quadrants, printPaint)).toContain(said);
  expect(seriesChart(view, pagePaint)).not.toContain('Ranges:');
  expect(compareChart(compare, pagePaint)).not.toContain('Ranges:');
});
