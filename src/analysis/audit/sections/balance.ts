import type { AuditForest, AuditNode } from '../input/audit-table.ts';
import { type PartSet, partSets } from '../input/part-sets.ts';
import { correlate } from '../measures/correlate.ts';
import { listOf, percent, printed, say, sayCount } from '../report/say.ts';
import {
  type Advice,
  type Finding,
  gradeOf,
  type SectionDraft,
  untold,
} from '../report/section.ts';
import type { Thresholds } from '../thresholds.ts';

/** What each node is meant to count in what stands above it, and what it does count. */
export interface Balance {
  readonly sets: readonly BalanceSet[];
}

/** The parts of one aggregate. */
export interface BalanceSet {
  readonly of: string;
  readonly parts: PartSet['parts'];
  /** Countries that the correlations rest on, at most. */
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
  return { sets: partSets(forest).map((set) => balanceSet(set, forest)) };
}

function balanceSet({ whole, parts, nodes }: PartSet, forest: AuditForest): BalanceSet {
  const intendedOf = (node: AuditNode): number =>
    parts === 'children' ? node.weight : forest.shareOf(node);
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
  if (tested.length === 0) return untold(say('balance-unknown'), data);
  const findings: Finding[] = [];
  const advice: Advice[] = [];
  for (const { of, items } of tested) {
    const light = items.filter(({ ratio }) => ratio !== undefined && ratio < 1 / limit);
    const heavy = items.filter(({ ratio }) => ratio !== undefined && ratio > limit);
    const odd = [...light, ...heavy];
    if (odd.length === 0) continue;
    findings.push(...odd.map((item) => findingOf(item, of, forest)));
    const about = odd.map(({ node }) => node);
    advice.push({
      about,
      text: say('advise-balance', { of: forest.name(of), names: listOf(about.map(forest.name)) }),
    });
  }
  const parts = tested.reduce((sum, { items }) => sum + items.length, 0);
  return {
    verdict: {
      grade: few ? 'unknown' : gradeOf(findings),
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

function findingOf(
  { node, intended, effective = 0 }: BalanceItem,
  of: string,
  forest: AuditForest,
): Finding {
  const code = effective < intended ? 'balance-light' : 'balance-heavy';
  return {
    code,
    grade: 'caution',
    about: [node, of],
    text: say(effective === 0 ? 'balance-silent' : code, {
      name: forest.name(node),
      of: forest.name(of),
      intended: percent(intended),
      effective: percent(effective),
    }),
  };
}
