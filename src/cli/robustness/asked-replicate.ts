import { visible } from '../../model/index.ts';
import { usageFailure } from '../errors.ts';
import type { Words } from '../verb.ts';

/** The replicate that `--replicate` names, of so many; undefined where it is not given. Throws a usage failure for
 *  one that the plan has not. */
export function replicateOf(words: Words, replicates: number): number | undefined {
  const text = words.text('replicate');
  if (text === undefined) return undefined;
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (number < replicates) return number;
  throw usageFailure(
    `There is no replicate ${visible(text.slice(0, 40))}; the plan has 0 to ${replicates - 1}.`,
    'They are counted from 0.',
  );
}
