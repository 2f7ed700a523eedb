import { basename } from 'node:path';
import type { NamedBytes } from '../../exchange/index.ts';
import { readInput } from '../files/read-input.ts';
import type { Surroundings } from '../terminal/terminal.ts';

/** A file of the command line by the name that issues give it. Throws an unreadable failure. */
export async function namedFile(name: string, { cwd }: Surroundings): Promise<NamedBytes> {
  return { name: basename(name), bytes: await readInput(cwd, name) };
}
