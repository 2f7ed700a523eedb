import {
  editionAggregates,
  editionChanges,
  editionQuadrants,
  editionRanks,
  regionMeans,
  type ScoredEdition,
  scoreEdition,
} from '../src/scoring/index.ts';
import { readBenchIndex } from './bench-index.ts';
import { cpuOfRuns, duration, type Measure, median } from './measure.ts';
import type { Suite } from './setting.ts';

const RUNS = 21;
const BAR = 0.05;

/** Everything that scoring computes of all editions, from typed scores in memory. */
export const scoring: Suite = {
  names: ['score'],
  run: async (setting): Promise<readonly Measure[]> => {
    const { description, editions } = await readBenchIndex(setting.index());
    const work = (): number => {
      let rows = 0;
      let previous: ScoredEdition | undefined;
      for (const { description: edition, ...input } of editions) {
        const scored = scoreEdition({ ...input, edition: edition.id, bands: edition.bands });
        rows += editionAggregates(scored).length;
        rows += editionRanks(scored, description.countrySet, previous).length;
        rows += previous ? editionChanges(scored, previous).length : 0;
        rows += regionMeans(scored, description.countrySet).length;
        rows += editionQuadrants(scored).length;
        previous = scored;
      }
      return rows;
    };
    const [first = 0, ...others] = cpuOfRuns(RUNS, work);
    const found = median(others);
    return [
      {
        name: 'score',
        found: `${duration(found)} for ${editions.length} editions with aggregates, ranks, changes, means and quadrants, ${work()} rows (the first run, not yet compiled: ${duration(first)})`,
        met: found <= BAR,
        bar: `≤ ${duration(BAR)}, median of ${others.length}`,
      },
    ];
  },
};
