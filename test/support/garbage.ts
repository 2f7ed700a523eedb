import fc from 'fast-check';
import { bytesOf } from '../../src/model/index.ts';

/** Bytes that belong in no release: any, those of a text, those of JSON. */
export function garbage(): fc.Arbitrary<Uint8Array> {
  return fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string().map(bytesOf),
    fc.json().map(bytesOf),
  );
}
