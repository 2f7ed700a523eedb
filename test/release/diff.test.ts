import { describe, expect, test } from 'vitest';
import type { IndexFolder } from '../../src/folder/index.ts';
import { add, parseCsv, parseFraction } from '../../src/model/index.ts';
import {
  diffReleases,
  formatDiffCsv,
  formatDiffJson,
  formatDiffText,
  type Release,
  type ReleaseDiff,
  sealRelease,
} from '../../src/release/index.ts';
import { editionId } from '../support/edition-builder.ts';
import {
  FRAMEWORK_2022,
  frameworkOf,
  harbourIndex,
  withCorrection,
  withScore,
} from './harbour-index.ts';
import { readSound } from './release-texts.ts';

const sealed = (folder: IndexFolder, year: string, number = 1): Release =>
  readSound(sealRelease(folder, editionId(year), number));

const FIRST = sealed(harbourIndex(), '2020');
const SECOND = sealed(harbourIndex(), '2022');
const DIFF = diffReleases(FIRST, SECOND);

/** The harbours with another framework text for 2022; nodes and scores stay. */
function withFramework(from: string, to: string): Release {
  const frameworkYaml = FRAMEWORK_2022.replace(from, to);
  if (frameworkYaml === FRAMEWORK_2022) throw new Error(`not in the framework: ${from}`);
  const folder = harbourIndex();
  const editions = folder.editions.map((edition) =>
    edition.description.id === '2022'
      ? { ...edition, frameworkYaml, framework: frameworkOf(frameworkYaml) }
      : edition,
  );
  return sealed({ ...folder, editions }, '2022');
}

const effect = (diff: ReleaseDiff, country: string, aggregate: string) =>
  diff.effects.find((row) => row.country === country && row.aggregate === aggregate);

describe('two editions', () => {
  test('the method: a new indicator, a renamed one, another weight, another region', () => {
    expect(DIFF.method.map(({ kind, id, before, after }) => [kind, id, before, after])).toEqual([
      ['new', 'cranes', '', 'Cranes'],
      ['weight', 'people', '0.5', '1'],
      ['renamed', 'clearing', 'Customs (customs)', 'Clearing (clearing)'],
      ['region-scheme', 'XAD', 'North / Upper bay', 'North / Lower bay'],
    ]);
  });

  test('the world: scores of shared indicators, followed through a renaming', () => {
    expect(DIFF.world).toEqual([
      { country: 'XAA', indicator: 'length', before: '6.0', after: '6.5', change: '0.5' },
      { country: 'XAB', indicator: 'length', before: '7.5', after: '7.0', change: '-0.5' },
      { country: 'XAB', indicator: 'clearing', before: '6.0', after: '6.5', change: '0.5' },
      { country: 'XAD', indicator: 'depth', before: '10.0', after: '9.5', change: '-0.5' },
      { country: 'XAE', indicator: 'swell', before: '2.0', after: '2.5', change: '0.5' },
    ]);
    expect(DIFF.sharedScores).toBe(36);
    expect(DIFF.sharedIndicators).toHaveLength(6);
  });

  test('XAA, trade: 5 to 53/12 is −7/12; on shared indicators under new weights +1/8; the method did −17/24', () => {
    expect(effect(DIFF, 'XAA', 'trade')).toEqual({
      country: 'XAA',
      aggregate: 'trade',
      before: '5.00',
      after: '4.42',
      total: { value: '-0.58', exact: '-7/12' },
      method: { value: '-0.71', exact: '-17/24' },
      world: { value: '0.13', exact: '1/8' },
    });
  });

  test('method and world add up to the whole, exactly, in every row', () => {
    for (const { total, method, world } of DIFF.effects.filter((row) => row.aggregate !== 'calm')) {
      const [m, w] = [parseFraction(method?.exact ?? ''), parseFraction(world?.exact ?? '')];
      expect(m && w && add(m, w)).toEqual(parseFraction(total.exact));
    }
  });

  test('a geometric aggregate has digits and no fraction where it is a root', () => {
    expect(effect(DIFF, 'XAE', 'calm')).toEqual({
      country: 'XAE',
      aggregate: 'calm',
      before: '4.00',
      after: '4.47',
      total: { value: '0.47', exact: '' },
      method: { value: '0.00', exact: '0' },
      world: { value: '0.47', exact: '' },
    });
  });

  test('beside the scores: who left, and whose text is new', () => {
    expect(DIFF.beside.map(({ kind, country }) => [kind, country])).toEqual([
      ['profile', 'XAB'],
      ['country-gone', 'XAG'],
    ]);
  });

  test('a text that the other edition lacks is not gone: readers still find it', () => {
    const [profile] = diffReleases(SECOND, FIRST).beside.filter(({ kind }) => kind === 'profile');
    expect(profile).toMatchObject({
      country: 'XAB',
      before: 'text',
      after: `none in ${FIRST.id}; readers still find that of edition ${SECOND.edition.id}`,
    });
  });

  test('releases of two indexes are not compared', () => {
    const other = { ...SECOND, index: { ...SECOND.index, id: 'lakes' } };
    expect(() => diffReleases(FIRST, other)).toThrow(
      expect.objectContaining({ name: 'ReleasesIncomparable', exitCode: 2 }),
    );
  });
});

