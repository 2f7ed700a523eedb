import type { NodeDraws } from '../run/draw-replicates.ts';

/** The share of replicates in which the first of two units ranks above the second; a tie counts half, and
 *  replicates in which one of them has no rank count for nothing. 0.5 where there is none at all. */
export function probabilityAbove(
  draws: Pick<NodeDraws, 'ranksOf'>,
  first: number,
  second: number,
): number {
  return shareAbove(draws.ranksOf(first), draws.ranksOf(second));
}

/** The same from the ranks of both in every replicate. */
export function shareAbove(first: Uint16Array, second: Uint16Array): number {
  let above = 0;
  let ties = 0;
  let both = 0;
  for (let at = 0; at < first.length; at++) {
    const a = first[at] ?? 0;
    const b = second[at] ?? 0;
    if (a === 0 || b === 0) continue;
    both++;
    if (a < b) above++;
    else if (a === b) ties++;
  }
  return both === 0 ? 0.5 : (above + ties / 2) / both;
}
