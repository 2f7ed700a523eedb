import { groupDigits, type RobustnessPlan, type RobustnessRun } from '../../../model/index.ts';
import { editionRanks, type ScoredEdition } from '../../../scoring/index.ts';
import { median } from '../../numerics/index.ts';
import { type EditionRobustness, editionRobustness } from '../../robustness/index.ts';
import type { AuditForest } from '../input/audit-table.ts';
import { listOf, percent, printed, say } from '../report/say.ts';
import { type Finding, gradeOf, type SectionDraft } from '../report/section.ts';
import type { Thresholds } from '../thresholds.ts';

/** How sure the ranks of every component are under the declared plan of uncertainty. */
export interface RobustnessFindings {
  /** Why nothing was drawn. */
  readonly missing?: 'no plan' | 'too few countries' | 'no values';
  /** Width from which a rank is quoted with caution. */
  readonly widest?: number;
  readonly components: readonly RankWidths[];
  /** What was asked of the draws and what was run. */
  readonly run?: RobustnessRun;
}

/** How wide the rank intervals of one aggregate are over all countries. */
export interface RankWidths {
  readonly node: string;
  readonly countries: number;
  /** Of `high − low + 1`, the ranks that an interval spans. */
  readonly medianWidth: number;
  readonly largestWidth: number;
  /** Countries whose interval is wider than the threshold. */
  readonly cautious: number;
  readonly share: number;
  /** Groups that the draws can tell from one another. */
  readonly groups: number;
  readonly intervals: readonly {
    readonly country: string;
    readonly rank: number;
    readonly low: number;
    readonly high: number;
    readonly median: number;
  }[];
}

/** Draws the edition by its plan, or takes what was drawn, and looks at how wide the intervals are. */
export function robustnessSection(
  scored: ScoredEdition,
  plan: RobustnessPlan | undefined,
  drawn: EditionRobustness | undefined,
  forest: AuditForest,
  thresholds: Thresholds,
): SectionDraft<RobustnessFindings> {
  const missing = missingFor(plan, forest);
  if (missing !== undefined || !plan) {
    return {
      verdict: { grade: 'unknown', text: say(MISSING[missing ?? 'no plan']) },
      findings: [],
      advice: missing === 'no plan' ? [{ about: [], text: say('advise-plan') }] : [],
      limits: [],
      data: { missing: missing ?? 'no plan', components: [] },
    };
  }
  const { intervals, run } = drawn ?? drawnByPlan(scored, plan);
  const widest = Math.max(
    NARROWEST,
    Math.ceil(thresholds.interval_share.value * forest.table.units.length),
  );
  const components = forest.roots.flatMap(({ id }) => widthsOf(id, intervals, widest));
  const data = { widest, components, run };
  return { ...wordsOf(data, widest, scored, forest, thresholds), data };
}

/** The widths of a component's rank intervals; none where nothing was drawn for it. */
function widthsOf(
  node: string,
  intervals: EditionRobustness['intervals'],
  widest: number,
): readonly RankWidths[] {
  const rows = intervals.flatMap(
    ({ aggregate, scope, country, rank, rankLow, rankHigh, median: middle, group }) =>
      aggregate === node &&
      scope.kind === 'world' &&
      rankLow !== undefined &&
      rankHigh !== undefined &&
      middle !== undefined
        ? [{ country, rank, low: rankLow, high: rankHigh, median: middle, group: group ?? 1 }]
        : [],
  );
  if (rows.length === 0) return [];
  const widths = rows.map(({ low, high }) => high - low + 1);
  const cautious = widths.filter((width) => width > widest).length;
  return [
    {
      node,
      countries: rows.length,
      medianWidth: median(widths),
      largestWidth: Math.max(...widths),
      cautious,
      share: cautious / rows.length,
      groups: Math.max(...rows.map(({ group }) => group)),
      intervals: rows.map(({ group, ...row }) => row),
    },
  ];
}

