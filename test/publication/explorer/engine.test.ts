import { describe, expect, test } from 'vitest';
import { editionRobustness } from '../../../src/analysis/robustness/index.ts';
import { type AggregateId, indicatorsOf, type NodeId, toNumber } from '../../../src/model/index.ts';
import {
  ExplorerEngine,
  type ExplorerState,
  publishedResult,
  publishedState,
} from '../../../src/publication/explorer/index.ts';
import {
  explorerPlan,
  type SiteReleases,
  siteReleases,
} from '../../../src/publication/views/index.ts';
import type { Release } from '../../../src/release/index.ts';
import { explorerData } from '../../support/explorer-data.ts';
import { aggregateId, indicatorId } from '../../support/framework-builder.ts';
import { demoFolder, sealedIndex } from '../../support/site-fixture.ts';
import { lanternSite, madeUpSite, realSite } from '../../support/sites.ts';

const CRIMINALITY = aggregateId('criminality');

/** Countries by code, as the explorer has them. */
function codesOf({ countries }: Release): readonly string[] {
  return countries.map(({ code }) => String(code)).sort();
}

/** Everything published of a component, in that order. */
function publishedOf(release: Release, component: AggregateId) {
  const ranks = new Map<string, number>();
  for (const { country, aggregate, scope, rank } of release.ranks) {
    if (aggregate === component && scope.kind === 'world') ranks.set(country, rank);
  }
  const values = new Map<string, string>();
  for (const { country, aggregate, value } of release.aggregates) {
    if (aggregate === component) values.set(country, value);
  }
  const quadrants = new Map<string, string>(
    release.quadrants.map(({ country, quadrant }) => [country, quadrant]),
  );
  return codesOf(release).map((code) => ({
    rank: ranks.get(code) ?? 0,
    value: values.get(code) ?? '',
    quadrant: quadrants.get(code) ?? '',
  }));
}

function computed(site: SiteReleases, release: Release, component: AggregateId) {
  const data = explorerData(site, release);
  const engine = new ExplorerEngine(data);
  const state: ExplorerState = { ...publishedState(component), scoreErrors: false };
  const live = engine.live(state);
  const settled = engine.settled(state);
  return codesOf(release).map((_, at) => ({
    rank: live?.ranks[at] ?? 0,
    value: settled.values[at] ?? '',
    quadrant: data.quadrants[settled.quadrants[at] ?? -1]?.[0] ?? '',
  }));
}

const real = realSite();

describe('with the published weights', () => {
  const sites: readonly (readonly [string, SiteReleases])[] = [
    ['made-up lands', madeUpSite()],
    ['the Lantern Sea', lanternSite()],
    ...(real ? ([['the publisher’s editions', real]] as const) : []),
  ];

  test.each(sites)('ranks, values and quadrants of %s are the published ones', (_, site) => {
    for (const release of site.editions) {
      for (const { id } of release.framework.components) {
        expect(computed(site, release, id)).toEqual(publishedOf(release, id));
      }
    }
  });

  test.each(['central-eastern-europe', 'lantern-sea'])(
    'the intervals of %s are those that its release draws',
    async (name) => {
      const { releases } = await sealedIndex(demoFolder(name));
      const site = siteReleases(releases);
      const release = site.latest;
      const { plan } = explorerPlan(release);
      const engine = new ExplorerEngine(explorerData(site, release));
      const world = release.ranks.filter(({ scope }) => scope.kind === 'world');
      const { intervals } = editionRobustness(
        { ...release, edition: release.edition.id },
        world,
        plan,
      );
      const { decimals } = release.framework;
      const printed = (value: number | undefined): string =>
        value === undefined || Number.isNaN(value) ? '' : value.toFixed(decimals);
      for (const { id } of release.framework.components) {
        const live = engine.live(publishedState(id));
        const codes = codesOf(release);
        const own = codes.map((code, at) => [
          ...[code, live?.low[at], live?.high[at], live?.median[at]],
          ...[printed(live?.valueLow[at]), printed(live?.valueHigh[at])],
        ]);
        const published = codes.map((code) => {
          const found = intervals.find(
            ({ country, aggregate }) => country === code && aggregate === id,
          );
          return [
            ...[code, found?.rankLow ?? 0, found?.rankHigh ?? 0, found?.median ?? 0],
            ...[found?.scoreLow ?? '', found?.scoreHigh ?? ''],
          ];
        });
        expect(own).toEqual(published);
        expect(own.some(([, , , , low]) => low !== '')).toBe(true);
        const fromRelease = publishedResult(explorerData(site, release), id);
        expect(fromRelease?.digest).toBe(live?.digest);
        expect(fromRelease?.asked).toBe(live?.asked);
      }
    },
  );
});

