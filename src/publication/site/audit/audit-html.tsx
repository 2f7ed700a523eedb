import type { Files } from '../../../model/index.ts';
import { AuditPage } from '../../components/index.ts';
import type { AuditView } from '../../views/index.ts';
import { inlinedStyle } from '../assets.ts';
import { renderPage } from '../render.ts';
import { auditDrawing } from './draw-audit.ts';

/** The page of an audit as one file that needs no other; `built` holds the built styles and the font.
 *  Throws AssetMissing where one of them is not there. */
export function auditHtml(view: AuditView, built: Files): string {
  return renderPage(
    <AuditPage view={view} style={inlinedStyle('audit.css', built)} draw={auditDrawing} />,
  );
}
