import { descendingRanks, naturalLog } from '../../numerics/index.ts';
import type { AuditForest, AuditNode } from '../input/audit-table.ts';
import { type Correlation, correlate } from '../measures/correlate.ts';
import { listOf, percent, printed, say, sayCount } from '../report/say.ts';
import { type Advice, type Finding, gradeOf, type SectionDraft } from '../report/section.ts';
import type { Thresholds } from '../thresholds.ts';

/** What an aggregate says that its parts, or wealth, do not say already. */
export interface AddedValue {
  readonly pairs: readonly AddedValuePair[];
  /** Each component with the logarithm of the gross domestic product per head, where it is known. */
  readonly wealth: readonly ({ readonly node: string } & Correlation)[];
}

/** How far the ranking of a component differs from that of one of its parts. */
export interface AddedValuePair extends Correlation {
  readonly whole: string;
  readonly part: string;
  /** Countries whose two ranks lie at least so many positions apart as the threshold says. */
  readonly differing: number;
  readonly share: number;
}

/** Gross domestic product per head of each country, in the order of the table; NaN where it is not known. */
export type WealthColumn = Float64Array;

/** Compares the ranking of every component with those of its parts. */
function addedValueOf(
  forest: AuditForest,
  wealth: WealthColumn | undefined,
  thresholds: Thresholds,
): AddedValue {
  const pairs = forest.roots.flatMap((root) =>
    forest.childrenOf(root).map((part) => pairOf(root, part, thresholds)),
  );
  const logs = wealth?.map((x) => (x > 0 ? naturalLog(x) : Number.NaN));
  return {
    pairs,
    wealth: logs
      ? forest.roots.map((root) => ({ node: root.id, ...correlate(root.numbers, logs) }))
      : [],
  };
}

function pairOf(whole: AuditNode, part: AuditNode, thresholds: Thresholds): AddedValuePair {
  const both = whole.numbers.map((x, at) =>
    Number.isNaN(part.counted[at] ?? Number.NaN) ? Number.NaN : x,
  );
  const other = part.counted.map((x, at) =>
    Number.isNaN(whole.numbers[at] ?? Number.NaN) ? Number.NaN : x,
  );
  const [ranks, others] = [descendingRanks(both), descendingRanks(other)];
  const correlation = correlate(whole.numbers, part.counted);
  const differing = ranks.reduce(
    (count, rank, at) =>
      count +
      (Math.abs(rank - (others[at] ?? Number.NaN)) >= thresholds.added_value_positions.value
        ? 1
        : 0),
    0,
  );
  const { n } = correlation;
  return {
    whole: whole.id,
    part: part.id,
    ...correlation,
    differing,
    share: n === 0 ? 0 : differing / n,
  };
}

/** The same in words. */
export function addedValueSection(
  forest: AuditForest,
  wealth: WealthColumn | undefined,
  thresholds: Thresholds,
): SectionDraft<AddedValue> {
  const data = addedValueOf(forest, wealth, thresholds);
  const positions = thresholds.added_value_positions.value;
  const fewest = thresholds.countries_for_positions.value;
  const measured = data.pairs.filter(({ pearson }) => pearson !== undefined);
  const alike = measured.filter((pair) => isAlike(pair, thresholds));
  const wealthy = data.wealth
    .filter(({ pearson }) => Math.abs(pearson ?? 0) >= thresholds.redundant.value)
    .map(({ node, pearson }) => ({ node, name: forest.name(node), r: printed(pearson) }));
  const findings = [
    ...alike.map((pair) => alikeFinding(pair, pair.n < fewest, positions, forest)),
    ...wealthy.map(
      ({ node, ...values }): Finding => ({
        code: 'added-value-wealth',
        grade: 'concern',
        about: [node],
        text: say('added-wealth', values),
      }),
    ),
  ];
  return {
    verdict: verdictOf(data, measured, findings, forest),
    findings,
    advice: [
      ...alikeAdvice(alike, forest),
      ...wealthy.map(
        ({ node, ...values }): Advice => ({ about: [node], text: say('advise-wealth', values) }),
      ),
    ],
    limits: [
      ...(measured.some(({ n }) => n < fewest)
        ? [say('added-few', { countries: forest.table.units.length, positions })]
        : []),
      ...(data.wealth.length === 0 ? [say('added-no-wealth')] : []),
    ],
    data,
  };
}

/** Of too few countries for shares of them, the correlation decides. */
function isAlike({ n, spearman, share }: AddedValuePair, thresholds: Thresholds): boolean {
  return n < thresholds.countries_for_positions.value
    ? (spearman ?? 0) >= thresholds.redundant.value
    : share < thresholds.added_value_share.value;
}

function alikeFinding(
  { whole, part, spearman, share }: AddedValuePair,
  few: boolean,
  positions: number,
  forest: AuditForest,
): Finding {
  return {
    code: 'added-value-little',
    grade: 'caution',
    about: [whole, part],
    text: say(few ? 'added-same' : 'added-little', {
      whole: forest.name(whole),
      part: forest.name(part),
      rho: printed(spearman),
      share: percent(share),
      positions,
    }),
  };
}

/** One for each component, with all of its parts that say the same. */
function alikeAdvice(pairs: readonly AddedValuePair[], forest: AuditForest): readonly Advice[] {
  return [...new Set(pairs.map(({ whole }) => whole))].map((whole) => {
    const own = pairs.filter((pair) => pair.whole === whole).map(({ part }) => part);
    const parts = listOf(own.map(forest.name));
    return {
      about: [whole, ...own],
      text: say('advise-added', { whole: forest.name(whole), parts }),
    };
  });
}

function verdictOf(
  { pairs }: AddedValue,
  measured: readonly AddedValuePair[],
  findings: readonly Finding[],
  forest: AuditForest,
): SectionDraft<AddedValue>['verdict'] {
  const [closest] = [...measured].sort((a, b) => (b.spearman ?? 0) - (a.spearman ?? 0));
  if (pairs.length === 0 || !closest) return { grade: 'unknown', text: say('added-unknown') };
  const values = {
    whole: forest.name(closest.whole),
    part: forest.name(closest.part),
    rho: printed(closest.spearman),
  };
  return {
    grade: gradeOf(findings),
    text:
      findings.length === 0
        ? say('added-sound', values)
        : sayCount(findings.length, 'added-odd-one', 'added-odd-many', values),
  };
}