function drawnByPlan(scored: ScoredEdition, plan: RobustnessPlan): EditionRobustness {
  const ranks = editionRanks(scored, '').filter(({ scope }) => scope.kind === 'world');
  return editionRobustness(scored, ranks, plan);
}

/** Of a few countries, an interval of three ranks is narrow. */
const NARROWEST = 3;

const MISSING = {
  'no plan': 'robust-no-plan',
  'too few countries': 'robust-too-few',
  'no values': 'robust-no-values',
} as const;

/** Why an edition cannot be drawn; undefined where it can. */
export function missingFor(
  plan: RobustnessPlan | undefined,
  forest: AuditForest,
): RobustnessFindings['missing'] {
  if (forest.table.units.length < 2) return 'too few countries';
  const ranked = forest.roots.some(
    ({ numbers }) => numbers.filter((number) => !Number.isNaN(number)).length > 1,
  );
  if (!ranked) return 'no values';
  return plan ? undefined : 'no plan';
}

function wordsOf(
  { components, run }: RobustnessFindings,
  widest: number,
  scored: ScoredEdition,
  forest: AuditForest,
  thresholds: Thresholds,
): Omit<SectionDraft<RobustnessFindings>, 'data'> {
  const most = thresholds.caution_share.value;
  const wide = components
    .filter(({ cautious }) => cautious > 0)
    .map((one) => ({ ...one, values: valuesOf(one, widest, scored, forest) }));
  const unsure = wide.filter(({ share }) => share > most).map(({ node }) => node);
  const findings = [
    ...wide.map(
      ({ node, share, values }): Finding => ({
        code: 'rank-unsure',
        grade: share > most ? 'concern' : 'caution',
        about: [node],
        text: say('robust-wide', values),
      }),
    ),
    ...failedFinding(run),
  ];
  const widths = components.map(
    ({ node, medianWidth }) => `${forest.name(node)} ${printed(medianWidth, 0)}`,
  );
  const assumed = run?.scores.assumed ?? 0;
  return {
    verdict: {
      grade: gradeOf(findings),
      text: say(findings.length === 0 ? 'robust-sound' : 'robust-odd', {
        percent: run?.intervalPercent ?? 90,
        widths: listOf(widths),
        widest,
        run: groupDigits(String(run?.run ?? 0), ','),
      }),
    },
    findings,
    advice: [
      ...(unsure.length > 0
        ? [
            {
              about: unsure,
              text: say('advise-groups', { names: listOf(unsure.map(forest.name)) }),
            },
          ]
        : []),
      ...wide
        .filter(({ share }) => share <= most)
        .map(({ node, values }) => ({ about: [node], text: say('advise-cautious', values) })),
    ],
    limits:
      assumed > 0 ? [say('robust-assumed', { count: groupDigits(String(assumed), ',') })] : [],
  };
}

function valuesOf(
  { node, share, cautious, countries, medianWidth, groups, intervals }: RankWidths,
  widest: number,
  scored: ScoredEdition,
  forest: AuditForest,
): Readonly<Record<string, string | number>> {
  const names = new Map<string, string>(scored.countries.map(({ code, name }) => [code, name]));
  const wide = intervals
    .filter(({ low, high }) => high - low + 1 > widest)
    .sort((a, b) => b.high - b.low - (a.high - a.low))
    .slice(0, TOLD);
  return {
    name: forest.name(node),
    count: cautious,
    of: countries,
    widest,
    middle: printed(medianWidth, 0),
    groups,
    share: percent(share),
    names: listOf(wide.map(({ country }) => names.get(country) ?? country)),
  };
}

/** Countries that a finding names. */
const TOLD = 6;

function failedFinding(run: RobustnessRun | undefined): readonly Finding[] {
  if (!run || run.run >= run.asked) return [];
  const text = say('robust-failed', { failed: run.asked - run.run, asked: run.asked });
  return [{ code: 'replicates-failed', grade: 'caution', about: [], text }];
}
