import { editionRobustness } from '../../analysis/robustness/index.ts';
import type { CountryInterval, Rank, RobustnessChoice, RobustnessRun } from '../../model/index.ts';
import { type Json, jsonFile } from '../sealing/json-text.ts';
import type { ReleaseContents } from './contents.ts';
import { editionScores } from './results.ts';

/** What a plan of uncertainty gives: undefined where the index declares none. */
export function robustnessOf(
  contents: ReleaseContents,
  ranks: readonly Rank[],
): { readonly intervals: readonly CountryInterval[]; readonly run: RobustnessRun } | undefined {
  const { robustness } = contents;
  return robustness && editionRobustness(editionScores(contents), ranks, robustness.plan);
}

/** `robustness.json`: what was asked of the draws and what was run. */
export function robustnessFile(run: RobustnessRun): Uint8Array {
  return jsonFile({
    engine: run.engine,
    seed: run.seed,
    interval_percent: run.intervalPercent,
    apart_percent: run.apartPercent,
    asked: run.asked,
    run: run.run,
    failed: run.failures.reduce((sum, { count }) => sum + count, 0),
    failures: run.failures.map(({ code, message, count, replicates }) => ({
      ...{ code, message, count, replicates },
    })),
    own_method: run.ownMethod,
    scores: { ...run.scores },
    weights_percent: run.weightsPercent,
    choices: run.choices.map(choiceJson),
  });
}

function choiceJson({ name, alternatives }: RobustnessChoice): Json {
  return {
    name,
    alternatives: alternatives.map(({ name: own, replicates }) => ({ name: own, replicates })),
  };
}
