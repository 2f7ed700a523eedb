import { readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { newIndexFolder, writeFolderFiles } from '../../folder/index.ts';
import { counted, EXIT } from '../../model/index.ts';
import { occupiedFailure } from '../errors.ts';
import type { Verb } from '../verb.ts';

/** `assayer new DIR`: a small, complete index folder to begin with. */
export const newIndex: Verb = {
  name: 'new',
  usage: 'DIR',
  summary: 'start an index: a small, complete folder to change from',
  detail: [
    'Writes a framework, one edition of three invented places and everything else a folder',
    'needs. It checks without issues and can be published at once; change it from there.',
  ],
  options: [],
  examples: ['assayer new my-index'],
  arity: { least: 1, most: 1 },
  run: async (words, { terminal, cwd, today }) => {
    const [named = ''] = words.positionals;
    const dir = resolve(cwd, named);
    const there = await readdir(dir).catch(() => []);
    if (there.length > 0) throw occupiedFailure(named);
    const files = newIndexFolder(basename(dir), today());
    await writeFolderFiles(dir, files);
    terminal.out(
      [
        `Wrote ${counted(files.size, 'file')} to ${named}.`,
        `Next: assayer check ${named}, then assayer publish ${named} --out site`,
        '',
      ].join('\n'),
    );
    return EXIT.ok;
  },
};
