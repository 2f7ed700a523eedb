import { describe, expect, test } from 'vitest';
import { methodologyView, siteReleases } from '../../../../src/publication/views/index.ts';
import { planView } from '../../../../src/publication/views/intervals/plan-view.ts';
import type { ReleaseRobustness } from '../../../../src/release/index.ts';
import { demoFolder, sealedIndex } from '../../../support/site-fixture.ts';
import { madeUpSite } from '../../../support/sites.ts';

const { releases } = await sealedIndex(demoFolder('lantern-sea'));
const site = siteReleases(releases);
const [first] = site.editions;
const { robustness } = site.latest;
if (!first || !robustness) throw new Error('releases with a plan expected');

/** The plan of the latest release, with another account of its run. */
function planOf(run: Partial<ReleaseRobustness['run']>) {
  if (!robustness) return undefined;
  const { plan, intervals, intervalsOf, scoreIntervals, indicatorRanks } = robustness;
  const account = { ...robustness.run, ...run };
  const changed = { plan, intervals, intervalsOf, scoreIntervals, indicatorRanks, run: account };
  return planView({ ...site.latest, robustness: changed });
}

describe('the plan of a release', () => {
  test('tells seed, draws, what a range holds, weights and the reason, as robustness.yaml declares them', () => {
    const { plan } = methodologyView(site, site.latest);
    expect(plan).toMatchObject({
      ...{ seed: 1811, asked: '1,000', run: '1,000', failures: [] },
      // 80 per cent leave out 10 on either side.
      ...{ percent: 80, tail: 10, head: 90, apartPercent: 95, weightsPercent: 20 },
      ground: 'mixed',
      scores: { assumed: '139', measured: '10', fixed: '0' },
    });
    expect(plan?.why).toMatch(/not what we measured\.$/);
  });

  test('counts steps in points of the scale: one step of 5 is 5 points', () => {
    expect(planView(site.latest)?.error).toMatchObject({ points: '5', sharedPercent: 50 });
  });

  test('names indicators that differ by their names, in editions that have them: three steps are 15 points', () => {
    const wicks = first.framework;
    expect(planView(first)?.error?.differing).toEqual([
      { name: 'Trimming of wicks', points: '15' },
    ]);
    expect(wicks).not.toBe(site.latest.framework);
    expect(planView(site.latest)?.error?.differing).toEqual([]);
  });

  test('counts the draws by each alternative, the index’s own apart', () => {
    const choices = planView(site.latest)?.choices ?? [];
    expect(choices).toEqual([
      { name: 'imputation', own: '501', others: [{ name: 'region-mean', draws: '499' }] },
      { name: 'aggregation', own: '483', others: [{ name: 'arithmetic', draws: '517' }] },
      // 1,000 draws less the 58 that left out none.
      { name: 'left-out', own: '58', others: [{ name: 'each', draws: '942' }] },
    ]);
    expect(planView(site.latest)?.ownMethod).toBe('483');
  });

  test('counts draws that failed beside those that did not, with their reasons', () => {
    const failures = [{ code: 'x', message: 'No mean.', count: 1200, replicates: [3] }];
    expect(planOf({ asked: 3000, run: 1800, failures })).toMatchObject({
      ...{ asked: '3,000', run: '1,800', failures: [{ message: 'No mean.', count: '1,200' }] },
    });
  });

  test('is undefined where none is declared', () => {
    const bare = madeUpSite();
    expect(methodologyView(bare, bare.latest).plan).toBeUndefined();
  });
});
