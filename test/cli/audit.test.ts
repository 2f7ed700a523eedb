import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAuditFile } from '../../src/cli/audit/audit-file.ts';
import { bytesOf } from '../../src/model/index.ts';
import { assayer, inFolder, ROOT } from '../support/cli.ts';

const DEMO = join(ROOT, 'indices/central-eastern-europe');

describe('assayer audit', () => {
  test('writes a letter, a page and data, the same on repeat', async () => {
    await inFolder(async (dir) => {
      const ran = await assayer(dir, ['audit', DEMO, '--edition', '2025', '--out', 'first']);
      expect(ran.err).toBe('');
      expect(ran.code).toBe(0);
      expect(ran.out).toMatch(/^Statistical audit: [^.]*2025\n19 countries, 32 indicators\./);
      expect(ran.out).toContain('19 countries are too few for a verdict on single correlations');
      expect(ran.out.replaceAll(/\s+/g, ' ')).toContain(
        'State-embedded actors and Resilience nearly mirror each other',
      );
      expect(ran.out.replaceAll(/\s+/g, ' ')).toContain(
        'What is said of coherence, dimensionality and balance can only point to what deserves a look; firm verdicts there need more countries.',
      );
      expect(ran.out).not.toMatch(/NaN|undefined|Infinity/);
      expect(Math.max(...ran.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
      await assayer(dir, ['audit', DEMO, '--edition', '2025', '--out', 'second']);
      for (const name of ['audit.json', 'audit.html', 'audit.pdf']) {
        expect(readFileSync(join(dir, 'second', name), 'utf8')).toBe(
          readFileSync(join(dir, 'first', name), 'utf8'),
        );
      }
      const data = JSON.parse(readFileSync(join(dir, 'first/audit.json'), 'utf8'));
      expect(data.format).toBe('assayer-audit/1');
      expect(Object.keys(data.sections)).toHaveLength(11);
      expect(data.sections.comparability.data.editions).toHaveLength(3);
      expect(data.sections.concept.findings).toEqual([]);
      expect(data.sections.concept.data.answers).toHaveLength(7);
      const page = readFileSync(join(dir, 'first/audit.html'), 'utf8');
      expect(page).not.toMatch(/<script|<link rel="stylesheet"|src="|url\((?!data:)/);
      expect(page).not.toMatch(/NaN|undefined/);
    });
  });

  test('takes the newest edition, and an older one is compared with nothing newer', async () => {
    await inFolder(async (dir) => {
      await assayer(dir, ['audit', DEMO, '--edition', '2021']);
      const data = JSON.parse(readFileSync(join(dir, 'audit-2021/audit.json'), 'utf8'));
      expect(data.sections.comparability.data.missing).toBe('one edition');
      const newest = await assayer(dir, ['audit', DEMO]);
      expect(newest.out).toContain('Wrote audit.html');
      expect(newest.out).toContain('to audit-2025.');
    });
  });

  test('thresholds of a file stand in the place of the usual ones, with their source', async () => {
    await inFolder(async (dir) => {
      writeFileSync(
        join(dir, 'strict.yaml'),
        'across_components: { value: 0.99, source: "The board of the index, March 2025" }\n',
      );
      await assayer(dir, ['audit', DEMO, '--out', 'own', '--thresholds', 'strict.yaml']);
      const data = JSON.parse(readFileSync(join(dir, 'own/audit.json'), 'utf8'));
      expect(data.thresholds.across_components).toMatchObject({
        value: 0.99,
        usual: 0.7,
        source: 'The board of the index, March 2025',
      });
      const kinds = data.sections.coherence.data.flags.map(({ kind }: { kind: string }) => kind);
      expect(kinds).not.toContain('mirror');
    });
  });

  test('refuses to write into the index, and editions that are not there', async () => {
    await inFolder(async (dir) => {
      const inside = await assayer(dir, ['audit', DEMO, '--out', join(DEMO, 'audit')]);
      expect(inside.code).toBe(2);
      expect(inside.err).toContain('lies inside the index folder');
      const unknown = await assayer(dir, ['audit', DEMO, '--edition', '1999']);
      expect(unknown.code).toBe(2);
    });
  });
});

describe('audit.yaml', () => {
  test('holds what the team answers, question by question', () => {
    const read = readAuditFile(
      bytesOf('answers: { purpose: For ministers, theory: None }\n'),
      'audit.yaml',
    );
    const issues = read.ok ? [] : read.issues.map(({ message }) => message);
    expect(issues).toEqual(['The key "theory" means nothing in the answers.']);
    const good = readAuditFile(bytesOf('answers: { purpose: For ministers }\n'), 'audit.yaml');
    expect(good.ok && good.value.answers).toEqual({ purpose: 'For ministers' });
    expect(good.ok && good.value.thresholds.alpha.value).toBe(0.7);
    const empty = readAuditFile(bytesOf('answers: { purpose: "" }\n'), 'audit.yaml');
    expect(empty.ok).toBe(false);
  });

  test('that is no text, or empty, is told so', () => {
    const messages = [Uint8Array.of(0xff, 0xfe, 0), bytesOf('')].map((bytes) => {
      const read = readAuditFile(bytes, 'audit.yaml');
      return read.ok ? [] : read.issues.map(({ message }) => message);
    });
    expect(messages).toEqual([
      ['The file is not UTF-8 from here on.'],
      ['The audit file is empty, not a mapping.'],
    ]);
  });

  test('every issue has its place', () => {
    const read = readAuditFile(
      bytesOf(
        'alpha: { value: 2, source: us }\nredundant: { value: 0.9 }\nbeta: { value: 1, source: us }\n',
      ),
      'audit.yaml',
    );
    expect(read.ok).toBe(false);
    const issues = read.ok ? [] : read.issues.map(({ code, place }) => `${place.line} ${code}`);
    expect(issues.sort()).toEqual(['1 number-bad', '2 key-missing', '3 key-unknown']);
  });
});
