import type { CountryRow } from './edition-builder.ts';
import { aggregate, component, framework, indicator } from './framework-builder.ts';

/** Two components, one of them with pillars, for editions that something is wrong with. */
export const POOR_FRAMEWORK = framework([
  component('harm', [
    aggregate('trade', [indicator('arms'), indicator('drugs'), indicator('people')]),
    aggregate('groups', [indicator('gangs'), indicator('networks')]),
  ]),
  component('defence', [indicator('police'), indicator('courts'), indicator('press')]),
]);
const IDS = ['arms', 'drugs', 'people', 'gangs', 'networks', 'police', 'courts', 'press'];

/** Countries AAA, AAB, … whose scores come from a rule. */
export function countries(
  count: number,
  scoreOf: (id: string, row: number) => number | undefined,
): readonly CountryRow[] {
  return Array.from({ length: count }, (_, row) => ({
    code: `AA${String.fromCharCode(65 + row)}`,
    scores: Object.fromEntries(
      IDS.flatMap((id) => {
        const score = scoreOf(id, row);
        return score === undefined ? [] : [[id, String(score)]];
      }),
    ),
  }));
}

/** Scores that differ between countries and between indicators. */
export const varied = (id: string, row: number): number =>
  1 + ((IDS.indexOf(id) * 7 + row * 5 + ((row * row) % 4)) % 10);

/** What an edition may lack, in words. */
export const POOR_EDITIONS: readonly (readonly [string, readonly CountryRow[]])[] = [
  ['no country', []],
  ['one country', countries(1, varied)],
  ['two countries', countries(2, varied)],
  ['three countries', countries(3, varied)],
  ['a constant indicator', countries(12, (id, row) => (id === 'arms' ? 5 : varied(id, row)))],
  ['nothing but equal scores', countries(12, () => 4)],
  ['an empty indicator', countries(12, (id, row) => (id === 'arms' ? undefined : varied(id, row)))],
  [
    'missing scores here and there',
    countries(12, (id, row) => ((row + IDS.indexOf(id)) % 5 === 0 ? undefined : varied(id, row))),
  ],
  ['no score at all', countries(5, () => undefined)],
];
