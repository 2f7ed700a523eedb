import type { CompositeIndex } from '../../../model/index.ts';
import { type CompositeMethod, type Imputation, ruleOf } from '../method/method.ts';
import { named, type Problem } from './problem.ts';

/** What a method asks for that the index does not have: denominators, a grouping, units and nodes by name, a direction
 *  of an aggregate. */
export function checkSettings(
  { nodes, columns, units }: CompositeIndex,
  method: CompositeMethod,
): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (problem: Omit<Problem, 'severity'>): void => {
    problems.push({ ...problem, severity: 'error' });
  };
  for (const { code, level, parent, direction, denominator } of nodes) {
    if (method.denominate && denominator !== undefined && !columns.has(denominator)) {
      add({
        code: 'denominator-missing',
        node: code,
        message: `The denominator ${denominator} of ${code} is no column of the numbers.`,
        remedy: 'Add the column, and a row of type Denominator for it.',
      });
    }
    if (level === 1) continue;
    const { reversal } = ruleOf(method.aggregates, code);
    if (direction === -1 && parent === undefined) {
      add({
        code: 'root-reversed',
        node: code,
        message: `The root ${code} has the direction -1, and there is nothing above it to be turned round for.`,
        remedy: 'Write the direction 1.',
      });
    } else if (direction === -1 && !reversal) {
      add({
        code: 'aggregate-reversed',
        node: code,
        message: `The aggregate ${code} has the direction -1, and nothing says on which scale it is turned round.`,
        remedy: `Write so in the method file, such as ${code}: { reverse: 1:100 } under "aggregates", or turn its indicators round instead.`,
      });
    } else if (direction === 1 && reversal) {
      add({
        code: 'reversal-idle',
        node: code,
        message: `The method turns ${code} round, which has the direction 1.`,
        remedy: 'Take "reverse" out of the method file, or write the direction -1 in iMeta.',
      });
    }
  }
  if (method.denominate && nodes.every(({ denominator }) => denominator === undefined)) {
    add({
      code: 'denominators-none',
      setting: 'denominate',
      message: 'The method divides by denominators, and no indicator names one.',
      remedy: 'Name them in the column Denominator of iMeta, or take the setting out.',
    });
  }
  const addGrouping = (imputation: Imputation | undefined, about: Partial<Problem>): void => {
    if (!imputation || !('grouping' in imputation)) return;
    const { grouping } = imputation;
    const without = units.flatMap(({ code, groups }) => (groups.has(grouping) ? [] : [code]));
    if (without.length === 0) return;
    add({
      ...about,
      code: 'grouping-missing',
      message:
        without.length === units.length
          ? `No unit has a group in ${grouping}, by which gaps are to be filled.`
          : `The grouping ${grouping}, by which gaps are to be filled, lacks ${named(without)}.`,
      remedy: 'Name a column of type Group that every unit has.',
    });
  };
  addGrouping(method.imputation, { setting: 'impute' });
  for (const [node, { imputation }] of method.indicators.special) addGrouping(imputation, { node });
  const { screening } = method;
  const codes = new Set(units.map(({ code }) => code));
  for (const code of [...(screening?.keep ?? []), ...(screening?.leaveOut ?? [])]) {
    if (codes.has(code)) continue;
    add({
      code: 'unit-unknown',
      setting: 'screen',
      message: `The screening names ${code}, which is no unit.`,
      remedy: 'Mend the code, or take it out.',
    });
  }
  return problems;
}
