import { describe, expect, test } from 'vitest';
import {
  countryFlowsView,
  flowPages,
  flowsData,
  flowsPartView,
  flowsTable,
  flowsView,
  hasFlows,
  profileView,
} from '../../../../src/publication/views/index.ts';
import { countryCode } from '../../../support/edition-builder.ts';
import {
  BELARUS,
  claim,
  claimIds,
  EVIDENCE,
  evidenceSite,
  flow,
  POLAND,
  UKRAINE,
} from '../../../support/evidence-site.ts';

const site = evidenceSite();
const view = flowsView(site, site.latest);

describe('a view of flows', () => {
  test('numbers flows by indicator, then commodity, origin and destination', () => {
    expect(view.flows.map(({ number, key }) => [number, key])).toEqual([
      [1, 'BLR-f6'],
      [2, 'BLR-f4'],
      [3, 'BLR-f1'],
      [4, 'BLR-f2'],
      [5, 'BLR-f3'],
      [6, 'POL-f5'],
    ]);
    expect(view.finding).toBe('6 flows are recorded, of 4 commodities; 3 of them are of arms.');
  });

  test('takes every place once, and a leg once with all flows on it, those of most flows first', () => {
    expect(view.places.map(({ key }) => key)).toEqual([
      'UKR',
      'BLR',
      'POL',
      'conflict-zones',
      'chernihiv-UKR',
      'donbas-UKR',
      'european-union',
    ]);
    expect(view.legs.map(({ key, flows }) => [key, flows])).toEqual([
      ['UKR~BLR', [1, 4]],
      ['BLR~POL', [1, 6]],
      ['BLR~conflict-zones', [2]],
      ['UKR~chernihiv-UKR', [3]],
      ['chernihiv-UKR~BLR', [3]],
      ['donbas-UKR~BLR', [5]],
      ['BLR~european-union', [5]],
    ]);
  });

  test('sets the first place of each flow against its last', () => {
    const { origins, destinations, cells, gathered } = view.matrix;
    expect(origins).toEqual(['Belarus', 'Donbas', 'Ukraine']);
    expect(destinations).toEqual(['Belarus', 'conflict zones', 'European Union', 'Poland']);
    expect(cells).toEqual([
      [[], [2], [], [6]],
      [[], [], [5], []],
      [[3, 4], [], [], [1]],
    ]);
    expect(gathered).toBe(false);
  });

  test('offers commodities by name, confidence from the surest, years from the newest, with counts', () => {
    const { commodity, confidence, period } = view.choices;
    expect(commodity.map(({ key, flows }) => [key, flows])).toEqual([
      ['arms', 3],
      ['coal', 1],
      ['heroin', 1],
      ['people', 1],
    ]);
    expect(confidence.map(({ key }) => key)).toEqual([
      'asserted',
      'evidenced',
      'likely',
      'reported',
      'alleged',
    ]);
    expect(period.map(({ key, flows }) => [key, flows])).toEqual([
      ['2020', 1],
      ['2019', 1],
      ['2018', 1],
      ['2017', 1],
      ['2016', 1],
      ['undated', 4],
    ]);
  });

  test('says which places stand for something wider, and which are not on a map', () => {
    expect(view.notes).toEqual([
      'European Union stands in the middle of the countries it is made of.',
      'conflict zones is not on the map: the words name no place that has one.',
    ]);
    const point = (key: string) => view.places.find((place) => place.key === key)?.point;
    expect(point('chernihiv-UKR')).toEqual({ longitude: 31.28, latitude: 51.51, by: 'place' });
    expect(point('BLR')?.by).toBe('country');
    expect(point('conflict-zones')).toBeUndefined();
  });

  test('carries the claims behind each flow and when they hold', () => {
    const [, , third, fourth] = view.flows;
    expect(third?.backing.map(({ address }) => address)).toEqual(['country/BLR.html#claim-c1']);
    expect([third?.period, fourth?.period]).toEqual(['since 2018', '2016–2017']);
    expect(view.flows.every(({ earlier }) => earlier === undefined)).toBe(true);
  });

  test('of one country holds what its own profile tells', () => {
    const own = countryFlowsView(site, site.latest, countryCode('POL'));
    expect(own?.flows.map(({ number, key }) => [number, key])).toEqual([[1, 'POL-f5']]);
    expect(countryFlowsView(site, site.latest, countryCode('UKR'))).toBeUndefined();
  });

  test('does not exist where a release has no flow', () => {
    const silent = evidenceSite({ ...EVIDENCE, flows: [] });
    expect(hasFlows(site, site.latest)).toBe(true);
    expect(hasFlows(silent, silent.latest)).toBe(false);
  });

  test('names invented countries as tiles, and never as places of this Earth', () => {
    const made = { name: 'Merrow', kind: 'country', country: countryCode('XME') } as const;
    const away = evidenceSite({
      ...EVIDENCE,
      flows: [flow('f1', 'arms-trafficking', 'arms', [made, BELARUS])],
    });
    expect(flowsView(away, away.latest).notes).toEqual([
      'Countries that lie nowhere on the Earth stand as tiles: position and distance mean nothing.',
    ]);
  });
});

