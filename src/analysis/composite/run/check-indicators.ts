import type { CompositeIndex, CompositeNode } from '../../../model/index.ts';
import { extremes } from '../../numerics/index.ts';
import { type CompositeMethod, type Normalisation, ruleOf } from '../method/method.ts';
import type { CompositeForest } from './forest.ts';
import type { Problem } from './problem.ts';

/** What is wrong with the numbers themselves, before any of them is changed: too few units or indicators, an
 *  indicator without numbers or without differences, a unit without any number. */
export function checkIndicators(
  index: CompositeIndex,
  forest: CompositeForest,
  method: CompositeMethod,
): readonly Problem[] {
  const { units, columns } = index;
  const { indicators } = forest;
  const problems: Problem[] = [];
  const codes = new Set(units.map(({ code }) => code));
  if (codes.size < 2) {
    problems.push({
      code: 'units-few',
      severity: 'error',
      ...(units.length > 0 && { row: 0 }),
      message:
        codes.size === 0
          ? 'No unit is left to compare.'
          : `There is one unit only, ${[...codes].join()}: nothing can be compared.`,
      remedy: 'Give two units or more.',
    });
  }
  if (indicators.length < 2) {
    problems.push({
      code: 'indicators-few',
      severity: 'error',
      ...(indicators[0] && { node: indicators[0].code }),
      message: 'The index has one indicator only: it would be that indicator and no composite.',
      remedy: 'Give two indicators or more.',
    });
  }
  for (const node of indicators) {
    const problem = indicatorProblem(node, columns.get(node.code), index, method);
    if (problem) problems.push(problem);
  }
  return [...problems, ...emptyUnits(index, indicators)];
}

function indicatorProblem(
  node: CompositeNode,
  column: Float64Array | undefined,
  { units }: CompositeIndex,
  method: CompositeMethod,
): Problem | undefined {
  const ends = column && extremes(column);
  if (!column || !ends) {
    return {
      code: 'indicator-empty',
      severity: 'error',
      node: node.code,
      message: `The indicator ${node.code} has no number for any unit.`,
      remedy: 'Give numbers, or take the indicator out of both tables.',
    };
  }
  const infinite = column.findIndex((x) => !Number.isFinite(x) && !Number.isNaN(x));
  if (infinite !== -1) {
    return {
      code: 'denominator-zero',
      severity: 'error',
      node: node.code,
      row: infinite,
      message: `${node.code} of ${units[infinite]?.code} would be divided by a ${node.denominator} of zero.`,
      remedy: 'Mend the denominator, or leave it empty where it is not known.',
    };
  }
  const { normalisation, treatment } = ruleOf(method.indicators, node.code);
  if (ends.lowest === ends.highest && needsDifferences(normalisation)) {
    return {
      code: 'indicator-constant',
      severity: 'error',
      node: node.code,
      message: `The indicator ${node.code} is ${ends.lowest} for every unit, so that ${normalisation.kind} would divide by zero.`,
      remedy: 'Take the indicator out, or give it fixed ends with scaled or goalposts.',
    };
  }
  if (treatment?.transform?.kind === 'log-gii' && !(ends.highest > 1)) {
    return {
      code: 'transform-turns',
      severity: 'error',
      node: node.code,
      message: `The highest number of ${node.code} is ${ends.highest}; log-gii would turn the order of an indicator round that does not exceed 1.`,
      remedy: 'Use log-ct, which depends on no unit of measurement.',
    };
  }
  return undefined;
}

function needsDifferences({ kind }: Normalisation): boolean {
  return !['none', 'scaled', 'goalposts', 'fraction-of-maximum'].includes(kind);
}

function emptyUnits(
  { units, columns }: CompositeIndex,
  indicators: readonly CompositeNode[],
): readonly Problem[] {
  const filled = indicators
    .map(({ code }) => columns.get(code))
    .filter((column) => column !== undefined)
    .filter((column) => column.some((x) => !Number.isNaN(x)));
  if (filled.length === 0) return [];
  return units.flatMap(({ code }, row): readonly Problem[] => {
    if (filled.some((column) => !Number.isNaN(column[row] ?? Number.NaN))) return [];
    return [
      {
        code: 'unit-empty',
        severity: 'error',
        row,
        message: `The unit ${code} has no number for any indicator.`,
        remedy: 'Give numbers, take the row out, or screen such units out in the method file.',
      },
    ];
  });
}
