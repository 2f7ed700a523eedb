import type { CompositeIndex } from '../../../model/index.ts';
import type { CompositeMethod } from '../method/method.ts';
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
  for (const { code, level, direction, denominator } of nodes) {
    if (method.denominate && denominator !== undefined && !columns.has(denominator)) {
      add({
        code: 'denominator-missing',
        node: code,
        message: `The denominator ${denominator} of ${code} is no column of the numbers.`,
        remedy: 'Add the column, and a row of type Denominator for it.',
      });
    }
    if (level > 1 && direction === -1) {
      add({
        code: 'aggregate-reversed',
        node: code,
        message: `The aggregate ${code} has the direction -1; only numbers of indicators are reversed.`,
        remedy: 'Turn its indicators round instead.',
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
  const { imputation, screening } = method;
  if ('grouping' in imputation) {
    const { grouping } = imputation;
    const without = units.flatMap(({ code, groups }) => (groups.has(grouping) ? [] : [code]));
    if (without.length > 0) {
      add({
        code: 'grouping-missing',
        setting: 'impute',
        message:
          without.length === units.length
            ? `No unit has a group in ${grouping}, by which gaps are to be filled.`
            : `The grouping ${grouping}, by which gaps are to be filled, lacks ${named(without)}.`,
        remedy: 'Name a column of type Group that every unit has.',
      });
    }
  }
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
