import type { CountryCode, NodeId } from '../../../model/index.ts';
import {
  earlierNode,
  likeForLikeSeries,
  type ScoredEdition,
  sharedIndicators,
} from '../../../scoring/index.ts';
import { mean } from '../../numerics/index.ts';
import { numberOf } from '../input/edition-table.ts';
import { type Correlation, correlate } from '../measures/correlate.ts';

/** What of a change between editions is the world, and what the method. */
export interface Comparability {
  readonly missing?: 'one edition' | 'no shared indicators';
  /** Oldest first, up to the edition that is audited. */
  readonly editions: readonly {
    readonly edition: string;
    readonly framework: string;
    readonly indicators: number;
    readonly means: readonly EditionMean[];
  }[];
  /** Indicators that all of the editions share. */
  readonly shared: readonly string[];
  /** From each edition to the next, on what these two share, oldest first. */
  readonly changes: readonly ComponentChange[];
  /** How alike the scores of an indicator are in these two. */
  readonly stability: readonly ({ readonly node: string } & Correlation)[];
}

/** A component's mean over the countries that have it in every edition. */
export interface EditionMean {
  readonly node: string;
  readonly countries: number;
  readonly published?: number;
  /** On the indicators that all editions share, under the newest weights. */
  readonly likeForLike?: number;
}

/** The change of a component as published, and the part of it that is like for like. */
export interface ComponentChange {
  readonly node: string;
  readonly from: string;
  readonly to: string;
  readonly countries: number;
  readonly published: number;
  readonly likeForLike: number;
  /** Published − like for like: the effect of the change of method. */
  readonly method: number;
  /** Means of their sizes, whatever the direction. */
  readonly sizeLikeForLike: number;
  readonly sizeMethod: number;
  /** Countries that rose by one reckoning and fell by the other. */
  readonly reversed: number;
}

/** Compares the last edition with those before it, oldest first. Throws where there is none. */
export function comparabilityOf(editions: readonly ScoredEdition[]): Comparability {
  const [before, newest] = [editions.at(-2), editions.at(-1)];
  if (!newest) throw new Error('no edition to compare');
  const series = likeForLikeSeries(editions);
  const shared: readonly string[] = before ? series.shared : [];
  const head = {
    editions: editionMeans(editions, newest),
    shared,
    changes: editions.slice(1).flatMap((edition, at) => {
      const earlier = editions[at];
      return earlier ? componentChanges(earlier, edition) : [];
    }),
    stability: before ? stabilityOf(before, newest) : [],
  };
  if (!before) return { missing: 'one edition', ...head };
  return head.changes.length === 0 ? { missing: 'no shared indicators', ...head } : head;
}

/** Ids of a node of the newest edition in each of the editions. */
function traceOf(
  editions: readonly ScoredEdition[],
  node: NodeId,
): readonly (NodeId | undefined)[] {
  const trace: (NodeId | undefined)[] = [node];
  for (let at = editions.length - 1; at > 0; at--) {
    const [earlier, later, known] = [editions[at - 1], editions[at], trace[0]];
    trace.unshift(
      earlier && later && known !== undefined
        ? earlierNode(later.framework, earlier.framework, known)
        : undefined,
    );
  }
  return trace;
}

function editionMeans(
  editions: readonly ScoredEdition[],
  newest: ScoredEdition,
): Comparability['editions'] {
  const series = likeForLikeSeries(editions).editions;
  const columns = newest.framework.components.map(({ id }) => {
    const trace = traceOf(editions, id);
    const published = editions.map((edition, at) => columnOf(edition.values, newest, trace[at]));
    const alike = series.map(({ values }) => columnOf(values, newest, id));
    const everywhere = newest.countries.map((_, row) =>
      published.every((column) => !Number.isNaN(column[row] ?? Number.NaN)),
    );
    return { id, published, alike, everywhere };
  });
  return editions.map(({ edition, framework }, at) => ({
    edition,
    framework: framework.id,
    indicators: countIndicators(framework.components),
    means: columns.map(({ id, published, alike, everywhere }): EditionMean => {
      const kept = (column: Float64Array | undefined): number =>
        mean((column ?? new Float64Array()).filter((_, row) => everywhere[row]));
      const [own, like] = [kept(published[at]), kept(alike[at])];
      return {
        node: id,
        countries: everywhere.filter(Boolean).length,
        ...(Number.isFinite(own) && { published: own }),
        ...(Number.isFinite(like) && { likeForLike: like }),
      };
    }),
  }));
}

type Tree = { readonly kind: string; readonly children?: readonly Tree[] };

function countIndicators(nodes: readonly Tree[]): number {
  return nodes.reduce(
    (sum, { kind, children = [] }) => sum + (kind === 'indicator' ? 1 : countIndicators(children)),
    0,
  );
}

function columnOf(
  values: ScoredEdition['values'],
  { countries }: ScoredEdition,
  node: NodeId | undefined,
): Float64Array {
  return Float64Array.from(countries, ({ code }: { readonly code: CountryCode }) =>
    node === undefined ? Number.NaN : numberOf(values.get(code)?.get(node)),
  );
}

function componentChanges(
  before: ScoredEdition,
  newest: ScoredEdition,
): readonly ComponentChange[] {
  const [alikeBefore, alikeNow] = likeForLikeSeries([before, newest]).editions;
  if (!alikeBefore || !alikeNow) return [];
  return newest.framework.components.flatMap(({ id }): readonly ComponentChange[] => {
    const earlier = earlierNode(newest.framework, before.framework, id);
    const now = columnOf(newest.values, newest, id);
    const then = columnOf(before.values, newest, earlier);
    const likeNow = columnOf(alikeNow.values, newest, id);
    const likeThen = columnOf(alikeBefore.values, newest, id);
    const rows = [...now.keys()].flatMap((row) => {
      const published = (now[row] ?? 0) - (then[row] ?? 0);
      const alike = (likeNow[row] ?? 0) - (likeThen[row] ?? 0);
      return Number.isNaN(published) || Number.isNaN(alike) ? [] : [{ published, alike }];
    });
    if (rows.length === 0) return [];
    const over = (of: (row: (typeof rows)[number]) => number): number => mean(rows.map(of));
    const published = over((row) => row.published);
    const likeForLike = over((row) => row.alike);
    return [
      {
        node: id,
        from: before.edition,
        to: newest.edition,
        countries: rows.length,
        published,
        likeForLike,
        method: over((row) => row.published - row.alike),
        sizeLikeForLike: over((row) => Math.abs(row.alike)),
        sizeMethod: over((row) => Math.abs(row.published - row.alike)),
        reversed: rows.filter((row) => isReversed(row.published, row.alike)).length,
      },
    ];
  });
}

/** Smaller differences of two means are rounding. */
export const NOISE = 1e-9;

function isReversed(a: number, b: number): boolean {
  return Math.abs(a) > NOISE && Math.abs(b) > NOISE && a * b < 0;
}

function stabilityOf(before: ScoredEdition, newest: ScoredEdition): Comparability['stability'] {
  return [...sharedIndicators(newest.framework, before.framework)].map(([id, earlier]) => ({
    node: id,
    ...correlate(columnOf(newest.values, newest, id), columnOf(before.values, newest, earlier)),
  }));
}
