import { type CountryCode, compareText, kebab } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import type { ClaimView, FlowLineView } from '../evidence/evidence-views.ts';
import {
  type CountryStanding,
  standingEvidence,
  standingOf,
} from '../evidence/standing-evidence.ts';
import { grouped, phrase, phraseFor } from '../phrases.ts';
import { pageRelease } from '../releases/page-release.ts';
import { compareNames, indexOf } from '../releases/release-index.ts';
import { editionName, type SiteReleases } from '../releases/site-releases.ts';
import { flowChoices } from './flow-choices.ts';
import { flowLegs } from './flow-legs.ts';
import { flowMatrix } from './flow-matrix.ts';
import { flowParts, isTooMany } from './flow-parts.ts';
import { FlowPlaces } from './flow-places.ts';
import type { FlowPart, FlowsView, FlowView } from './flows-view.ts';
import { periodKeys } from './period-years.ts';

/** Every flow of a release; where they are too many for a page, their map and the parts that hold them. */
export function flowsView(site: SiteReleases, release: Release): FlowsView {
  const countries = standingEvidence(site, release);
  const view = viewOf(site, release, countries);
  const parts = isTooMany(view.flows.length) ? flowParts(release, countries) : [];
  return { ...view, parts };
}

/** The flows of one part, as `flowsView` lists them. */
export function flowsPartView(site: SiteReleases, release: Release, part: FlowPart): FlowsView {
  const codes = new Set(part.countries.map(({ code }) => code));
  const countries = standingEvidence(site, release);
  const own = countries.filter(({ country }) => codes.has(country.code));
  return { ...viewOf(site, release, own), part };
}

/** The flows that one country's profile tells of, for its map. */
export function countryFlowsView(
  site: SiteReleases,
  release: Release,
  code: CountryCode,
): FlowsView | undefined {
  const own = standingOf(site, release, code);
  return own && own.counts.flows > 0 ? viewOf(site, release, [own]) : undefined;
}

/** True where a release has a flow to show. */
export function hasFlows(site: SiteReleases, release: Release): boolean {
  return standingEvidence(site, release).some(({ counts }) => counts.flows > 0);
}

/** The pages beside `flows.html` that hold the flows where they are too many for one. */
export function flowPages(site: SiteReleases, release: Release): readonly FlowPart[] {
  const countries = standingEvidence(site, release);
  const all = countries.reduce((sum, { counts }) => sum + counts.flows, 0);
  return isTooMany(all) ? flowParts(release, countries) : [];
}

interface ToldFlow {
  readonly line: FlowLineView;
  readonly standing: CountryStanding;
  /** The claims that tell of it, by number. */
  readonly backing: readonly ClaimView[];
}

function flowsTold(standing: CountryStanding): readonly ToldFlow[] {
  const { all, flows } = standing.evidence;
  const claims = new Map(all.map((claim) => [claim.id, claim]));
  return flows.map((line) => ({
    line,
    standing,
    backing: [...new Set(line.claims)].flatMap((id) => claims.get(id) ?? []),
  }));
}

function viewOf(
  site: SiteReleases,
  release: Release,
  countries: readonly CountryStanding[],
): FlowsView {
  const places = new FlowPlaces();
  const told = countries.flatMap(flowsTold).sort(inOrder(release));
  const flows = told.map(({ line, standing, backing }, at): FlowView => {
    const periods = [...new Set(backing.map(({ period }) => period))].filter((one) => one !== '');
    return {
      ...line,
      number: at + 1,
      key: `${line.country.code}-${line.id}`,
      stops: line.legs.map((leg) => places.indexOf(leg)),
      period: periods.join('; '),
      commodityKey: kebab(line.commodity) || 'other',
      periodKeys: periodKeys(periods, standing.release.edition.period.to),
      backing,
      ...(!standing.own && { earlier: editionName(site, standing.edition) }),
    };
  });
  return {
    release: pageRelease(site, release),
    finding: finding(flows),
    flows,
    places: places.all(),
    legs: flowLegs(flows, places.all()),
    matrix: flowMatrix(release, flows, places.all()),
    choices: flowChoices(flows),
    notes: places.notes(),
    parts: [],
  };
}

/** By indicator in the framework's order, then commodity, origin, destination, and number. */
function inOrder(release: Release): (a: ToldFlow, b: ToldFlow) => number {
  const order = new Map([...indexOf(release).nodes.keys()].map((id, at) => [id, at] as const));
  const place = ({ line }: ToldFlow): number => order.get(line.indicator.id) ?? order.size;
  return (a, b) =>
    place(a) - place(b) ||
    compareNames(a.line.commodity, b.line.commodity) ||
    compareNames(a.line.legs[0]?.name ?? '', b.line.legs[0]?.name ?? '') ||
    compareNames(a.line.legs.at(-1)?.name ?? '', b.line.legs.at(-1)?.name ?? '') ||
    compareText(a.line.country.code, b.line.country.code) ||
    Number(a.line.id.slice(1)) - Number(b.line.id.slice(1));
}

function finding(flows: readonly FlowView[]): string {
  const counts = new Map<string, number>();
  for (const { commodity } of flows) counts.set(commodity, (counts.get(commodity) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const recorded = phraseFor(flows.length, 'flows-one', 'flows-many');
  if (!most || counts.size === 1) {
    return phrase('flows-finding-single', { flows: recorded, commodity: most?.[0] ?? '' });
  }
  return phrase('flows-finding', {
    flows: recorded,
    count: grouped(counts.size),
    commodity: most[0],
    most: grouped(most[1]),
  });
}
