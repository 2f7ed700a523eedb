import type { Files } from '../../../model/index.ts';
import {
  correlationHeat,
  pagePaint,
  rankIntervals,
  scoreSpreads,
  weightBars,
} from '../../charts/index.ts';
import { AuditPage } from '../../components/index.ts';
import type { AuditPicture, AuditView } from '../../views/index.ts';
import { inlinedStyle } from '../assets.ts';
import { renderPage } from '../render.ts';

/** The page of an audit as one file that needs no other; `built` holds the built styles and the font.
 *  Throws AssetMissing where one of them is not there. */
export function auditHtml(view: AuditView, built: Files): string {
  return renderPage(
    <AuditPage view={view} style={inlinedStyle('audit.css', built)} draw={drawn} />,
  );
}

function drawn(picture: AuditPicture): string {
  switch (picture.kind) {
    case 'heat':
      return correlationHeat(picture.heat, pagePaint);
    case 'weights':
      return weightBars(picture.weights, pagePaint);
    case 'spreads':
      return scoreSpreads(picture.spreads, pagePaint);
    case 'intervals':
      return rankIntervals(picture.intervals, pagePaint);
  }
}
