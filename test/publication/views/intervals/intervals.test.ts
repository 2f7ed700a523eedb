import { describe, expect, test } from 'vitest';
import {
  pageRelease,
  profileView,
  rankingView,
  siteReleases,
} from '../../../../src/publication/views/index.ts';
import { groundOf } from '../../../../src/publication/views/intervals/certainty-view.ts';
import { aggregateId } from '../../../support/framework-builder.ts';
import { demoFolder, sealedIndex } from '../../../support/site-fixture.ts';
import { madeUpSite } from '../../../support/sites.ts';

const site = siteReleases((await sealedIndex(demoFolder('lantern-sea'))).releases);
const release = site.latest;

describe('the intervals of a view', () => {
  test('are the rows of the release: a value with its place on the scale, a rank with its group', () => {
    const sealed =
      release.robustness?.intervals.filter(({ scope }) => scope.kind === 'world') ?? [];
    expect(sealed.length).toBeGreaterThan(0);
    for (const row of sealed) {
      const { components } = profileView(site, release, row.country);
      const parts = components.flatMap((component) => [component, ...component.pillars]);
      const part = parts.find(({ definition }) => definition.node.id === row.aggregate);
      const rank = part?.ranks.find(({ scope }) => scope === 'world');
      expect(rank?.interval).toEqual({
        ...{ low: row.rankLow, high: row.rankHigh, median: row.median, group: row.group },
      });
      const { low, high, from = -1, to = -1 } = part?.value?.interval ?? {};
      expect({ low, high }).toEqual({ low: row.scoreLow, high: row.scoreHigh });
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(to).toBeLessThanOrEqual(1);
    }
  });

  test('stand beside single scores, measured where their ratings tell how far they lie apart', () => {
    const known = release.robustness?.scoreIntervals ?? [];
    expect(known.length).toBeGreaterThan(0);
    for (const { country, indicator, low, high, measured } of known) {
      const view = rankingView(site, release, indicator);
      const row = view.rows.find((one) => one.country.code === country);
      expect(row?.values[0]?.interval).toMatchObject({
        ...{ low, high, ground: measured ? 'measured' : 'assumed' },
      });
    }
  });

  test('say on every page how many draws they hold, and what they rest on', () => {
    const { certainty } = pageRelease(site, release);
    expect(certainty).toMatchObject({ percent: 80, draws: '1,000' });
  });

  test('are nowhere where the release declares no plan', () => {
    const bare = madeUpSite();
    expect(pageRelease(bare, bare.latest).certainty).toBeUndefined();
    const { rows } = rankingView(bare, bare.latest, aggregateId('criminality'));
    expect(rows.every(({ rank, values }) => !rank?.interval && !values[0]?.interval)).toBe(true);
  });
});

describe('the ground of intervals', () => {
  test.each([
    ['every score is drawn by the assumption', { assumed: 9, measured: 0, fixed: 0 }, 'assumed'],
    ['no score is drawn at all', { assumed: 0, measured: 0, fixed: 9 }, 'assumed'],
    ['every score has its ratings', { assumed: 0, measured: 9, fixed: 0 }, 'measured'],
    ['some scores have their ratings', { assumed: 4, measured: 5, fixed: 0 }, 'mixed'],
    ['the others are held for right', { assumed: 0, measured: 5, fixed: 4 }, 'mixed'],
  ] as const)('where %s', (_, scores, ground) => {
    expect(groundOf(scores)).toBe(ground);
  });
});
