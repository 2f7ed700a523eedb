import type { Files } from '../../src/model/index.ts';
import { filesOf } from './files.ts';

const INDEX = `id: cote-inventee
title: L’indice de la Côte inventée
summary: Ce qui passe en fraude entre trois ports qui n’existent pas.
publisher: { name: Bureau des ports inventés }
languages: [fr]
countries: La Côte inventée
disclaimer: Tout est inventé, les lieux comme les nombres.
funding: Personne n’a payé cet exemple.
boundaries: Ces ports ne sont sur aucune carte.
licence: { name: CC-BY-4.0, url: https://creativecommons.org/licenses/by/4.0/ }
editions:
  - id: '2026'
    title: Édition 2026
    framework: '2026'
    period: { from: 2025-01-01, to: 2025-12-31 }
    published: 2026-03-10
`;

const FRAMEWORK = `id: cote-inventee/2026
title: La fraude sur la Côte inventée
language: fr
scale: { minimum: 1, maximum: 10, step: 0.5 }
decimals: 2
smallest_region: 3
components:
  - id: fraude
    name: Fraude
    definition: L’ampleur de ce qui passe sans être déclaré.
    higher_is: worse
    bands:
      - { id: faible, label: faible, below: 5.5 }
      - { id: forte, label: forte }
    children:
      - id: contrebande-de-carburant
        name: Contrebande de carburant
        definition: Le carburant qui est débarqué de nuit.
        since: '2026'
        questions: [Combien de barils arrivent sans papiers ?]
      - id: trafic-d-armes
        name: Trafic d’armes
        definition: Les armes qui changent de mains dans les ports.
        since: '2026'
sections:
  - { id: fraude, title: La fraude dans les ports, component: fraude, indicators: [contrebande-de-carburant, trafic-d-armes] }
`;

const COUNTRIES = `country,name,continent,region
XAA,Port-Clair,La Côte inventée,Côte nord
XAB,Port-Gris,La Côte inventée,Côte nord
XAC,Port-Noir,La Côte inventée,Côte nord
`;

const SCORES = `country,indicator,score
XAA,contrebande-de-carburant,6.5
XAA,trafic-d-armes,4
XAB,contrebande-de-carburant,3
XAB,trafic-d-armes,2.5
XAC,contrebande-de-carburant,8
XAC,trafic-d-armes,5
`;

const PROFILE = `## La fraude dans les ports

Le carburant arrive de nuit à Port-Clair.[^c1] Il est probable que des agents du port en
profitent.[^c2] Selon les pêcheurs, une famille tient ce commerce.[^c3] Des barils passent peut-être
par Port-Gris.[^c4] On ignore qui achète les armes.[^c5]
`;

const CLAIMS = `id,status,country,section,indicator,text,places,roles,actors,polarity,confidence,cue,period,sources,quotes
c1,confirmed,XAA,fraude,contrebande-de-carburant,Le carburant arrive de nuit à Port-Clair.,Port-Clair (XAA),,,asserted,asserted,,depuis 2025,registre,
c2,confirmed,XAA,fraude,contrebande-de-carburant,Des agents du port en profitent.,Port-Clair (XAA),,,asserted,likely,il est probable que,,registre,
c3,confirmed,XAA,fraude,contrebande-de-carburant,Une famille tient ce commerce.,Port-Clair (XAA),,,asserted,alleged,selon les pêcheurs,,registre,
c4,confirmed,XAA,fraude,contrebande-de-carburant,Des barils passent par Port-Gris.,Port-Gris (XAB),Port-Gris: transit,,asserted,possible,peut-être,,registre,
c5,confirmed,XAA,fraude,trafic-d-armes,On ignore qui achète les armes.,,,,no-information,not_assessable,on ignore,,registre,
`;

const FLOWS = `id,status,country,indicator,commodity,legs,confidence,claims
f1,confirmed,XAA,contrebande-de-carburant,carburant,Port-Noir (XAC) > Port-Gris (XAB) > Port-Clair (XAA),possible,c4
`;

const SOURCES = JSON.stringify([
  {
    id: 'registre',
    type: 'manuscript',
    title: 'Registre du port',
    author: [{ literal: 'Capitainerie de Port-Clair' }],
    issued: { 'date-parts': [[2025, 11, 3]] },
    language: 'fr',
    custom: { reliability: 'B', reason: 'Tenu chaque nuit.', access: 'public' },
  },
]);

/** Words of an index’s own for ICD 203, other than ours. */
export const OWN_WORDS = `yardstick:
  scale: icd-203
  words:
    almost-no-chance: pour ainsi dire exclu
    very-unlikely: fort douteux
    unlikely: douteux
    roughly-even: incertain
    likely: à prévoir
    very-likely: fort à prévoir
    almost-certain: [acquis, 'acquis[e|es]']
  classes: { alleged: à ce que l’on dit }
`;

/** A small index in French, of invented ports: claims of five kinds, a flow and a source. `yardstick` is
 *  what its framework declares. */
export function frenchIndex(yardstick = ''): Files {
  return filesOf({
    'index.yaml': INDEX,
    'frameworks/2026.yaml': FRAMEWORK.replace('components:', () => `${yardstick}components:`),
    'editions/2026/countries.csv': COUNTRIES,
    'editions/2026/scores.csv': SCORES,
    'editions/2026/profiles/XAA.md': PROFILE,
    'editions/2026/claims.csv': CLAIMS,
    'editions/2026/flows.csv': FLOWS,
    'sources.json': SOURCES,
  });
}
