import type { VNode } from 'preact';
import { bandEdges } from '../charts/index.ts';
import type { MapRow, MapView } from '../views/index.ts';
import { CertaintyLine } from './certainty-line.tsx';
import { DisputedKey, drawsDisputed } from './disputed-key.tsx';
import { countryPath, linkTo, type PageContext } from './page-context.ts';
import { Svg } from './picture.tsx';
import { BandMark, bandStyle, Hidden, Range, rangeText, rankText } from './value.tsx';
import { word, wordFor } from './words.ts';

interface MapFigureProps {
  readonly page: PageContext;
  readonly map: MapView;
  /** The map as an `<svg>`, each country marked with its code. */
  readonly svg: string;
}

/** A map, its legend and policy line, and beside it the list that holds the same values. */
export function MapFigure({ page, map, svg }: MapFigureProps): VNode {
  return (
    <div class="map-and-list">
      <figure class="map" data-map-keys={word('map-keys')}>
        <Svg svg={svg} />
        <p class="map-said" role="status" aria-live="polite" />
        <Legend map={map} disputed={drawsDisputed(svg)} />
        <CertaintyLine page={page} />
        <figcaption>{map.release.boundaries}</figcaption>
      </figure>
      <MapList page={page} map={map} />
    </div>
  );
}

/** Bands by swatch, name, edges and number of countries; with a key for dashed borders where they are drawn. */
export function Legend({ map, disputed }: { map: MapView; disputed: boolean }): VNode {
  const counts = new Map<string, number>();
  for (const { band } of map.rows) {
    if (band) counts.set(band.id, (counts.get(band.id) ?? 0) + 1);
  }
  const missing = map.rows.filter(({ value }) => value === undefined).length;
  return (
    <ul class="legend" aria-label={word('legend')}>
      {map.bands.map((band) => (
        <li key={band.id}>
          <span class="band" style={bandStyle(map.node.family, band)}>
            {band.label}
          </span>{' '}
          <span class="count">
            {bandEdges(band)}
            {' · '}
            {wordFor(counts.get(band.id) ?? 0, 'country-one', 'country-many')}
          </span>
        </li>
      ))}
      {missing > 0 && (
        <li>
          <span class="band no-data">{word('no-value')}</span>{' '}
          <span class="count">{wordFor(missing, 'country-one', 'country-many')}</span>
        </li>
      )}
      {disputed && <DisputedKey />}
    </ul>
  );
}

function MapList({ page, map }: { page: PageContext; map: MapView }) {
  const rows = [...map.rows].sort(byRank);
  const valued = rows.filter(({ value }) => value !== undefined).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="map-list" aria-label={word('list-of', { node: map.node.name })} tabIndex={0}>
      <table>
        <caption class="hidden">{word('list-of', { node: map.node.name })}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              {word('rank')}
            </th>
            <th scope="col">{word('country')}</th>
            <th scope="col" class="number">
              {map.node.kind === 'indicator' ? word('score') : word('value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MapListRow key={row.country.code} page={page} map={map} row={row} of={valued} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MapListRow({
  page,
  map,
  row,
  of,
}: {
  page: PageContext;
  map: MapView;
  row: MapRow;
  of: number;
}) {
  const { country, rank, value, band, interval, rankInterval } = row;
  const path = linkTo(page, countryPath(country.code));
  return (
    <tr data-code={country.code} data-said={saidOf(row, of)}>
      <td class="number rank">
        {rank ?? ''}
        <Range interval={rankInterval} />
      </td>
      <th scope="row">
        <a href={path}>{country.name}</a>
      </th>
      <td class="number">
        {value === undefined ? (
          <span class="none">
            <Hidden>{word('no-value')}</Hidden>
            <span aria-hidden="true">–</span>
          </span>
        ) : (
          <>
            <span class="swatch">
              <BandMark family={map.node.family} band={band} />
            </span>
            <a
              href={`${path}#why-${map.node.id}`}
              aria-label={word('score-why-country', { score: value, country: country.name })}
            >
              {value}
            </a>
            <Range interval={interval} />
          </>
        )}
      </td>
    </tr>
  );
}

/** `Belarus, 5.37, moderate influence, 12th of 19`; of a row with ranges
 *  `Belarus, 5.37 (5.02–5.65), moderate influence, 12th of 19 (10–14)`. */
function saidOf(
  { country, value, band, rank, interval, rankInterval }: MapRow,
  of: number,
): string {
  return [
    country.name,
    value === undefined ? word('no-value') : withRange(value, interval),
    band?.label,
    rank === undefined ? undefined : withRange(rankText({ rank, of }), rankInterval),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function withRange(told: string, interval: Parameters<typeof rangeText>[0] | undefined): string {
  return interval ? word('with-range', { told, range: rangeText(interval) }) : told;
}

/** Highest value first; a country without one comes last. Rows of equal rank keep their order by name. */
function byRank(a: MapRow, b: MapRow): number {
  const [first, second] = [a.number, b.number];
  if (first !== undefined && second !== undefined && a.rank !== undefined && b.rank !== undefined) {
    return a.rank - b.rank;
  }
  return (second ?? Number.NEGATIVE_INFINITY) - (first ?? Number.NEGATIVE_INFINITY) || 0;
}
