import {
  type AggregateNode,
  add,
  divide,
  type Fraction,
  type FrameworkNode,
  formatNumber,
  fraction,
  multiply,
  toNumber,
} from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import { fractionValue, printValue } from '../../scoring/index.ts';
import { assumptionsOf, type ExplorerPlan } from './intervals/explorer-plan.ts';
import type { NodeLink, PageRelease } from './parts.ts';
import { pageRelease } from './releases/page-release.ts';
import { factsOf, indexOf } from './releases/release-index.ts';
import type { SiteReleases } from './releases/site-releases.ts';

/** The published weights of a release, and what its intervals assume, for the page on which a reader moves
 *  the weights. */
export interface ExplorerView {
  readonly release: PageRelease;
  readonly components: readonly ExplorerComponent[];
  /** True where no value of the scale is at or below zero, which a geometric mean cannot take. */
  readonly positive: boolean;
  readonly plan: ExplorerPlan;
}

/** A component with everything below it. */
export interface ExplorerComponent {
  readonly node: NodeLink;
  readonly mean: AggregateNode['method'];
  readonly rows: readonly ExplorerRow[];
}

/** A node below a component. */
export interface ExplorerRow {
  readonly node: NodeLink;
  /** 1 for a child of the component. */
  readonly depth: number;
  /** Beside its siblings, as a decimal. */
  readonly weight: string;
  /** Right end of its slider, and one step of it. */
  readonly most: number;
  readonly step: number;
  /** Percent of the component that it makes up, with one decimal. */
  readonly share: string;
  /** How it is made; undefined for an indicator. */
  readonly mean?: AggregateNode['method'];
  /** Name of its heading; empty where it has none. */
  readonly heading: string;
}

/** The weights of every component, from its pillars down to its indicators. */
export function explorerView(site: SiteReleases, release: Release): ExplorerView {
  const index = indexOf(release);
  const { scale, components } = release.framework;
  const rowsOf = (
    parent: AggregateNode,
    depth: number,
    whole: Fraction,
  ): readonly ExplorerRow[] => {
    const total = parent.children.map(({ weight }) => weight).reduce(add);
    const heaviest = Math.max(...parent.children.map(({ weight }) => toNumber(weight)));
    return parent.children.flatMap((node: FrameworkNode): readonly ExplorerRow[] => {
      const share = multiply(whole, divide(node.weight, total));
      const { link, heading } = factsOf(index, node.id);
      const row: ExplorerRow = {
        node: link,
        depth,
        weight: formatNumber(node.weight),
        most: 4 * heaviest,
        step: heaviest / 20,
        share: printValue(fractionValue(multiply(share, fraction(100))), 1),
        ...(node.kind === 'aggregate' && { mean: node.method }),
        heading,
      };
      return node.kind === 'aggregate' ? [row, ...rowsOf(node, depth + 1, share)] : [row];
    });
  };
  return {
    release: pageRelease(site, release),
    components: components.map((component) => ({
      node: factsOf(index, component.id).link,
      mean: component.method,
      rows: rowsOf(component, 1, fraction(1)),
    })),
    positive: scale.minimum.numerator > 0n,
    plan: assumptionsOf(release),
  };
}
