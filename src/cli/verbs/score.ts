import { type AggregateNode, aggregatesOf, EXIT, visible } from '../../model/index.ts';
import { findEdition } from '../files/find-edition.ts';
import { loadIndex } from '../files/load-index.ts';
import { type ScoreLine, scoreLines } from '../score-lines.ts';
import { jsonLine } from '../terminal/json-line.ts';
import { textTable } from '../terminal/text-table.ts';
import type { Verb } from '../verb.ts';

/** `assayer score DIR`: the aggregates and ranks of an edition, in the terminal. */
export const score: Verb = {
  name: 'score',
  usage: 'DIR [--edition EDITION]',
  summary: 'compute an edition and print its aggregates and ranks',
  detail: [
    'One line a country, highest first. Values are exact and rounded half up once; ranks share',
    'the best rank. Without --edition it takes the newest. Nothing is written.',
  ],
  options: [
    { name: 'edition', value: 'EDITION', help: 'the edition to score (default the newest)' },
    { name: 'json', help: 'one JSON object per country, one a line' },
  ],
  examples: ['assayer score my-index', 'assayer score my-index --edition 2023 --json'],
  arity: { least: 1, most: 1 },
  run: async (words, surroundings) => {
    const { terminal } = surroundings;
    const { folder } = await loadIndex(words.positionals[0] ?? '.', surroundings);
    const newest = folder.editions.at(-1)?.description.id ?? '';
    const edition = findEdition(folder, words.text('edition') ?? newest);
    const lines = scoreLines(edition, folder.description.countrySet);
    const aggregates = aggregatesOf(edition.framework);
    if (words.given('json')) {
      terminal.out(lines.map((line) => placedLine(line, aggregates)).join(''));
      return EXIT.ok;
    }
    terminal.out(visible(`${folder.description.title}, ${edition.description.title}`));
    terminal.out('\n\n');
    terminal.out(
      textTable(
        ['', ...aggregates.flatMap(({ name }) => [name, 'rank'])],
        lines.map(({ name, values }) => [name, ...values.flatMap(printed)]),
        terminal,
      ),
    );
    return EXIT.ok;
  },
};

type Value = ScoreLine['values'][number];

function printed(value: Value): readonly string[] {
  return [value?.value ?? '–', String(value?.rank ?? '–')];
}

function placedLine(
  { code, name, values }: ScoreLine,
  aggregates: readonly AggregateNode[],
): string {
  const cells = aggregates.map(({ id }, at) => [id, jsonValue(values[at])]);
  return jsonLine({ country: code, name, ...Object.fromEntries(cells) });
}

function jsonValue(value: Value): object | null {
  if (!value) return null;
  const { value: printedValue, exact, band, rank } = value;
  return { value: printedValue, exact, band, rank };
}
