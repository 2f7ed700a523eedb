import {
  bestClaims,
  correlationHeat,
  pagePaint,
  rankIntervals,
  scoreSpreads,
  weightBars,
} from '../../charts/index.ts';
import type { AuditPicture } from '../../views/index.ts';

/** A picture of an audit with the colours of the page. */
export function auditDrawing(picture: AuditPicture): string {
  switch (picture.kind) {
    case 'heat':
      return correlationHeat(picture.heat, pagePaint);
    case 'weights':
      return weightBars(picture.weights, pagePaint);
    case 'spreads':
      return scoreSpreads(picture.spreads, pagePaint);
    case 'intervals':
      return rankIntervals(picture.intervals, pagePaint);
    case 'claims':
      return bestClaims(picture.claims, pagePaint);
  }
}
