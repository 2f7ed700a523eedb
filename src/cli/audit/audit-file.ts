import {
  type ConceptAnswers,
  QUESTIONS,
  THRESHOLD_NAMES,
  type ThresholdName,
  type ThresholdSetting,
  type Thresholds,
  thresholdsWith,
} from '../../analysis/audit/index.ts';
import {
  FileIssues,
  type MappingReader,
  mappingReader,
  readText,
  readYamlTree,
} from '../../folder/index.ts';
import { type Parsed, parsed, toNumber } from '../../model/index.ts';

/** What an index says of its own audit. */
export interface AuditSettings {
  readonly thresholds: Thresholds;
  /** What the team answers to the questions on concept. */
  readonly answers: ConceptAnswers;
}

/** Reads `audit.yaml`: for each threshold that an index sets itself its `value` and the `source` that says
 *  so, and under `answers` what the team answers to each question on concept. The usual thresholds stand in
 *  the other places. Gives every issue with line and column. */
export function readAuditFile(bytes: Uint8Array, file: string): Parsed<AuditSettings> {
  const issues = new FileIssues(file);
  const text = readText(bytes, issues);
  const tree = text === undefined ? undefined : readYamlTree(text, issues);
  const keys = [...THRESHOLD_NAMES, ANSWERS];
  const reader = tree && mappingReader(tree, 'the audit file', keys, issues);
  if (!reader) return parsed<AuditSettings>(undefined, issues.list);
  const thresholds = thresholdsWith(settingsIn(reader));
  return parsed({ thresholds, answers: answersIn(reader) }, issues.list);
}

const ANSWERS = 'answers';

function settingsIn(reader: MappingReader): ReadonlyMap<ThresholdName, ThresholdSetting> {
  const usual = thresholdsWith();
  const settings = new Map<ThresholdName, ThresholdSetting>();
  for (const name of THRESHOLD_NAMES) {
    if (!reader.has(name)) continue;
    const own = reader.optionalMapping(name, `the threshold ${name}`, ['value', 'source']);
    if (!own) continue;
    const number = own.number('value');
    const source = own.text('source');
    if (!number) continue;
    const value = toNumber(number);
    const { least, most } = usual[name];
    if (value < least || value > most) {
      reader.issues.error(
        'number-bad',
        own.spotOf('value'),
        `${value} is no threshold for ${name}.`,
        `Write a number from ${least} to ${most}.`,
      );
    }
    settings.set(name, { value, source });
  }
  return settings;
}

function answersIn(reader: MappingReader): ConceptAnswers {
  const own = reader.optionalMapping(ANSWERS, 'the answers', [...QUESTIONS]);
  if (!own) return {};
  return Object.fromEntries(
    QUESTIONS.filter((question) => own.has(question)).map((question) => [
      question,
      own.text(question),
    ]),
  );
}
