import { groupDigits, type RobustnessPlan } from '../../../model/index.ts';
import type { ScoredEdition } from '../../../scoring/index.ts';
import {
  type DrawInput,
  editionDrawInput,
  type Factor,
  type FactorShare,
  type FactorShift,
  type LeftOutShift,
  leaveOneOut,
  oneAtATime,
  type VarianceAnalysis,
  varianceAnalysis,
} from '../../robustness/index.ts';
import type { AuditForest } from '../input/audit-table.ts';
import { listOf, percent, printed, say } from '../report/say.ts';
import { type Advice, type Finding, gradeOf, type SectionDraft } from '../report/section.ts';
import type { Thresholds } from '../thresholds.ts';
import { missingFor, type RobustnessFindings } from './robustness.ts';

/** What moves the ranks of every component. */
export interface SensitivityFindings {
  readonly missing?: RobustnessFindings['missing'];
  readonly components: readonly ComponentSensitivity[];
}

/** In positions: how far countries move on average. A number that could not be made is left out. */
export interface ComponentSensitivity {
  readonly node: string;
  /** One choice drawn, the others as declared; none without a plan. */
  readonly oneAtATime: readonly (Omit<FactorShift, 'meanShift'> & {
    readonly meanShift?: number;
  })[];
  /** Shares of the variance that each choice carries, alone and with others; none without a plan, and where nothing
   *  moves. */
  readonly variance?: VarianceAnalysis;
  /** One node left out, what stands beside it taking over its weight. */
  readonly leaveOneOut: readonly (Omit<LeftOutShift, 'meanShift' | 'largestShift'> & {
    readonly meanShift?: number;
    readonly largestShift?: number;
  })[];
}

/** How much is drawn. */
export interface SensitivityEffort {
  readonly replicates: number;
  readonly rows: number;
}

const USUAL_EFFORT: SensitivityEffort = { replicates: 200, rows: 4096 };

/** What a factor moves, in words. */
export function factorName(factor: Factor): string {
  return say(`factor-${factor}`);
}

/** Draws nothing: what leaving out needs. */
const BARE: RobustnessPlan = {
  seed: 0,
  replicates: 0,
  intervalPercent: 90,
  weightsPercent: 0,
  aggregations: [],
  normalisations: [],
  imputations: [],
  leaveOut: 'none',
};

/** Moves one choice at a time, all together, and leaves out one node after the other. */
export function sensitivitySection(
  scored: ScoredEdition,
  plan: RobustnessPlan | undefined,
  forest: AuditForest,
  thresholds: Thresholds,
  effort: SensitivityEffort = USUAL_EFFORT,
): SectionDraft<SensitivityFindings> {
  const missing = missingFor(plan, forest);
  if (missing === 'too few countries' || missing === 'no values') {
    const text = say(missing === 'no values' ? 'robust-no-values' : 'robust-too-few');
    return {
      verdict: { grade: 'unknown', text },
      findings: [],
      advice: [],
      limits: [],
      data: { missing, components: [] },
    };
  }
  const input = editionDrawInput(scored, plan ?? BARE);
  const components = forest.roots.map(
    ({ id }): ComponentSensitivity => ({
      node: id,
      ...drawn(input, id, plan, effort),
      leaveOneOut: leaveOneOut(input, id).map(({ meanShift, largestShift, ...rest }) => ({
        ...rest,
        ...(Number.isFinite(meanShift) && { meanShift }),
        ...(Number.isFinite(largestShift) && { largestShift }),
      })),
    }),
  );
  const data = { ...(missing !== undefined && { missing }), components };
  return { ...wordsOf(data, forest, thresholds), data };
}

function drawn(
  input: DrawInput,
  node: string,
  plan: RobustnessPlan | undefined,
  { replicates, rows }: SensitivityEffort,
): Pick<ComponentSensitivity, 'oneAtATime' | 'variance'> {
  if (!plan) return { oneAtATime: [] };
  const variance = varianceAnalysis(input, node, rows);
  return {
    oneAtATime: oneAtATime(input, node, replicates).map(({ meanShift, ...rest }) => ({
      ...rest,
      ...(Number.isFinite(meanShift) && { meanShift }),
    })),
    ...(variance.shares.every(isMeasured) && { variance }),
  };
}

/** False where nothing moved, so that there are no shares of movement. */
function isMeasured({ first, total }: FactorShare): boolean {
  return [first, total].every(({ estimate, low, high }) =>
    [estimate, low, high].every(Number.isFinite),
  );
}

function wordsOf(
  { missing, components }: SensitivityFindings,
  forest: AuditForest,
  thresholds: Thresholds,
): Omit<SectionDraft<SensitivityFindings>, 'data'> {
  const findings: Finding[] = [];
  const advice: Advice[] = [];
  const limits = missing === 'no plan' ? [say('sensitivity-no-plan')] : [];
  const told: string[] = [];
  const unsettled: string[] = [];
  for (const { node, oneAtATime: shifts, variance, leaveOneOut: left } of components) {
    const [strongest] = [...shifts].sort((a, b) => (b.meanShift ?? 0) - (a.meanShift ?? 0));
    const [heaviest] = [...left].sort((a, b) => (b.meanShift ?? 0) - (a.meanShift ?? 0));
    const name = forest.name(node);
    if (strongest?.meanShift !== undefined) {
      told.push(
        say('sensitivity-strongest', {
          name,
          factor: factorName(strongest.factor),
          shift: printed(strongest.meanShift, 1),
        }),
      );
    }
    if (heaviest?.meanShift !== undefined) {
      told.push(
        say('sensitivity-heaviest', {
          name,
          left: forest.name(heaviest.left),
          shift: printed(heaviest.meanShift, 1),
          largest: heaviest.largestShift ?? 0,
        }),
      );
    }
    if (!variance || variance.factors.length < 2) continue;
    if (variance.shares.length > 0 && !variance.converged) unsettled.push(node);
    for (const { factor, total } of variance.shares) {
      if (factor === 'scores' || total.estimate <= thresholds.driving_share.value) continue;
      const values = { name, factor: factorName(factor), share: percent(total.estimate) };
      findings.push({
        code: 'choice-drives',
        grade: 'caution',
        about: [node],
        text: say('sensitivity-drives', values),
      });
      advice.push({ about: [node], text: say('advise-drives', values) });
    }
  }
  if (unsettled.length > 0) {
    const runs = components.map(({ variance }) => variance?.run ?? 0);
    limits.push(
      say('sensitivity-not-settled', {
        names: listOf(unsettled.map(forest.name)),
        run: groupDigits(String(Math.max(...runs)), ','),
      }),
    );
  }
  return {
    verdict: {
      grade: told.length === 0 ? 'unknown' : missing === 'no plan' ? 'unknown' : gradeOf(findings),
      text: told.length === 0 ? say('sensitivity-nothing') : told.join(' '),
    },
    findings,
    advice,
    limits,
  };
}
