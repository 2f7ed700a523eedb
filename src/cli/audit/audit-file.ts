import {
  THRESHOLD_NAMES,
  type ThresholdName,
  type ThresholdSetting,
  type Thresholds,
  thresholdsWith,
} from '../../analysis/audit/index.ts';
import { FileIssues, mappingReader, readYamlTree } from '../../folder/index.ts';
import { type Parsed, parsed, toNumber } from '../../model/index.ts';

/** Reads `audit.yaml`: for each threshold that an index sets itself its `value` and the `source` that says
 *  so. The usual ones stand in the other places. Gives every issue with line and column. */
export function readThresholds(text: string, file: string): Parsed<Thresholds> {
  const issues = new FileIssues(file);
  const tree = readYamlTree(text, issues);
  const reader = tree && mappingReader(tree, 'the settings of the audit', THRESHOLD_NAMES, issues);
  if (!reader) return parsed<Thresholds>(undefined, issues.list);
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
      issues.error(
        'number-bad',
        own.spotOf('value'),
        `${value} is no threshold for ${name}.`,
        `Write a number from ${least} to ${most}.`,
      );
    }
    settings.set(name, { value, source });
  }
  return parsed(thresholdsWith(settings), issues.list);
}
