import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/exchange/documents/plain-text.ts';
import { bytesOf } from '../../../src/model/index.ts';

const TEXT = 'PEOPLE\r\nA café in Kyïv 🜨.\rNo more.\n';

/** UTF-16 with a byte-order mark, in either order of bytes. */
function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  return order === 'little' ? bytes : new Uint8Array(Buffer.from(bytes).swap16());
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

function refusal(bytes: Uint8Array): string {
  try {
    return decodeText(bytes).text;
  } catch (error) {
    return error instanceof Error && 'kind' in error ? String(error.kind) : 'unexpected';
  }
}

describe('text files', () => {
  test('UTF-8 is taken as it stands, line ends and all', () => {
    expect(decodeText(bytesOf(TEXT))).toEqual({ text: TEXT, guessed: false });
  });

  test('a byte-order mark stays and counts as one unit, in UTF-8 and in both kinds of UTF-16', () => {
    for (const bytes of [bytesOf(`\uFEFF${TEXT}`), utf16(TEXT, 'little'), utf16(TEXT, 'big')]) {
      expect(decodeText(bytes)).toEqual({ text: `\uFEFF${TEXT}`, guessed: false });
    }
  });

  test('a few bytes of Windows-1252 in English text are read, and it is said that they are a guess', () => {
    const bytes = latin1(
      'The caf\xe9 in S\xe3o Paulo is said to have been \x93closed\x94 since the spring of that year \x96 for \x80 5.',
    );
    expect(decodeText(bytes)).toEqual({
      text: 'The café in São Paulo is said to have been “closed” since the spring of that year – for € 5.',
      guessed: true,
    });
  });

  test.each([
    ['Cyrillic in Windows-1251', latin1('\xcd\xe0\xf0\xea\xee\xf2\xe8\xea\xe8 \xe8 \xee\xf0\xf3')],
    ['bytes that Windows-1252 lacks', latin1('A long enough English line with \x81 in it.')],
    ['control characters among bytes', latin1('An English line with \xe9 and \x01 in its middle.')],
    ['UTF-16 without a byte-order mark', utf16(TEXT, 'little').subarray(2)],
    ['a NUL', bytesOf('One NUL \0 is enough, in however long a text.')],
    ['many control characters', bytesOf('\u0001\u0002 text')],
  ])('%s is no text', (_, bytes) => {
    expect(refusal(bytes)).toBe('not-text');
  });

  test('half a character of UTF-16 is damage', () => {
    expect(refusal(Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8]))).toBe('damaged');
    expect(refusal(Uint8Array.from([0xff, 0xfe, 0x41]))).toBe('damaged');
  });

  test('a stray control character in a long text passes', () => {
    const text = `${'A line of text.\n'.repeat(20)}\u0007`;
    expect(decodeText(bytesOf(text)).text).toBe(text);
  });
});
