import {
  aggregatesOf,
  type CountryCode,
  type IndicatorNode,
  indicatorsOf,
} from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { compareValues, type ExactValue, likeForLikeSeries } from '../../../scoring/index.ts';
import type { ChangeRow, ChangeSummary, ChangesView } from '../pages.ts';
import type { NodeLink } from '../parts.ts';
import { quadrantName } from '../quadrants/quadrant-names.ts';
import { quadrantsView } from '../quadrants/quadrants.ts';
import { goneNodes } from '../releases/node-facts.ts';
import { pageRelease } from '../releases/page-release.ts';
import { factsOf, indexOf, type ReleaseIndex } from '../releases/release-index.ts';
import type { SiteReleases } from '../releases/site-releases.ts';
import { changeView, countryLink } from '../values/values.ts';
import { earlierResults, quadrantsComparable } from './earlier-results.ts';
import { methodChanges } from './method-changes.ts';

/** What changed since the edition before: in the method, and in the world. Undefined for a release
 *  that has no edition before. */
export function changesView(site: SiteReleases, release: Release): ChangesView | undefined {
  const { previous } = release;
  if (!previous) return undefined;
  const index = indexOf(release);
  const newNodes = indicatorsOf(release.framework).filter(
    ({ id }) => factsOf(index, id).earlier === undefined,
  );
  const gone = goneNodes(release);
  return {
    release: pageRelease(site, release),
    from: previous.edition,
    to: release.edition.id,
    method: methodChanges(site, release),
    newNodes: newNodes.map(({ id }) => factsOf(index, id).link),
    goneNodes: gone.map(goneLink),
    components: summaries(index),
    rows: index.countriesByName.map((country) => ({
      country: countryLink(country),
      region: country.region,
      ...changesOf(index, country.code),
    })),
    quadrantMoves: quadrantMoves(site, index),
  };
}

function changesOf(index: ReleaseIndex, code: CountryCode): Pick<ChangeRow, 'changes' | 'scores'> {
  const { framework } = index.release;
  return {
    changes: aggregatesOf(framework).flatMap(({ id }) => {
      const change = changeView(index, factsOf(index, id), code);
      return change ? [{ id, change }] : [];
    }),
    scores: indicatorsOf(framework).flatMap(({ id }) => {
      const facts = factsOf(index, id);
      const change = changeView(index, facts, code)?.change;
      return change !== undefined && directionOf(change) !== 0
        ? [{ node: facts.link, change }]
        : [];
    }),
  };
}

/** How many countries rose and fell, by exact values: a rise too small to print is a rise. */
function summaries(index: ReleaseIndex): readonly ChangeSummary[] {
  const { release } = index;
  const { scored, previous } = release;
  const series = previous && likeForLikeSeries([previous, scored]);
  const [sharedBefore, sharedNow] = series?.editions ?? [];
  return aggregatesOf(release.framework).map(({ id }) => {
    const facts = factsOf(index, id);
    return {
      node: facts.link,
      ...countMoves(release, (code) => [
        facts.earlier && previous?.values.get(code)?.get(facts.earlier),
        scored.values.get(code)?.get(id),
      ]),
      likeForLike: countMoves(release, (code) => [
        sharedBefore?.values.get(code)?.get(id),
        sharedNow?.values.get(code)?.get(id),
      ]),
    };
  });
}

type Moves = { readonly rose: number; readonly fell: number; readonly same: number };

function countMoves(
  { countries }: Release,
  valuesOf: (
    code: CountryCode,
  ) => readonly [before: ExactValue | undefined, now: ExactValue | undefined],
): Moves {
  const moves = countries.flatMap(({ code }) => {
    const [before, now] = valuesOf(code);
    return before && now ? [compareValues(now, before)] : [];
  });
  return {
    rose: moves.filter((move) => move > 0).length,
    fell: moves.filter((move) => move < 0).length,
    same: moves.filter((move) => move === 0).length,
  };
}

/** Which way a signed change points, as printed: 1, −1 or 0. */
function directionOf(change: string): number {
  if (change.startsWith('−')) return -1;
  return change.startsWith('+') ? 1 : 0;
}

function quadrantMoves(site: SiteReleases, index: ReleaseIndex): ChangesView['quadrantMoves'] {
  const { release, quadrants } = index;
  const before = quadrantsComparable(release) ? earlierResults(release)?.quadrants : undefined;
  if (!before) return [];
  const unsure = new Set(
    quadrantsView(site, release)?.points.flatMap((point) =>
      point.unsure ? point.country.code : [],
    ),
  );
  return index.countriesByName.flatMap((country) => {
    const [from, to] = [before.get(country.code), quadrants.get(country.code)];
    if (from === undefined || to === undefined || from === to) return [];
    const name = (id: string): string => quadrantName(release.framework, id);
    return [
      {
        country: countryLink(country),
        ...{ from: name(from), to: name(to) },
        unsure: unsure.has(country.code),
      },
    ];
  });
}

function goneLink({ id, name }: IndicatorNode): NodeLink {
  return { id, name, kind: 'indicator', family: 'other', higherIs: 'worse' };
}
