import {
  type AggregateNode,
  type Band,
  type ComponentNode,
  type Framework,
  type FrameworkNode,
  formatFraction,
  formatNumber,
  type IndicatorNode,
  indicatorsOf,
  type NodeId,
  nodesOf,
  withDescendants,
} from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { bandsOf, earlierNode, isTurned } from '../../../scoring/index.ts';
import type { BandView, DefinitionView, Family, NodeLink } from '../parts.ts';

/** What a page needs to know of one node of a release's framework. */
export interface NodeFacts {
  readonly node: FrameworkNode;
  readonly component: ComponentNode;
  readonly parent?: AggregateNode;
  readonly link: NodeLink;
  readonly definition: DefinitionView;
  /** Title of the heading it stands under; empty where it has none. */
  readonly heading: string;
  /** Bands of its component, lowest first. */
  readonly bands: readonly BandView[];
  /** The same node in the edition before; undefined for a new one and where there is no edition before. */
  readonly earlier?: NodeId;
  /** True where the edition before had other indicators below this node. */
  readonly setChanged: boolean;
}

/** The facts of every node of a release's framework, in framework order. */
export function nodeFacts(release: Release): ReadonlyMap<NodeId, NodeFacts> {
  const { framework } = release;
  const earlier = earlierNodes(framework, release.previous?.framework);
  const headings = new Map(framework.headings.map((heading) => [heading.id, heading.name]));
  const gone = goneIndicators(earlier, release.previous?.framework);
  const facts = new Map<NodeId, NodeFacts>();

  for (const component of framework.components) {
    const bands = bandViews(bandsOf(release.scored, component.id));
    const visit = (node: FrameworkNode, family: Family, parent?: AggregateNode) => {
      const ownFamily = FAMILIES.get(node.id) ?? family;
      const link: NodeLink = {
        id: node.id,
        name: node.name,
        kind: node.kind === 'indicator' ? 'indicator' : parent ? 'pillar' : 'component',
        family: ownFamily,
        higherIs:
          isTurned(framework, node.id) === (component.higherIs === 'worse') ? 'better' : 'worse',
      };
      const before = earlier.get(node.id);
      const heading =
        node.kind === 'indicator' && node.heading ? (headings.get(node.heading) ?? '') : '';
      facts.set(node.id, {
        node,
        component,
        ...(parent && { parent }),
        link,
        definition: definitionView(node, link, heading, parent),
        heading,
        bands,
        ...(before !== undefined && { earlier: before }),
        setChanged:
          node.kind === 'aggregate' &&
          release.previous !== undefined &&
          (gone.has(before ?? node.id) ||
            withDescendants(node).some(({ id, kind }) => kind === 'indicator' && !earlier.has(id))),
      });
      if (node.kind === 'aggregate') {
        for (const child of node.children) visit(child, ownFamily, node);
      }
    };
    visit(component, 'other');
  }
  return facts;
}

/** Ids of this framework's nodes → ids of the same nodes in the one before; new nodes have none. */
function earlierNodes(
  framework: Framework,
  before: Framework | undefined,
): ReadonlyMap<NodeId, NodeId> {
  const earlier = new Map<NodeId, NodeId>();
  if (!before) return earlier;
  for (const { id } of nodesOf(framework)) {
    const same = earlierNode(framework, before, id);
    if (same !== undefined) earlier.set(id, same);
  }
  return earlier;
}

/** Aggregates of the framework before that held an indicator which is no more. */
function goneIndicators(
  earlier: ReadonlyMap<NodeId, NodeId>,
  before: Framework | undefined,
): ReadonlySet<NodeId> {
  const kept = new Set(earlier.values());
  const gone = new Set<NodeId>();
  const visit = (node: FrameworkNode): boolean => {
    if (node.kind === 'indicator') return !kept.has(node.id);
    const lost = node.children.map(visit).some((child) => child);
    if (lost) gone.add(node.id);
    return lost;
  };
  for (const component of before?.components ?? []) visit(component);
  return gone;
}

/** Indicators of the framework before that this one no longer scores. */
export function goneNodes({ framework, previous }: Release): readonly IndicatorNode[] {
  const kept = new Set(earlierNodes(framework, previous?.framework).values());
  return previous ? indicatorsOf(previous.framework).filter(({ id }) => !kept.has(id)) : [];
}

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ['criminality', 'criminality'],
  ['markets', 'markets'],
  ['actors', 'actors'],
  ['resilience', 'resilience'],
]);

function bandViews(bands: readonly Band[]): readonly BandView[] {
  return bands.map(({ id, label, below }, position) => {
    const from = bands[position - 1]?.below;
    return {
      id,
      label,
      position,
      of: bands.length,
      ...(from && { from: formatNumber(from) }),
      ...(below && { below: formatNumber(below) }),
    };
  });
}

function definitionView(
  node: FrameworkNode,
  link: NodeLink,
  heading: string,
  parent: AggregateNode | undefined,
): DefinitionView {
  return {
    node: link,
    definition: node.definition,
    questions: node.kind === 'indicator' ? node.questions : [],
    ...(heading !== '' && { heading }),
    ...(parent && { parent: parent.id }),
    weight: formatFraction(node.weight),
    ...(node.kind === 'indicator' && { since: node.since }),
  };
}
