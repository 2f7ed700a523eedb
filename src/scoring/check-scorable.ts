import {
  type AggregateNode,
  compareFractions,
  type Framework,
  type FrameworkNode,
  formatFraction,
  fraction,
  type Issue,
  nodesOf,
} from '../model/index.ts';
import { wholeWeights } from './whole-numbers.ts';

/** The powers of a geometric mean, written as whole numbers, may add up to this and no more. */
const LARGEST_POWER = 1000n;
const ZERO = fraction(0);
const ONE = fraction(1);

/** Says what stands in the way of scoring under a framework, before anything is computed.
 *
 *  A geometric mean needs values above zero, so a geometric aggregate is refused on a scale that begins
 *  at or below zero. Nothing else can bring a zero about, because an aggregate never leaves the scale.
 *  The weights under a geometric mean become powers and must be simple: as the smallest whole
 *  numbers in their proportion they add up to 1,000 at most (1, 2 and 0.5 are 2, 4 and 1).
 *
 *  Besides, weights lie above zero and coverage between 0 and 1, every aggregate has children, no id stands
 *  twice, the scale holds at least two scores, and the axes of the quadrants are components.
 *  @see METHODOLOGY "What can be scored"
 *
 *  Gives the complete list of issues, empty when nothing is wrong. `file` is the framework's path, the
 *  place of every issue. */
export function checkScorable(framework: Framework, file: string): readonly Issue[] {
  const issues: Issue[] = [];
  const report: Report = (code, message, remedy) => {
    issues.push({ code, severity: 'error', place: { file }, message, remedy });
  };
  checkScale(framework, report);
  const seen = new Set<string>();
  for (const node of nodesOf(framework)) {
    if (seen.has(node.id)) {
      report('node-id-twice', `Two nodes have the id ${node.id}.`, 'Give each its own id.');
    }
    seen.add(node.id);
    checkWeight(node, report);
    if (node.kind === 'aggregate') checkAggregate(node, framework, report);
  }
  checkQuadrants(framework, report);
  return issues;
}

type Report = (code: string, message: string, remedy: string) => void;

function checkScale({ scale, decimals, smallestRegion }: Framework, report: Report): void {
  if (
    compareFractions(scale.step, ZERO) <= 0 ||
    compareFractions(scale.minimum, scale.maximum) >= 0
  ) {
    report(
      'scale-empty',
      'The scale holds no two scores.',
      'Give it a maximum above its minimum and a step above zero.',
    );
  }
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 9) {
    report(
      'decimals-out-of-range',
      `Values cannot be printed with ${decimals} decimals.`,
      'Give a whole number from 0 to 9.',
    );
  }
  if (!Number.isInteger(smallestRegion) || smallestRegion < 1) {
    report(
      'smallest-region-out-of-range',
      `A smallest region of ${smallestRegion} countries has no meaning.`,
      'Give a whole number from 1 on.',
    );
  }
}

function checkWeight({ id, weight }: FrameworkNode, report: Report): void {
  if (compareFractions(weight, ZERO) > 0) return;
  report(
    'weight-not-positive',
    `The weight of ${id} is ${formatFraction(weight)}.`,
    'Give it a weight above zero, or leave the node out.',
  );
}

function checkAggregate(node: AggregateNode, framework: Framework, report: Report): void {
  const { id, children, coverage, method } = node;
  if (children.length === 0) {
    report(
      'aggregate-without-children',
      `The aggregate ${id} has nothing to be computed from.`,
      'Give it children, or leave it out.',
    );
  }
  if (compareFractions(coverage, ZERO) < 0 || compareFractions(coverage, ONE) > 0) {
    report(
      'coverage-out-of-range',
      `The coverage of ${id} is ${formatFraction(coverage)}.`,
      'Give a share from 0 to 1; 1 means that no child may be missing.',
    );
  }
  if (method !== 'geometric') return;
  const { minimum } = framework.scale;
  if (compareFractions(minimum, ZERO) <= 0) {
    report(
      'geometric-not-positive',
      `The aggregate ${id} is a geometric mean, but the scale begins at ${formatFraction(minimum)}.`,
      'Let the scale begin above zero, or give the aggregate the method "arithmetic".',
    );
  }
  const powers = wholeWeights(children.map(({ weight }) => weight)).reduce((a, b) => a + b, 0n);
  if (powers > LARGEST_POWER) {
    report(
      'geometric-weights-too-fine',
      `Written as whole numbers, the weights under the geometric mean ${id} add up to ${powers}.`,
      `Choose simpler weights, such as 1, 2 and 0.5, that add up to ${LARGEST_POWER} at most.`,
    );
  }
}

function checkQuadrants({ quadrants, components }: Framework, report: Report): void {
  if (!quadrants) return;
  for (const axis of [quadrants.horizontal, quadrants.vertical]) {
    if (components.some(({ id }) => id === axis)) continue;
    report(
      'quadrant-axis-unknown',
      `The quadrants' axis ${axis} is no component of the framework.`,
      `Name one of: ${components.map(({ id }) => id).join(', ')}.`,
    );
  }
}
