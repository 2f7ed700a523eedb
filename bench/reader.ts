import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isCountryCode } from '../src/model/index.ts';
import { narrativeReader } from '../src/narrative/index.ts';
import { readLabels } from '../test/narrative/labelled/labels.ts';
import {
  bundledFramework,
  KINDS,
  LABELLED_SETS,
  type LabelledSet,
  labelledSet,
  labelledText,
  percentages,
  scoreLabels,
  type Tallies,
} from '../test/narrative/score-labels.ts';
import { duration, type Measure, median } from './measure.ts';

/** Recall and precision in percent that the sample has to reach. */
const BARS = new Map<string, number>([
  ['place spans', 95],
  ['section', 90],
  ['indicator', 90],
  ['flows', 80],
  ['confidence', 80],
]);
const LOADING = 1;
const TEN_PAGES = 0.2;
/** Ten pages of a profile, at three thousand letters a page. */
const LETTERS = 30_000;
const RUNS = 5;

/** The measure `reader`: what the narrative reader finds of the labelled sets, how long it takes to
 *  load, and how long ten pages take after that. `now` gives seconds. */
export function measureReader(now = () => performance.now() / 1000): readonly Measure[] {
  const country = 'NER';
  if (!isCountryCode(country)) throw new Error(country);
  const framework = bundledFramework('organized-crime/2023');
  const began = now();
  const read = narrativeReader({ framework, country });
  const page = labelledText('texts/ner.txt');
  read(page.slice(0, 200), 'warm-up.txt');
  const loaded = now() - began;
  const pages = page.repeat(Math.ceil(LETTERS / page.length)).slice(0, LETTERS);
  const times = Array.from({ length: RUNS }, () => {
    const start = now();
    read(pages, 'ten-pages.txt');
    return now() - start;
  });
  const ten = median(times);
  return [
    ...LABELLED_SETS.flatMap(accuracy),
    {
      name: 'reader loading',
      found: duration(loaded),
      met: loaded <= LOADING,
      bar: `at most ${duration(LOADING)}`,
    },
    {
      name: 'reader 10 pages',
      found: duration(ten),
      met: ten <= TEN_PAGES,
      bar: `at most ${duration(TEN_PAGES)}`,
    },
  ];
}

/** The rows of `reader` for labels of one's own, against no bar: a file of lines as in
 *  test/narrative/labelled, all of one country and one text, and that text, whatever `file` calls it
 *  (2021 in that name asks for the framework of 2021). Throws where a line is no label, and where the
 *  labels name several files. */
export function measureLabels(labelsPath: string, textPath: string): readonly Measure[] {
  const labels = readLabels(readFileSync(labelsPath, 'utf8'));
  const files = new Set(labels.map(({ file }) => file));
  if (files.size > 1) throw new Error(`${labelsPath} names ${files.size} files; one is asked for.`);
  const text = readFileSync(textPath, 'utf8');
  return rows(
    basename(labelsPath),
    scoreLabels(labels, undefined, () => text),
  );
}

function accuracy(name: LabelledSet): readonly Measure[] {
  const labels = labelledSet(name);
  if (!labels) return [{ name: `reader ${name}`, found: 'its text is not at hand' }];
  return rows(name, scoreLabels(labels));
}

function rows(name: string, tallies: Tallies): readonly Measure[] {
  return KINDS.map((kind) => {
    const { recall, precision } = percentages(tallies[kind]);
    const least = name === 'belarus-sample' ? BARS.get(kind) : undefined;
    return {
      name: `reader ${kind}`,
      found: `${name}: recall ${recall.toFixed(1)} %, precision ${precision.toFixed(1)} % of ${tallies[kind].labelled}`,
      ...(least === undefined
        ? {}
        : { met: recall >= least && precision >= least, bar: `${least} % / ${least} %` }),
    };
  });
}
