import type { Release } from '../../../release/index.ts';
import { phrase } from '../phrases.ts';
import { compareNames, indexOf } from '../releases/release-index.ts';
import type { FlowMatrixView, FlowPlaceView, FlowView } from './flows-view.ts';

/** More rows or columns than this do not fit on a page side by side. */
const MOST_PLACES = 24;

/** The first place of each flow against its last; places are gathered into regions where they are many. */
export function flowMatrix(
  release: Release,
  flows: readonly FlowView[],
  places: readonly FlowPlaceView[],
): FlowMatrixView {
  const ends = flows.flatMap(({ number, stops }) => {
    const [from, to] = [stops[0], stops.at(-1)];
    return from === undefined || to === undefined ? [] : [{ number, from, to }];
  });
  const many = (end: 'from' | 'to'): boolean =>
    new Set(ends.map((one) => one[end])).size > MOST_PLACES;
  const gathered = many('from') || many('to');
  const { countries } = indexOf(release);
  const nameOf = (at: number): string => {
    const place = places[at];
    if (!place) throw new Error(`no such place: ${at}`);
    if (!gathered) return place.name;
    const country = place.country === undefined ? undefined : countries.get(place.country);
    return country?.region ?? phrase('flows-elsewhere');
  };
  const cells = new Map<string, Map<string, number[]>>();
  for (const { number, from, to } of ends) {
    const row = cells.get(nameOf(from)) ?? new Map<string, number[]>();
    cells.set(nameOf(from), row);
    const cell = row.get(nameOf(to)) ?? [];
    row.set(nameOf(to), cell);
    cell.push(number);
  }
  const origins = [...cells.keys()].sort(compareNames);
  const destinations = [...new Set([...cells.values()].flatMap((row) => [...row.keys()]))].sort(
    compareNames,
  );
  return {
    origins,
    destinations,
    cells: origins.map((origin) =>
      destinations.map((destination) => cells.get(origin)?.get(destination) ?? []),
    ),
    gathered,
  };
}
