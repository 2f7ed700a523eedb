import { describe, expect, test } from 'vitest';
import type { NodeId } from '../../../../src/model/index.ts';
import { mapView, rankingView } from '../../../../src/publication/views/index.ts';
import { aggregateId, indicatorId } from '../../../support/framework-builder.ts';
import { lanternSite, madeUpSite } from '../../../support/sites.ts';

const site = madeUpSite();
const ranking = (id: NodeId) => rankingView(site, site.latest, id);

describe('a ranking', () => {
  test('of a component stands in rank order and shows the other aggregates beside it', () => {
    const view = ranking(aggregateId('criminality'));
    expect(view.columns.map(({ id }) => id)).toEqual([
      'criminality',
      'markets',
      'actors',
      'resilience',
    ]);
    const values = view.rows.map(({ values: [value] }) => value?.number ?? 0);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(view.rows[0]?.country.name).toBe('Dunmere');
    expect(view.rows[0]?.rank).toMatchObject({ scope: 'world', rank: 1, of: 7 });
  });

  test('of an indicator shares the best rank between equal scores and gives the move', () => {
    const view = ranking(indicatorId('human-trafficking'));
    expect(view.columns.map(({ id }) => id)).toEqual([
      'human-trafficking',
      'markets',
      'criminality',
    ]);
    expect(
      view.rows.map(({ country, rank, values }) => [
        country.code,
        values[0]?.value,
        rank?.rank,
        rank?.move,
      ]),
    ).toEqual([
      ['XEL', '9.0', 1, -1],
      ['XDU', '7.5', 2, -1],
      ['XCA', '6.0', 3, -1],
      ['XBO', '4.5', 4, -1],
      ['XAL', '3.0', 5, -1],
      ['XGO', '2.5', 6, -1],
      ['XFA', '1.0', 7, 6],
    ]);
  });

  test('refuses a node that the framework does not have', () => {
    expect(() => ranking(aggregateId('weather'))).toThrow('no such node');
  });

  test('of an indicator moves among the islands that both editions have: Tuppence Rock counts no more', () => {
    const lantern = lanternSite();
    const damp = rankingView(lantern, lantern.latest, indicatorId('damp'));
    // In steps before: XWI 16, XUM 15, XPQ 12, XGU 11, XLI 10, XOY and XSM 9, XTW 8, XBR 6, XME 5;
    // and Tuppence Rock 18, which the later edition does not have.
    expect(damp.rows.map(({ country, rank }) => [country.code, rank?.rank, rank?.move])).toEqual([
      ['XUM', 1, -1],
      ['XPQ', 2, -1],
      ['XGU', 3, -1],
      ['XOY', 3, -3],
      ['XLI', 5, 0],
      ['XNW', 5, undefined],
      ['XSM', 5, -1],
      ['XWI', 5, 4],
      ['XTW', 9, 1],
      ['XBR', 10, 1],
      ['XME', 11, 1],
    ]);
  });

  test('of a turned indicator shows the band that its score has in the component: 5 + 100 − 75 is dim', () => {
    const lantern = lanternSite();
    const damp = rankingView(lantern, lantern.latest, indicatorId('damp'));
    expect(damp.rows[0]?.values[0]).toMatchObject({ value: '75', band: { id: 'dim' } });
    expect(damp.rows.at(-1)?.values[0]).toMatchObject({ value: '25', band: { id: 'brilliant' } });
  });

  test('lists countries without a value last and without a rank', () => {
    const lantern = lanternSite();
    const view = rankingView(lantern, lantern.latest, aggregateId('tower'));
    const ranked = view.rows.map(({ rank }) => rank !== undefined);
    expect(ranked).toEqual([...ranked].sort((a, b) => Number(b) - Number(a)));
  });
});

describe('a map', () => {
  test('holds every country by name, accents aside', () => {
    const view = mapView(site, site.latest, aggregateId('criminality'));
    expect(view.rows.map(({ country }) => country.name)).toEqual([
      'Aldermark',
      'Bo & Sons’ Isle',
      'Carrow',
      'Dunmere',
      'Élan Coast',
      'Farrow',
      'Goldwater',
    ]);
  });

  test('finds both ends and counts the highest band', () => {
    expect(mapView(site, site.latest, aggregateId('criminality')).finding).toBe(
      'The highest value of “Criminality” is 5.83, in Dunmere; the lowest is 5.27, in Goldwater. No country lies in the highest band, “severe influence”.',
    );
  });
});
