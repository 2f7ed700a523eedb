import type { RobustnessPlan } from '../../model/index.ts';

/** The settings of one plan of robustness that another lacks or has otherwise, as `seed 7, replicates 200`:
 *  by the words of `robustness.yaml`, in its order. Of no plan it is `none`; empty where nothing differs. */
export function differingSettings(
  plan: RobustnessPlan | undefined,
  other: RobustnessPlan | undefined,
): string {
  if (!plan) return other ? 'none' : '';
  const theirs = new Map(other ? settingsOf(other) : []);
  const differing = settingsOf(plan).filter(([name, value]) => theirs.get(name) !== value);
  return differing.map(([name, value]) => `${name} ${value}`).join(', ');
}

function settingsOf(plan: RobustnessPlan): readonly (readonly [name: string, value: string])[] {
  const { scoreError: error } = plan;
  const list = (words: readonly string[]): string => words.join(' + ') || 'none';
  return [
    ['seed', String(plan.seed)],
    ['replicates', String(plan.replicates)],
    ['interval_percent', String(plan.intervalPercent)],
    ['score_error steps', error ? String(error.steps) : 'none'],
    [
      'score_error indicators',
      list(error ? [...error.indicators].map((own) => own.join(' ')) : []),
    ],
    ['score_error shared', error ? String(error.shared) : 'none'],
    ['score_error spread', error ? (error.spread ? 'use' : 'ignore') : 'none'],
    ['score_error why', error?.why ?? 'none'],
    ['weights_percent', String(plan.weightsPercent)],
    ['aggregation_alternatives', list(plan.aggregations)],
    ['normalisation_alternatives', list(plan.normalisations)],
    ['imputation_alternatives', list(plan.imputations)],
    ['leave_out', typeof plan.leaveOut === 'string' ? plan.leaveOut : list(plan.leaveOut)],
  ];
}
