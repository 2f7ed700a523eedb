import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchIndex, EDITIONS, resealed, textPath } from './bench-index.ts';
import { mustRunNode } from './child.ts';
import { addClaims } from './claims-index.ts';
import { duration, type Measure, median, size } from './measure.ts';
import { ASSAYER } from './places.ts';
import { publish, type Setting, type Suite } from './setting.ts';
import { type SiteChange, siteChange, siteState } from './site-state.ts';

const RUNS = 3;
const BAR = 1;

/** What a small change costs, by the command line as people use it. */
export const rebuild: Suite = {
  names: ['rebuild-text', 'rebuild-score'],
  run: async (setting) => [
    narrativeChanged('rebuild-text', copyOf(setting, 'text')),
    scoreChanged(setting),
  ],
};

/** The same with claims in every country, and what it takes to publish them at first. */
export const claims: Suite = {
  names: ['rebuild-text-claims', 'publish-claims'],
  run: async (setting) => {
    const index = indexCopy(setting, 'claims');
    const { dir, site } = index;
    const count = addClaims(index);
    for (const edition of EDITIONS) resealed(index, edition);
    const { cpu, peak } = publish(dir, site);
    return [
      narrativeChanged('rebuild-text-claims', index),
      {
        name: 'publish-claims',
        found: `${duration(cpu)} and at most ${size(peak)} of memory to publish ${count} claims in ${siteState(site).size} files, three editions showing them, without PDF and PNG`,
      },
    ];
  },
};

/** An index and the site made of it. */
type Published = BenchIndex & { readonly site: string };

/** A sentence is added to one country's text while the edition's release is still being prepared: it
 *  is sealed anew and the site published again. */
function narrativeChanged(name: string, index: Published): Measure {
  const { site } = index;
  const path = textPath(index, 'BLR');
  const runs = Array.from({ length: RUNS }, (_, run) => {
    const added = ` This is draft ${run}.[^analysis] `;
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(?<=[.\]]) /, added));
    resealed(index, '2021');
    const before = siteState(site);
    const { cpu } = publish(index.dir, site);
    return { cpu, change: siteChange(before, siteState(site)) };
  });
  const cpu = median(runs.map((run) => run.cpu));
  const last = runs[RUNS - 1]?.change;
  return {
    name,
    found: `${duration(cpu)} to publish again after one text changed, the whole process without sealing: ${told(last)}`,
    met:
      cpu <= BAR &&
      runs.every(({ change: { changed, rewritten } }) => changed > 0 && rewritten === 0),
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
function copyOf(setting: Setting, name: string): Published {
  const copy = indexCopy(setting, name);
  cpSync(setting.site(), copy.site, { recursive: true, preserveTimestamps: true });
  return copy;
}

/** An index to be changed, and where its site will be. */
function indexCopy({ index, scratch }: Setting, name: string): Published {
  const dir = join(scratch.folder, `index-${name}`);
  cpSync(index().dir, dir, { recursive: true });
  const site = join(scratch.folder, `site-${name}`);
  return { ...index(), dir, releases: join(dir, 'releases'), site };
}
