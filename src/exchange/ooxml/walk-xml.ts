import { SaxesParser } from 'saxes';
import { PackageFault } from './package-fault.ts';
import type { XmlLimits } from './package-limits.ts';

/** What a reader of one part wants to hear. Names come without namespace prefix;
 *  `path` holds the open elements from the root down, the element itself last. */
export interface XmlVisitor {
  readonly open?: (path: readonly string[], attributes: XmlAttributes) => void;
  readonly close?: (path: readonly string[]) => void;
  readonly text?: (path: readonly string[], text: string) => void;
}

/** Attributes of an element by their names, namespace prefixes kept. */
export type XmlAttributes = Readonly<Record<string, string>>;

const SLICE = 64 * 1024;

/** Deeper and broader than any part of a workbook. */
const XML_LIMITS: XmlLimits = { elementDepth: 64, attributesOfElement: 64 };

/** Walks one XML part in document order. Throws `PackageFault` when it is not well-formed UTF-8 XML,
 *  declares a document type (so no entity but XML's own five is ever expanded) or nests too deep. */
export function walkXml(
  part: string,
  bytes: Uint8Array,
  visitor: XmlVisitor,
  limits: XmlLimits = XML_LIMITS,
): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const path: string[] = [];
  let attributes = 0;

  parser.on('doctype', () => {
    throw new PackageFault('unsafe', `The part ${part} declares a document type.`);
  });
  parser.on('opentagstart', () => {
    attributes = 0;
  });
  parser.on('attribute', () => {
    attributes++;
    if (attributes > limits.attributesOfElement) {
      throw new PackageFault('unsafe', `An element of ${part} has too many attributes.`);
    }
  });
  parser.on('opentag', (tag) => {
    path.push(localName(tag.name));
    if (path.length > limits.elementDepth) {
      throw new PackageFault('unsafe', `The part ${part} nests too deep.`);
    }
    visitor.open?.(path, tag.attributes);
  });
  parser.on('closetag', () => {
    visitor.close?.(path);
    path.pop();
  });
  const hear = visitor.text;
  if (hear) {
    parser.on('text', (text) => hear(path, text));
    parser.on('cdata', (text) => hear(path, text));
  }

  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      parser.write(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }));
    }
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    if (error instanceof PackageFault) throw error;
    throw new PackageFault('damaged', `The part ${part} is not well-formed XML.`);
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
