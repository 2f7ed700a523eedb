import { beforeAll, describe, expect, test } from 'vitest';
import {
  claimsTable,
  type ProfileView,
  profileData,
  profileView,
  type SiteReleases,
  siteReleases,
} from '../../../../src/publication/views/index.ts';
import { countryCode } from '../../../support/edition-builder.ts';
import { demoFolder, sealedIndex } from '../../../support/site-fixture.ts';

let site: SiteReleases;
beforeAll(async () => {
  site = siteReleases((await sealedIndex(demoFolder('lantern-sea'))).releases);
});
const profile = (code: string): ProfileView => profileView(site, site.latest, countryCode(code));

describe('the text of a profile', () => {
  test('stands in pieces, each with the claims it rests on, in its order', () => {
    const tower = profile('XPQ').narrative?.sections.find(({ id }) => id === 'the-tower');
    expect(tower?.paragraphs[0]).toEqual({
      pieces: [
        {
          words:
            "No landing in the Lantern Sea is better: a crane lifts barrels from the boat to the tower's door.",
          claims: ['c29'],
        },
        { words: ' The tower behind it is damp, and the stairs are worn.', claims: ['c30', 'c31'] },
      ],
      opens: ['c29', 'c30', 'c31'],
    });
  });

  test('opens every claim once, however often it is marked', () => {
    for (const { code } of site.latest.countries) {
      const opened = profile(code).narrative?.sections.flatMap(({ paragraphs }) =>
        paragraphs.flatMap((paragraph) => (typeof paragraph === 'string' ? [] : paragraph.opens)),
      );
      expect(new Set(opened).size).toBe(opened?.length ?? 0);
    }
  });
});

describe('what is recorded of a country', () => {
  test('is told for each indicator in framework order', () => {
    const whys = profile('XPQ').evidence?.whys.map(({ indicator, strength }) => [
      indicator,
      strength.claims,
    ]);
    expect(whys).toEqual([
      ['nights-lit', 1],
      ['lamp-care', 2],
      ['reserve-light', 1],
      ['masonry', 1],
      ['damp', 1],
      ['landing', 1],
      ['relief', 6],
      ['notices-to-mariners', 1],
    ]);
    expect(profile('XPQ').evidence).toMatchObject({
      own: true,
      yardstick: { name: 'ICD 203', language: 'en', likely: 'likely' },
    });
  });

  test('is an earlier edition’s where the text is, without a reason for what is no longer scored', () => {
    const { evidence, narrative } = profile('XTW');
    expect([evidence?.own, evidence?.edition, narrative?.own]).toEqual([
      false,
      'spring-2022',
      false,
    ]);
    expect(evidence?.whys.map(({ indicator }) => indicator)).toEqual([
      'brightness',
      'nights-lit',
      'masonry',
      'lantern-glass',
      'damp',
      'watch-staffing',
      'relief',
      'apprentices',
      'fog-signal',
    ]);
    const pigeons = evidence?.claims.find(({ id }) => id === 'c34');
    expect(pigeons?.indicator?.id).toBe('signal-pigeons');
  });

  test('is nothing at all where nothing is recorded', () => {
    expect(profile('XGU').evidence).toBeUndefined();
    expect(profileData(profile('XGU'))).toMatchObject({ evidence: null });
    expect(claimsTable(profile('XSM')).rows).toEqual([]);
  });

  test('goes into the data beside the page, without what is restricted', () => {
    const data = JSON.stringify(profileData(profile('XUM')));
    expect(data).toContain('"claim":"c47"');
    expect(data).not.toContain('crew-statement');
    const row = claimsTable(profile('XPQ')).rows.find(([id]) => id === 'c35');
    expect(row?.slice(0, 8)).toEqual([
      'c35',
      'XPQ',
      'the-keepers',
      'relief',
      'The relief boat of Port Quill appears to wait for freight on Merrow.',
      'asserted',
      'appears',
      'likely (55–80\u202F%)',
    ]);
  });
});

describe('what an aggregate is the mean of', () => {
  test('names its pillars with their values, its method and how many scores there are', () => {
    const [keeping] = profile('XPQ').components;
    expect(keeping?.mean).toMatchObject({ method: 'arithmetic', weighted: true, indicators: 0 });
    expect(keeping?.mean.pillars.map(({ node, value }) => [node.id, value])).toEqual([
      ['light', '62.1'],
      ['keepers', '58.0'],
      ['seaways', '70.0'],
    ]);
    const lamp = keeping?.pillars.find(({ definition }) => definition.node.id === 'lamp');
    expect(lamp?.mean).toMatchObject({ method: 'geometric', weighted: true, scored: 4 });
    const tower = profile('XUM').components[0]?.pillars.find(
      ({ definition }) => definition.node.id === 'tower',
    );
    expect(tower?.mean).toMatchObject({ indicators: 4, scored: 2 });
  });
});
