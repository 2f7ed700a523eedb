import { beforeAll, describe, expect, test } from 'vitest';
import {
  CONFIDENCE_CLASSES,
  type CountryCode,
  englishYardstick,
} from '../../../../src/model/index.ts';
import { confidenceView } from '../../../../src/publication/views/evidence/confidence-view.ts';
import { sourcesIn } from '../../../../src/publication/views/evidence/evidence.ts';
import {
  type ClaimView,
  countryEvidence,
  strengthOf,
} from '../../../../src/publication/views/index.ts';
import type { Release } from '../../../../src/release/index.ts';
import { countryCode } from '../../../support/edition-builder.ts';
import { demoFolder, sealedIndex } from '../../../support/site-fixture.ts';

let release: Release;
let claims: readonly ClaimView[];
beforeAll(async () => {
  const { releases } = await sealedIndex(demoFolder('lantern-sea'));
  const found = releases.find(({ id }) => id.startsWith('autumn-2024'));
  if (!found) throw new Error('no autumn');
  release = found;
  claims = allOf(release);
});

const allOf = (of: Release): readonly ClaimView[] =>
  of.countries.flatMap(({ code }) => countryEvidence(of, code).all);

const claim = (id: string): ClaimView => {
  const found = claims.find((one) => one.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};

describe('confidence in words', () => {
  test('a likelihood has the numbers of the declared yardstick', () => {
    expect(confidenceView('appears', englishYardstick()).told).toBe(
      'appears to be so: likely (55–80\u202F%)',
    );
    expect(confidenceView('appears', englishYardstick('phia')).told).toBe(
      'appears to be so: likely (55–75\u202F%)',
    );
    expect(confidenceView('likely', englishYardstick()).told).toBe('likely (55–80\u202F%)');
  });

  test('an attribution says that it is one and has no number', () => {
    expect(confidenceView('alleged', englishYardstick())).toMatchObject({
      kind: 'attribution',
      told: 'alleged (attributed)',
    });
  });

  test('only likelihoods have digits', () => {
    for (const id of CONFIDENCE_CLASSES) {
      const { kind, told, range } = confidenceView(id, englishYardstick());
      expect(/\d/.test(told), id).toBe(kind === 'likelihood');
      expect(range !== undefined, id).toBe(kind === 'likelihood');
    }
  });
});

describe('the evidence of the Lantern Sea, autumn 2024', () => {
  test('tells a claim with its indicator, confidence, places in roles, sources and quotes', () => {
    expect(claim('c35')).toMatchObject({
      country: { code: 'XPQ', name: 'Port Quill' },
      section: { id: 'the-keepers', title: 'The keepers' },
      indicator: { id: 'relief', name: 'Relief on time' },
      confidence: { id: 'appears' },
      cue: 'it appears that',
      polarity: 'asserted',
      withheld: false,
      address: 'country/XPQ.html#claim-c35',
    });
    expect(claim('c38').places.map(({ name, roles }) => [name, roles])).toEqual([
      ['Merrow', ['source']],
      ['Port Quill', ['transit']],
      ['Brannoch', ['destination']],
      ['Gullstack', ['destination']],
    ]);
    expect(claim('c35').sources).toMatchObject([
      {
        by: 'Ines Calloway',
        title: 'Letter to the Fellowship on the relief boat',
        issued: '2 October 2024',
        year: 2024,
        grade: 'B',
        gradeName: 'usually reliable',
        group: 'pilots',
      },
    ]);
    expect(claim('c35').quotes[0]).toMatchObject({ source: 'relief-boat-letter-2024' });
    expect(claim('c35').quotes[0]?.exact).toContain('it appears that she waits');
  });

  test('holds nothing that is not confirmed, and nothing restricted', () => {
    const ids = claims.map(({ id }) => String(id));
    expect(ids).not.toContain('c54');
    expect(ids).not.toContain('c55');
    expect(JSON.stringify(claims)).not.toContain('crew-statement');
    expect(claim('c47')).toMatchObject({ sources: [], quotes: [], withheld: true });
  });

  test('sorts what is said of an indicator: claimed, denied, not known', () => {
    const port = countryEvidence(release, countryCode('XPQ'));
    const relief = [...port.indicators].find(([id]) => id === 'relief')?.[1];
    expect(relief?.claims.map(({ id }) => id)).toEqual(['c32', 'c33', 'c34', 'c35']);
    expect(relief?.denied.map(({ id }) => id)).toEqual(['c36']);
    expect(relief?.gaps.map(({ id }) => id)).toEqual(['c37']);
    expect(relief?.strength.told).toBe('6 claims from 1 source, the newest of 2024.');
    expect(port.gaps.map(({ id }) => id)).toEqual(['c37']);
  });

  test('has the flows of a country by number, their places in order', () => {
    const { flows } = countryEvidence(release, countryCode('XPQ'));
    const of15 = flows.filter((flow) => flow.claims.some((id) => id === 'c15'));
    expect(of15.map(({ id }) => id)).toEqual(['f1', 'f3', 'f4']);
    expect(of15[0]?.legs.map(({ name }) => name)).toEqual(['Merrow', 'Port Quill', 'Brannoch']);
  });

  test('reads a country without the others, and nothing where nothing is recorded', () => {
    let asked: string[] = [];
    const watched: Release = Object.create(release, {
      evidenceOf: {
        value: (code: CountryCode) => {
          asked = [...asked, code];
          return release.evidenceOf(code);
        },
      },
    });
    expect(countryEvidence(watched, countryCode('XPQ')).all.length).toBeGreaterThan(0);
    expect(countryEvidence(watched, countryCode('XPQ')).all.length).toBeGreaterThan(0);
    expect(asked).toEqual(['XPQ']);
    expect(countryEvidence(watched, countryCode('XZZ'))).toMatchObject({ all: [], flows: [] });
  });

  test('a quote whose words are not ours comes without them and with its place', () => {
    const [quote] = release.quotes;
    if (!quote) throw new Error('no quote');
    // A copy that keeps what the release reads only when it is asked.
    const copy: Release = Object.create(release, {
      evidenceOf: {
        value: (code: CountryCode) => {
          const own = release.evidenceOf(code);
          const bare = { exact: '', prefix: '', suffix: '' };
          return { ...own, quotes: own.quotes.map((one) => ({ ...one, ...bare })) };
        },
      },
    });
    const view = allOf(copy)
      .flatMap(({ quotes }) => quotes)
      .find(({ id }) => id === quote.id);
    expect(view).toMatchObject({ documentSha256: quote.documentSha256, start: quote.start });
    expect(view?.exact).toBeUndefined();
  });
});

describe('how much stands behind', () => {
  const source = (id: string, group?: string, year = 2020) => {
    const sources = sourcesIn(release);
    const [any] = sources;
    const [typed] = sources.filter((one) => one.id === id);
    if (!any) throw new Error('no source');
    const { group: _, ...rest } = typed ?? any;
    return { ...rest, title: id, year, ...(group !== undefined && { group }) };
  };
  const resting = (...sources: readonly ReturnType<typeof source>[]): ClaimView => ({
    ...claim('c35'),
    sources,
  });

  test('nothing recorded is said plainly', () => {
    expect(strengthOf([]).told).toBe('No claim is recorded; the number is the publisher’s alone.');
  });

  test('sources of one group count once', () => {
    const a = source('brannoch-log-2024', 'wire', 2019);
    const b = source('notice-14-2024', 'wire', 2023);
    const c = source('far-reach-notes-2024');
    expect(strengthOf([resting(a, b), resting(b, c)])).toEqual({
      claims: 2,
      sources: 3,
      groups: 2,
      newest: 2023,
      withheld: 0,
      told: '2 claims from 3 sources of 2 independent origins, the newest of 2023.',
    });
    expect(strengthOf([resting(a, b)]).told).toBe(
      '1 claim from 2 sources of one origin, the newest of 2023.',
    );
  });

  test('what is withheld is counted, and what has no source says so', () => {
    expect(strengthOf([claim('c47')]).told).toBe(
      '1 claim. The support of one of them is withheld.',
    );
    expect(strengthOf([{ ...claim('c35'), sources: [] }]).told).toBe('1 claim, without a source.');
  });
});
