import type { Fraction } from './fraction.ts';
import type { AggregateId, FrameworkId, IndicatorId, NodeId } from './ids.ts';
import type { Scale } from './scale.ts';
import type { DeclaredYardstick } from './yardstick/declared-yardstick.ts';

/** A forest of what is assessed: each component is a root, indicators are the leaves. */
export interface Framework {
  readonly id: FrameworkId;
  readonly title: string;
  /** BCP 47 tag of every text in it. */
  readonly language: string;
  readonly scale: Scale;
  /** Digits after the point of a printed value; rounding is half up, once, at the end. */
  readonly decimals: number;
  readonly components: readonly ComponentNode[];
  readonly headings: readonly Heading[];
  readonly quadrants?: QuadrantRule;
  readonly sections: readonly NarrativeSection[];
  readonly previous?: FrameworkMap;
  /** Region means and ranks need at least this many of a region's countries. */
  readonly smallestRegion: number;
  /** The scale that words for likelihood stand on, and its words where they are the framework's own. */
  readonly yardstick: DeclaredYardstick;
}

/** Anything in the forest. */
export type FrameworkNode = AggregateNode | IndicatorNode;

/** A component or pillar: its value is a mean of its children's. */
export interface AggregateNode {
  readonly kind: 'aggregate';
  readonly id: AggregateId;
  readonly name: string;
  readonly definition: string;
  /** Share inside the parent, relative to its siblings; 1 where all weigh the same. */
  readonly weight: Fraction;
  /** −1 turns the value round inside its parent: minimum + maximum − value. */
  readonly direction: 1 | -1;
  readonly method: 'arithmetic' | 'geometric';
  /** Least share of the children's weight that must be present; 1 means all. */
  readonly coverage: Fraction;
  readonly children: readonly FrameworkNode[];
}

/** A root. `higherIs` says what a high value means to a reader; it decides colours, never arithmetic. */
export interface ComponentNode extends AggregateNode {
  readonly higherIs: 'worse' | 'better';
  readonly bands: readonly Band[];
}

/** A leaf: its value is a score. */
export interface IndicatorNode {
  readonly kind: 'indicator';
  readonly id: IndicatorId;
  readonly name: string;
  readonly definition: string;
  readonly questions: readonly string[];
  readonly heading?: string;
  readonly weight: Fraction;
  readonly direction: 1 | -1;
  /** First edition that scored it, as the publisher names it. */
  readonly since: string;
}

/** A title for readers over some indicators of one aggregate; it has no value and no weight. */
export interface Heading {
  readonly id: string;
  readonly name: string;
  readonly parent: AggregateId;
}

/** A class of exact values: those below `below` and in no earlier band. The last band has no `below`. */
export interface Band {
  readonly id: string;
  readonly label: string;
  readonly below?: Fraction;
  /** True where the edge is our reading and not the publisher's word. */
  readonly ours: boolean;
}

/** The plane of two components; a value is high from `high` on. */
export interface QuadrantRule {
  readonly horizontal: AggregateId;
  readonly vertical: AggregateId;
  readonly high: Fraction;
}

/** One heading of a profile's text, in the order of the profile. */
export interface NarrativeSection {
  readonly id: string;
  readonly title: string;
  readonly component: AggregateId;
  readonly indicators: readonly IndicatorId[];
}

/** How this framework's nodes answer to those of the version before. */
export interface FrameworkMap {
  readonly framework: FrameworkId;
  readonly nodes: ReadonlyMap<NodeId, NodeOrigin>;
}

/** What a node was called in the version before, if it was there. */
export type NodeOrigin =
  | { readonly kind: 'same' }
  | { readonly kind: 'new' }
  | { readonly kind: 'renamed'; readonly from: NodeId };

/** Every node below and including these, parents before children, in framework order. */
export function nodesOf(framework: Framework): readonly FrameworkNode[] {
  return framework.components.flatMap(withDescendants);
}

/** A node and everything under it, parents first. */
export function withDescendants(node: FrameworkNode): readonly FrameworkNode[] {
  return node.kind === 'indicator' ? [node] : [node, ...node.children.flatMap(withDescendants)];
}

/** The leaves, in framework order. */
export function indicatorsOf(framework: Framework): readonly IndicatorNode[] {
  return nodesOf(framework).filter((node) => node.kind === 'indicator');
}

/** The computed nodes, components before their pillars, in framework order. */
export function aggregatesOf(framework: Framework): readonly AggregateNode[] {
  return nodesOf(framework).filter((node) => node.kind === 'aggregate');
}
