import type { AuditForest, AuditNode } from '../input/audit-table.ts';
import { correlate } from '../measures/correlate.ts';
import { listOf, percent, printed, say, sayCount } from '../report/say.ts';
import { type Advice, type Finding, gradeOf, type SectionDraft } from '../report/section.ts';
import type { Thresholds } from '../thresholds.ts';

/** What each node is meant to count in what stands above it, and what it does count. */
export interface Balance {
  /** One for each aggregate of two parts or more, and one for all indicators of a component whose
   *  indicators stand deeper. */
  readonly sets: readonly BalanceSet[];
}

export interface BalanceSet {
  readonly of: string;
  readonly parts: 'children' | 'indicators';
  readonly n: number;
  readonly items: readonly BalanceItem[];
}

/** Shares of a set add up to 1. */
export interface BalanceItem {
  readonly node: string;
  /** Share of the weight. */
  readonly intended: number;
  /** Correlation with what it counts in. */
  readonly correlation?: number;
  /** Share of the squared correlations; 0 where the node runs against what it counts in. */
  readonly effective?: number;
  /** Effective ÷ intended. */
  readonly ratio?: number;
  readonly missing?: 'too few countries' | 'no differences';
}

/** Intended against effective weights. The effective weight of a part is the share that its squared
 *  correlation with the whole has among those of all parts: the importance of Paruolo, Saisana and
 *  Saltelli 2013 in its linear form. A part that runs against the whole has none. */
export function balanceOf(forest: AuditForest): Balance {
  return {
    sets: forest.aggregates.flatMap((node): readonly BalanceSet[] => {
      const children = forest.childrenOf(node);
      const deeper = node.parent === undefined && children.some(({ kind }) => kind === 'aggregate');
      return [
        ...(children.length > 1
          ? [balanceSet(node, 'children', children, ({ weight }) => weight)]
          : []),
        ...(deeper ? [balanceSet(node, 'indicators', forest.leavesOf(node), forest.shareOf)] : []),
      ];
    }),
  };
}

function balanceSet(
  whole: AuditNode,
  parts: BalanceSet['parts'],
  nodes: readonly AuditNode[],
  intendedOf: (node: AuditNode) => number,
): BalanceSet {
  const found = nodes.map((node) => correlate(node.counted, whole.numbers));
  const squares = found.map(({ pearson }) => Math.max(0, pearson ?? 0) ** 2);
  const sum = squares.reduce((total, square) => total + square, 0);
  const items = nodes.map((node, at): BalanceItem => {
    const intended = intendedOf(node);
    const { pearson, missing } = found[at] ?? {};
    if (missing !== undefined) return { node: node.id, intended, missing };
    const effective = sum === 0 ? 0 : (squares[at] ?? 0) / sum;
    return {
      node: node.id,
      intended,
      ...(pearson !== undefined && { correlation: pearson }),
      effective,
      ...(intended > 0 && { ratio: effective / intended }),
    };
  });
  return { of: whole.id, parts, n: Math.max(0, ...found.map(({ n }) => n)), items };
}

/** The same in words. */
export function balanceSection(forest: AuditForest, thresholds: Thresholds): SectionDraft<Balance> {
  const data = balanceOf(forest);
  const limit = thresholds.balance_ratio.value;
  const countries = forest.table.units.length;
  const few = countries < thresholds.countries_for_correlation.value;
  const told = data.sets.filter(({ parts }) => parts === 'children');
  const tested = told.filter(({ items }) => items.some(({ effective }) => effective !== undefined));
  if (tested.length === 0) {
    return {
      verdict: { grade: 'unknown', text: say('balance-unknown') },
      findings: [],
      advice: [],
      limits: [],
      data,
    };
  }
  const findings: Finding[] = [];
  const advice: Advice[] = [];
  for (const { of, items } of tested) {
    const light = items.filter(({ ratio }) => ratio !== undefined && ratio < 1 / limit);
    const heavy = items.filter(({ ratio }) => ratio !== undefined && ratio > limit);
    for (const { node, intended, effective } of [...light, ...heavy]) {
      const under = (effective ?? 0) < intended;
      findings.push({
        code: under ? 'balance-light' : 'balance-heavy',
        grade: 'caution',
        about: [node, of],
        text: say(effective === 0 ? 'balance-silent' : under ? 'balance-light' : 'balance-heavy', {
          name: forest.name(node),
          of: forest.name(of),
          intended: percent(intended),
          effective: percent(effective ?? 0),
        }),
      });
    }
    if (light.length + heavy.length === 0) continue;
    const about = [...light, ...heavy].map(({ node }) => node);
    advice.push({
      about,
      text: say('advise-balance', { of: forest.name(of), names: listOf(about.map(forest.name)) }),
    });
  }
  const parts = tested.reduce((sum, { items }) => sum + items.length, 0);
  return {
    verdict: {
      grade: few && findings.length === 0 ? 'unknown' : gradeOf(findings),
      text: few
        ? say('balance-few', { countries })
        : findings.length === 0
          ? say('balance-sound', { ratio: printed(limit, 1) })
          : sayCount(findings.length, 'balance-odd-one', 'balance-odd-many', {
              of: parts,
              ratio: printed(limit, 1),
            }),
    },
    findings,
    advice: few ? [] : advice,
    limits: [],
    data,
  };
}
