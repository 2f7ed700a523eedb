import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import {
  changeChart,
  compareChart,
  componentGauge,
  countryCard,
  darkPaint,
  distributionChart,
  indexCard,
  type Paint,
  pagePaint,
  printPaint,
  profileStems,
  quadrantChart,
  rankingBars,
  regionMeansChart,
  scoreStems,
  seriesChart,
  sparkline,
} from '../../../src/publication/charts/index.ts';
import {
  changesView,
  compareCountryView,
  compareRegionViews,
  homeView,
  indicatorView,
  profileView,
  quadrantsView,
  rankingView,
  type SiteReleases,
  seriesView,
  siteReleases,
} from '../../../src/publication/views/index.ts';
import { countryCode } from '../../support/edition-builder.ts';
import { demoFolder, sealedIndex } from '../../support/site-fixture.ts';
import { lanternSite, madeUpSite } from '../../support/sites.ts';

const GOLDEN = fileURLToPath(new URL('../../golden/charts/', import.meta.url));
const made = madeUpSite();
const lantern = lanternSite();
/** The same islands with a plan of uncertainty, so that every value has its range. */
const ranged = siteReleases((await sealedIndex(demoFolder('lantern-sea'))).releases);

/** Every chart that a release of a site can have, with one paint. */
function chartsOf(site: SiteReleases, paint: Paint): ReadonlyMap<string, string> {
  const { latest } = site;
  const [country] = latest.countries;
  const [component] = latest.framework.components;
  const [score] = latest.scores;
  if (!country || !component || !score) throw new Error('an empty release');
  const profile = profileView(site, latest, country.code);
  const indicator = indicatorView(site, latest, score.indicator);
  const aggregate = indicatorView(site, latest, component.id);
  const quadrants = quadrantsView(site, latest);
  const changes = changesView(site, latest);
  const highlight = [country.code];
  const charts = new Map<string, string>();
  for (const [at, view] of profile.components.entries()) {
    charts.set(`stems-${at}`, scoreStems(view, profile.scale, paint));
    if (view.value) {
      charts.set(
        `gauge-${at}`,
        componentGauge(view.value, profile.scale, paint, { bands: view.bands ?? [] }),
      );
    }
  }
  charts.set('profile', profileStems(profile, paint));
  charts.set('spark', sparkline(profile.history, component.id, profile.scale, paint));
  charts.set('distribution', distributionChart(indicator, paint));
  charts.set('distribution-aggregate', distributionChart(aggregate, paint));
  charts.set('means', regionMeansChart(aggregate, paint));
  charts.set(
    'ranking',
    rankingBars(rankingView(site, latest, component.id), profile.scale, paint, { highlight }),
  );
  charts.set('series', seriesChart(seriesView(site, latest, component.id), paint, { highlight }));
  charts.set('compare', compareChart(compareCountryView(site, latest, country.code), paint));
  if (quadrants) charts.set('quadrants', quadrantChart(quadrants, paint, { highlight }));
  if (changes) charts.set('changes', changeChart(changes, paint));
  charts.set('card', countryCard(profile, paint));
  charts.set('index-card', indexCard(homeView(site, latest), paint));
  return charts;
}

const cases = [
  ['organized crime', made],
  ['light-keeping', lantern],
  ['light-keeping with ranges', ranged],
] as const;

