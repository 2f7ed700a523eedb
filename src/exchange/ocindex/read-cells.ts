import {
  compareFractions,
  type Fraction,
  formatSteps,
  isFormulaText,
  parseFraction,
  type Scale,
  stepsOf,
} from '../../model/index.ts';
import type { Cell } from '../xlsx/index.ts';
import { type OcindexIssueCode, shown } from './issues.ts';

/** A cell's value, or what is wrong with the cell. */
export type CellReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: CellProblem };

interface CellProblem {
  readonly code: OcindexIssueCode;
  readonly message: string;
  readonly remedy: string;
}

/** A number of a workbook: the double it means, written as its shortest decimal, and that exactly.
 *  `4.4000000000000004` is the double nearest to 4.4 and reads as 4.4. */
export interface CellNumber {
  readonly text: string;
  readonly value: Fraction;
}

const KINDS = { text: 'text', date: 'a date', boolean: 'a truth value' } as const;

/** The plain number of a cell; formulas, errors, text, dates and blanks are problems. */
export function readNumber(cell: Cell | undefined): CellReading<CellNumber> {
  const held = heldText(cell);
  if (!held.ok) return held;
  const { kind, text } = held.value;
  if (kind !== 'number') {
    return problem(
      'cell-not-a-number',
      `The cell holds ${KINDS[kind]}, ${shown(text)}, where a number must stand.`,
      'Put the number there, in a cell formatted as a number.',
    );
  }
  const decimal = String(Number(text));
  const value = parseFraction(decimal);
  if (!value) {
    return problem(
      'score-outside-scale',
      `The number ${shown(text)} is far outside every scale.`,
      'Put the published number there.',
    );
  }
  return { ok: true, value: { text: decimal, value } };
}

/** The score of a cell in steps of the scale. */
export function readSteps(cell: Cell | undefined, scale: Scale): CellReading<number> {
  const number = readNumber(cell);
  if (!number.ok) return number;
  const { text, value } = number.value;
  const steps = stepsOf(value, scale);
  if (steps !== undefined) return { ok: true, value: steps };
  const [least, most] = [scale.minimum, scale.maximum].map((end) => printed(end, scale));
  const outside =
    compareFractions(value, scale.minimum) < 0 || compareFractions(value, scale.maximum) > 0;
  const remedy = `Scores run from ${least} to ${most} in steps of ${printed(scale.step, scale)}; put the published score there.`;
  return outside
    ? problem('score-outside-scale', `The score ${text} lies outside the scale.`, remedy)
    : problem('score-off-grid', `The score ${text} lies between two steps of the scale.`, remedy);
}

/** The name in a cell, trimmed, without characters that show nothing: two names that look alike are one.
 *  What no index folder takes as a name is a problem. */
export function readName(cell: Cell | undefined): CellReading<string> {
  const held = heldText(cell);
  if (!held.ok) return held;
  const { kind, text } = held.value;
  const name = text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (kind === 'text' && name === '') return blank();
  if (kind === 'text' && !/[\p{Cc}\p{Cs}]/u.test(name) && !isFormulaText(name)) {
    return { ok: true, value: name };
  }
  return problem(
    'cell-not-a-text',
    `The cell holds ${shown(text)} where a name must stand.`,
    'Put the name there as text, letters first.',
  );
}

/** True for no cell, and for one that holds nothing but blanks. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.kind !== 'formula' && cell.text.trim() === '');
}

type PlainKind = Exclude<Cell['kind'], 'formula' | 'error'>;

function heldText(
  cell: Cell | undefined,
): CellReading<{ readonly kind: PlainKind; readonly text: string }> {
  if (cell === undefined || isBlank(cell)) {
    return blank();
  }
  const { kind, text } = cell;
  if (kind === 'formula') {
    return problem(
      'cell-formula',
      'The cell holds a formula, which is never computed here.',
      'Replace the formula by its value.',
    );
  }
  if (kind === 'error') {
    return problem(
      'cell-error',
      `The cell holds the error ${shown(text)}.`,
      'Put the published value there.',
    );
  }
  return { ok: true, value: { kind, text } };
}

function printed(value: Fraction, scale: Scale): string {
  const { numerator, denominator } = value;
  const steps = stepsOf(value, scale);
  return steps === undefined
    ? String(Number(numerator) / Number(denominator))
    : formatSteps(steps, scale);
}

function blank(): CellReading<never> {
  return problem('cell-blank', 'The cell is blank.', 'Fill it, or download the workbook again.');
}

function problem(
  code: OcindexIssueCode,
  message: string,
  remedy: string,
): { readonly ok: false; readonly problem: CellProblem } {
  return { ok: false, problem: { code, message, remedy } };
}
