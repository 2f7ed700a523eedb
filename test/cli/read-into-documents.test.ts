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
});