describe.each(cases)('charts of %s', (_, site) => {
  const files = [...chartsOf(site, printPaint)];

  test.each(files)('%s is well-formed, named, and without a number that is none', (_name, svg) => {
    const parser = new SaxesParser();
    const elements: string[] = [];
    parser.on('opentag', ({ name }) => elements.push(name));
    parser.write(svg).close();
    expect(elements.slice(0, 3)).toEqual(['svg', 'title', 'desc']);
    expect(svg).toMatch(/role="img"/);
    expect(svg).toMatch(/<title>[^<]+<\/title>/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
    const drawn = svg.replace(/>[^<]+</g, '><');
    expect(drawn).not.toMatch(/\d\.\d{2,}/);
  });

  test.each(files)(
    '%s travels alone: its own size and font, no variable of a page',
    (_name, svg) => {
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="[\d.]+" height="[\d.]+" font-family=/,
      );
      expect(svg).not.toContain('var(');
      expect(svg).not.toMatch(/style=|<script|href=|url\(/);
    },
  );

  test.each([...chartsOf(site, pagePaint)].filter(([name]) => !name.includes('card')))(
    '%s in a page takes every colour from the page',
    (_name, svg) => {
      expect(svg).not.toMatch(/#[0-9a-f]{3,8}\b/i);
      expect(svg).not.toContain('xmlns');
    },
  );

  test('are the same in the dark but for their colours', () => {
    const plain = (svg: string): string => svg.replace(/#[0-9a-f]{6}/g, '#');
    const dark = chartsOf(site, darkPaint);
    for (const [name, svg] of files) expect(plain(dark.get(name) ?? '')).toBe(plain(svg));
  });
});

describe('names that try to be markup', () => {
  const nasty = '<script>alert("1")</script>&amp;';
  const text = JSON.stringify(made.latest.countries.find(({ code }) => code === 'XAL')?.name);

  test('stay text in every chart that prints them', () => {
    const rename = (value: string): string => (JSON.stringify(value) === text ? nasty : value);
    const site = madeUpSite(rename);
    const charts = chartsOf(site, printPaint);
    const printing = [...charts].filter(([, svg]) => svg.includes('&lt;scr'));
    expect(printing.map(([name]) => name)).toEqual(
      expect.arrayContaining(['profile', 'ranking', 'series', 'compare', 'quadrants', 'card']),
    );
    for (const [, svg] of charts) expect(svg).not.toContain('<script');
  });
});

describe('what a chart leaves out', () => {
  test('a long ranking shows both ends and every highlighted country', () => {
    const view = rankingView(made, made.latest, madeNode());
    const middle = view.rows[3]?.country;
    const svg = rankingBars(
      view,
      profileView(made, made.latest, countryCode('XAL')).scale,
      printPaint,
      {
        most: 2,
        highlight: middle ? [middle.code] : [],
      },
    );
    const shown = view.rows.filter(({ country }) =>
      svg.includes(`>${country.name.replace('&', '&amp;')}<`),
    );
    expect(shown.map(({ rank }) => rank?.rank)).toEqual([1, 4, 7]);
    expect(svg.split('…').length - 1).toBe(2);
  });

  test('a sparkline needs two values', () => {
    const profile = profileView(made, made.latest, countryCode('XAL'));
    expect(sparkline(profile.history.slice(0, 1), 'criminality', profile.scale, printPaint)).toBe(
      '',
    );
  });

  test('a seventh country is a stroke, not a shape', () => {
    const view = compareRegionViews(made, made.latest)[0];
    if (!view) throw new Error('a region expected');
    const seven = compareChart(
      {
        ...view,
        countries: [...view.countries, ...view.countries].slice(0, 7),
        groups: view.groups.map((group) => ({
          ...group,
          rows: group.rows.map((row) => ({
            ...row,
            values: [...row.values, ...row.values].slice(0, 7),
          })),
        })),
      },
      printPaint,
    );
    expect(seven).toContain('1 other');
    expect(compareChart(view, printPaint)).not.toContain('other');
  });
});

describe('lines of a series', () => {
  test('stop where the set of indicators changed, and go on dashed', () => {
    const broken = seriesChart(seriesView(made, made.latest, madeNode()), printPaint);
    expect(broken).toContain('set of indicators changed');
    expect(broken).toContain('stroke-dasharray="5 4"');
    const whole = seriesChart(
      seriesView(made, made.latest, made.latest.framework.components[1]?.id ?? madeNode()),
      printPaint,
    );
    expect(whole).not.toContain('set of indicators changed');
    expect(whole).not.toContain('stroke-dasharray');
  });
});

test('a component’s stems stay light enough to stand in a page', () => {
  const profile = profileView(made, made.latest, countryCode('XAL'));
  const sizes = profile.components.map((one) => scoreStems(one, profile.scale, pagePaint).length);
  expect(Math.max(...sizes)).toBeLessThan(5_000);
  expect(profileStems(profile, pagePaint).length).toBeLessThan(11_000);
});

test('in a page every row and title of the stems leads to why its value is what it is, in a file none does', () => {
  const profile = profileView(made, made.latest, countryCode('XAL'));
  const scored = profile.components
    .flatMap((component) => [component, ...component.pillars])
    .flatMap(({ groups }) => groups)
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ value }) => (value ? [`#why-${value.node.id}`] : []));
  const titles = profile.components
    .flatMap((component) => [component, ...component.pillars])
    .map(({ definition }) => `#why-${definition.node.id}`);
  const links = [...profileStems(profile, pagePaint).matchAll(/<a href="([^"]+)" tabindex="-1">/g)];
  expect(links.map(([, href]) => href).filter((href = '') => !titles.includes(href))).toEqual(
    scored,
  );
  expect(links).toHaveLength(scored.length + titles.length);
  expect(scored.length).toBeGreaterThan(20);
  expect(profileStems(profile, printPaint)).not.toContain('<a ');
});

