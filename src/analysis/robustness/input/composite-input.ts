import type { CompositeIndex } from '../../../model/index.ts';
import {
  type Aggregation,
  aggregationWord,
  type CompositeMethod,
  type CompositeRun,
  completeIndex,
  type Imputation,
  imputationWord,
  type Normalisation,
  normalisationWord,
  normaliseIndicators,
  type Problem,
  ruleOf,
  runComposite,
  treatIndicators,
  USUAL_TREATMENT,
} from '../../composite/index.ts';
import { MOST_UNITS } from './compile.ts';
import type { DrawInput, Preparation, PreparedColumns } from './draw-input.ts';

/** What replicates of a composite index may differ in, beside its own method. */
export interface CompositePlan {
  readonly seed: number;
  /** 0.25 draws every weight between a quarter less and a quarter more. */
  readonly weightShare: number;
  readonly normalisations: readonly Normalisation[];
  readonly aggregations: readonly Aggregation[];
  readonly imputations: readonly Imputation[];
  /** Most points that treatment draws in. */
  readonly mosts: readonly number[];
  /** Codes of indicators. */
  readonly leaveOut: readonly string[];
}

/** A composite index ready to be drawn and its run as its method declares it, or what stands in the way of that. */
export type CompositeDrawInput =
  | { readonly ok: true; readonly input: DrawInput; readonly run: CompositeRun }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function tooMany(units: number): Problem {
  return {
    code: 'units-many',
    severity: 'error',
    message: `Ranks of ${units} units cannot be drawn: ${MOST_UNITS} is the most.`,
    remedy: 'Screen units out, or draw them in parts.',
  };
}

const MIRRORS_DIFFER: Problem = {
  code: 'reversals-differ',
  severity: 'error',
  message:
    'Aggregates are turned round on scales of different middles, which replicates cannot draw.',
  remedy: 'Turn all of them round on one scale.',
};

/** Brings a composite index and its plan into one input. Its own method comes first among all alternatives;
 *  rules that the method makes for single nodes stay in every replicate. */
export function compositeDrawInput(
  given: CompositeIndex,
  method: CompositeMethod,
  plan: CompositePlan,
): CompositeDrawInput {
  const made = runComposite(given, method);
  if (!made.ok) return made;
  const { run } = made;
  const { forest } = run;
  const fills = plan.imputations.length > 0;
  const mirrors = new Set(
    forest.aggregates.flatMap(({ node }) => {
      const { reversal } = ruleOf(method.aggregates, node.code);
      return node.direction === -1 && reversal ? [reversal.low + reversal.high] : [];
    }),
  );
  if (mirrors.size > 1) return { ok: false, problems: [MIRRORS_DIFFER] };
  const start = fills ? { ...method, imputation: { kind: 'none' as const } } : method;
  const { index } = completeIndex(given, start, run.screenedOut);
  const whole = fills ? completeIndex(given, start, []).index : index;
  const assessed = withoutScreening(method);
  if (run.units.length > MOST_UNITS) return { ok: false, problems: [tooMany(run.units.length)] };
  return {
    ok: true,
    run,
    input: {
      seed: plan.seed,
      units: index.units.map(({ code, time }) => (time === undefined ? code : `${code} ${time}`)),
      indicators: forest.indicators.map(({ code }) => ({
        code,
        numbers: index.columns.get(code) ?? new Float64Array(index.units.length).fill(Number.NaN),
      })),
      aggregates: forest.aggregates.map(({ node, children }) => ({
        code: node.code,
        coverage: ruleOf(method.aggregates, node.code).coverage,
        children: children.map((child, at) => ({
          code: child.code,
          weight: run.weights.get(node.code)?.[at] ?? child.weight,
          turned: child.level > 1 && child.direction === -1,
        })),
      })),
      mirror: [...mirrors][0] ?? 0,
      weightShare: plan.weightShare,
      alternatives: {
        preparation: preparationOf(whole, fills ? run.screenedOut : [], assessed, plan),
        aggregations: [
          {
            name: 'as declared',
            of: (code) => ruleOf(method.aggregates, code).aggregation,
          },
          ...plan.aggregations.map((aggregation) => ({
            name: aggregationWord(aggregation),
            of: (code: string) => method.aggregates.special.get(code)?.aggregation ?? aggregation,
          })),
        ],
        leaveOut: plan.leaveOut,
      },
    },
  };
}

/** Fills gaps from all units, those that are not assessed too, as the method itself does: `leaves` go out after. */
function preparationOf(
  index: CompositeIndex,
  leaves: CompositeRun['screenedOut'],
  method: CompositeMethod,
  plan: CompositePlan,
): Preparation {
  const imputations: readonly Imputation[] = [
    plan.imputations.length > 0 ? method.imputation : { kind: 'none' },
    ...plan.imputations,
  ];
  const codes = index.nodes.filter(({ level }) => level === 1).map(({ code }) => code);
  const prepare: Preparation['prepare'] = (_, choice, stream): PreparedColumns => {
    const imputation = imputations[choice.imputation] ?? { kind: 'none' };
    const chosen: CompositeMethod = {
      ...treatingAtMost(method, plan.mosts[choice.treatment - 1]),
      imputation: imputation.kind === 'drawn' ? { ...imputation, draw: stream } : imputation,
    };
    const complete = completeIndex(index, chosen, leaves);
    const treated = treatIndicators(complete, chosen).columns;
    const other = plan.normalisations[choice.normalisation - 1];
    const rule = (code: string): Normalisation =>
      method.indicators.special.get(code)?.normalisation ??
      other ??
      method.indicators.usual.normalisation;
    const made = normaliseIndicators(complete, treated, rule, method.panel.normalise);
    const problem = [...complete.problems, ...made.problems].find(
      ({ severity }) => severity === 'error',
    );
    if (problem) return { ok: false, failure: { code: problem.code, message: problem.message } };
    return { ok: true, columns: codes.map((code) => made.columns.get(code) ?? new Float64Array()) };
  };
  return {
    imputations: imputations.map((imputation, at) =>
      at === 0 ? 'as declared' : imputationWord(imputation),
    ),
    treatments: ['as declared', ...plan.mosts.map((most) => `at most ${most} points`)],
    normalisations: ['as declared', ...plan.normalisations.map(normalisationWord)],
    keeps: () => false,
    draws: ({ imputation }) => imputations[imputation]?.kind === 'drawn',
    prepare,
  };
}

function withoutScreening({ screening: _, ...method }: CompositeMethod): CompositeMethod {
  return { ...method, denominate: false };
}

function treatingAtMost(method: CompositeMethod, most: number | undefined): CompositeMethod {
  if (most === undefined) return method;
  const { usual, special } = method.indicators;
  const treatment = { ...(usual.treatment ?? USUAL_TREATMENT), most };
  return { ...method, indicators: { usual: { ...usual, treatment }, special } };
}
