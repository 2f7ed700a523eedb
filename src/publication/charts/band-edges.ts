import { type Decimal, parseFraction, toNumber } from '../../model/index.ts';

/** A printed edge of a band as a number for drawing: `5.5`, or `13/3` where no decimal number is exact;
 *  `open` where the band has no such edge. Throws on anything else. */
export function bandEdge(printed: Decimal | undefined, open = Number.NaN): number {
  if (printed === undefined) return open;
  const fraction = parseFraction(printed);
  if (!fraction) throw new Error(`not the edge of a band: ${printed}`);
  return toNumber(fraction);
}
