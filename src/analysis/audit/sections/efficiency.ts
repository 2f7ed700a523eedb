import { counted, type Framework, toNumber } from '../../../model/index.ts';
import { aggregate } from '../../composite/index.ts';
import { descendingRanks } from '../../numerics/index.ts';
import type { AuditForest, AuditNode } from '../input/audit-table.ts';
import { type Correlation, correlate } from '../measures/correlate.ts';
import { dominanceOf } from '../measures/dominance.ts';
import { listOf, percent, printed, say } from '../report/say.ts';
import {
  type Advice,
  type Finding,
  gradeOf,
  type SectionDraft,
  untold,
} from '../report/section.ts';
import type { Thresholds } from '../thresholds.ts';

/** What countries could claim under the weights that suit each best, and what no weights can change. */
export interface Efficiency {
  readonly components: readonly ComponentEfficiency[];
}

/** A component over the countries that have all of its indicators; all numbers turned so that high is good. */
export interface ComponentEfficiency {
  readonly node: string;
  readonly missing?: 'too few countries' | 'no differences';
  readonly countries: readonly {
    readonly country: string;
    readonly value: number;
    /** From 0 to 1, the best that the country can reach when it chooses the weights of the parts itself. */
    readonly doubt: number;
    readonly rank: number;
    readonly doubtRank: number;
  }[];
  /** Of values with what countries could claim. */
  readonly agreement?: Correlation;
  /** Countries that some weights make the best of all. */
  readonly best: number;
  /** Pairs of countries, and those in which one is at least as good in every indicator and better in one. */
  readonly pairs: number;
  readonly decided: number;
  /** Countries that no other stands above in that way. */
  readonly unbeaten: number;
}

/** The benefit of the doubt (Melyn and Moesen 1991; Cherchye and others 2007) over the parts of each component,
 *  measured from the worst end of the scale, and dominance after Pareto over its indicators. */
export function efficiencySection(
  framework: Framework,
  forest: AuditForest,
  countryName: (code: string) => string,
  thresholds: Thresholds,
): SectionDraft<Efficiency> {
  const { minimum, maximum } = framework.scale;
  const components = framework.components.map(({ id, higherIs }) => {
    const good = (x: number): number =>
      higherIs === 'better' ? x - toNumber(minimum) : toNumber(maximum) - x;
    return componentEfficiency(forest, forest.node(id), good);
  });
  const data = { components };
  const measured = components.filter(({ agreement }) => agreement?.spearman !== undefined);
  if (measured.length === 0) return untold(say('efficiency-unknown'), data);
  return { ...wordsOf(measured, forest, countryName, thresholds), data };
}

/** Countries below which nothing is compared. */
const FEWEST = 3;

function componentEfficiency(
  forest: AuditForest,
  root: AuditNode,
  goodOf: (x: number) => number,
): ComponentEfficiency {
  const leaves = forest.leavesOf(root);
  const parts = forest.childrenOf(root);
  const { units } = forest.table;
  const rows = units.flatMap((_, at) =>
    [root, ...leaves].every(({ numbers }) => !Number.isNaN(numbers[at] ?? Number.NaN)) ? [at] : [],
  );
  const column = (numbers: Float64Array): Float64Array =>
    Float64Array.from(rows, (at) => goodOf(numbers[at] ?? 0));
  const none = { node: root.id, countries: [], best: 0, pairs: 0, decided: 0, unbeaten: 0 };
  if (rows.length < FEWEST) return { ...none, missing: 'too few countries' };
  const columns = parts
    .map(({ counted }) => column(counted))
    .filter((one) => one.some((x) => x > 0));
  if (columns.length === 0) return { ...none, missing: 'no differences' };
  const doubt = aggregate(
    columns,
    columns.map(() => 1),
    { kind: 'benefit-of-the-doubt' },
    0,
  );
  const values = column(root.numbers);
  const [ranks, doubtRanks] = [descendingRanks(values), descendingRanks(doubt)];
  return {
    node: root.id,
    countries: rows.map((at, row) => ({
      country: units[at] ?? '',
      value: root.numbers[at] ?? 0,
      doubt: doubt[row] ?? 0,
      rank: ranks[row] ?? 0,
      doubtRank: doubtRanks[row] ?? 0,
    })),
    agreement: correlate(values, doubt),
    best: doubtRanks.filter((rank) => rank === 1).length,
    ...dominanceOf(leaves.map(({ counted }) => column(counted))),
  };
}

function wordsOf(
  measured: readonly ComponentEfficiency[],
  forest: AuditForest,
  countryName: (code: string) => string,
  thresholds: Thresholds,
): Omit<SectionDraft<Efficiency>, 'data'> {
  const few = forest.table.units.length < thresholds.countries_for_correlation.value;
  const least = thresholds.doubt_correlation.value;
  const low = measured.filter(({ agreement }) => (agreement?.spearman ?? 1) < least);
  const valuesOf = ({ node, agreement }: ComponentEfficiency) => ({
    name: forest.name(node),
    rho: printed(agreement?.spearman),
    least: printed(least, 1),
  });
  const findings = low.map((one): Finding => {
    const names = listOf(gainers(one).map(countryName));
    const rise = names === '' ? [] : [say('efficiency-rise', { names })];
    return {
      code: 'weights-decide',
      grade: 'caution',
      about: [one.node],
      text: [say('efficiency-low', valuesOf(one)), ...rise].join(' '),
    };
  });
  const advice = low.map(
    (one): Advice => ({ about: [one.node], text: say('advise-efficiency', valuesOf(one)) }),
  );
  const told = measured.map(({ node, pairs, decided, best, agreement }) =>
    say('efficiency-told', {
      name: forest.name(node),
      share: percent(decided / pairs),
      rho: printed(agreement?.spearman),
      best: counted(best, 'country', 'countries'),
    }),
  );
  return {
    verdict: {
      grade: few && findings.length === 0 ? 'unknown' : gradeOf(findings),
      text: told.join(' '),
    },
    findings,
    advice: few ? [] : advice,
    limits: [say('efficiency-limit')],
  };
}

/** Codes of the countries that rise most when they choose the weights. */
function gainers({ countries }: ComponentEfficiency): readonly string[] {
  return [...countries]
    .sort((a, b) => b.rank - b.doubtRank - (a.rank - a.doubtRank))
    .slice(0, TOLD)
    .filter(({ rank, doubtRank }) => rank > doubtRank)
    .map(({ country }) => country);
}

/** Countries that a finding names. */
const TOLD = 4;
