import {
  type Framework,
  type IndicatorId,
  indicatorsOf,
  isIndicatorId,
  type Parsed,
  PLANNED_AGGREGATIONS,
  PLANNED_IMPUTATIONS,
  PLANNED_NORMALISATIONS,
  parsed,
  type RobustnessPlan,
  type ScoreErrorPlan,
  toNumber,
} from '../../model/index.ts';
import { listed, quoted } from '../evidence/wording.ts';
import { FileIssues, type Spot } from '../text/file-issues.ts';
import { type MappingReader, mappingReader } from '../text/mapping-reader.ts';
import { suggestion } from '../text/nearest.ts';
import { readYamlTree } from '../text/yaml-tree.ts';

const KEYS = [
  'seed',
  'replicates',
  'interval_percent',
  'score_error',
  'weights_percent',
  'aggregation_alternatives',
  'normalisation_alternatives',
  'imputation_alternatives',
  'leave_out',
];
const ERROR_KEYS = ['steps', 'indicators', 'shared', 'spread', 'why'];
const MOST_REPLICATES = 20_000;
const MOST_STEPS = 1000;

/** Reads `robustness.yaml`. Indicators are those of any of the frameworks; without frameworks any is allowed. */
export function parseRobustnessYaml(
  text: string,
  file: string,
  frameworks?: readonly Framework[],
): Parsed<RobustnessPlan> {
  const issues = new FileIssues(file);
  return parsed(readRobustnessYaml(text, issues, frameworks)?.plan, issues.list);
}

/** A plan, and where its file says a setting. */
export interface PlacedPlan {
  readonly plan: RobustnessPlan;
  readonly spotOf: (setting: string) => Spot;
}

/** The same, gathering issues. */
export function readRobustnessYaml(
  text: string,
  issues: FileIssues,
  frameworks?: readonly Framework[],
): PlacedPlan | undefined {
  const tree = readYamlTree(text, issues);
  const reader = tree && mappingReader(tree, 'the plan of robustness', KEYS, issues);
  if (!reader) return undefined;
  const idOf = indicatorNames(frameworks, issues);
  const scoreError = readScoreError(reader, idOf);
  const plan: RobustnessPlan = {
    seed: reader.wholeNumber('seed', 0, 999_999_999),
    replicates: reader.wholeNumber('replicates', 100, MOST_REPLICATES),
    intervalPercent: reader.has('interval_percent')
      ? reader.wholeNumber('interval_percent', 50, 99)
      : 90,
    ...(scoreError && { scoreError }),
    weightsPercent: reader.has('weights_percent')
      ? reader.wholeNumber('weights_percent', 0, 99)
      : 0,
    aggregations: readWords(reader, 'aggregation_alternatives', PLANNED_AGGREGATIONS),
    normalisations: readWords(reader, 'normalisation_alternatives', PLANNED_NORMALISATIONS),
    imputations: readWords(reader, 'imputation_alternatives', PLANNED_IMPUTATIONS),
    leaveOut: readLeaveOut(reader, idOf),
  };
  checkScales(plan, reader, frameworks ?? []);
  if (issues.errors === 0 && drawsNothing(plan)) {
    issues.error(
      'robustness-empty',
      reader.spot,
      'The plan of robustness draws nothing, so that every interval would be a point.',
      'Say what is not sure: score_error, weights_percent, or an alternative.',
    );
  }
  return { plan, spotOf: (setting) => reader.spotOf(setting) };
}

/** The id of an indicator that a text names; an issue at its spot where it names none. */
type IndicatorNames = (text: string, spot: Spot) => IndicatorId | undefined;

function indicatorNames(
  frameworks: readonly Framework[] | undefined,
  issues: FileIssues,
): IndicatorNames {
  const known = frameworks && new Set<string>(frameworks.flatMap(indicatorsOf).map(({ id }) => id));
  return (text, spot) => {
    if (isIndicatorId(text) && (!known || known.has(text))) return text;
    if (text === '') return undefined;
    issues.error(
      'indicator-unknown',
      spot,
      `No framework of the index has an indicator ${quoted(text)}.`,
      suggestion(text, known ?? [], 'Write the id of an indicator.'),
    );
    return undefined;
  };
}

