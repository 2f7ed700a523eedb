import { editionDrawInput, editionRobustness } from '../../analysis/robustness/index.ts';
import type { Edition } from '../../folder/index.ts';
import { EXIT, nodesOf, visible } from '../../model/index.ts';
import { type EditionScores, editionRanks, scoreEdition } from '../../scoring/index.ts';
import { planMissingFailure, usageFailure } from '../errors.ts';
import { findEdition } from '../files/find-edition.ts';
import { loadIndex } from '../files/load-index.ts';
import { replicateOf } from '../robustness/asked-replicate.ts';
import { intervalTable, runSentences } from '../robustness/interval-lines.ts';
import { tellPlanWarnings } from '../robustness/plan-warnings.ts';
import { probabilityJson, probabilityText } from '../robustness/probability-text.ts';
import { replicateCsv, replicateJsonLines } from '../robustness/replicate-list.ts';
import { replicateJson, replicateText } from '../robustness/replicate-text.ts';
import { shareText } from '../robustness/share-lines.ts';
import { wrapLines } from '../terminal/wrap-lines.ts';
import type { Verb, Words } from '../verb.ts';

/** `assayer robustness DIR`: how sure the ranks of an edition are under the declared plan. */
export const robustness: Verb = {
  name: 'robustness',
  usage:
    'DIR [--edition EDITION] | DIR --list | DIR --replicate N | DIR --country CODE | DIR --shares',
  summary: 'print how sure every rank is under the plan of robustness.yaml',
  detail: [
    'Prints for every component where each rank and value may lie, with the assumption behind',
    'it, and accounts for every replicate: run or failed, and why. --list prints what each of them',
    'takes, with every weight; --replicate runs a single one and prints its exact configuration',
    'and what came of it. --country says how probable each rank of a country is, and how probable',
    'it is that it ranks above each other. --shares says what the ranks hang on: each factor',
    'alone, its share of the variance, and what leaving out each node does. See',
    'docs/robustness.md. Nothing is written.',
  ],
  options: [
    { name: 'edition', value: 'EDITION', help: 'the edition to draw (default the newest)' },
    { name: 'list', help: 'every replicate as a row of CSV: choices, weights, why it failed' },
    { name: 'replicate', value: 'N', help: 'only this replicate, counted from 0' },
    { name: 'country', value: 'CODE', help: 'how probable every rank of this country is' },
    { name: 'shares', help: 'what the ranks hang on' },
    {
      name: 'json',
      help: 'one JSON object a row of intervals or list; a replicate or country with all digits',
    },
  ],
  examples: [
    'assayer robustness my-index --edition 2025',
    'assayer robustness my-index --replicate 17 --json',
    'assayer robustness my-index --country GHA',
  ],
  arity: { least: 1, most: 1 },
  run: async (words, surroundings) => {
    const { terminal } = surroundings;
    const { folder, dir, warnings } = await loadIndex(words.positionals[0] ?? '.', surroundings);
    const newest = folder.editions.at(-1)?.description.id ?? '';
    const edition = findEdition(folder, words.text('edition') ?? newest);
    if (!folder.robustness) throw planMissingFailure(dir);
    const { plan } = folder.robustness;
    const scores = scoresOf(edition);
    onlyOneTask(words);
    tellPlanWarnings(warnings, terminal);
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
    if (words.given('list')) {
      const list = words.given('json') ? replicateJsonLines : replicateCsv;
      terminal.out(list(input, plan.replicates));
      return EXIT.ok;
    }
    const { components } = edition.framework;
    const country = countryOf(words, edition);
    if (country !== undefined) {
      const nodes = components.map(({ id }) => id);
      const asked = { unit: country, replicates: plan.replicates };
      const text = words.given('json')
        ? `${probabilityJson(input, asked, nodes)}\n`
        : `${title}\n\n${probabilityText(input, asked, nodes, nameOf, terminal)}`;
      terminal.out(text);
      return EXIT.ok;
    }
    if (words.given('shares')) {
      const texts = components.map(({ id }) => shareText(input, id, nameOf, terminal));
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

/** Throws a usage failure where two things are asked at once: one of them would be passed over in silence. */
function onlyOneTask(words: Words): void {
  const given = (['list', 'replicate', 'country', 'shares'] as const).filter((option) =>
    words.given(option),
  );
  const [first, second] = given;
  if (second === undefined) {
    if (first !== 'shares' || !words.given('json')) return;
    throw usageFailure('--json has no meaning beside --shares.', 'Leave it out.');
  }
  throw usageFailure(`--${first} and --${second} are two questions.`, 'Ask one at a time.');
}

function countryOf(words: Words, { countries }: Edition): string | undefined {
  const text = words.text('country');
  if (text === undefined) return undefined;
  const found = countries.find(({ code }) => code === text);
  if (found) return found.code;
  throw usageFailure(
    `The edition has no country ${visible(text.slice(0, 40))}.`,
    'Write the three letters of its code, as in countries.csv.',
  );
}
