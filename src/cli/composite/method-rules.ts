import {
  AGGREGATION_WORDS,
  type AggregateMethod,
  IMPUTATION_WORDS,
  type Imputation,
  type IndicatorMethod,
  NORMALISATION_WORDS,
  readAggregation,
  readImputation,
  readNormalisation,
  readScaleEnds,
  readTransform,
  type ScaleEnds,
  type Treatment,
  USUAL_TREATMENT,
  type Weighting,
} from '../../analysis/composite/index.ts';
import type { MappingReader } from '../../folder/index.ts';
import type { CompositeNode, Fraction } from '../../model/index.ts';
import { knownWords } from './known-words.ts';

const WEIGHTINGS = ['given', 'equal', 'principal-component', 'correlation-balanced'] as const;
const TREATMENT_KEYS = ['most', 'transform', 'skewness', 'kurtosis', 'combined'];

/** What a mapping of the method file says of indicators, and nothing of what it leaves out. A treatment that it
 *  says in part is completed by `before`. */
export function readIndicatorRule(
  reader: MappingReader,
  before: Treatment | undefined,
): Partial<IndicatorMethod> {
  const normalisation = readWord(reader, 'normalise', readNormalisation, NORMALISATION_WORDS);
  const target = numberOf(reader.optionalNumber('target'));
  return {
    ...(reader.has('treat') && { treatment: readTreatment(reader, before) }),
    ...(normalisation && { normalisation }),
    ...(target !== undefined && { target }),
  };
}

/** The rule that a mapping says for filling gaps. */
export function readImputationRule(reader: MappingReader): Imputation | undefined {
  return readWord(reader, 'impute', readImputation, IMPUTATION_WORDS);
}

/** What a mapping of the method file says of aggregates, and nothing of what it leaves out. `children` are those
 *  that weights may name. */
export function readAggregateRule(
  reader: MappingReader,
  children: readonly CompositeNode[],
): Partial<AggregateMethod> {
  const aggregation = readWord(reader, 'aggregate', readAggregation, AGGREGATION_WORDS);
  const weighting = readWeighting(reader, children);
  const coverage = numberOf(reader.optionalNumber('coverage'));
  const reversal = readReversal(reader);
  if (coverage !== undefined && (coverage < 0 || coverage > 1)) {
    reader.issues.error(
      'coverage-outside',
      reader.spotOf('coverage'),
      `The coverage ${coverage} of ${reader.what} is not between 0 and 1.`,
      'Write a share, such as 0.66.',
    );
  }
  return {
    ...(aggregation && { aggregation }),
    ...(weighting && { weighting }),
    ...(coverage !== undefined && { coverage }),
    ...(reversal && { reversal }),
  };
}

/** `1:100`: the scale on which an aggregate is turned round. */
function readReversal(reader: MappingReader): ScaleEnds | undefined {
  return readWord(reader, 'reverse', readScaleEnds, ['LOW:HIGH, such as 1:100']);
}

/** A word of the file by what reads it; an issue, with the words there are, where it names nothing. */
function readWord<Value>(
  reader: MappingReader,
  key: string,
  read: (word: string) => Value | undefined,
  known: readonly string[],
): Value | undefined {
  const word = reader.optionalText(key);
  if (word === undefined || word === '') return undefined;
  const value = read(word);
  if (value === undefined) {
    reader.issues.error(
      'choice-unknown',
      reader.spotOf(key),
      `"${word.slice(0, 40)}" is no "${key}" of ${reader.what}.`,
      knownWords('Write one of', word, known),
    );
  }
  return value;
}

/** A number of the file as a double. */
export function numberOf(value: Fraction | undefined): number | undefined {
  return value && Number(value.numerator) / Number(value.denominator);
}

function readTreatment(
  reader: MappingReader,
  before: Treatment | undefined,
): Treatment | undefined {
  const tree = reader.tree('treat');
  if (!tree) return before;
  if (tree.kind !== 'mapping') {
    const word = reader.choice('treat', ['none', 'usual']);
    return word === 'usual' ? USUAL_TREATMENT : undefined;
  }
  const own = reader.optionalMapping('treat', `the treatment of ${reader.what}`, TREATMENT_KEYS);
  if (!own) return before;
  const usual = before ?? USUAL_TREATMENT;
  const { transform: former, ...others } = usual;
  const transform = own.has('transform')
    ? readWord(own, 'transform', (word) => (word === 'none' ? null : readTransform(word)), [
        'none',
        'log-ct',
        'log-ct-plus',
        'log-ct-original',
        'log-gii',
        'box-cox:LAMBDA',
      ])
    : former;
  return {
    ...others,
    ...(own.has('most') && { most: own.wholeNumber('most', 0, 1_000_000) }),
    ...(transform && { transform }),
    skewness: aboveZero(own, 'skewness') ?? usual.skewness,
    kurtosis: aboveZero(own, 'kurtosis') ?? usual.kurtosis,
    ...(own.has('combined') && { combined: own.flag('combined') }),
  };
}

function readWeighting(
  reader: MappingReader,
  children: readonly CompositeNode[],
): Weighting | undefined {
  const tree = reader.tree('weights');
  if (!tree) return undefined;
  if (tree.kind !== 'mapping') return { kind: reader.choice('weights', WEIGHTINGS) };
  const codes = children.map(({ code }) => code);
  if (codes.length === 0) {
    reader.issues.error(
      'type-wrong',
      tree.spot,
      'Weights by code belong to one aggregate.',
      'Write them below its code under "aggregates", or write given or equal here.',
    );
    return undefined;
  }
  const own = reader.optionalMapping('weights', `the weights of ${reader.what}`, codes);
  if (!own) return undefined;
  return {
    kind: 'stated',
    weights: new Map(codes.map((code) => [code, requiredWeight(own, code)])),
  };
}

function requiredWeight(reader: MappingReader, code: string): number {
  const found = reader.number(code);
  const weight = numberOf(found);
  if (weight !== undefined && weight <= 0) {
    reader.issues.error(
      'weight-not-positive',
      reader.spotOf(code),
      `The weight of ${code} is not above zero.`,
      'Give it a weight above zero, or take it out of the index.',
    );
  }
  return weight ?? 1;
}

function aboveZero(reader: MappingReader, key: string): number | undefined {
  const value = numberOf(reader.optionalNumber(key));
  if (value === undefined || value > 0) return value;
  reader.issues.error(
    'number-bad',
    reader.spotOf(key),
    `"${key}" of ${reader.what} is not above zero.`,
    'Write a threshold above zero.',
  );
  return undefined;
}
