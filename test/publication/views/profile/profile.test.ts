import { describe, expect, test } from 'vitest';
import type { ProfileView } from '../../../../src/publication/views/index.ts';
import { profileView, siteReleases } from '../../../../src/publication/views/index.ts';
import { countryCode } from '../../../support/edition-builder.ts';
import { lanternSite, madeUpSite } from '../../../support/sites.ts';

const site = madeUpSite();
const lantern = lanternSite();
const aldermark = profileView(site, site.latest, countryCode('XAL'));
const brannoch = profileView(lantern, lantern.latest, countryCode('XBR'));

const cellsOf = (view: ProfileView) =>
  view.components
    .flatMap((component) => [component, ...component.pillars])
    .flatMap(({ groups }) => groups)
    .flatMap(({ indicators }) => indicators);
const cellOf = (view: ProfileView, id: string) =>
  cellsOf(view).find(({ definition }) => definition.node.id === id)?.value;

describe('a profile of organized crime', () => {
  test('holds two components, the first with two pillars, the second with none', () => {
    expect(
      aldermark.components.map(({ definition, pillars }) => [
        definition.node.id,
        pillars.map((pillar) => pillar.definition.node.id),
      ]),
    ).toEqual([
      ['criminality', ['markets', 'actors']],
      ['resilience', []],
    ]);
  });

  test('prints the mean of resilience: half points 2 + (9 14 0 5 10 15 1 6 11 16 2 7), mean 10, so 5.00', () => {
    const resilience = aldermark.components[1]?.value;
    expect(resilience?.value).toBe('5.00');
    expect(resilience?.number).toBe(5);
    expect(resilience?.share).toBeCloseTo(4 / 9);
    expect(resilience?.band).toMatchObject({ id: 'moderately-effective', position: 1, of: 4 });
  });

  test('prints a score with its band and change: 3.0 after 2.0', () => {
    expect(cellOf(aldermark, 'human-trafficking')).toMatchObject({
      value: '3.0',
      number: 3,
      band: { position: 0 },
      change: { from: '2023', change: '+1.00', likeForLike: '+1.00', setChanged: false },
    });
  });

  test('shows the scores of its own edition where two share one framework: 2.0, then 3.0', () => {
    const shared = siteReleases(
      site.all.map((release) => ({ ...release, framework: site.latest.framework })),
    );
    const scores = shared.editions
      .slice(1)
      .map((release) => profileView(shared, release, countryCode('XAL')))
      .map((view) => cellOf(view, 'human-trafficking')?.value);
    expect(scores).toEqual(['2.0', '3.0']);
  });

  test('gives every indicator under its heading, in framework order', () => {
    const titles = aldermark.components[1]?.groups.map(({ title }) => title);
    expect(titles).toEqual([
      'Leadership and governance',
      'Criminal justice and security',
      'Economic and financial environment',
      'Civil society and social protection',
    ]);
    expect(cellsOf(aldermark)).toHaveLength(32);
  });

  test('gives nodes the hue of their component or pillar', () => {
    const family = (id: string) =>
      cellsOf(aldermark).find(({ definition }) => definition.node.id === id)?.definition.node
        .family;
    expect(family('heroin-trade')).toBe('markets');
    expect(family('foreign-actors')).toBe('actors');
    expect(family('prevention')).toBe('resilience');
  });

  test('tells a new indicator from one without an earlier score', () => {
    const in2023 = profileView(site, site.editions[1] ?? site.latest, countryCode('XAL'));
    expect(cellOf(in2023, 'financial-crimes')?.change).toEqual({
      from: '2021',
      setChanged: false,
      missing: 'new-indicator',
    });
    expect(in2023.components[0]?.value?.change?.setChanged).toBe(true);
    expect(in2023.components[1]?.value?.change?.setChanged).toBe(false);
  });

  test('gives no change in the first edition', () => {
    const in2021 = profileView(site, site.editions[0] ?? site.latest, countryCode('XAL'));
    expect(cellsOf(in2021).every(({ value }) => value?.change === undefined)).toBe(true);
    expect(in2021.components[0]?.value?.change).toBeUndefined();
  });

  test('ranks in the whole set by its own name, in continent and region; a region of two has no rank', () => {
    expect(
      aldermark.components[0]?.ranks.map(({ scope, scopeName }) => [scope, scopeName]),
    ).toEqual([
      ['world', 'Made-up lands'],
      ['continent', 'Main'],
      ['region', 'North'],
    ]);
    const farrow = profileView(site, site.latest, countryCode('XFA'));
    expect(farrow.components[0]?.ranks.map(({ scope }) => scope)).toEqual(['world', 'continent']);
  });

  test('shows the last earlier text, marked as not its own, in the framework’s order', () => {
    expect(aldermark.narrative).toMatchObject({
      edition: '2021',
      own: false,
      sections: [
        {
          id: 'people',
          opens: 'Criminality',
          paragraphs: ['People of 2021.', 'A second paragraph.'],
        },
      ],
    });
    const in2021 = profileView(site, site.editions[0] ?? site.latest, countryCode('XAL'));
    expect(in2021.narrative?.own).toBe(true);
    expect(profileView(site, site.latest, countryCode('XBO')).narrative).toBeUndefined();
  });

  test('keeps the history of every aggregate over the editions', () => {
    expect(aldermark.history.map(({ edition }) => edition)).toEqual(['2021', '2023', '2025']);
    expect(aldermark.history[2]?.values.find(({ id }) => id === 'resilience')).toEqual({
      id: 'resilience',
      there: 'resilience',
      value: '5.00',
      number: 5,
    });
  });

  test('names the countries of the region by rank, itself among them', () => {
    const codes = aldermark.neighbours.map(({ code }) => code);
    expect([...codes].sort()).toEqual(['XAL', 'XBO', 'XCA', 'XDU', 'XEL']);
    const ranks = codes.map(
      (code) => profileView(site, site.latest, code).components[0]?.ranks[0]?.rank ?? 0,
    );
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('a country that the release does not have is refused', () => {
    expect(() => profileView(site, site.latest, countryCode('XZZ'))).toThrow('no such country');
  });
});

describe('a profile of another subject', () => {
  test('prints values on its own scale, with its own decimals', () => {
    expect(brannoch.scale).toEqual({ minimum: 5, maximum: 100, step: 5, decimals: 1 });
    expect(brannoch.components[0]?.value?.value).toMatch(/^\d+\.\d$/);
    expect(cellOf(brannoch, 'brightness')).toMatchObject({ value: '90', number: 90 });
  });

  test('lists the pillars of a deep tree, parents before children', () => {
    const ids = brannoch.components[0]?.pillars.map(({ definition }) => definition.node.id);
    expect(ids?.slice(0, 3)).toEqual(['light', 'lamp', 'tower']);
    expect(ids).toContain('watch');
  });

  test('has no quadrant, and groups without a heading have an empty title', () => {
    expect(brannoch.quadrant).toBeUndefined();
    const lamp = brannoch.components[0]?.pillars.find(
      ({ definition }) => definition.node.id === 'lamp',
    );
    expect(lamp?.groups.map(({ title }) => title)).toEqual(['']);
  });

  test('turns a reversed indicator round before it reads its band, and says that high is worse', () => {
    const damp = cellOf(brannoch, 'damp');
    expect(damp?.node.higherIs).toBe('worse');
    const turned = 105 - (damp?.number ?? 0);
    const band = [40, 60, 80].filter((edge) => turned >= edge).length;
    expect(damp?.band?.position).toBe(band);
  });

  test('a score that was not given leaves its cell without a value', () => {
    const missing = lantern.latest.countries.flatMap(({ code }) =>
      cellsOf(profileView(lantern, lantern.latest, code)).filter(({ value }) => !value),
    );
    const cells = lantern.latest.countries.length * 14;
    expect(missing).toHaveLength(cells - lantern.latest.scores.length);
    expect(missing.length).toBeGreaterThan(0);
  });

  test('follows a renamed indicator: its change is no “new indicator”', () => {
    expect(cellOf(brannoch, 'lamp-care')?.change?.missing).toBeUndefined();
    expect(cellOf(brannoch, 'reserve-light')?.change?.missing).toBe('new-indicator');
  });

  test('keeps the earlier values of an aggregate that was renamed', () => {
    const renamed = lanternSite((framework) =>
      framework
        .replace('id: seaways', 'id: waters')
        .replace('lamp-care: wick-trimming', 'lamp-care: wick-trimming, waters: seaways'),
    );
    const valuesOf = (view: ProfileView, id: string) =>
      view.history.map(({ values }) => values.find((value) => value.id === id));
    const waters = valuesOf(profileView(renamed, renamed.latest, countryCode('XBR')), 'waters');
    const seaways = valuesOf(brannoch, 'seaways').map((own) => own?.value);
    expect(seaways).toHaveLength(2);
    expect(waters.map((own) => own?.value)).toEqual(seaways);
    expect(waters.map((own) => own?.there)).toEqual(['seaways', 'waters']);
  });
});
