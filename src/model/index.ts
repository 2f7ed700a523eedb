/** The field's words as types, and the plain pieces that every room shares. Nothing here reads a disk,
 *  a clock or the network. */

// What is assessed, and what is said of it.

export * from './claims.ts';
export * from './composite-index.ts';
export * from './edition.ts';
export * from './edition-name.ts';
export * from './framework.ts';
export * from './ids.ts';
export * from './results.ts';
export * from './robustness.ts';
export * from './scale.ts';
export * from './sources.ts';

// Words for likelihood on a declared scale.

export * from './yardstick/confidence-readings.ts';
export * from './yardstick/declared-yardstick.ts';
export * from './yardstick/word-forms.ts';
export * from './yardstick/yardstick-languages.ts';
export * from './yardstick/yardsticks.ts';

// Exact numbers, days and text.

export * from './day.ts';
export * from './decimal.ts';
export * from './filled-text.ts';
export * from './formula-text.ts';
export * from './fraction.ts';
export * from './markup-text.ts';
export * from './month-names.ts';
export * from './spelling-distance.ts';
export * from './text.ts';
export * from './visible-text.ts';
export * from './whole-numbers.ts';

// Files, tables, and what may be wrong with them.

export * from './csv.ts';
export * from './csv-cells.ts';
export * from './csv-row-texts.ts';
export * from './failure.ts';
export * from './files.ts';
export * from './issue.ts';
export * from './once.ts';