describe('two releases of one edition', () => {
  const changed = withScore(harbourIndex(), '2022', 'XAB', 'depth', '8.5');
  const corrected = sealed(withCorrection(changed, '2022.2', 'Depth of XAB.'), '2022', 2);
  const diff = diffReleases(SECOND, corrected);

  test('the method did not change, so the whole change is the world’s', () => {
    expect(diff.method).toEqual([]);
    expect(diff.world).toEqual([
      { country: 'XAB', indicator: 'depth', before: '7.0', after: '8.5', change: '1.5' },
    ]);
    expect(effect(diff, 'XAB', 'trade')).toMatchObject({
      total: { exact: '1/4' },
      method: { exact: '0', value: '0.00' },
      world: { exact: '1/4', value: '0.25' },
    });
    const others = diff.effects.filter(({ country }) => country !== 'XAB');
    expect(new Set(others.map(({ total }) => total.exact || total.value))).toEqual(new Set(['0']));
  });

  test('the correction that led there is told', () => {
    expect(diff.corrections.map(({ release, what }) => [release, what])).toEqual([
      ['2022.2', 'Depth of XAB.'],
    ]);
    expect(formatDiffText(diff)).toContain('2022.2  2023-05-06  Depth of XAB.');
  });

  test('a release compared with itself shows nothing', () => {
    const same = diffReleases(SECOND, SECOND);
    expect([same.method, same.world, same.beside, same.corrections]).toEqual([[], [], [], []]);
    expect(formatDiffText(same)).toContain('it changed for 0 of 6 countries');
    expect(formatDiffText(same)).toContain('Nothing changed.');
  });
});

describe('changes of method alone', () => {
  const only = (from: string, to: string): ReleaseDiff =>
    diffReleases(SECOND, withFramework(from, to));

  test.each([
    ['aggregation', 'method: geometric', 'method: arithmetic', 'calm'],
    [
      'coverage',
      'definition: Where ships lie.',
      'definition: Where ships lie.\n        coverage: 0.5',
      'quays',
    ],
    ['text', 'definition: What lifts.', 'definition: What hoists.', 'cranes'],
    ['text', "['How deep?']", "['How deep is it?']", 'depth'],
    ['renamed', 'name: Cranes', 'name: Hoists', 'cranes'],
    [
      'heading',
      "since: '2020', definition: Length",
      "heading: water, since: '2020', definition: Length",
      'length',
    ],
    ['direction', 'definition: Who steers.', 'direction: -1, definition: Who steers.', 'pilots'],
    ['weight', 'definition: Who steers.', 'weight: 0.25, definition: Who steers.', 'pilots'],
    ['bands', 'below: 4', 'below: 4.5', 'trade'],
    ['quadrants', 'high: 5.5', 'high: 6', ''],
    ['rounding', 'decimals: 2', 'decimals: 3', ''],
    ['smallest-region', 'smallest_region: 3', 'smallest_region: 2', ''],
    ['scale', 'maximum: 10', 'maximum: 12', ''],
  ])('%s is told once', (kind, from, to, id) => {
    const { method, world } = only(from, to);
    expect(method.map((change) => [change.kind, change.id])).toEqual([[kind, id]]);
    expect(world).toEqual([]);
  });

  test('another mean moves values, and all of it is the method’s', () => {
    const diff = only('method: geometric', 'method: arithmetic');
    expect(effect(diff, 'XAA', 'calm')).toMatchObject({
      before: '4.00',
      after: '5.00',
      total: { exact: '1' },
      method: { exact: '1', value: '1.00' },
      world: { exact: '0', value: '0.00' },
    });
  });

  test('on another scale the world’s part cannot be read', () => {
    const moved = effect(only('maximum: 10', 'maximum: 12'), 'XAA', 'trade');
    expect(moved).toMatchObject({ total: { value: '0.00' } });
    expect(moved).not.toHaveProperty('world');
    expect(moved).not.toHaveProperty('method');
  });

  test('an indicator that moves to another pillar is moved, not new', () => {
    const line =
      "          - { id: cranes, name: Cranes, since: '2022', definition: What lifts., questions: ['What?'] }\n";
    const below = '          - { id: pilots,';
    const frameworkYaml = FRAMEWORK_2022.replace(line, '').replace(below, `${line}${below}`);
    const folder = harbourIndex();
    const editions = folder.editions.map((edition) =>
      edition.description.id === '2022'
        ? { ...edition, frameworkYaml, framework: frameworkOf(frameworkYaml) }
        : edition,
    );
    const diff = diffReleases(SECOND, sealed({ ...folder, editions }, '2022'));
    expect(diff.method.map(({ kind, id, before, after }) => [kind, id, before, after])).toEqual([
      ['moved', 'cranes', 'quays', 'people'],
    ]);
  });

  test('an edition’s own bands and another name of the country set are method too', () => {
    const edition = {
      ...SECOND.edition,
      bands: new Map([[SECOND.framework.components[0]?.id ?? never(), []]]),
    };
    const diff = diffReleases(SECOND, {
      ...SECOND,
      edition,
      index: { ...SECOND.index, countrySet: 'The Sea' },
    });
    expect(diff.method.map(({ kind }) => kind)).toEqual(['country-set', 'bands']);
  });
});

