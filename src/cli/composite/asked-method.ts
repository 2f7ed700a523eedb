import {
  AGGREGATION_WORDS,
  type CompositeMethod,
  NORMALISATION_WORDS,
  readAggregation,
  readNormalisation,
  USUAL_METHOD,
} from '../../analysis/composite/index.ts';
import type { CompositeTables, NamedBytes } from '../../exchange/index.ts';
import { textOf } from '../../model/index.ts';
import { unreadableFailure, usageFailure } from '../errors.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Words } from '../verb.ts';
import { knownWords } from './known-words.ts';
import { type MethodFile, readMethodFile } from './method-file.ts';
import { toldParsed } from './told.ts';

const UNSAID: MethodFile = {
  method: USUAL_METHOD,
  placeOf: () => ({ file: 'assayer composite' }),
};

/** The method that file and options ask for; an option goes before what the file says for all
 *  nodes. Throws a usage failure for a word that names nothing, and an issues failure for the file. */
export function askedMethod(
  words: Words,
  file: NamedBytes | undefined,
  { index }: CompositeTables,
  terminal: Terminal,
): MethodFile {
  const [normalise, aggregate] = [words.text('normalise'), words.text('aggregate')];
  const normalisation = normalise === undefined ? undefined : readNormalisation(normalise);
  if (normalise !== undefined && !normalisation) {
    throw usageFailure(
      `There is no normalisation "${normalise}".`,
      knownWords('Known:', normalise, NORMALISATION_WORDS),
    );
  }
  const aggregation = aggregate === undefined ? undefined : readAggregation(aggregate);
  if (aggregate !== undefined && !aggregation) {
    throw usageFailure(
      `There is no aggregation "${aggregate}".`,
      knownWords('Known:', aggregate, AGGREGATION_WORDS),
    );
  }
  const said = file ? methodInFile(file, index, terminal) : UNSAID;
  const { indicators, aggregates, ...others } = said.method;
  const method: CompositeMethod = {
    ...others,
    indicators: {
      ...indicators,
      usual: { ...indicators.usual, ...(normalisation && { normalisation }) },
    },
    aggregates: {
      ...aggregates,
      usual: { ...aggregates.usual, ...(aggregation && { aggregation }) },
    },
  };
  return { ...said, method };
}

function methodInFile(
  { name, bytes }: NamedBytes,
  index: CompositeTables['index'],
  terminal: Terminal,
): MethodFile {
  const text = textOf(bytes);
  if (text === undefined) throw unreadableFailure(name, 'it is not UTF-8');
  return toldParsed(readMethodFile(text, name, index), terminal);
}
