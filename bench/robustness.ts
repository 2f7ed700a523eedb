import { availableParallelism, loadavg } from 'node:os';
import { Worker } from 'node:worker_threads';
import { aggregate } from '../src/analysis/composite/index.ts';
import { seededRandom } from '../src/analysis/numerics/index.ts';
import { drawReplicates, varianceAnalysis } from '../src/analysis/robustness/index.ts';
import { plainReplicate } from '../test/analysis/robustness/plain-replicates.ts';
import { mustRunNode } from './child.ts';
import { cpuOfRuns, duration, type Measure, median, size } from './measure.ts';
import { builtScript } from './places.ts';
import { fullSizeInput, PLAIN_NORMALISE, withScoreErrors } from './robustness/full-size.ts';
import type { Suite } from './setting.ts';

const [PART, PLAIN_PART, ROWS] = [10_000, 30, 200_000];
const ROUNDS = 3;
const ROOT = ['root'];
const DRAW_PART = builtScript('draws');
const MIB = 2 ** 20;

/** Draws of an index of 193 units and 35 indicators, and what is made of them. */
export const robustness: Suite = {
  names: ['draws', 'draws-scores', 'draws-memory', 'workers', 'sobol', 'copeland'],
  run: async (): Promise<readonly Measure[]> => [
    ...draws(),
    drawsOfScores(),
    memory(),
    await workers(),
    sobol(),
    copeland(),
  ],
};

/** CPU seconds of a run once everything is compiled. */
function warm(runs: number, work: () => unknown): number {
  return median(cpuOfRuns(runs + 2, work).slice(2));
}

function perSecond(replicates: number, seconds: number): string {
  return thousands(replicates / seconds);
}

/** A whole number with commas: 110,000. */
function thousands(number: number): string {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ',');
}

function draws(): readonly Measure[] {
  const input = fullSizeInput();
  const fast = warm(7, () => drawReplicates(input, { count: PART, nodes: ROOT }));
  const plain = warm(3, () => {
    for (let at = 0; at < PLAIN_PART; at++) plainReplicate(input, at, PLAIN_NORMALISE);
  });
  const ratio = PART / fast / (PLAIN_PART / plain);
  return [
    {
      name: 'draws',
      found: `${perSecond(PART, fast)} replicates a second of one core: 193 × 35, weights of all levels, min-max or z-scores, arithmetic or geometric, every rank counted`,
      met: PART / fast >= 100_000,
      bar: '≥ 100,000, median of 7',
    },
    {
      name: 'draws',
      found: `${Math.round(ratio)} × the plain implementation of the tests (${perSecond(PLAIN_PART, plain)} a second)`,
      met: ratio >= 20,
      bar: '≥ 20 ×',
    },
  ];
}

/** What a release asks: scores drawn too, every aggregate ranked, ranks and scores kept. */
function drawsOfScores(): Measure {
  const input = withScoreErrors(fullSizeInput({ normalisations: [] }));
  const nodes = input.aggregates.map(({ code }) => code);
  const count = 2000;
  const found = warm(3, () =>
    drawReplicates(input, { count, nodes, keepRanks: true, keepScores: true }),
  );
  return {
    name: 'draws-scores',
    found: `${perSecond(count, found)} replicates a second with all 6,755 scores drawn and ${nodes.length} aggregates ranked`,
  };
}

function memory(): Measure {
  const { peak, cpu } = mustRunNode(DRAW_PART, ['0', String(PART)]);
  return {
    name: 'draws-memory',
    found: `${(peak / MIB).toFixed(0)} MiB (${size(peak)}) at most, of a process that draws 10,000 replicates and keeps what intervals of ranks and scores need; ${duration(cpu)} from start to exit`,
    met: peak <= 80 * MIB,
    bar: '≤ 80 MiB',
  };
}

/** One worker and two in turns. The wall's clock says what two of them gain on this machine as busy as it is, CPU
 *  time whether they hinder each other: they share nothing, so that a replicate should cost them the same. */
async function workers(): Promise<Measure> {
  const [alone, both]: [Drawn[], Drawn[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(await drawnBy(1));
    both.push(await drawnBy(2));
  }
  const middle = (all: readonly Drawn[], of: keyof Drawn): number =>
    median(all.map((one) => one[of]));
  const [one, two] = [middle(alone, 'perSecond'), middle(both, 'perSecond')];
  const [cost, dearer] = [middle(alone, 'cpu'), middle(both, 'cpu')];
  const [lone, shared] = [middle(alone, 'cores'), middle(both, 'cores')];
  return {
    name: 'workers',
    found: `${(two / one).toFixed(2)} × with two workers (${thousands(one)} → ${thousands(two)} replicates a second of wall time, medians of ${ROUNDS}), each replicate at ${(dearer / cost).toFixed(2)} × the CPU time; of ${availableParallelism()} cores the machine gave one ${lone.toFixed(2)} and two ${shared.toFixed(2)}, at a load average of ${(loadavg()[0] ?? 0).toFixed(1)}`,
  };
}

/** What came of 200,000 replicates shared by some workers: replicates a second of wall time, and CPU seconds. */
interface Drawn {
  readonly perSecond: number;
  readonly cpu: number;
  /** CPU seconds by second of wall time. */
  readonly cores: number;
}

async function drawnBy(count: number): Promise<Drawn> {
  const total = 200_000;
  const share = total / count;
  const pool = Array.from({ length: count }, () => new Worker(DRAW_PART, { workerData: PART }));
  const answers = (): Promise<readonly unknown[]> =>
    Promise.all(
      pool.map(
        (worker) =>
          new Promise((resolve, reject) => {
            worker.once('message', resolve);
            worker.once('error', reject);
          }),
      ),
    );
  // Each has drawn a part already when it first answers, so that nothing is compiled in the time that counts.
  await answers();
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  const done = answers();
  pool.forEach((worker, at) => {
    worker.postMessage({ from: at * share, count: share });
  });
  await done;
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(before);
  await Promise.all(pool.map((worker) => worker.terminate()));
  const cpu = (user + system) / 1e6;
  return { perSecond: total / seconds, cpu, cores: cpu / seconds };
}

function sobol(): Measure {
  const input = fullSizeInput();
  varianceAnalysis(input, 'root', 2000);
  const [seconds = 0] = cpuOfRuns(1, () => varianceAnalysis(input, 'root', ROWS));
  return {
    name: 'sobol',
    found: `${duration(seconds)} of CPU for ${thousands(ROWS * 5)} runs with shares of three factors, 500 bootstrap samples and convergence`,
    met: seconds <= 8,
    bar: '≤ 8 s',
  };
}

function copeland(): Measure {
  const random = seededRandom(7);
  const columns = Array.from({ length: 35 }, () =>
    Float64Array.from({ length: 193 }, () => 1 + random.below(19) / 2),
  );
  const weights = columns.map(() => 1);
  const found = warm(15, () => aggregate(columns, weights, { kind: 'copeland' }, 0));
  return {
    name: 'copeland',
    found: `${duration(found)} for 193 units by 35 indicators`,
    met: found <= 0.01,
    bar: '≤ 10 ms, median of 15',
  };
}
