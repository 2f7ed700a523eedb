import { aggregatesOf } from '../../model/index.ts';
import { editionAggregates, editionRanks, scoreEdition } from '../../scoring/index.ts';
import { EXIT, unknownEditionFailure } from '../errors.ts';
import { loadIndex } from '../load-index.ts';
import { textTable } from '../text-table.ts';
import type { Verb } from '../verb.ts';

/** `assayer score DIR`: the aggregates and ranks of an edition, in the terminal. */
export const score: Verb = {
  name: 'score',
  usage: 'DIR [--edition EDITION]',
  summary: 'compute an edition and print its aggregates and ranks; nothing is written',
  detail: [
    'One line a country, highest first. Values are exact and rounded half up once; ranks share',
    'the best rank. Without --edition it takes the newest.',
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
    const asked = words.text('edition');
    const edition =
      asked === undefined
        ? folder.editions.at(-1)
        : folder.editions.find(({ description }) => description.id === asked);
    if (!edition) {
      throw unknownEditionFailure(
        asked ?? '',
        folder.editions.map(({ description }) => description.id),
      );
    }
    const { framework, countries, scores, description } = edition;
    const scored = scoreEdition({
      edition: description.id,
      framework,
      countries,
      scores,
      bands: description.bands,
    });
    const aggregates = aggregatesOf(framework);
    const values = new Map(
      editionAggregates(scored).map((row) => [`${row.country} ${row.aggregate}`, row]),
    );
    const ranks = new Map(
      editionRanks(scored, folder.description.countrySet)
        .filter(({ scope }) => scope.kind === 'world')
        .map((row) => [`${row.country} ${row.aggregate}`, row.rank]),
    );
    const first = aggregates[0]?.id ?? '';
    const order = [...countries].sort(
      (a, b) =>
        (ranks.get(`${a.code} ${first}`) ?? countries.length + 1) -
        (ranks.get(`${b.code} ${first}`) ?? countries.length + 1),
    );
    if (words.given('json')) {
      for (const { code, name } of order) {
        const cells = aggregates.map(({ id }) => {
          const row = values.get(`${code} ${id}`);
          const rank = ranks.get(`${code} ${id}`);
          return [id, row ? { value: row.value, exact: row.exact, band: row.band, rank } : null];
        });
        terminal.out(`${JSON.stringify({ country: code, name, ...Object.fromEntries(cells) })}\n`);
      }
      return EXIT.ok;
    }
    terminal.out(`${folder.description.title}, ${description.title}\n\n`);
    terminal.out(
      textTable(
        ['', ...aggregates.flatMap(({ name }) => [name, 'rank'])],
        order.map(({ code, name }) => [
          name,
          ...aggregates.flatMap(({ id }) => [
            values.get(`${code} ${id}`)?.value ?? '–',
            String(ranks.get(`${code} ${id}`) ?? '–'),
          ]),
        ]),
        terminal,
      ),
    );
    return EXIT.ok;
  },
};