describe('too many flows for one page', () => {
  const many = evidenceSite({
    ...EVIDENCE,
    claims: [claim('c1')],
    flows: Array.from({ length: 151 }, (_, at) =>
      flow(`f${at + 1}`, 'arms-trafficking', 'arms', [UKRAINE, BELARUS, POLAND], {
        claims: claimIds('c1'),
        ...(at % 3 === 0 && { country: countryCode('POL') }),
      }),
    ),
  });

  test('are told by region, each part with its own numbers, and none is lost', () => {
    const parts = flowPages(many, many.latest);
    expect(parts.map(({ name, path, flows }) => [name, path, flows])).toEqual([
      ['Central Europe', 'flows/central-europe.html', 51],
      ['Eastern Europe', 'flows/eastern-europe.html', 100],
    ]);
    expect(flowsView(many, many.latest).parts).toEqual(parts);
    const views = parts.map((part) => flowsPartView(many, many.latest, part));
    expect(views.map(({ flows }) => flows.length)).toEqual([51, 100]);
    expect(views[1]?.flows[0]?.number).toBe(1);
  });

  test('are linked by a profile where its part lists them', () => {
    const addresses = (code: string) =>
      profileView(many, many.latest, countryCode(code)).evidence?.flows.map(
        ({ address }) => address,
      );
    for (const part of flowPages(many, many.latest)) {
      const listed = flowsPartView(many, many.latest, part).flows.map(({ key }) => key);
      const linked = part.countries.flatMap(({ code }) => addresses(code) ?? []);
      expect(linked.sort()).toEqual(listed.map((key) => `${part.path}#${key}`).sort());
    }
    const named = profileView(many, many.latest, countryCode('POL')).named?.[0]?.flows[0];
    expect(named?.address).toMatch(/^flows\/eastern-europe\.html#BLR-f/);
  });

  test('stay whole in table and data', () => {
    expect(flowsTable(flowsView(many, many.latest)).rows).toHaveLength(151);
  });
});

describe('the table and the data of flows', () => {
  test('hold one row a flow, transit between origin and destination', () => {
    const { columns, rows } = flowsTable(view);
    expect(columns.map(({ id }) => id).join()).toBe(
      'flow,country,indicator,commodity,origin,transit,destination,confidence,confidence_range,period,claims',
    );
    expect(rows[4]).toEqual([
      'f3',
      'BLR',
      'non-renewable-resource-crimes',
      'coal',
      'Donbas (UKR)',
      'Belarus (BLR)',
      'European Union',
      'reported',
      '',
      '',
      'c3',
    ]);
    expect(rows[3]?.[8]).toBe('likely (55–80\u202f%)');
  });

  test('say of every point what it stands for', () => {
    const data = JSON.parse(JSON.stringify(flowsData(view)));
    expect(data.flows[1].legs[1]).toEqual({
      name: 'conflict zones',
      kind: null,
      country: null,
      point: null,
    });
    expect(data.flows[4].legs[2].point.of).toBe('members');
    expect(data.flows[2].confidence).toEqual({
      class: 'asserted',
      label: 'stated as a fact',
      range: null,
    });
  });
});