describe('with weights of one’s own', () => {
  const site = madeUpSite();
  const release = site.latest;
  const state: ExplorerState = {
    ...publishedState(CRIMINALITY),
    weights: new Map<NodeId, string>([
      [indicatorId('human-trafficking'), '4'],
      [indicatorId('heroin-trade'), '0'],
      [aggregateId('actors'), '2.5'],
    ]),
  };

  test('values are what a plain sum over the scores gives', () => {
    const settled = new ExplorerEngine(explorerData(site, release)).settled(state);
    const [criminality] = release.framework.components;
    const plain = codesOf(release).map((code) => {
      const score = (id: string): number => {
        const found = release.scores.find(
          ({ country, indicator }) => country === code && indicator === id,
        );
        return (found?.steps ?? Number.NaN) * toNumber(release.framework.scale.step);
      };
      const means = (criminality?.children ?? []).map((pillar) => {
        const below = pillar.kind === 'aggregate' ? pillar.children : [];
        let [sum, total] = [0, 0];
        for (const { id } of below) {
          const weight = id === 'human-trafficking' ? 4 : id === 'heroin-trade' ? 0 : 1;
          sum += weight * score(id);
          total += weight;
        }
        return sum / total;
      });
      return (((means[0] ?? 0) * 1 + (means[1] ?? 0) * 2.5) / 3.5).toFixed(2);
    });
    expect(settled.values).toEqual(plain);
  });

  test('the same state gives the same digest, another weight another', () => {
    const data = explorerData(site, release);
    const digest = (own: ExplorerState) => new ExplorerEngine(data).live(own)?.digest;
    const engine = new ExplorerEngine(data);
    engine.live(publishedState(CRIMINALITY));
    expect(engine.live(state)?.digest).toBe(digest(state));
    expect(digest(state)).not.toBe(digest(publishedState(CRIMINALITY)));
  });

  test('a component of which nothing is left has no ranks', () => {
    const engine = new ExplorerEngine(explorerData(site, release));
    const weights = new Map(indicatorsOf(release.framework).map(({ id }) => [id, '0'] as const));
    expect(engine.live({ ...state, weights })).toBeUndefined();
    expect(engine.effects({ ...state, weights })).toEqual([]);
  });

  test('a pillar of which nothing is left counts for nothing', () => {
    const engine = new ExplorerEngine(explorerData(site, release));
    const [, actors] = release.framework.components[0]?.children ?? [];
    const below = actors?.kind === 'aggregate' ? actors.children : [];
    const one = { ...publishedState(CRIMINALITY), scoreErrors: false };
    const without = { ...one, weights: new Map(below.map(({ id }) => [id, '0'] as const)) };
    const alone = { ...one, weights: new Map([[aggregateId('actors'), '0'] as const]) };
    expect(engine.live(without)?.ranks).toEqual(engine.live(alone)?.ranks);
    expect(engine.settled(without).values).toEqual(engine.settled(alone).values);
  });

  test('the weight that moves ranks most comes first, and leaving it out tells how far', () => {
    const effects = new ExplorerEngine(explorerData(site, release)).effects(
      publishedState(CRIMINALITY),
    );
    const half = effects.map((effect) => effect.half);
    expect(half).toEqual([...half].sort((a, b) => b - a));
    expect(effects).toHaveLength(22);
    expect(effects.every(({ farthest, leftOut }) => farthest >= leftOut)).toBe(true);
  });

  test('a glimpse is of few draws and is given once; what is drawn next is the same with and without it', () => {
    const data = explorerData(site, release);
    const engine = new ExplorerEngine(data);
    expect(engine.glimpse(state)?.asked).toBe(100);
    expect(engine.live(state)).toEqual(new ExplorerEngine(data).live(state));
    expect(engine.glimpse({ ...state, weights: new Map() })).toBeUndefined();
    expect(engine.glimpse({ ...state, scoreErrors: false })?.asked).toBe(100);
  });

  test('many draws in parts are those drawn at once, and a later state begins anew', () => {
    const data = explorerData(site, release);
    const engine = new ExplorerEngine(data);
    const some = { ...state, draws: 1000 };
    const more = { ...state, draws: 1200 };
    expect(engine.part(more)).toBeUndefined();
    expect(engine.part(some)).toBeUndefined();
    expect(engine.part(some)).toEqual(new ExplorerEngine(data).live(some));
    expect(engine.part(more)).toBeUndefined();
    expect(engine.part(more)).toBeUndefined();
    expect(engine.part(more)?.run).toBe(1200);
  });
});

describe('what a page may meet', () => {
  test('one country has rank 1, for sure', () => {
    const site = madeUpSite();
    const data = explorerData(site, site.latest);
    const [first] = data.countries;
    const alone = {
      ...data,
      countries: first ? [first] : [],
      scores: data.scores.map((column) => column.split(',')[0] ?? ''),
    };
    const engine = new ExplorerEngine(alone);
    const live = engine.live(publishedState(CRIMINALITY));
    expect([live?.ranks[0], live?.low[0], live?.high[0]]).toEqual([1, 1, 1]);
    expect(engine.effects(publishedState(CRIMINALITY)).every(({ half }) => half === 0)).toBe(true);
    expect(engine.settled(publishedState(CRIMINALITY)).values).toHaveLength(1);
  });

  test('a component of which every score of one indicator is missing has no ranks until it is left out', () => {
    const site = madeUpSite();
    const data = explorerData(site, site.latest);
    const at = indicatorsOf(site.latest.framework).findIndex(({ id }) => id === 'heroin-trade');
    const gap = {
      ...data,
      scores: data.scores.map((column, nth) => (nth === at ? column.replace(/\d+/g, '') : column)),
    };
    const engine = new ExplorerEngine(gap);
    const state = publishedState(CRIMINALITY);
    const live = engine.live(state);
    expect([...(live?.ranks ?? [])]).toEqual(data.countries.map(() => 0));
    expect([...(live?.low ?? [])]).toEqual(data.countries.map(() => 0));
    expect(engine.settled(state).values.every((value) => value === '')).toBe(true);
    const without = {
      ...state,
      weights: new Map<NodeId, string>([[indicatorId('heroin-trade'), '0']]),
    };
    expect([...(engine.live(without)?.ranks ?? [])]).toContain(1);
  });
});
