import {
  type CountryCode,
  type Decimal,
  type EditionId,
  type FrameworkNode,
  type NodeId,
  withDescendants,
} from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { valueInterval } from '../intervals/value-interval.ts';
import type { SeriesLine, SeriesView } from '../pages.ts';
import type { IntervalView, TableView } from '../parts.ts';
import { phrase } from '../phrases.ts';
import { meanOf } from '../regions/regions.ts';
import { pageRelease } from '../releases/page-release.ts';
import { factsOf, indexOf } from '../releases/release-index.ts';
import { editionName, editionsUpTo, type SiteReleases } from '../releases/site-releases.ts';
import { nodeColumn, rangeCells, rangeColumns } from '../tables/columns.ts';
import { countryLink, plainValue, scaleView } from '../values/values.ts';
import { type SharedValues, sharedValues } from './like-for-like.ts';
import { nodeThrough } from './node-through.ts';

/** One edition's part in a series: the release and the node as it is called there. */
interface Stop {
  readonly release: Release;
  readonly node?: FrameworkNode;
}

/** A node through all editions of the site: the whole set first, then every country by name. */
export function seriesView(site: SiteReleases, release: Release, id: NodeId): SeriesView {
  const index = indexOf(release);
  const { link } = factsOf(index, id);
  const stops = editionsUpTo(site, release).map((other): Stop => {
    const node = nodeThrough(site, release, other, id);
    return { release: other, ...(node && { node }) };
  });
  const editions = stops.map((stop) => stop.release.edition.id);
  const shared = link.kind === 'indicator' ? undefined : sharedValues(site, release, id);
  const lines = [
    wholeSet(release, stops, shared),
    ...index.countriesByName.map((country): SeriesLine => {
      const values = stops.map((stop) => valueAt(stop, country.code));
      return {
        country: countryLink(country),
        name: country.name,
        region: country.region,
        values,
        numbers: values.map(numberOf),
        intervals: stops.map((stop) => intervalAt(stop, country.code)),
        likeForLike: shared?.of(country.code) ?? values,
      };
    }),
  ];
  return {
    release: pageRelease(site, release),
    node: link,
    scale: scaleView(release),
    editions,
    stops: stops.map(({ release: other, node }) => ({
      edition: other.edition.id,
      release: other.id,
      ...(node && { node: node.id }),
    })),
    lines,
    breaks: breaksOf(site, stops),
    table: tableOf(
      link.name,
      editions.map((edition) => ({ edition, title: editionName(site, edition) })),
      lines,
    ),
  };
}

function wholeSet(
  release: Release,
  stops: readonly Stop[],
  shared: SharedValues | undefined,
): SeriesLine {
  const values = stops.map(
    ({ release: at, node }) => node && meanOf(indexOf(at), node.id, 'world', '')?.mean,
  );
  return {
    name: release.index.countrySet,
    values,
    numbers: values.map(numberOf),
    intervals: values.map(() => undefined),
    likeForLike: shared?.means ?? values,
  };
}

function valueAt({ release, node }: Stop, code: CountryCode): Decimal | undefined {
  const index = indexOf(release);
  return node && plainValue(index, factsOf(index, node.id), code)?.value;
}

function intervalAt({ release, node }: Stop, code: CountryCode): IntervalView | undefined {
  return node && valueInterval(release, scaleView(release), node.id, code);
}

/** Editions whose indicators below the node are not those of the edition before. */
function breaksOf(site: SiteReleases, stops: readonly Stop[]): readonly EditionId[] {
  return stops.flatMap(({ release, node }, position) => {
    const before = stops[position - 1];
    if (!node || !before?.node || node.kind === 'indicator') return [];
    const was = new Set(leavesBelow(before.node));
    const now = leavesBelow(node).map((id) => nodeThrough(site, release, before.release, id)?.id);
    const same = now.length === was.size && now.every((id) => id !== undefined && was.has(id));
    return same ? [] : [release.edition.id];
  });
}

function leavesBelow(node: FrameworkNode): readonly NodeId[] {
  return withDescendants(node)
    .filter(({ kind }) => kind === 'indicator')
    .map(({ id }) => id);
}

function numberOf(value: Decimal | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

function tableOf(
  name: string,
  editions: readonly { readonly edition: EditionId; readonly title: string }[],
  lines: readonly SeriesLine[],
): TableView {
  const differs = lines.some(({ values, likeForLike }) =>
    values.some((value, at) => value !== likeForLike[at]),
  );
  const drawn = editions.map((_, at) => lines.some(({ intervals }) => intervals[at]));
  return {
    caption: phrase('series-caption', { node: name }),
    columns: [
      { id: 'country', title: phrase('column-country'), numeric: false },
      { id: 'name', title: phrase('column-name'), numeric: false },
      ...editions.flatMap(({ edition, title }, at) => [
        nodeColumn(`value_${edition}`, title),
        ...(drawn[at] ? rangeColumns(`low_${edition}`, `high_${edition}`, title) : []),
      ]),
      ...(differs
        ? editions.map(({ edition, title }) =>
            nodeColumn(`like_for_like_${edition}`, phrase('like-for-like-in', { edition: title })),
          )
        : []),
    ],
    rows: lines.map(({ country, name: line, values, intervals, likeForLike }) => [
      country?.code ?? '',
      line,
      ...values.flatMap((value, at) => [
        value ?? '',
        ...(drawn[at] ? rangeCells(intervals[at]) : []),
      ]),
      ...(differs ? likeForLike.map((value) => value ?? '') : []),
    ]),
  };
}
