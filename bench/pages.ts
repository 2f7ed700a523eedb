import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readBenchReleases } from './bench-index.ts';
import { type Finished, mustRunNode } from './child.ts';
import { duration, type Measure, median, size } from './measure.ts';
import { comparePages, type PageComparison } from './pages/compare-pages.ts';
import { writeProfileData } from './pages/write-profile-data.ts';
import { eleventy } from './peers.ts';
import { builtScript, PEERS } from './places.ts';
import type { Suite } from './setting.ts';

const RUNS = 5;
const BAR = 1.3;
const NEARNESS = 0.05;

/** Every profile page of every release, as HTML, against a template of the same page in Eleventy. */
export const pages: Suite = {
  names: ['pages', 'pages-same'],
  run: async ({ scratch, index }) => {
    const { releases } = index();
    const data = join(scratch.folder, 'profiles.json');
    writeProfileData(await readBenchReleases(releases), data);
    const ours = join(scratch.folder, 'pages-ours');
    const theirs = join(scratch.folder, 'pages-eleventy');
    const command = eleventy();
    const own: Finished[] = [];
    const peer: Finished[] = [];
    for (let run = 0; run < RUNS; run++) {
      for (const out of [ours, theirs]) rmSync(out, { recursive: true, force: true });
      own.push(mustRunNode(builtScript('pages'), [releases, ours]));
      peer.push(runEleventy(command, data, theirs));
    }
    const same = comparePages(ours, theirs);
    return [ratio(own, peer, same.pages), likeness(same)];
  },
};

function runEleventy(command: string, data: string, out: string): Finished {
  const input = join(PEERS, 'eleventy');
  return mustRunNode(
    command,
    ['--quiet', '--formats=11ty.js', '--input=.', `--output=${relative(input, out)}`],
    { cwd: input, env: { BENCH_PROFILES: data } },
  );
}

function ratio(own: readonly Finished[], peer: readonly Finished[], count: number): Measure {
  const [ours, theirs] = [own, peer].map((runs) => median(runs.map(({ cpu }) => cpu)));
  const [rate = 0, peerRate = 0] = [ours, theirs].map((cpu) => count / (cpu ?? Number.NaN));
  return {
    name: 'pages',
    found:
      `${Math.round(rate)} pages a CPU second, ${(rate / peerRate).toFixed(2)} × Eleventy's ${Math.round(peerRate)}: ` +
      `${count} profiles in ${duration(ours ?? 0)} from sealed releases (read, views, charts, maps, pages), ` +
      `against ${duration(theirs ?? 0)} from one JSON file of texts and pictures made before; whole processes`,
    met: rate >= BAR * peerRate,
    bar: `≥ ${BAR} ×, goal 1.5 ×, median of ${RUNS} in turn`,
  };
}

function likeness({ pages: count, bytes, peerBytes, missing, otherText }: PageComparison): Measure {
  const apart = peerBytes / bytes - 1;
  return {
    name: 'pages-same',
    found:
      `${size(bytes / count)} a page against ${size(peerBytes / count)} (${(100 * apart).toFixed(2)} %), ` +
      `${missing} of ${count} missing, ${otherText} with other text`,
    met: Math.abs(apart) <= NEARNESS && missing === 0 && otherText === 0,
    bar: `bytes within ${100 * NEARNESS} %, the same pages and the same text`,
  };
}