function readScoreError(plan: MappingReader, idOf: IndicatorNames): ScoreErrorPlan | undefined {
  const reader = plan.optionalMapping('score_error', 'the score error', ERROR_KEYS);
  if (!reader) return undefined;
  const own = reader.optionalMapping('indicators', 'the score errors of indicators', []);
  const indicators = new Map<IndicatorId, number>();
  for (const key of own?.keys ?? []) {
    const id = own && idOf(key, own.spotOfKey(key));
    const steps = own && readSteps(own, key);
    if (id !== undefined && steps !== undefined) indicators.set(id, steps);
  }
  const why = reader.optionalText('why');
  return {
    steps: readSteps(reader, 'steps') ?? 0,
    indicators,
    shared: readShare(reader, 'shared'),
    spread: reader.choice('spread', ['use', 'ignore']) === 'use',
    ...(why !== undefined && { why }),
  };
}

/** A number of scale steps, 0 or more, that must be there. */
function readSteps(reader: MappingReader, key: string): number | undefined {
  const found = reader.number(key);
  const steps = found && toNumber(found);
  if (steps !== undefined && !(steps >= 0 && steps <= MOST_STEPS)) {
    reader.issues.error(
      'number-bad',
      reader.spotOf(key),
      `A score cannot be wrong by ${steps} steps of the scale.`,
      `Write a number of steps from 0 to ${MOST_STEPS}, such as 2.`,
    );
    return undefined;
  }
  return steps;
}

function readShare(reader: MappingReader, key: string): number {
  const found = reader.optionalNumber(key);
  const share = found ? toNumber(found) : 0;
  if (share >= 0 && share <= 1) return share;
  reader.issues.error(
    'number-bad',
    reader.spotOf(key),
    `The share ${share} of ${reader.what} is not between 0 and 1.`,
    'Write a share, such as 0.25.',
  );
  return 0;
}

function readWords<Word extends string>(
  reader: MappingReader,
  key: string,
  known: readonly Word[],
): readonly Word[] {
  const words: Word[] = [];
  for (const { text, spot } of reader.texts(key)) {
    const word = known.find((one) => one === text);
    if (word !== undefined && !words.includes(word)) words.push(word);
    else if (word !== undefined) {
      reader.issues.error(
        'choice-unknown',
        spot,
        `${quoted(text)} stands twice in ${quoted(key)}.`,
        'Name each alternative once; all are equally likely.',
      );
    } else if (text !== '') {
      reader.issues.error(
        'choice-unknown',
        spot,
        `${quoted(text)} is no alternative for ${quoted(key)}.`,
        suggestion(text, known, `Write ${listed(known, 8, 'or')}.`),
      );
    }
  }
  return words;
}

function readLeaveOut(reader: MappingReader, idOf: IndicatorNames): RobustnessPlan['leaveOut'] {
  const tree = reader.tree('leave_out');
  if (!tree) return 'none';
  if (tree.kind !== 'list') {
    return reader.choice<'none' | 'each'>('leave_out', ['none', 'each']);
  }
  const ids = reader.texts('leave_out').flatMap(({ text, spot }) => idOf(text, spot) ?? []);
  return [...new Set(ids)];
}

/** A geometric or harmonic mean needs a scale above zero. */
function checkScales(
  plan: RobustnessPlan,
  reader: MappingReader,
  frameworks: readonly Framework[],
): void {
  const strict = plan.aggregations.filter((word) => word !== 'arithmetic');
  const reaching = frameworks.find(({ scale }) => toNumber(scale.minimum) <= 0);
  if (strict.length === 0 || !reaching) return;
  reader.issues.error(
    'geometric-reaches-zero',
    reader.spotOf('aggregation_alternatives'),
    `A ${strict[0]} mean is asked for, but the scale of ${reaching.id} reaches zero.`,
    'Leave this alternative out, or begin the scale above zero.',
  );
}

function drawsNothing(plan: RobustnessPlan): boolean {
  const { scoreError } = plan;
  const errs =
    scoreError !== undefined &&
    (scoreError.steps > 0 ||
      scoreError.spread ||
      [...scoreError.indicators.values()].some(Boolean));
  const { aggregations, normalisations, imputations } = plan;
  const alternatives = aggregations.length + normalisations.length + imputations.length;
  return !errs && plan.weightsPercent === 0 && alternatives === 0 && plan.leaveOut === 'none';
}
