import {
  type Claim,
  type Flow,
  indicatorsOf,
  isClaimId,
  isFlowId,
  isQuoteId,
  isSourceId,
  type NamedPlace,
  type Quote,
  type Source,
} from '../../src/model/index.ts';
import { type SiteReleases, siteReleases } from '../../src/publication/views/index.ts';
import type { Release } from '../../src/release/index.ts';
import { countryCode, edition } from './edition-builder.ts';
import { indicatorId } from './framework-builder.ts';
import { buildRelease, heldEvidence, shippedFramework } from './release-fixture.ts';

const COUNTRIES = [
  ['BLR', 'Belarus', 'Eastern Europe'],
  ['POL', 'Poland', 'Central Europe'],
  ['UKR', 'Ukraine', 'Eastern Europe'],
] as const;

/** Three real countries in one edition of 2021 (period 2020), every score 5, with the evidence given. */
export function evidenceSite(evidence: Partial<Release> = EVIDENCE): SiteReleases {
  const framework = shippedFramework('2021');
  const scores = Object.fromEntries(indicatorsOf(framework).map(({ id }) => [id, '5']));
  const release = buildRelease({
    scores: edition(
      '2021',
      framework,
      COUNTRIES.map(([code, , region]) => ({ code, continent: 'Europe', region, scores })),
    ),
    names: new Map(COUNTRIES.map(([code, name]) => [code, name])),
    countrySet: 'Three countries',
  });
  return siteReleases([{ ...release, ...heldEvidence(evidence) }]);
}

export const BELARUS = country('Belarus', 'BLR');
export const POLAND = country('Poland', 'POL');
export const UKRAINE = country('Ukraine', 'UKR');
const CHERNIHIV = { name: 'Chernihiv', kind: 'city', country: countryCode('UKR') } as const;
const DONBAS = { name: 'Donbas', kind: 'subregion', country: countryCode('UKR') } as const;
const UNION = { name: 'European Union', kind: 'bloc' } as const;
export const ZONES = { name: 'conflict zones' } as const;

/** A confirmed claim of Belarus unless its parts say otherwise. */
export function claim(id: string, parts: Partial<Claim> = {}): Claim {
  if (!isClaimId(id)) throw new Error(`no claim: ${id}`);
  return {
    id,
    status: 'confirmed',
    country: countryCode('BLR'),
    text: `What ${id} says.`,
    places: [],
    roles: [],
    actors: [],
    polarity: 'asserted',
    confidence: 'asserted',
    cue: '',
    period: '',
    sources: [],
    quotes: [],
    ...parts,
  };
}

/** A confirmed flow of Belarus unless its parts say otherwise. */
export function flow(
  id: string,
  indicator: string,
  commodity: string,
  legs: readonly NamedPlace[],
  parts: Partial<Flow> = {},
): Flow {
  if (!isFlowId(id)) throw new Error(`no flow: ${id}`);
  return {
    ...{ id, commodity, legs, status: 'confirmed', country: countryCode('BLR') },
    ...{ indicator: indicatorId(indicator), confidence: 'asserted', claims: [] },
    ...parts,
  };
}

/** A public report of 2020 by Ana Maria Writer unless its parts say otherwise. */
export function source(id: string, title: string, parts: Partial<Source> = {}): Source {
  return {
    id: sourceId(id),
    type: 'report',
    texts: new Map([['title', title]]),
    names: new Map([['author', [{ family: 'Writer', given: 'Ana Maria' }]]]),
    dates: new Map([['issued', { from: [2020, 3, 9] }]]),
    access: 'public',
    ...parts,
  };
}

export function claimIds(...ids: readonly string[]): readonly Claim['id'][] {
  return ids.filter(isClaimId);
}

export function sourceId(id: string): Source['id'] {
  if (!isSourceId(id)) throw new Error(`no source: ${id}`);
  return id;
}

function country(name: string, code: string): NamedPlace {
  return { name, kind: 'country', country: countryCode(code) };
}

function quote(id: string, from: string): Quote {
  if (!isQuoteId(id)) throw new Error(`no quote: ${id}`);
  return {
    ...{ id, source: sourceId(from), documentSha256: 'ab'.repeat(32) },
    ...{ exact: 'Words.', prefix: '', suffix: '', start: 0, end: 6, access: 'public' },
  };
}

const [q1] = [quote('q1', 'wire-one')];

/** Eight claims, one of them a gap and one a denial, six flows, and three sources of two origins. */
export const EVIDENCE: Partial<Release> = {
  claims: [
    claim('c1', { indicator: indicatorId('arms-trafficking'), period: 'since 2018' }),
    claim('c2', {
      indicator: indicatorId('arms-trafficking'),
      period: '2016–2017',
      sources: [sourceId('wire-one')],
      quotes: [q1.id],
    }),
    claim('c3', { sources: [sourceId('wire-one'), sourceId('wire-two')], confidence: 'reported' }),
    claim('c4', { sources: [sourceId('alone')], confidence: 'alleged' }),
    claim('c6', {
      indicator: indicatorId('human-trafficking'),
      polarity: 'no-information',
      confidence: 'not_assessable',
    }),
    claim('c7', { indicator: indicatorId('flora-crimes'), polarity: 'denied' }),
    claim('c5', { country: countryCode('POL'), sources: [sourceId('alone')] }),
    claim('c8', { country: countryCode('POL'), indicator: indicatorId('heroin-trade') }),
  ],
  flows: [
    flow('f1', 'arms-trafficking', 'arms', [UKRAINE, CHERNIHIV, BELARUS], {
      claims: claimIds('c1'),
    }),
    flow('f2', 'arms-trafficking', 'arms', [UKRAINE, BELARUS], {
      confidence: 'likely',
      claims: claimIds('c2'),
    }),
    flow('f3', 'non-renewable-resource-crimes', 'coal', [DONBAS, BELARUS, UNION], {
      confidence: 'reported',
      claims: claimIds('c3'),
    }),
    flow('f4', 'arms-trafficking', 'arms', [BELARUS, ZONES], {
      confidence: 'alleged',
      claims: claimIds('c4'),
    }),
    flow('f6', 'human-smuggling', 'people', [UKRAINE, BELARUS, POLAND], {
      confidence: 'evidenced',
    }),
    flow('f5', 'heroin-trade', 'heroin', [BELARUS, POLAND], {
      country: countryCode('POL'),
      claims: claimIds('c5'),
    }),
  ],
  quotes: [q1],
  sources: [
    source('wire-one', 'First report of the wire', {
      independence: 'the wire',
      reliability: 'B',
      reason: 'It names whom it asked.',
    }),
    source('alone', 'A report of its own', {
      reliability: 'C',
      texts: new Map([
        ['title', 'A report of its own'],
        ['URL', 'javascript:alert(1)'],
        ['publisher', 'Press & Sons'],
        ['publisher-place', 'Minsk'],
        ['number', '7'],
      ]),
    }),
    source('wire-two', 'Second report of the wire?', { independence: 'the wire' }),
  ],
};
