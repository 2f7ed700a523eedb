import {
  type AggregateNode,
  add,
  divide,
  type Fraction,
  type FrameworkNode,
  formatNumber,
  formatSteps,
  fraction,
  multiply,
  type RobustnessPlan,
  toNumber,
} from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import { fractionValue, printValue } from '../../scoring/index.ts';
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

/** What intervals assume, in numbers that are printed. */
export interface ExplorerPlan {
  /** Whether the index declares it; otherwise it is an assumption of the software. */
  readonly declared: boolean;
  readonly replicates: number;
  readonly intervalPercent: number;
  /** How far the true score may lie from the score, in points of the scale; undefined where scores stand. */
  readonly points?: string;
  /** Percent of the error's variance that a country's scores have in common. */
  readonly sharedPercent: number;
  /** True where some indicators have an error of their own, and where ratings give it. */
  readonly differs: boolean;
  readonly spread: boolean;
  readonly weightsPercent: number;
  /** Other means, scales and fillings of gaps that are drawn, and whether indicators are left out. */
  readonly otherWays: number;
  readonly leavesOut: boolean;
  readonly why?: string;
}

/** What we assume where an index declares nothing: scores may be wrong by two steps of the scale, each for
 *  itself; weights and means stand. */
const OUR_PLAN: RobustnessPlan = {
  seed: 1,
  replicates: 1000,
  intervalPercent: 90,
  scoreError: { steps: 2, indicators: new Map(), shared: 0, spread: true },
  weightsPercent: 0,
  aggregations: [],
  normalisations: [],
  imputations: [],
  leaveOut: 'none',
};

/** The plan that the intervals of a release's explorer are drawn by, and whether the index declares it. */
export function explorerPlan({ robustness }: Release): {
  readonly plan: RobustnessPlan;
  readonly declared: boolean;
} {
  return robustness
    ? { plan: robustness.plan, declared: true }
    : { plan: OUR_PLAN, declared: false };
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
    plan: planView(release),
  };
}

function planView(release: Release): ExplorerPlan {
  const { plan, declared } = explorerPlan(release);
  const { scoreError } = plan;
  return {
    declared,
    replicates: plan.replicates,
    intervalPercent: plan.intervalPercent,
    ...(scoreError && { points: pointsOf(scoreError.steps, release) }),
    sharedPercent: Math.round((scoreError?.shared ?? 0) * 100),
    differs: (scoreError?.indicators.size ?? 0) > 0,
    spread: scoreError?.spread ?? false,
    weightsPercent: plan.weightsPercent,
    otherWays: plan.aggregations.length + plan.normalisations.length + plan.imputations.length,
    leavesOut: plan.leaveOut !== 'none',
    ...(scoreError?.why !== undefined && { why: scoreError.why }),
  };
}

function pointsOf(steps: number, { framework }: Release): string {
  return Number.isInteger(steps)
    ? formatSteps(steps, framework.scale)
    : String(steps * toNumber(framework.scale.step));
}