describe('the difference as text', () => {
  test('reads like this', () => {
    expect(formatDiffText(DIFF)).toBe(`Harbours, "measured"
  from  2020.1  Edition 2020, 2021-03-01
  to    2022.1  Edition 2022, 2023-03-01

Method: what is measured, and how
  New (1 indicator):
    Cranes (cranes)
  Another weight (1 aggregate):
    People (people): 0.5 → 1
  Renamed (1 indicator):
    Clearing (clearing): Customs (customs) → Clearing (clearing)
  Filed under another region (1 country):
    Port XAD (XAD): North / Upper bay → North / Lower bay

World: the scores
  Of 36 scores on 6 indicators that both have, 3 rose, 2 fell and 31 stayed.
  Changed:
    XAA  length  6.0 → 6.5  (+0.5)
    XAB  length  7.5 → 7.0  (−0.5)
    XAB  clearing  6.0 → 6.5  (+0.5)
    XAD  depth  10.0 → 9.5  (−0.5)
    XAE  swell  2.0 → 2.5  (+0.5)

Effect on trade: it changed for 5 of 6 countries
  country    from      to   change   method    world
  XAE      5.00    4.00    −1.00    −1.00     0.00
  XAA      5.00    4.42    −0.58    −0.71    +0.13
  XAF      4.25    4.79    +0.54    +0.54     0.00
  XAB      6.83    6.63    −0.21    −0.21     0.00
  XAD     10.00    9.92    −0.08    +0.04    −0.13

Effect on calm: it changed for 1 of 6 countries
  country    from      to   change   method    world
  XAE      4.00    4.47    +0.47     0.00    +0.47

Beside the scores
  XAB  profile: no text → text
  XAG  country gone: Port XAG → –
`);
  });
});

describe('the difference as data', () => {
  test('CSV has one table with every row of every part', () => {
    const [header, ...rows] = parseCsv(formatDiffCsv(DIFF)).records;
    expect(header?.fields.map(({ text }) => text).join(',')).toBe(
      'part,kind,country,id,before,after,change,method,world,exact_change,exact_method,exact_world',
    );
    expect(new Set(rows.map(({ fields }) => fields.length))).toEqual(new Set([12]));
    const parts = rows.map(({ fields }) => fields[0]?.text);
    const count = (part: string): number => parts.filter((other) => other === part).length;
    expect([count('method'), count('world'), count('effect'), count('beside')]).toEqual([
      4, 5, 24, 2,
    ]);
    expect(formatDiffCsv(DIFF)).toContain(
      'effect,aggregate,XAA,trade,5.00,4.42,-0.58,-0.71,0.13,-7/12,-17/24,1/8\n',
    );
  });

  test('JSON holds the whole difference, values as texts', () => {
    expect(JSON.parse(formatDiffJson(DIFF))).toEqual(JSON.parse(JSON.stringify(DIFF)));
    expect(formatDiffJson(DIFF)).toContain('"exact": "-7/12"');
  });
});

function never(): never {
  throw new Error('nothing there');
}
