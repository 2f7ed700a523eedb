import { editionDrawInput, editionRobustness } from '../../analysis/robustness/index.ts';
import type { Edition } from '../../folder/index.ts';
import { EXIT, nodesOf, visible } from '../../model/index.ts';
import { type EditionScores, editionRanks, scoreEdition } from '../../scoring/index.ts';
import { planMissingFailure, usageFailure } from '../errors.ts';
import { findEdition } from '../files/find-edition.ts';
import { loadIndex } from '../files/load-index.ts';
import { intervalTable, runSentences } from '../robustness/interval-lines.ts';
import { replicateJson, replicateText } from '../robustness/replicate-text.ts';
import { shareText } from '../robustness/share-lines.ts';
import { wrapLines } from '../terminal/wrap-lines.ts';
import type { Verb, Words } from '../verb.ts';

/** `assayer robustness DIR`: how sure the ranks of an edition are under the declared plan. */
export const robustness: Verb = {
  name: 'robustness',
  usage: 'DIR [--edition EDITION] [--replicate N | --shares]',
  summary: 'print how sure every rank is under the plan of robustness.yaml',
  detail: [
    'Prints for every component where each rank and value may lie, with the assumption behind',
    'it, and accounts for every replicate: run or failed, and why. --replicate runs a single one',
    'and prints its exact configuration, every weight and what came of it. --shares says what',
    'the ranks hang on: each factor alone, and its share of the variance. See',
    'docs/robustness.md. Nothing is written.',
  ],
  options: [
    { name: 'edition', value: 'EDITION', help: 'the edition to draw (default the newest)' },
    { name: 'replicate', value: 'N', help: 'only this replicate, counted from 0' },
    { name: 'shares', help: 'what the ranks hang on' },
    {
      name: 'json',
      help: 'one JSON object a row of the intervals, or the replicate with all digits',
    },
  ],
  examples: [
    'assayer robustness my-index --edition 2025',
    'assayer robustness my-index --replicate 17 --json',
  ],
  arity: { least: 1, most: 1 },
  run: async (words, surroundings) => {
    const { terminal } = surroundings;
    const { folder, dir } = await loadIndex(words.positionals[0] ?? '.', surroundings);
    const newest = folder.editions.at(-1)?.description.id ?? '';
    const edition = findEdition(folder, words.text('edition') ?? newest);
    if (!folder.robustness) throw planMissingFailure(dir);
    const { plan } = folder.robustness;
    const scores = scoresOf(edition);
    const replicate = replicateOf(words, plan.replicates);
    const names = namesOf(edition);
    const nameOf = (code: string): string => names.get(code) ?? code;
    const input = editionDrawInput(scores, plan);
    const title = visible(`${folder.description.title}, ${edition.description.title}`);
    if (replicate !== undefined) {
      const text = words.given('json')
        ? `${replicateJson(input, replicate)}\n`
        : `${title}\n\n${replicateText(input, replicate, nameOf, terminal)}`;
      terminal.out(text);
      return EXIT.ok;
    }
    const { components } = edition.framework;
    if (words.given('shares')) {
      const texts = components.map(({ id, name }) => shareText(input, id, name, terminal));
      terminal.out([title, '', ...texts].join('\n'));
      return EXIT.ok;
    }
    const ranks = editionRanks(scoreEdition(scores), folder.description.countrySet);
    const { intervals, run } = editionRobustness(scores, ranks, plan);
    if (words.given('json')) {
      terminal.out(intervals.map((row) => `${JSON.stringify(row)}\n`).join(''));
      return EXIT.ok;
    }
    const world = intervals.filter(({ scope }) => scope.kind === 'world');
    const tables = components.map(({ id, name }) =>
      intervalTable(
        name,
        world.filter(({ aggregate }) => aggregate === id),
        edition,
        plan.intervalPercent,
        terminal,
      ),
    );
    const sentences = runSentences(run, plan.scoreError?.why);
    terminal.out(
      [title, '', ...tables, ...sentences.flatMap((text) => wrapLines(text, 80)), ''].join('\n'),
    );
    return EXIT.ok;
  },
};

function scoresOf({ description, framework, countries, scores }: Edition): EditionScores {
  return { edition: description.id, framework, countries, scores, bands: description.bands };
}

function namesOf({ framework, countries }: Edition): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...nodesOf(framework).map(({ id, name }): [string, string] => [id, name]),
    ...countries.map(({ code, name }): [string, string] => [code, name]),
  ]);
}

function replicateOf(words: Words, replicates: number): number | undefined {
  const text = words.text('replicate');
  if (text === undefined) return undefined;
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (number < replicates) return number;
  throw usageFailure(
    `There is no replicate ${visible(text.slice(0, 40))}; the plan has 0 to ${replicates - 1}.`,
    'assayer robustness --help',
  );
}