test('an indicator whose heading would only repeat its name stands apart from the heading above', () => {
  const { components, scale } = profileView(made, made.latest, countryCode('XAL'));
  const [criminality] = components;
  if (!criminality) throw new Error('a component expected');
  const svg = scoreStems(criminality, scale, pagePaint);
  const heightOf = (name: string): number => {
    const text = new RegExp(`<text[^>]* y="([0-9.]+)"[^>]*>${name}`).exec(svg);
    return Number(text?.[1]);
  };
  expect(heightOf('Cyber-dependent') - heightOf('Human trafficking')).toBeGreaterThan(0);
  expect(heightOf('Financial crimes') - heightOf('Cyber-dependent')).toBe(29);
});

describe.each(cases)('charts of %s drawn for a phone', (_, site) => {
  const { latest } = site;
  const [component] = latest.framework.components;
  const [score] = latest.scores;
  if (!component || !score) throw new Error('an empty release');
  const quadrants = quadrantsView(site, latest);
  const changes = changesView(site, latest);
  const narrow = { narrow: true };
  const charts = [
    distributionChart(indicatorView(site, latest, score.indicator), printPaint, narrow),
    distributionChart(indicatorView(site, latest, component.id), printPaint, narrow),
    seriesChart(seriesView(site, latest, component.id), printPaint, narrow),
    ...(quadrants ? [quadrantChart(quadrants, printPaint, narrow)] : []),
    ...(changes ? [changeChart(changes, printPaint, narrow)] : []),
  ];

  test.each(charts)('stand within 360, with no text below 11.5', (svg) => {
    expect(svg).toMatch(/ width="360" /);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11.5);
    const places = [...svg.matchAll(/ x="(-?[\d.]+)"/g)].map(([, x]) => Number(x));
    for (const x of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(360);
    }
  });
});

describe('golden charts', () => {
  const chosen = [
    'stems-0',
    'gauge-0',
    'distribution',
    'quadrants',
    'series',
    'compare',
    'changes',
    'card',
  ];
  const charts = chartsOf(made, printPaint);

  test.each(chosen)('%s comes out as committed (UPDATE_GOLDEN=1 writes it anew)', (name) => {
    const path = `${GOLDEN}${name}.svg`;
    const svg = `${charts.get(name) ?? ''}\n`;
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(path, svg);
    }
    expect(existsSync(path)).toBe(true);
    expect(svg).toBe(readFileSync(path, 'utf8'));
  });
});

function madeNode() {
  const [component] = made.latest.framework.components;
  if (!component) throw new Error('a component expected');
  return component.id;
}
