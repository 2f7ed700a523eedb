import type { AuditView } from '../../views/index.ts';

/** The PDF of an audit, tagged and with a text for every picture. The typesetter is loaded when it is asked
 *  for. Throws a typesetting or a font failure. */
export async function auditPdf(view: AuditView): Promise<Uint8Array> {
  const { auditDocument } = await import('./audit-document.ts');
  const { typesetAudit } = await import('./audit-compiler.ts');
  return typesetAudit(auditDocument(view));
}
