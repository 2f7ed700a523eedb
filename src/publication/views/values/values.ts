import {
  type Country,
  type CountryCode,
  type Decimal,
  formatSteps,
  type NodeId,
  toNumber,
  valueOfSteps,
} from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { bandReader, fractionValue } from '../../../scoring/index.ts';
import { valueInterval } from '../intervals/value-interval.ts';
import type { BandView, ChangeView, CountryLink, ScaleView, ValueView } from '../parts.ts';
import type { NodeFacts } from '../releases/node-facts.ts';
import { factsOf, type ReleaseIndex } from '../releases/release-index.ts';

/** A printed value, its number for drawing and its band, without what stands around it. */
export interface PlainValue {
  readonly value: Decimal;
  readonly number: number;
  readonly band?: BandView;
}

/** The value of a node in a country; undefined where the release has none. */
export function plainValue(
  index: ReleaseIndex,
  facts: NodeFacts,
  country: CountryCode,
): PlainValue | undefined {
  const { id } = facts.link;
  if (facts.node.kind === 'indicator') {
    const steps = index.steps.get(id)?.get(country);
    return steps === undefined ? undefined : scoreValue(index.release, facts, steps);
  }
  const row = index.aggregates.get(id)?.get(country);
  if (!row) return undefined;
  const band = facts.bands.find((view) => view.id === row.band);
  return { value: row.value, number: Number(row.value), ...(band && { band }) };
}

/** The value of a node in a country with its change and its place on the scale. Every page that shows
 *  it shares one object. */
export function valueView(
  index: ReleaseIndex,
  id: NodeId,
  country: CountryCode,
): ValueView | undefined {
  return valueFor(index, factsOf(index, id), country);
}

/** The same for a node whose facts are at hand. */
export function valueFor(
  index: ReleaseIndex,
  facts: NodeFacts,
  country: CountryCode,
): ValueView | undefined {
  const views = valueViews.get(facts) ?? new Map<CountryCode, ValueView | undefined>();
  if (views.size === 0) valueViews.set(facts, views);
  if (views.has(country)) return views.get(country);
  const view = makeValueView(index, facts, country);
  views.set(country, view);
  return view;
}

/** The change since the edition before; undefined where a release has no edition before. */
export function changeView(
  index: ReleaseIndex,
  { link, earlier, setChanged }: NodeFacts,
  country: CountryCode,
): ChangeView | undefined {
  const { previous } = index.release;
  if (!previous) return undefined;
  const row = index.changes.get(link.id)?.get(country);
  const common = { from: previous.edition, setChanged };
  if (row?.change === undefined && row?.likeForLike === undefined) {
    return { ...common, missing: earlier === undefined ? 'new-indicator' : 'no-earlier-value' };
  }
  return {
    ...common,
    ...(row.change !== undefined && { change: signed(row.change) }),
    ...(row.likeForLike !== undefined && { likeForLike: signed(row.likeForLike) }),
  };
}

/** A difference as readers see it: `+0.25`, `−0.10` with a true minus, `0.00`. */
export function signed(difference: Decimal): Decimal {
  if (difference.startsWith('-')) return `−${difference.slice(1)}`;
  return /[1-9]/.test(difference) && !difference.startsWith('+') ? `+${difference}` : difference;
}

/** The scale of a release in numbers for drawing; `decimals` are those of a printed aggregate. */
export function scaleView(release: Release): ScaleView {
  const view = scales.get(release) ?? makeScale(release);
  scales.set(release, view);
  return view;
}

/** A country as a link. */
export function countryLink({ code, name }: Country): CountryLink {
  return { code, name };
}

/* By release, or by a release's own facts of a node: none is changed once it is made. Facts are made anew
   for every release, so that releases which share a framework share nothing here. */

const scales = new WeakMap<Release, ScaleView>();
const scoreValues = new WeakMap<NodeFacts, Map<number, PlainValue>>();
const valueViews = new WeakMap<NodeFacts, Map<CountryCode, ValueView | undefined>>();

function makeValueView(
  index: ReleaseIndex,
  facts: NodeFacts,
  country: CountryCode,
): ValueView | undefined {
  const plain = plainValue(index, facts, country);
  if (!plain) return undefined;
  const change = changeView(index, facts, country);
  const scale = scaleView(index.release);
  const interval = valueInterval(index.release, scale, facts.link.id, country);
  return {
    node: facts.link,
    ...plain,
    share: (plain.number - scale.minimum) / (scale.maximum - scale.minimum),
    ...(change && { change }),
    ...(interval && { interval }),
  };
}

function makeScale({ framework: { scale, decimals } }: Release): ScaleView {
  return {
    minimum: toNumber(scale.minimum),
    maximum: toNumber(scale.maximum),
    step: toNumber(scale.step),
    decimals,
  };
}

function scoreValue(release: Release, facts: NodeFacts, steps: number): PlainValue {
  const values = scoreValues.get(facts) ?? new Map<number, PlainValue>();
  scoreValues.set(facts, values);
  const value = values.get(steps) ?? makeScoreValue(release, facts, steps);
  values.set(steps, value);
  return value;
}

function makeScoreValue(release: Release, facts: NodeFacts, steps: number): PlainValue {
  const { scored, framework } = release;
  const exact = valueOfSteps(steps, framework.scale);
  const own = bandReader(scored, facts.link.id)(fractionValue(exact));
  const band = facts.bands.find(({ id }) => id === own?.id);
  return {
    value: formatSteps(steps, framework.scale),
    number: toNumber(exact),
    ...(band && { band }),
  };
}
