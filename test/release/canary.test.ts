import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type IndexFolder, parseIndexFolder } from '../../src/folder/index.ts';
import { bytesOf, type Files, textOf } from '../../src/model/index.ts';
import { readReleaseFiles, sealRelease } from '../../src/release/index.ts';

const CANARY = 'KANARIENVOGEL';
const DIR = fileURLToPath(new URL('../../indices/lantern-sea/', import.meta.url));

/** The second index as files, with the canary wherever a folder may hold what nobody may publish. */
async function lacedFiles(): Promise<Files> {
  const files = new Map(await readReleaseFiles(DIR));
  for (const edition of ['spring-2022', 'autumn-2024']) {
    const path = `editions/${edition}/scores.csv`;
    const [header = '', ...rows] = (textOf(files.get(path) ?? new Uint8Array()) ?? '')
      .trim()
      .split('\n');
    const columns = header.split(',');
    const hidden = ['confidence', 'panel', 'note'].filter((name) => !columns.includes(name));
    const laced = rows.map((row) => `${row}${`,${CANARY}`.repeat(hidden.length)}`);
    files.set(path, bytesOf(`${[[header, ...hidden].join(','), ...laced].join('\n')}\n`));
    files.set(
      `editions/${edition}/ratings.csv`,
      bytesOf(
        `expert,round,country,indicator,rating,reason\n${CANARY},1,XBR,brightness,80,${CANARY}\n`,
      ),
    );
  }
  files.set(`documents/${CANARY}.md`, bytesOf(`${CANARY}\n`));
  files.set('documents/letter.txt', bytesOf(`${CANARY}\n`));
  return files;
}

async function indexOf(files: Files): Promise<IndexFolder> {
  const folder = parseIndexFolder(files);
  if (folder.ok) return folder.value;
  throw new Error(JSON.stringify(folder.issues.slice(0, 5), null, 1));
}

describe('what is private stays in the index folder', () => {
  test('no file, no name and no path of a release holds what documents, ratings, notes or panels say', async () => {
    const index = await indexOf(await lacedFiles());
    for (const { description } of index.editions) {
      for (const [path, bytes] of sealRelease(index, description.id)) {
        expect([path, path.includes(CANARY), Buffer.from(bytes).includes(CANARY)]).toEqual([
          ...[path, false, false],
        ]);
      }
    }
  });

  test('the release is the same as without it', async () => {
    const plain = await indexOf(await readReleaseFiles(DIR));
    const laced = await indexOf(await lacedFiles());
    for (const { description } of plain.editions) {
      expect(sealRelease(laced, description.id)).toEqual(sealRelease(plain, description.id));
    }
  });
});
