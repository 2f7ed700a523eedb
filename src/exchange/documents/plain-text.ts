import { textOf } from '../../model/index.ts';
import { DocumentFault } from './document-fault.ts';

/** A plain text file decoded. A byte-order mark is kept and counts as one unit. */
export interface PlainText {
  readonly text: string;
  /** True where the encoding is a guess: the bytes name none and are no UTF-8. */
  readonly guessed: boolean;
}

/** Windows-1252 from 0x80 to 0x9F; a blank where it has no character. All other bytes are Latin-1.
 *  Node 20 decodes it as Latin-1 throughout. */
const FROM_0X80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** A language in Latin letters writes most words without accents; text in another alphabet does not. */
const MOST_HIGH_BYTES = 0.1;

/** Decodes UTF-8, UTF-16 with its byte-order mark, or, as a guess, Windows-1252 where nearly all is ASCII.
 *  Throws `DocumentFault` for anything else: it would come out as nonsense. */
export function decodeText(bytes: Uint8Array): PlainText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: utf16(bytes, 'utf-16le'), guessed: false };
  if (first === 0xfe && second === 0xff) return { text: utf16(bytes, 'utf-16be'), guessed: false };
  const text = textOf(bytes);
  if (text !== undefined) {
    refuseControls(text);
    return { text, guessed: false };
  }
  const high = bytes.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  const foreign = bytes.some(
    (byte) => FROM_0X80[byte - 0x80] === ' ' || (byte < 0x20 && !isBlank(byte)),
  );
  if (foreign || high > bytes.length * MOST_HIGH_BYTES) {
    throw new DocumentFault(
      'not-text',
      'This file is not text in UTF-8, nor in any encoding that can be told from it.',
      'Save it as UTF-8 in the editor it came from.',
    );
  }
  return { text: windows1252(bytes), guessed: true };
}

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (unit) => FROM_0X80[unit.charCodeAt(0) - 0x80] ?? '');
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DocumentFault(
      'damaged',
      'This file begins as UTF-16 text but is not text in UTF-16.',
    );
  }
  refuseControls(text);
  return text;
}

/** A text holds no NUL; one control character in fifty is no text either. */
function refuseControls(text: string): void {
  let controls = 0;
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.charCodeAt(unit);
    if (code < 0x20 && !isBlank(code)) controls += code === 0 ? text.length : 1;
  }
  if (controls * 50 > text.length) {
    throw new DocumentFault('not-text', 'This file is not text: it holds control characters.');
  }
}

function isBlank(code: number): boolean {
  return code >= 0x09 && code <= 0x0d;
}
