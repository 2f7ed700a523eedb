import type { MapRow } from '../pages.ts';
import type { BandView, NodeLink } from '../parts.ts';
import { listOf, phrase, phraseFor } from '../phrases.ts';

/** More countries than this at one end of a ranking are counted, not named. */
const MOST_NAMED = 3;

/** What a map shows, in one or two sentences: both ends of the scale and the highest band. */
export function mapFinding(
  node: NodeLink,
  bands: readonly BandView[],
  rows: readonly MapRow[],
): string {
  const valued = rows.flatMap(({ country, number, value }) =>
    number === undefined || value === undefined ? [] : [{ name: country.name, number, value }],
  );
  if (valued.length === 0) return phrase('map-none', { node: node.name });
  const extremes = extremesSentence(node.name, valued);
  const top = bands.at(-1);
  if (!top) return extremes;
  const inTop = rows.filter(({ band }) => band?.id === top.id).length;
  const count = phraseFor(inTop, 'map-top-one', 'map-top-many', {
    of: valued.length,
    band: top.label,
  });
  return `${extremes} ${inTop === 0 ? phrase('map-top-none', { band: top.label }) : count}`;
}

/** Both ends of a row of values, with the countries that hold them. */
export function extremesSentence(
  node: string,
  valued: readonly { readonly name: string; readonly number: number; readonly value: string }[],
): string {
  const ordered = [...valued].sort((a, b) => a.number - b.number);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  if (!lowest || !highest) return phrase('map-none', { node });
  if (highest.number === lowest.number) return phrase('map-level', { node, value: highest.value });
  const at = (number: number): string =>
    placesOf(valued.filter((row) => row.number === number).map(({ name }) => name));
  return phrase('map-extremes', {
    node,
    highest: at(highest.number),
    high: highest.value,
    lowest: at(lowest.number),
    low: lowest.value,
  });
}

/** Names as far as there are few, else how many: `Latvia and Lithuania`, `5 countries`. */
export function placesOf(
  names: readonly string[],
  many: 'countries' | 'other-countries' = 'countries',
): string {
  return names.length <= MOST_NAMED ? listOf(names) : phrase(many, { count: names.length });
}
