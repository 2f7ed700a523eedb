import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchIndex, resealed, textPath } from './bench-index.ts';
import { mustRunNode } from './child.ts';
import { duration, type Measure, median } from './measure.ts';
import { ASSAYER } from './places.ts';
import { publish, type Setting, type Suite } from './setting.ts';
import { type SiteChange, siteChange, siteState } from './site-state.ts';

const RUNS = 3;
const BAR = 1;

/** What a small change costs, by the command line as people use it. */
export const rebuild: Suite = {
  names: ['rebuild-text', 'rebuild-score'],
  run: async (setting) => [narrativeChanged(setting), scoreChanged(setting)],
};

/** A sentence is added to one country's text while the edition's release is still being prepared: it
 *  is sealed anew and the site published again. */
function narrativeChanged(setting: Setting): Measure {
  const index = copyOf(setting, 'text');
  const { site } = index;
  const path = textPath(index, 'BLR');
  const runs = Array.from({ length: RUNS }, (_, run) => {
    writeFileSync(path, readFileSync(path, 'utf8').replace('. ', `. This is draft ${run}. `));
    resealed(index, '2021');
    const before = siteState(site);
    const { cpu } = publish(index.dir, site);
    return { cpu, change: siteChange(before, siteState(site)) };
  });
  const cpu = median(runs.map((run) => run.cpu));
  const last = runs[RUNS - 1]?.change;
  return {
    name: 'rebuild-text',
    found: `${duration(cpu)} to publish again after one text changed, the whole process without sealing: ${told(last)}`,
    met: cpu <= BAR && runs.every(({ change }) => change.rewritten === 0),
    bar: `≤ ${duration(BAR)}, median of ${RUNS}; no file written with the bytes it had`,
  };
}

/** One score of the latest edition is corrected: a second release, then the site with both. */
function scoreChanged(setting: Setting): Measure {
  const index = copyOf(setting, 'score');
  const { dir, site } = index;
  const scores = join(dir, 'editions', '2025', 'scores.csv');
  const corrected = readFileSync(scores, 'utf8').replace(
    /^(BLR,human-trafficking),(.*)$/m,
    (_, cell: string, score: string) => `${cell},${score === '6.5' ? '7.0' : '6.5'}`,
  );
  writeFileSync(scores, corrected);
  const before = siteState(site);
  const correct = mustRunNode(ASSAYER, [
    ...['correct', dir, '--edition', '2025', '--date', '2026-01-31'],
    ...['--what', 'Human trafficking of Belarus', '--why', 'A typing error'],
  ]);
  const release = mustRunNode(ASSAYER, ['release', dir, '--edition', '2025']);
  const published = publish(dir, site);
  const change = siteChange(before, siteState(site));
  return {
    name: 'rebuild-score',
    found: `${duration(published.cpu)} to publish a second release after one score changed (correction noted and sealed: ${duration(correct.cpu + release.cpu)} more): ${told(change)}`,
    met: change.rewritten === 0,
    bar: 'no file written with the bytes it had',
  };
}

function told(change: SiteChange | undefined): string {
  if (!change) return 'nothing measured';
  const { changed, added, removed, rewritten, all } = change;
  return `${changed} files changed, ${added} new, ${removed} removed, ${rewritten} written as they were, of ${all}`;
}

/** An index and its site to be changed, so that other measures keep theirs. */
function copyOf(setting: Setting, name: string): BenchIndex & { readonly site: string } {
  const index = setting.index();
  const dir = join(setting.scratch.folder, `index-${name}`);
  const site = join(setting.scratch.folder, `site-${name}`);
  cpSync(index.dir, dir, { recursive: true });
  cpSync(setting.site(), site, { recursive: true, preserveTimestamps: true });
  return { ...index, dir, releases: join(dir, 'releases'), site };
}
