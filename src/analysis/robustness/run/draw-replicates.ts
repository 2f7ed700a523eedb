import { isOwnMethod } from '../draw/choices.ts';
import { DECLARED, originsOf } from '../draw/factors.ts';
import { type CompiledInput, compileInput } from '../input/compile.ts';
import type { DrawInput, ReplicateFailure } from '../input/draw-input.ts';
import { ChoiceCounts, type CountedChoices } from './choice-counts.ts';
import type { DrawMemory } from './draw-memory.ts';
import { type FailureCount, FailureCounts } from './failure-counts.ts';
import { NodeTally } from './node-tally.ts';
import type { Grouping } from './rank-counts.ts';
import { ReplicateRunner } from './replicate-runner.ts';

/** What of an input is to be drawn. */
export interface DrawOptions {
  /** Replicates `from` to below `from + count`; parts of a whole may be drawn apart and joined. */
  readonly from?: number;
  readonly count: number;
  /** Codes of the aggregates that are ranked. */
  readonly nodes: readonly string[];
  /** Sets of scopes beside the whole, units in the order of the input. */
  readonly groupings?: readonly Grouping[];
  /** Keep the rank of every unit in every replicate, which probabilities of pairs need. */
  readonly keepRanks?: boolean;
  /** Keep the scores of every replicate made by the index's own method, which score intervals need. */
  readonly keepScores?: boolean;
  /** What was drawn before for the same scores, to be drawn again with other weights. */
  readonly memory?: DrawMemory;
}

/** What came of drawing. Every replicate that was asked for is counted: as run or among the failures. */
export interface Draws {
  /** In the order of the input. */
  readonly units: readonly string[];
  readonly asked: number;
  readonly run: number;
  /** By the reason, the most frequent first. */
  readonly failures: readonly FailureCount[];
  /** How often each alternative was taken by the replicates that were run. */
  readonly choices: CountedChoices;
  /** Replicates that were made by the index's own treatment, normalisation and aggregation. */
  readonly ownMethod: number;
  readonly nodes: ReadonlyMap<string, NodeDraws>;
}

/** The draws of one aggregate. */
export type NodeDraws = NodeTally;

/** Draws replicates and counts their ranks as they come. Throws where a node is not known, or where not
 *  even the declared index can be made. */
export function drawReplicates(input: DrawInput, options: DrawOptions): Draws {
  const compiled = compileInput(input);
  const places = options.nodes.map((code) => placeOfNode(compiled, code));
  const runner = new ReplicateRunner(compiled, places, options.memory);
  const tallies = options.nodes.map((code) => new NodeTally(code, compiled, options));
  const failure = runner.run(DECLARED);
  if (failure) throw new Error(`the declared index cannot be made: ${failure.message}`);
  tallies.forEach((tally, at) => {
    tally.declare(runner, places[at] ?? 0);
  });
  const failures = new FailureCounts();
  const choices = new ChoiceCounts(compiled);
  const from = options.from ?? 0;
  let [run, ownMethod] = [0, 0];
  for (let replicate = from; replicate < from + options.count; replicate++) {
    const failed = runner.run(originsOf(replicate));
    if (failed) {
      failures.add(failed, replicate);
      continue;
    }
    run++;
    const chosen = runner.choices;
    const own = isOwnMethod(chosen);
    if (own) ownMethod++;
    choices.add(chosen);
    for (let at = 0; at < tallies.length; at++) tallies[at]?.count(runner, places[at] ?? 0, own);
  }
  return {
    units: input.units,
    asked: options.count,
    run,
    failures: failures.list(),
    choices: choices.list(),
    ownMethod,
    nodes: new Map(tallies.map((tally) => [tally.code, tally])),
  };
}

/** One replicate run alone, as it was among the others. */
export interface ReplayedReplicate {
  /** Why it could not be made. */
  readonly failure?: ReplicateFailure;
  /** By aggregate, units in the order of the input; NaN and 0 where there is none. */
  readonly values: ReadonlyMap<string, Float64Array>;
  readonly ranks: ReadonlyMap<string, Uint16Array>;
}

/** Runs one replicate, or the declared index, alone; ranks are taken inside each group where groups are given. */
export function replayReplicate(
  input: DrawInput,
  replicate: number | 'declared',
  nodes: readonly string[] = input.aggregates.map(({ code }) => code),
  grouping?: Grouping,
): ReplayedReplicate {
  const compiled = compileInput(input);
  const places = nodes.map((code) => placeOfNode(compiled, code));
  const runner = new ReplicateRunner(compiled, places);
  const failure = runner.run(replicate === 'declared' ? DECLARED : originsOf(replicate));
  if (failure) return { failure, values: new Map(), ranks: new Map() };
  const values = new Map<string, Float64Array>();
  const ranks = new Map<string, Uint16Array>();
  nodes.forEach((code, at) => {
    const tally = new NodeTally(code, compiled, { groupings: grouping ? [grouping] : [] });
    tally.declare(runner, places[at] ?? 0, grouping ? 1 : 0);
    values.set(code, tally.declaredValues);
    ranks.set(code, tally.declaredRanks);
  });
  return { values, ranks };
}

function placeOfNode({ aggregates }: CompiledInput, code: string): number {
  const place = aggregates.findIndex((aggregate) => aggregate.code === code);
  if (place === -1) throw new Error(`no aggregate: ${code}`);
  return place;
}
