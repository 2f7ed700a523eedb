import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, type Files, sameBytes, textOf } from '../../src/model/index.ts';
import {
  formatVerifyReport,
  readRelease,
  sealRelease,
  verifyRelease,
} from '../../src/release/index.ts';
import { manifestFile } from '../../src/release/sealing/manifest.ts';
import { editionId } from '../support/edition-builder.ts';
import { harbourIndex, releaseOf } from './harbour-index.ts';

/* A forger who knows the format: he changes lines so that they still look like lines, and makes the
   manifest fit. What is written twice or computed gives him away. What is carried once, as text (the
   framework, a profile, the edition before), may be changed into another sound release; the hash of
   the manifest tells that one from the publisher's. */

const FILES = sealRelease(harbourIndex(), editionId('2022'));
const TEXTS = [...FILES.keys()].filter((path) => /\.(csv|json|yaml|md|cff|jsonld)$/.test(path));
const ONCE = /^(framework\.yaml|release\.json|profiles\/.*|previous\/.*)$/;
const PLAUSIBLE = [
  '',
  '0',
  '-1',
  '5.5',
  '10.0',
  '1/0',
  'XAA',
  'XZZ',
  'trade',
  'depth',
  '"',
  '2020',
];

type Edit =
  | { readonly kind: 'drop' | 'double'; readonly line: number }
  | { readonly kind: 'swap'; readonly line: number; readonly other: number }
  | { readonly kind: 'cell'; readonly line: number; readonly cell: number; readonly text: string };

const EDIT: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('drop' as const, 'double' as const), line: fc.nat(200) }),
  fc.record({ kind: fc.constant('swap' as const), line: fc.nat(200), other: fc.nat(200) }),
  fc.record({
    kind: fc.constant('cell' as const),
    line: fc.nat(200),
    cell: fc.nat(8),
    text: fc.constantFrom(...PLAUSIBLE),
  }),
);

function apply(text: string, edit: Edit): string {
  const lines = text.split('\n');
  const at = edit.line % lines.length;
  const line = lines[at] ?? '';
  if (edit.kind === 'drop') lines.splice(at, 1);
  if (edit.kind === 'double') lines.splice(at, 0, line);
  if (edit.kind === 'swap') {
    const other = edit.other % lines.length;
    lines[at] = lines[other] ?? '';
    lines[other] = line;
  }
  if (edit.kind === 'cell') {
    const cells = line.split(',');
    cells[edit.cell % cells.length] = edit.text;
    lines[at] = cells.join(',');
  }
  return lines.join('\n');
}

function forged(path: string, edits: readonly Edit[]): Files {
  const text = edits.reduce(apply, textOf(FILES.get(path) ?? new Uint8Array()) ?? '');
  const files = new Map(FILES).set(path, bytesOf(text));
  if (path === 'manifest.json') return files;
  return files.set('manifest.json', manifestFile(releaseOf('2022.1'), files));
}

const attempt = fc.tuple(fc.constantFrom(...TEXTS), fc.array(EDIT, { minLength: 1, maxLength: 3 }));

describe('a forger who knows the format', () => {
  test('is found out wherever something is computed or written twice, and nothing ever throws', () => {
    const honest = verifyRelease(FILES).manifestSha256;
    fc.assert(
      fc.property(attempt, ([path, edits]) => {
        const files = forged(path, edits);
        fc.pre(!sameBytes(files.get(path), FILES.get(path)));
        const report = verifyRelease(files);
        if (!ONCE.test(path)) expect(report.ok).toBe(false);
        expect(report.manifestSha256).not.toBe(honest);
        expect(formatVerifyReport(report)).toMatch(/verif/);
        const release = readRelease(files);
        if (!release.ok) expect(release.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 200, seed: 17 },
    );
  });
});
