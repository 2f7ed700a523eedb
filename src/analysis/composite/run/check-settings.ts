import { type CompositeIndex, type CompositeNode, enumeratedUpTo } from '../../../model/index.ts';
import { type CompositeMethod, type Imputation, ruleOf } from '../method/method.ts';
import type { Problem } from './problem.ts';

/** What a method asks for that the index does not have: denominators, a grouping, units and nodes by name, a direction
 *  of an aggregate. */
export function checkSettings(index: CompositeIndex, method: CompositeMethod): readonly Problem[] {
  const { nodes } = index;
  const special = [...method.indicators.special].flatMap(([node, { imputation }]) =>
    groupingProblem(index, imputation, { node }),
  );
  const found = [
    ...nodes.flatMap((node) => [
      ...denominatorProblem(node, index, method),
      ...(node.level === 1 ? [] : reversalProblem(node, method)),
    ]),
    ...noDenominators(nodes, method),
    ...groupingProblem(index, method.imputation, { setting: 'impute' }),
    ...special,
    ...screeningProblems(index, method),
  ];
  return found.map((problem) => ({ ...problem, severity: 'error' }));
}

type Found = Omit<Problem, 'severity'>;

function denominatorProblem(
  { code, denominator }: CompositeNode,
  { columns }: CompositeIndex,
  { denominate }: CompositeMethod,
): readonly Found[] {
  if (!denominate || denominator === undefined || columns.has(denominator)) return [];
  return [
    {
      code: 'denominator-missing',
      node: code,
      message: `The denominator ${denominator} of ${code} is no column of the numbers.`,
      remedy: 'Add the column, and a row of type Denominator for it.',
    },
  ];
}

function noDenominators(
  nodes: readonly CompositeNode[],
  { denominate }: CompositeMethod,
): readonly Found[] {
  if (!denominate || nodes.some(({ denominator }) => denominator !== undefined)) return [];
  return [
    {
      code: 'denominators-none',
      setting: 'denominate',
      message: 'The method divides by denominators, and no indicator names one.',
      remedy: 'Name them in the column Denominator of iMeta, or take the setting out.',
    },
  ];
}

/** What keeps an aggregate from being turned round, or turns one round that should not be. */
function reversalProblem(
  { code, parent, direction }: CompositeNode,
  { aggregates }: CompositeMethod,
): readonly Found[] {
  const { reversal } = ruleOf(aggregates, code);
  if (direction === -1 && parent === undefined) {
    return [
      {
        code: 'root-reversed',
        node: code,
        message: `The root ${code} has the direction -1, and there is nothing above it to be turned round for.`,
        remedy: 'Write the direction 1.',
      },
    ];
  }
  if (direction === -1 && !reversal) {
    return [
      {
        code: 'aggregate-reversed',
        node: code,
        message: `The aggregate ${code} has the direction -1, and nothing says on which scale it is turned round.`,
        remedy: `Write so in the method file, such as ${code}: { reverse: 1:100 } under "aggregates", or turn its indicators round instead.`,
      },
    ];
  }
  if (direction !== 1 || !reversal) return [];
  return [
    {
      code: 'reversal-idle',
      node: code,
      message: `The method turns ${code} round, which has the direction 1.`,
      remedy: 'Take "reverse" out of the method file, or write the direction -1 in iMeta.',
    },
  ];
}

function groupingProblem(
  { units }: CompositeIndex,
  imputation: Imputation | undefined,
  about: Pick<Problem, 'node' | 'setting'>,
): readonly Found[] {
  if (!imputation || !('grouping' in imputation)) return [];
  const { grouping } = imputation;
  const without = units.flatMap(({ code, groups }) => (groups.has(grouping) ? [] : [code]));
  if (without.length === 0) return [];
  return [
    {
      ...about,
      code: 'grouping-missing',
      message:
        without.length === units.length
          ? `No unit has a group in ${grouping}, by which gaps are to be filled.`
          : `The grouping ${grouping}, by which gaps are to be filled, lacks ${enumeratedUpTo(5, without)}.`,
      remedy: 'Name a column of type Group that every unit has.',
    },
  ];
}

function screeningProblems(
  { units }: CompositeIndex,
  { screening }: CompositeMethod,
): readonly Found[] {
  const codes = new Set(units.map(({ code }) => code));
  return [...(screening?.keep ?? []), ...(screening?.leaveOut ?? [])]
    .filter((code) => !codes.has(code))
    .map((code) => ({
      code: 'unit-unknown',
      setting: 'screen',
      message: `The screening names ${code}, which is no unit.`,
      remedy: 'Mend the code, or take it out.',
    }));
}
