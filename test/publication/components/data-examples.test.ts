import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pythonExample, rExample } from '../../../src/publication/components/index.ts';

const COUNTRIES = 'country,name,continent,region\nAAA,"Aland, east",X,Y\nBBB,Beland,X,Y\n';
const AGGREGATES =
  'country,aggregate,value,exact,band\nAAA,criminality,4.25,17/4,moderate\nAAA,markets,4.00,4,moderate\nBBB,criminality,10.00,10,severe\n';

/** Whether a program can be run here. */
function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('examples of the data page', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'assayer-example-'));
    writeFileSync(join(folder, 'countries.csv'), COUNTRIES);
    writeFileSync(join(folder, 'aggregates.csv'), AGGREGATES);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const python = has('python3');
  test.skipIf(!python)(
    `the Python one lists values, highest first${python ? '' : ' (no python3 on this machine)'}`,
    () => {
      const said = execFileSync('python3', ['-c', pythonExample('')], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(said).toBe('Beland 10.00 severe\nAland, east 4.25 moderate\n');
    },
  );

  const r = has('Rscript');
  test.skipIf(!r)(
    `the R one lists values, highest first${r ? '' : ' (no Rscript on this machine)'}`,
    () => {
      const said = execFileSync('Rscript', ['-e', rExample('')], { cwd: folder, encoding: 'utf8' });
      expect(said.indexOf('Beland')).toBeGreaterThan(0);
      expect(said.indexOf('Beland')).toBeLessThan(said.indexOf('Aland'));
    },
  );

  test('read from the lasting address where the site has one', () => {
    expect(pythonExample('https://example.org/2025.1/data/')).toContain('urllib.request');
    expect(rExample('https://example.org/2025.1/data/')).toContain(
      'base <- "https://example.org/2025.1/data/"',
    );
  });
});
