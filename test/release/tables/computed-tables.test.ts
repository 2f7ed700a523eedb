import { describe, expect, test } from 'vitest';
import { compareScopes, frameworkOrder } from '../../../src/release/contents/order.ts';
import { resultsOf, scoreContents } from '../../../src/release/contents/results.ts';
import { contentsOf } from '../../../src/release/sealing/seal.ts';
import { computedTables } from '../../../src/release/tables/computed-tables.ts';
import { editionId } from '../../support/edition-builder.ts';
import { FRAMEWORK_2022, frameworkOf, harbourIndex } from '../harbour-index.ts';

const CONTENTS = contentsOf(harbourIndex(), editionId('2022'), 1);
const RESULTS = resultsOf('The Coast', scoreContents(CONTENTS));

describe('the order of rows', () => {
  test('does not depend on the order in which results come', () => {
    const turned = {
      aggregates: RESULTS.aggregates.toReversed(),
      ranks: RESULTS.ranks.toReversed(),
      changes: RESULTS.changes.toReversed(),
      regions: RESULTS.regions.toReversed(),
      quadrants: RESULTS.quadrants.toReversed(),
    };
    expect(computedTables(turned, CONTENTS.framework)).toEqual(
      computedTables(RESULTS, CONTENTS.framework),
    );
  });

  test('is country code, then framework, then world, continent, region', () => {
    const [, ranks] = computedTables(RESULTS, CONTENTS.framework);
    expect(ranks?.rows.slice(0, 5).map((row) => row.slice(0, 4).join(' '))).toEqual([
      'XAA trade world The Coast',
      'XAA trade continent North',
      'XAA trade region Upper bay',
      'XAA quays world The Coast',
      'XAA quays continent North',
    ]);
  });

  test('of country sets is kind, then name by its characters and by no locale', () => {
    const scopes = [
      { kind: 'region', name: 'ä' },
      { kind: 'region', name: 'Z' },
      { kind: 'world', name: 'z' },
      { kind: 'region', name: 'a' },
      { kind: 'continent', name: 'b' },
    ] as const;
    expect([...scopes].sort(compareScopes).map(({ name }) => name)).toEqual([
      'z',
      'b',
      'Z',
      'a',
      'ä',
    ]);
  });

  test('of ids is the framework’s, with strangers last', () => {
    const order = frameworkOrder(frameworkOf(FRAMEWORK_2022));
    expect(['swell', 'zeta', 'cranes', 'trade', 'alpha', 'depth'].sort(order)).toEqual([
      ...['trade', 'depth', 'cranes', 'swell', 'alpha', 'zeta'],
    ]);
  });
});

describe('what does not exist', () => {
  const folder = harbourIndex();
  const gappy = {
    ...folder,
    editions: folder.editions.map((edition) => ({
      ...edition,
      scores: edition.scores.filter(
        ({ country, indicator }) =>
          edition.description.id !== '2022' || country !== 'XAB' || indicator !== 'wind',
      ),
    })),
  };
  const contents = contentsOf(gappy, editionId('2022'), 1);
  const tables = new Map(
    computedTables(resultsOf('The Coast', scoreContents(contents)), contents.framework).map(
      (table) => [table.definition.name, table.rows.map((row) => row.join(','))] as const,
    ),
  );
  const about = (table: string, start: string): readonly string[] =>
    tables.get(table)?.filter((row) => row.startsWith(start)) ?? [];

  test('an aggregate without all its scores has no row, no rank, no quadrant', () => {
    expect(about('aggregates', 'XAB,calm')).toEqual([]);
    expect(about('ranks', 'XAB,calm')).toEqual([]);
    expect(about('quadrants', 'XAB')).toEqual([]);
    expect(about('changes', 'XAB,calm')).toEqual([]);
    expect(about('changes', 'XAB,wind')).toEqual([]);
    expect(about('aggregates', 'XAB,trade')).toHaveLength(1);
  });

  test('the others are ranked and averaged among those that have one', () => {
    expect(about('ranks', 'XAD,calm,world')).toEqual(['XAD,calm,world,The Coast,1,5,0']);
    expect(about('regions', 'world,The Coast,calm')[0]).toMatch(/,5$/);
  });
});
