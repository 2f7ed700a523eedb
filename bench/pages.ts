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

/** Every profile page of every release, as HTML, against a template of the same page in Eleventy.
 *  `pages` starts on both sides from views and pictures made before; `pages-whole` gives ours the
 *  sealed releases alone, while Eleventy keeps its head start. */
export const pages: Suite = {
  names: ['pages', 'pages-same', 'pages-whole'],
  run: async ({ scratch, index }) => {
    const { releases } = index();
    const at = (name: string): string => join(scratch.folder, name);
    const [ready, texts] = [at('profiles-own.json'), at('profiles-peer.json')];
    writeProfileData(await readBenchReleases(releases), ready, texts);
    const command = eleventy();
    const runs: Runs = { own: [], peer: [], whole: [] };
    for (let run = 0; run < RUNS; run++) {
      for (const name of FOLDERS) rmSync(at(name), { recursive: true, force: true });
      runs.own.push(mustRunNode(builtScript('render'), [ready, at('pages-own')]));
      runs.peer.push(runEleventy(command, texts, at('pages-peer')));
      runs.whole.push(mustRunNode(builtScript('pages'), [releases, at('pages-whole')]));
    }
    const same = comparePages(at('pages-own'), at('pages-peer'));
    const whole = comparePages(at('pages-whole'), at('pages-peer'));
    return [ratio(runs, same.pages), likeness(same), wholeRatio(runs, whole)];
  },
};

const FOLDERS = ['pages-own', 'pages-peer', 'pages-whole'];

interface Runs {
  readonly own: Finished[];
  readonly peer: Finished[];
  readonly whole: Finished[];
}

function runEleventy(command: string, data: string, out: string): Finished {
  const input = join(PEERS, 'eleventy');
  return mustRunNode(
    command,
    ['--quiet', '--formats=11ty.js', '--input=.', `--output=${relative(input, out)}`],
    { cwd: input, env: { BENCH_PROFILES: data } },
  );
}

function ratio({ own, peer }: Runs, count: number): Measure {
  const [ours, theirs] = [cpuOf(own), cpuOf(peer)];
  return {
    name: 'pages',
    found:
      `${rate(count, ours)} pages a CPU second, ${times(theirs / ours)} Eleventy's ${rate(count, theirs)}: ` +
      `${count} profiles in ${duration(ours)} against ${duration(theirs)}; whole processes, both from ` +
      'one JSON file of what the pages show, pictures drawn before, to files',
    met: theirs / ours >= BAR,
    bar: `≥ ${BAR} ×, goal 1.5 ×, median of ${RUNS} in turn`,
  };
}

function wholeRatio({ whole, peer }: Runs, { pages: count }: PageComparison): Measure {
  const [ours, theirs] = [cpuOf(whole), cpuOf(peer)];
  return {
    name: 'pages-whole',
    found:
      `${rate(count, ours)} pages a CPU second, ${times(theirs / ours)} the same Eleventy: ` +
      `${duration(ours)} from sealed releases to files, with reading and checking them, views, charts and maps`,
  };
}

function cpuOf(runs: readonly Finished[]): number {
  return median(runs.map(({ cpu }) => cpu));
}

function rate(count: number, cpu: number): number {
  return Math.round(count / cpu);
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
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
