import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { diagnosticsOf, sharedCharacters } from '../compiler.ts';
import { drawableText } from '../drawable-text.ts';
import { typesettingFailure } from '../errors.ts';
import { houseFonts } from '../fonts.ts';
import type { AuditDocument } from './audit-document.ts';
import { auditTemplate } from './audit-template.ts';

/** A folder that need not exist: everything the template reads is mapped into it. */
const WORKSPACE = '/assayer-audit';

/** Sets an audit as PDF/UA-1 with the house's fonts: the same document gives the same bytes. Throws a
 *  typesetting or a font failure. */
export function typesetAudit(document: AuditDocument): Uint8Array {
  const fonts = houseFonts();
  const compiler = NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: [...fonts] }],
  });
  const drawable = drawableText(sharedCharacters(fonts));
  const json = JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'string' ? drawable(value) : value,
  );
  compiler.mapShadow(`${WORKSPACE}/audit.json`, Buffer.from(json));
  const compiled = compiler.compile({ mainFileContent: auditTemplate });
  const result = compiled.result;
  if (!result) throw typesettingFailure(document.title, diagnosticsOf(compiler, compiled));
  const { year, month, day } = document.date;
  const bytes = compiler.pdf(result, {
    pdfStandard: 'ua-1',
    creationTimestamp: Date.UTC(year, month - 1, day) / 1000,
  });
  return new Uint8Array(bytes);
}
