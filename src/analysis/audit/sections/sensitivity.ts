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
import {
  type Advice,
  type Finding,
  gradeOf,
  type SectionDraft,
  untold,
} from '../report/section.ts';
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
    return untold(text, { missing, components: [] });
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
  const driving = components.flatMap((one) => drivingOf(one, forest, thresholds));
  const findings = driving.map(
    ({ node, values }): Finding => ({
      code: 'choice-drives',
      grade: 'caution',
      about: [node],
      text: say('sensitivity-drives', values),
    }),
  );
  const told = components.flatMap((one) => strongestTold(one, forest));
  const withPlan = missing === undefined && told.length > 0;
  return {
    verdict: {
      grade: withPlan ? gradeOf(findings) : 'unknown',
      text: told.length === 0 ? say('sensitivity-nothing') : told.join(' '),
    },
    findings,
    advice: driving.map(
      ({ node, values }): Advice => ({ about: [node], text: say('advise-drives', values) }),
    ),
    limits: [
      ...(missing === 'no plan' ? [say('sensitivity-no-plan')] : []),
      ...notSettled(components, forest),
    ],
  };
}

/** Of a component the choice that moves its ranks most, and the node whose leaving out does. */
function strongestTold(
  { node, oneAtATime: shifts, leaveOneOut: left }: ComponentSensitivity,
  forest: AuditForest,
): readonly string[] {
  const [strongest] = [...shifts].sort((a, b) => (b.meanShift ?? 0) - (a.meanShift ?? 0));
  const [heaviest] = [...left].sort((a, b) => (b.meanShift ?? 0) - (a.meanShift ?? 0));
  const name = forest.name(node);
  const told: string[] = [];
  if (strongest?.meanShift !== undefined) {
    const factor = factorName(strongest.factor);
    const shift = printed(strongest.meanShift, 1);
    told.push(say('sensitivity-strongest', { name, factor, shift }));
  }
  if (heaviest?.meanShift !== undefined) {
    const values = {
      name,
      left: forest.name(heaviest.left),
      shift: printed(heaviest.meanShift, 1),
      largest: heaviest.largestShift ?? 0,
    };
    told.push(say('sensitivity-heaviest', values));
  }
  return told;
}

/** The shares of variance of a component, where more than one choice is drawn. */
function comparedShares({ variance }: ComponentSensitivity): VarianceAnalysis | undefined {
  return variance && variance.factors.length > 1 ? variance : undefined;
}

/** Choices other than the scores that carry more of the variance than they should. */
function drivingOf(
  component: ComponentSensitivity,
  forest: AuditForest,
  thresholds: Thresholds,
): readonly {
  readonly node: string;
  readonly values: { readonly name: string; readonly factor: string; readonly share: string };
}[] {
  const { node } = component;
  const shares = comparedShares(component)?.shares ?? [];
  return shares
    .filter(({ factor, total }) => {
      return factor !== 'scores' && total.estimate > thresholds.driving_share.value;
    })
    .map(({ factor, total }) => ({
      node,
      values: {
        name: forest.name(node),
        factor: factorName(factor),
        share: percent(total.estimate),
      },
    }));
}

/** Names the components whose shares have not settled. */
function notSettled(
  components: readonly ComponentSensitivity[],
  forest: AuditForest,
): readonly string[] {
  const unsettled = components.filter((one) => {
    const variance = comparedShares(one);
    return variance && variance.shares.length > 0 && !variance.converged;
  });
  if (unsettled.length === 0) return [];
  const run = Math.max(...components.map(({ variance }) => variance?.run ?? 0));
  const names = listOf(unsettled.map(({ node }) => forest.name(node)));
  return [say('sensitivity-not-settled', { names, run: groupDigits(String(run), ',') })];
}
