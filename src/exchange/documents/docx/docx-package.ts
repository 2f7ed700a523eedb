import { zipSync } from 'fflate';
import { PackageFault, unzipParts, walkXml } from '../../ooxml/index.ts';
import { DocumentFault } from '../document-fault.ts';
import { DOCX_LIMITS } from '../document-limits.ts';

/** A Word document whose every part has been looked at. */
export interface CheckedDocx {
  /** A ZIP file of the XML parts alone: no pictures, macros, fonts or embedded files. */
  readonly bytes: Uint8Array;
  /** Text stands in it that its author has hidden. */
  readonly hidden: boolean;
  /** Shapes stand in it that only newer programs show. */
  readonly unread: boolean;
}

const MAIN = /^word\/document\d*\.xml$/i;
const PART = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/.*)$/i;

/** Opens a DOCX under guard and packs its XML parts anew, so that whatever reads it next meets no bomb,
 *  no entity and no part that two readers could take for different ones.
 *  Throws `PackageFault` or `DocumentFault`. */
export function checkDocx(file: Uint8Array): CheckedDocx {
  const parts = unzipParts(file, DOCX_LIMITS);
  if (![...parts.keys()].some((path) => MAIN.test(path))) throw foreign(new Set(parts.keys()));
  const kept: Record<string, Uint8Array> = {};
  let elements = 0;
  let hidden = false;
  let unread = false;
  const fallbacks: boolean[] = [];
  for (const [path, bytes] of parts) {
    if (!PART.test(path)) continue;
    walkXml(
      path,
      bytes,
      {
        open: (open, { 'w:val': value = '' }) => {
          elements++;
          if (elements > DOCX_LIMITS.elements) {
            throw new PackageFault(
              'too-large',
              `This document has more than ${DOCX_LIMITS.elements} XML elements.`,
            );
          }
          const [parent, name] = open.slice(-2);
          if (name === 'vanish' && parent === 'rPr' && !/^(?:0|false|off)$/.test(value)) {
            hidden ||= MAIN.test(path);
          }
          if (name === 'AlternateContent') fallbacks.push(false);
          if (name === 'Fallback') fallbacks[fallbacks.length - 1] = true;
        },
        close: (open) => {
          if (open.at(-1) === 'AlternateContent' && fallbacks.pop() === false) unread = true;
        },
      },
      DOCX_LIMITS,
    );
    kept[path] = withReadFields(bytes);
  }
  return { bytes: zipSync(kept, { level: 0 }), hidden, unread };
}

/** Mammoth passes over simple fields and stretches of one direction, and the words in them; as smart
 *  tags it reads them. */
function withReadFields(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const changed = text.replace(/<(\/?)w:(?:fldSimple|dir|bdo)(?=[\s/>])/g, '<$1w:smartTag');
  return changed === text ? bytes : new TextEncoder().encode(changed);
}

function foreign(paths: ReadonlySet<string>): DocumentFault {
  const has = (pattern: RegExp): boolean => [...paths].some((path) => pattern.test(path));
  const what = has(/^xl\//i)
    ? 'a workbook (.xlsx)'
    : has(/^ppt\//i)
      ? 'a presentation (.pptx)'
      : has(/^META-INF\/container\.xml$/i)
        ? 'an e-book (EPUB)'
        : has(/^content\.xml$/i)
          ? 'an OpenDocument file (.odt)'
          : 'a ZIP archive and no Word document';
  return new DocumentFault('foreign', `This is ${what}.`, 'Save the document as DOCX or PDF.');
}
