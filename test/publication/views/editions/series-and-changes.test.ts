import { describe, expect, test } from 'vitest';
import { changesView, seriesView } from '../../../../src/publication/views/index.ts';
import { aggregateId, indicatorId } from '../../../support/framework-builder.ts';
import { lanternSite, madeUpSite, realSite } from '../../../support/sites.ts';

const site = madeUpSite();
const { latest } = site;
const lantern = lanternSite();

describe('a series', () => {
  test('of resilience, whose indicators never changed, has no break and is like for like itself', () => {
    const view = seriesView(site, latest, aggregateId('resilience'));
    expect(view.breaks).toEqual([]);
    expect(
      view.lines.every(({ values, likeForLike }) => String(values) === String(likeForLike)),
    ).toBe(true);
    expect(view.table.columns.map(({ id }) => id)).toEqual([
      'country',
      'name',
      'value_2021',
      'value_2023',
      'value_2025',
    ]);
  });

  test('of criminality breaks in 2023 and carries a second row of values like for like', () => {
    const view = seriesView(site, latest, aggregateId('criminality'));
    expect(view.breaks).toEqual(['2023']);
    const [whole, aldermark] = view.lines;
    expect(whole).toMatchObject({ name: 'Made-up lands' });
    expect(whole?.country).toBeUndefined();
    expect(aldermark?.values[0]).toBe(aldermark?.likeForLike[0]);
    expect(aldermark?.values[1]).not.toBe(aldermark?.likeForLike[1]);
    expect(view.table.columns).toHaveLength(8);
  });

  test('of a new indicator has gaps, not zeros, before it was scored', () => {
    const view = seriesView(site, latest, indicatorId('financial-crimes'));
    expect(view.lines[0]?.values[0]).toBeUndefined();
    expect(view.lines[1]?.numbers[0]).toBeUndefined();
    expect(view.table.rows[1]?.[2]).toBe('');
  });

  test('follows an indicator under the name it had before', () => {
    const view = seriesView(lantern, lantern.latest, indicatorId('lamp-care'));
    const brannoch = view.lines.find(({ name }) => name === 'Brannoch');
    expect(brannoch?.values).toEqual(['85', '90']);
  });
});

describe('changes between editions', () => {
  test('are none for the first edition', () => {
    expect(changesView(site, site.editions[0] ?? latest)).toBeUndefined();
  });

  test('keep the method apart: six indicators came in 2023, none in 2025', () => {
    const in2023 = changesView(site, site.editions[1] ?? latest);
    expect(in2023?.newNodes).toHaveLength(6);
    expect(in2023?.method[0]).toMatch(
      /^The edition of 2023 scores 6 indicators more: .* and .*\.$/,
    );
    const in2025 = changesView(site, latest);
    expect(in2025?.newNodes).toEqual([]);
    expect(in2025?.method).toEqual([
      'The editions of 2023 and 2025 score the same indicators by the same rules: every change below is a change of scores.',
    ]);
  });

  test('name what was dropped and what was renamed', () => {
    const view = changesView(lantern, lantern.latest);
    expect(view?.goneNodes.map(({ id }) => id)).toEqual(['signal-pigeons']);
    expect(view?.method).toContain('“Trimming of wicks” is now called “Care of the lamp”.');
    expect(view?.method).toContain('One indicator is no longer scored: Signal pigeons.');
  });

  test('count every country once on each side', () => {
    const view = changesView(site, latest);
    for (const { rose, fell, same, likeForLike } of view?.components ?? []) {
      expect(rose + fell + same).toBe(7);
      expect(likeForLike.rose + likeForLike.fell + likeForLike.same).toBe(7);
    }
  });

  test('list only the scores that moved', () => {
    const scores = changesView(site, latest)?.rows.flatMap((row) => row.scores) ?? [];
    expect(scores.length).toBeGreaterThan(0);
    expect(scores.every(({ change }) => /^[+−]/.test(change))).toBe(true);
  });
});

const real = realSite();
describe('the publisher’s three editions', () => {
  test.runIf(real)(
    'rise and fall as recomputed by others: 132 and 60 as published, 171 and 21 like for like',
    () => {
      const second = real?.editions[1];
      const view = real && second && changesView(real, second);
      expect(view?.components[0]).toMatchObject({
        rose: 132,
        fell: 60,
        likeForLike: { rose: 171, fell: 21 },
      });
    },
  );

  test.runIf(real)('mean 4.87, 5.03 and 5.08 in the world, and 5.10 like for like in 2023', () => {
    const line = real && seriesView(real, real.latest, aggregateId('criminality')).lines[0];
    expect(line?.values).toEqual(['4.87', '5.03', '5.08']);
    expect(line?.likeForLike[1]).toBe('5.10');
  });

  test.runIf(!real)('are not on this machine, so their counts go unchecked here', () => {
    expect(real).toBeUndefined();
  });
});
