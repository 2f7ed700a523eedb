import rules from '../data/method-rules.json' with { type: 'json' };
import type { MethodRule } from '../pages.ts';

/** The rules of scoring in reading order, taken from the doc comments of the functions that carry
 *  them out. */
export const methodRules: readonly MethodRule[] = rules;
