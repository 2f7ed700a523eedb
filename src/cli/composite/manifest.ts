import { createHash } from 'node:crypto';
import {
  aggregationWord,
  type CompositeMethod,
  type CompositeRun,
  imputationWord,
  normalisationWord,
  ruleOf,
  transformWord,
} from '../../analysis/composite/index.ts';
import type { NamedBytes } from '../../exchange/index.ts';

/** What was asked for, as the person wrote it. */
export interface Asked {
  readonly iData: FileRecord;
  readonly iMeta: FileRecord;
  readonly method?: FileRecord;
  readonly normalise?: string;
  readonly aggregate?: string;
}

/** A file that a run rests on. */
export interface FileRecord {
  readonly file: string;
  readonly sha256: string;
}

/** A file as manifests name it. */
export function recordOf({ name, bytes }: NamedBytes): FileRecord {
  return { file: name, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** `method.json`: what was asked and, beside it, what was done to every single node. */
export function methodManifest(asked: Asked, run: CompositeRun): object {
  return { format: 'assayer-composite/1', asked, run: done(run) };
}

function done(run: CompositeRun): object {
  const { method, forest, units } = run;
  return {
    units: units.length,
    denominated: method.denominate,
    imputation: {
      method: imputationWord(method.imputation),
      over_time: method.panel.fill,
      filled: Object.fromEntries(run.imputed),
    },
    screened_out: run.screenedOut.map(({ code, reason, present, notZero }) => ({
      unit: code,
      reason,
      present,
      not_zero: notZero,
    })),
    panel: method.panel.normalise,
    indicators: forest.indicators.map(({ code, direction, target }) => {
      const { imputation, normalisation, treatment } = ruleOf(method.indicators, code);
      const goal = normalisation.kind === 'distance-to-target' ? target : undefined;
      return {
        code,
        direction,
        ...(imputation && { imputation: imputationWord(imputation) }),
        treatment: treatment ? treatmentDone(run, code) : 'none',
        normalisation: normalisationWord(normalisation),
        ...(goal !== undefined && { target: goal }),
        effective_weight: run.effective.get(code),
      };
    }),
    aggregates: forest.aggregates.map(({ node: { code }, children }) => {
      const { aggregation, weighting, coverage, reversal } = ruleOf(method.aggregates, code);
      const weights = run.weights.get(code) ?? [];
      return {
        code,
        aggregation: aggregationWord(aggregation),
        coverage,
        ...(reversal && { reversed_on: `${reversal.low}:${reversal.high}` }),
        weighting: weighting.kind,
        weights: Object.fromEntries(children.map((child, at) => [child.code, weights[at]])),
        effective_weight: run.effective.get(code),
      };
    }),
  };
}

function treatmentDone(run: CompositeRun, code: string): object | string {
  const treated = run.treated.get(code);
  if (!treated) return 'none';
  const { before, winsorised, transform, drawnIn } = treated;
  return {
    before,
    ...(winsorised && {
      drawn_in: { points: winsorised.points, ...winsorised.check },
      units: drawnIn.map((row) => run.units[row]?.code),
    }),
    ...(transform && { transformed: { ...transform.check, by: transform.kind } }),
    passes: (transform?.check ?? winsorised?.check ?? before).passes,
  };
}

/** The rule that a method has for all nodes without one of their own, in words. */
export function usualWords({ indicators, aggregates }: CompositeMethod): {
  readonly normalise: string;
  readonly treat: string;
  readonly aggregate: string;
} {
  const { treatment, normalisation } = indicators.usual;
  const { transform } = treatment ?? {};
  return {
    normalise: normalisationWord(normalisation),
    treat: treatment
      ? `at most ${treatment.most} points drawn in${transform ? `, then ${transformWord(transform)}` : ''}`
      : 'none',
    aggregate: aggregationWord(aggregates.usual.aggregation),
  };
}
