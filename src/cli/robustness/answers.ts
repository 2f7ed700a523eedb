import { editionDrawInput, editionRobustness } from '../../analysis/robustness/index.ts';
import type { Edition } from '../../folder/index.ts';
import { nodesOf, type RobustnessPlan } from '../../model/index.ts';
import { type EditionScores, editionRanks, scoreEdition } from '../../scoring/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrapLines } from '../terminal/wrap-lines.ts';
import { intervalJson, intervalTable, runSentences } from './interval-lines.ts';
import { probabilityJson, probabilityText } from './probability-text.ts';
import { replicateCsv, replicateJsonLines } from './replicate-list.ts';
import { replicateJson, replicateText } from './replicate-text.ts';
import { shareText } from './share-lines.ts';

/** An edition under its plan, and how the answer is to be written. */
export interface Asked {
  readonly edition: Edition;
  readonly plan: RobustnessPlan;
  readonly scores: EditionScores;
  readonly countrySet: string;
  readonly title: string;
  /** JSON instead of text. */
  readonly json: boolean;
  readonly terminal: Terminal;
}

/** One replicate: its exact configuration and what came of it. */
export function answerReplicate(asked: Asked, replicate: number): string {
  const { scores, plan, title, terminal } = asked;
  const input = editionDrawInput(scores, plan);
  return asked.json
    ? `${replicateJson(input, replicate)}\n`
    : `${title}\n\n${replicateText(input, replicate, nameIn(asked), terminal)}`;
}

/** Every replicate as a row. */
export function answerList({ scores, plan, json }: Asked): string {
  const list = json ? replicateJsonLines : replicateCsv;
  return list(editionDrawInput(scores, plan), plan.replicates);
}

/** How probable every rank of a country is, in every component. */
export function answerCountry(asked: Asked, country: string): string {
  const { edition, scores, plan, title, terminal } = asked;
  const input = editionDrawInput(scores, plan);
  const nodes = edition.framework.components.map(({ id }) => id);
  const drawn = { unit: country, replicates: plan.replicates };
  return asked.json
    ? `${probabilityJson(input, drawn, nodes)}\n`
    : `${title}\n\n${probabilityText(input, drawn, nodes, nameIn(asked), terminal)}`;
}

/** What the ranks of every component hang on; text alone. */
export function answerShares(asked: Asked): string {
  const { edition, scores, plan, title, terminal } = asked;
  const input = editionDrawInput(scores, plan);
  const texts = edition.framework.components.map(({ id }) =>
    shareText(input, id, nameIn(asked), terminal),
  );
  return [title, '', ...texts].join('\n');
}

/** Where every rank and value may lie, and what was run; as JSON a row a line, of every scope. */
export function answerIntervals({
  edition,
  plan,
  scores,
  countrySet,
  title,
  json,
  terminal,
}: Asked): string {
  const ranks = editionRanks(scoreEdition(scores), countrySet);
  const { intervals, run } = editionRobustness(scores, ranks, plan);
  if (json) return intervals.map((row) => `${intervalJson(row)}\n`).join('');
  const world = intervals.filter(({ scope }) => scope.kind === 'world');
  const tables = edition.framework.components.map(({ id, name }) => {
    const own = world.filter(({ aggregate }) => aggregate === id);
    return intervalTable(name, own, edition, plan.intervalPercent, terminal);
  });
  const sentences = runSentences(run, plan.scoreError?.why).flatMap((text) => wrapLines(text, 80));
  return [title, '', ...tables, ...sentences, ''].join('\n');
}

function nameIn({ edition }: Asked): (code: string) => string {
  const { framework, countries } = edition;
  const names = new Map<string, string>([
    ...nodesOf(framework).map(({ id, name }): [string, string] => [id, name]),
    ...countries.map(({ code, name }): [string, string] => [code, name]),
  ]);
  return (code) => names.get(code) ?? code;
}
