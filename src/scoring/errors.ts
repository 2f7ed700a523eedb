import { EXIT, Failure } from '../model/index.ts';

/** A geometric mean met a value at or below zero. `checkScorable` finds this before a run. */
export function valueNotPositive(value: string): Failure {
  return new Failure(
    {
      name: 'ValueNotPositive',
      title: 'A geometric mean needs values above zero',
      exitCode: EXIT.issues,
    },
    `A geometric mean was asked of ${value}, which is not above zero.`,
    'Let the scale begin above zero, or give the aggregate the method "arithmetic".',
  );
}
