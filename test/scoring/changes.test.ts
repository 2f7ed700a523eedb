import { describe, expect, test } from 'vitest';
import { fraction, type NodeId, type NodeOrigin } from '../../src/model/index.ts';
import {
  editionChanges,
  likeForLikeSeries,
  printValue,
  scoreEdition,
  sharedIndicators,
} from '../../src/scoring/index.ts';
import { countryCode, edition } from '../support/edition-builder.ts';
import {
  aggregate,
  aggregateId,
  component,
  framework,
  frameworkId,
  indicator,
  indicatorId,
} from '../support/framework-builder.ts';

const OLD = framework(
  [
    component('load', [
      aggregate('trade', [indicator('arms'), indicator('drugs')]),
      aggregate('people', [indicator('smuggling'), indicator('slavery')]),
    ]),
  ],
  { id: 'test/1' },
);
const NEW = framework(
  [
    component('load', [
      aggregate('trade', [
        indicator('arms'),
        indicator('drugs', { weight: '2' }),
        indicator('oil'),
      ]),
      aggregate('people', [indicator('trafficking')]),
      aggregate('online', [indicator('fraud')]),
    ]),
  ],
  {
    id: 'test/2',
    previous: {
      framework: frameworkId('test/1'),
      nodes: new Map<NodeId, NodeOrigin>([
        [indicatorId('trafficking'), { kind: 'renamed', from: indicatorId('slavery') }],
        [indicatorId('oil'), { kind: 'new' }],
        [indicatorId('fraud'), { kind: 'new' }],
        [aggregateId('online'), { kind: 'new' }],
      ]),
    },
  },
);
const before = scoreEdition(
  edition('2021', OLD, [
    { code: 'AAA', scores: { arms: '4', drugs: '6', smuggling: '2', slavery: '5' } },
  ]),
);
const now = scoreEdition(
  edition('2023', NEW, [
    { code: 'AAA', scores: { arms: '5', drugs: '6.5', oil: '1', trafficking: '5', fraud: '9' } },
    { code: 'BBB', scores: { arms: '5', drugs: '5', oil: '5', trafficking: '5', fraud: '5' } },
  ]),
);

describe('changes between two frameworks', () => {
  const rows = editionChanges(now, before);
  const of = (id: string) => {
    const row = rows.find((candidate) => candidate.country === 'AAA' && candidate.id === id);
    return [row?.change, row?.likeForLike];
  };

  test('an indicator is compared with its earlier name, a new one with nothing', () => {
    expect(of('arms')).toEqual(['1.00', '1.00']);
    expect(of('trafficking')).toEqual(['0.00', '0.00']);
    expect(of('oil')).toEqual([undefined, undefined]);
  });

  test('an aggregate has the published change and that on the shared indicators', () => {
    // Published: (5 + 2 · 6.5 + 1)/4 − (4 + 6)/2 = 4.75 − 5.
    // Shared, weights 1 and 2: (5 + 13)/3 − (4 + 12)/3 = 2/3.
    expect(of('trade')).toEqual(['-0.25', '0.67']);
    // Published: 5 − (2 + 5)/2. Shared: trafficking alone, 5 − 5.
    expect(of('people')).toEqual(['1.50', '0.00']);
    // Published: (4.75 + 5 + 9)/3 − (5 + 3.5)/2 = 6.25 − 4.25. Shared: (6 + 5)/2 − (16/3 + 5)/2.
    expect(of('load')).toEqual(['2.00', '0.33']);
  });

  test('an aggregate without a shared indicator has neither', () => {
    expect(of('online')).toEqual([undefined, undefined]);
  });

  test('every value of the new edition has one row, in framework order', () => {
    expect(rows.map(({ country, id }) => `${country} ${id}`).slice(8)).toEqual([
      'AAA fraud',
      'BBB load',
      'BBB trade',
      'BBB arms',
      'BBB drugs',
      'BBB oil',
      'BBB people',
      'BBB trafficking',
      'BBB online',
      'BBB fraud',
    ]);
    expect(rows.filter(({ country }) => country === 'BBB')).toSatisfy((list: typeof rows) =>
      list.every((row) => row.from === '2021' && !('change' in row) && !('likeForLike' in row)),
    );
  });

  test('a missing score leaves no row for itself or what needs it', () => {
    const partly = scoreEdition(
      edition('2023', NEW, [{ code: 'AAA', scores: { arms: '5', fraud: '9' } }]),
    );
    expect(editionChanges(partly, before).map(({ id }) => id)).toEqual(['arms', 'online', 'fraud']);
  });

  test('scales with other ends are not compared', () => {
    const percent = framework(NEW.components, {
      id: 'test/3',
      scale: { minimum: fraction(0), maximum: fraction(100), step: fraction(1) },
    });
    const later = scoreEdition(edition('2025', percent, [{ code: 'AAA', scores: { arms: '50' } }]));
    expect(editionChanges(later, before)).toEqual([{ country: 'AAA', id: 'arms', from: '2021' }]);
  });

  test('scales with other steps are', () => {
    const finer = framework(OLD.components, {
      id: 'test/1',
      scale: { minimum: fraction(1), maximum: fraction(10), step: fraction(1, 4) },
    });
    const scores = { arms: '4.25', drugs: '6', smuggling: '2', slavery: '5' };
    const later = scoreEdition(edition('2023', finer, [{ code: 'AAA', scores }]));
    expect(editionChanges(later, before).slice(0, 3)).toEqual([
      { country: 'AAA', id: 'load', from: '2021', change: '0.06', likeForLike: '0.06' },
      { country: 'AAA', id: 'trade', from: '2021', change: '0.13', likeForLike: '0.13' },
      { country: 'AAA', id: 'arms', from: '2021', change: '0.25', likeForLike: '0.25' },
    ]);
  });
});

describe('like for like over several editions', () => {
  test('follows renamings through every framework', () => {
    const third = framework(
      [component('load', [aggregate('people', [indicator('bondage'), indicator('oil')])])],
      {
        id: 'test/3',
        previous: {
          framework: frameworkId('test/2'),
          nodes: new Map<NodeId, NodeOrigin>([
            [indicatorId('bondage'), { kind: 'renamed', from: indicatorId('trafficking') }],
          ]),
        },
      },
    );
    const newest = scoreEdition(
      edition('2025', third, [{ code: 'AAA', scores: { bondage: '8', oil: '2' } }]),
    );
    expect([...sharedIndicators(third, NEW)]).toEqual([
      ['bondage', 'trafficking'],
      ['oil', 'oil'],
    ]);
    const series = likeForLikeSeries([before, now, newest]);
    expect(series.shared).toEqual(['bondage']);
    const loads = series.editions.map(({ values }) => {
      const value = values.get(countryCode('AAA'))?.get(aggregateId('load'));
      return value && printValue(value, 2);
    });
    expect(loads).toEqual(['5.00', '5.00', '8.00']);
    expect(series.editions.map(({ edition: id }) => id)).toEqual(['2021', '2023', '2025']);
  });

  test('of one edition is that edition, of none is empty', () => {
    expect(likeForLikeSeries([now]).editions[0]?.values).toBe(now.values);
    expect(likeForLikeSeries([])).toEqual({ shared: [], editions: [] });
  });
});
