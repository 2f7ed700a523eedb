import { bytesOf } from '../../model/index.ts';

/** What JSON can say; a field that is undefined is left out. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** JSON as people read it: two blanks a level, keys in the order given, undefined left out, a line end last. */
export function jsonFile(value: Json): Uint8Array {
  return bytesOf(`${JSON.stringify(value, null, 2)}\n`);
}
