import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Finished, mustRunNode } from './child.ts';
import { duration, type Measure, median, size } from './measure.ts';
import { ASSAYER } from './places.ts';
import type { Setting, Suite } from './setting.ts';

const RUNS = 5;
const BAR = 2;

/** The verbs that work on a whole edition, each a process of its own from start to exit. */
export const commands: Suite = {
  names: ['import', 'release', 'verify'],
  run: async ({ scratch, index }: Setting): Promise<readonly Measure[]> => {
    const { workbook, dir, releases } = index();
    const into = join(scratch.folder, 'imported');
    const out = join(scratch.folder, 'sealed');
    return [
      measured('import', 'workbook of three editions to an index folder', () => {
        rmSync(into, { recursive: true, force: true });
        return mustRunNode(ASSAYER, ['import', 'ocindex', workbook, '--into', into]);
      }),
      measured('release', 'edition 2025 sealed', () => {
        rmSync(out, { recursive: true, force: true });
        return mustRunNode(ASSAYER, ['release', dir, '--edition', '2025', '--out', out]);
      }),
      measured('verify', 'release 2025.1 recomputed and compared', () =>
        mustRunNode(ASSAYER, ['verify', join(releases, '2025.1')]),
      ),
    ];
  },
};

function measured(name: string, what: string, work: () => Finished): Measure {
  const runs = Array.from({ length: RUNS }, work);
  const cpu = median(runs.map((run) => run.cpu));
  const peak = Math.max(...runs.map((run) => run.peak));
  return {
    name,
    found: `${duration(cpu)}, at most ${size(peak)} of memory: ${what}, the whole process`,
    met: cpu <= BAR,
    bar: `≤ ${duration(BAR)}, median of ${RUNS}`,
  };
}
