import type { Edition } from '../../folder/index.ts';
import { EXIT, visible } from '../../model/index.ts';
import type { EditionScores } from '../../scoring/index.ts';
import { planMissingFailure, usageFailure } from '../errors.ts';
import { findEdition } from '../files/find-edition.ts';
import { loadIndex } from '../files/load-index.ts';
import {
  type Asked,
  answerCountry,
  answerIntervals,
  answerList,
  answerReplicate,
  answerShares,
} from '../robustness/answers.ts';
import { replicateOf } from '../robustness/asked-replicate.ts';
import { tellPlanWarnings } from '../robustness/plan-warnings.ts';
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
    const country = countryOf(words, edition);
    const asked: Asked = {
      edition,
      plan,
      scores,
      countrySet: folder.description.countrySet,
      title: visible(`${folder.description.title}, ${edition.description.title}`),
      json: words.given('json'),
      terminal,
    };
    terminal.out(
      replicate !== undefined
        ? answerReplicate(asked, replicate)
        : country !== undefined
          ? answerCountry(asked, country)
          : words.given('list')
            ? answerList(asked)
            : words.given('shares')
              ? answerShares(asked)
              : answerIntervals(asked),
    );
    return EXIT.ok;
  },
};

function scoresOf({ description, framework, countries, scores }: Edition): EditionScores {
  return { edition: description.id, framework, countries, scores, bands: description.bands };
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
  const near = countries.find(({ code }) => code === text.toUpperCase());
  throw usageFailure(
    `The edition has no country ${visible(text.slice(0, 40))}.`,
    near
      ? `Did you mean ${near.code}?`
      : 'Write the three letters of its code, as in countries.csv.',
  );
}
