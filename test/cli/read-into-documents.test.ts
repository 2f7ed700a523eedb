import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assayer, inFolder, ROOT } from '../support/cli.ts';
import {
  type DocumentInstallation,
  documentInstallation,
} from '../support/document-installation.ts';
import { buildDocx, paragraph } from '../support/docx-builder.ts';
import { pdfOf, runningText } from '../support/pdf-builder.ts';

const LINES = ['DRUGS', 'Heroin from Afghanistan is landed at', 'Odesa and sent to Moldova.'];

let installed: DocumentInstallation;
beforeAll(async () => {
  installed = await documentInstallation();
});
afterAll(() => installed.remove());

describe('assayer read --into, of a document that is no plain text', () => {
  test.each([
    ['a.pdf', pdfOf([runningText(LINES)])],
    ['a.docx', buildDocx(paragraph('Drugs', 'berschrift1') + paragraph(LINES.slice(1).join(' ')))],
    ['a.txt', new Uint8Array(Buffer.from(`\uFEFF${LINES.join('\n')}\n`, 'utf16le'))],
  ])('%s is kept with its text beside it, in which its quotes hold', async (name, bytes) => {
    await inFolder(async (dir) => {
      const index = join(dir, 'index');
      cpSync(join(ROOT, 'indices/central-eastern-europe'), index, { recursive: true });
      writeFileSync(join(dir, name), bytes);
      const where = ['--country', 'MDA', '--into', 'index', '--edition', '2021', '--public'];
      const ran = await assayer(dir, ['read', name, ...where], {
        packageRoot: installed.packageRoot,
      });
      expect([ran.code, ran.err]).toEqual([0, '']);
      const hash = createHash('sha256').update(bytes).digest('hex');
      const ending = name.slice(1);
      const kept = readdirSync(join(index, 'documents')).sort();
      expect(kept).toEqual([`${hash}.read.txt`, `${hash}${ending}`].sort());
      expect(readFileSync(join(index, 'documents', `${hash}${ending}`))).toEqual(
        Buffer.from(bytes),
      );
      const check = async (): Promise<readonly string[]> => {
        const { out } = await assayer(dir, ['check', 'index', '--json']);
        return out
          .split('\n')
          .flatMap((line) => (line === '' ? [] : [String(JSON.parse(line).code)]));
      };
      expect((await check()).filter((code) => code.startsWith('quote-orphan'))).toEqual([]);
      const beside = join(index, 'documents', `${hash}.read.txt`);
      writeFileSync(beside, readFileSync(beside, 'utf8').replace('Afghanistan', 'Iran'));
      expect(await check()).toContain('quote-orphan');
    });
  });

  test('a second format of a document is refused with the source and the count, and nothing is written', async () => {
    await inFolder(async (dir) => {
      const index = join(dir, 'index');
      cpSync(join(ROOT, 'indices/central-eastern-europe'), index, { recursive: true });
      const claims = join(index, 'editions/2021/claims.csv');
      const sentences = `${LINES.slice(1).join(' ')} Cannabis is grown near Chisinau.`;
      writeFileSync(join(dir, 'first.txt'), `DRUGS\n${sentences}\n`);
      writeFileSync(
        join(dir, 'second.docx'),
        buildDocx(paragraph('Drugs', 'berschrift1') + paragraph(sentences)),
      );
      const where = ['--country', 'MDA', '--into', 'index', '--edition', '2021'];
      const read = (name: string, ...more: readonly string[]) =>
        assayer(dir, ['read', name, ...where, ...more], { packageRoot: installed.packageRoot });
      expect((await read('first.txt')).code).toBe(0);
      const before = readFileSync(claims, 'utf8');
      const refused = await read('second.docx');
      expect([refused.code, refused.out]).toEqual([1, '']);
      expect(refused.err).toBe(
        [
          'Read already',
          'second.docx: 2 of its 2 passages stand in the edition already, from the source first; nothing was written.',
          'It may be the same document in another format. If its claims are wanted beside those, add --again.',
          '',
        ].join('\n'),
      );
      expect(readFileSync(claims, 'utf8')).toBe(before);
      const again = await read('second.docx', '--again');
      expect(again.code).toBe(0);
      expect(again.out).toContain('2 passages      say what the edition has from first already:');
      const rows = (text: string): number => text.split('\n').length;
      expect(rows(readFileSync(claims, 'utf8'))).toBe(rows(before) + 2);
    });
  });

  test('a document that shares one passage in three is added, and the passage is told', async () => {
    await inFolder(async (dir) => {
      cpSync(join(ROOT, 'indices/central-eastern-europe'), join(dir, 'index'), { recursive: true });
      const shared = 'Heroin from Afghanistan is landed at Odesa and sent to Moldova.';
      writeFileSync(join(dir, 'a.txt'), `DRUGS\n${shared}\n`);
      writeFileSync(
        join(dir, 'b.txt'),
        `DRUGS\n${shared} Cannabis is grown near Chisinau. Cocaine reaches Romania by sea.\n`,
      );
      const where = ['--country', 'MDA', '--into', 'index', '--edition', '2021'];
      await assayer(dir, ['read', 'a.txt', ...where], { packageRoot: installed.packageRoot });
      const ran = await assayer(dir, ['read', 'b.txt', ...where], {
        packageRoot: installed.packageRoot,
      });
      expect(ran.code).toBe(0);
      expect(ran.out).toContain('1 passage       says what the edition has from a already:');
    });
  });
});
