import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { drawReplicates } from '../../src/analysis/robustness/index.ts';
import { fullSizeInput } from './full-size.ts';

// A process or a worker of its own that draws part of the replicates of the full-size index: as a process
// `FROM COUNT`, keeping all that intervals of ranks and scores need; as a worker the parts it is sent.

const NODES = ['root'];

if (isMainThread) {
  const [from = 0, count = 0] = process.argv.slice(2).map(Number);
  const draws = drawReplicates(fullSizeInput(), {
    ...{ from, count },
    nodes: NODES,
    keepRanks: true,
    keepScores: true,
  });
  process.stdout.write(`${draws.run}\n`);
} else {
  const input = fullSizeInput();
  drawReplicates(input, { count: Number(workerData), nodes: NODES });
  parentPort?.on('message', ({ from, count }: { from: number; count: number }) => {
    const draws = drawReplicates(input, { from, count, nodes: NODES });
    parentPort?.postMessage(draws.run);
  });
  parentPort?.postMessage('ready');
}
