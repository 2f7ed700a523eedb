import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../vectors/', import.meta.url));

/** The cases of `test/vectors/NAME.tsv`, one a line: column name → text. */
export function readVectors(name: string): readonly ReadonlyMap<string, string>[] {
  const [header = '', ...lines] = readFileSync(`${FOLDER}${name}.tsv`, 'utf8')
    .trimEnd()
    .split('\n');
  const columns = header.split('\t');
  return lines.map((line, at) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) throw new Error(`${name}.tsv:${at + 2}: ${line}`);
    return new Map(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}
