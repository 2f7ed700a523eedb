import { beforeAll, describe, expect, test } from 'vitest';
import { auditEdition } from '../../../src/analysis/audit/index.ts';
import { auditPdf } from '../../../src/publication/pdf/index.ts';
import { type AuditView, auditView } from '../../../src/publication/views/index.ts';
import { scoreEdition } from '../../../src/scoring/index.ts';
import { edition } from '../../support/edition-builder.ts';
import { component, framework, indicator } from '../../support/framework-builder.ts';
import { type RenderedPage, renderPages } from '../../support/pdf-pages.ts';

const FRAMEWORK = framework([
  component('harm', [indicator('arms'), indicator('drugs'), indicator('people')]),
]);

/** Eight countries whose third indicator runs against the first two. */
function view(): AuditView {
  const rows = Array.from({ length: 8 }, (_, row) => ({
    code: `AA${String.fromCharCode(65 + row)}`,
    scores: { arms: String(1 + row), drugs: String(2 + row), people: String(10 - row) },
  }));
  const input = edition('1', FRAMEWORK, rows);
  const audit = auditEdition({ editions: [scoreEdition(input)] });
  return auditView(audit, {
    indexTitle: 'The #index of *harm*',
    editionTitle: 'First edition',
    published: '2025-11-10',
    framework: FRAMEWORK,
    countries: input.countries,
  });
}

describe('an audit as a PDF', () => {
  let bytes: Uint8Array;
  let pages: readonly RenderedPage[];
  beforeAll(async () => {
    bytes = await auditPdf(view());
    pages = await renderPages(bytes);
  });

  test('is tagged, has the day of the edition, and is the same bytes on repeat', async () => {
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(raw).toContain('pdfuaid:part');
    expect(raw).toContain('D:20251110');
    expect(Buffer.compare(await auditPdf(view()), bytes)).toBe(0);
  });

  test('tells every verdict, finding and recommendation, and takes no text for markup', () => {
    const text = pages.map((page) => page.text.replace(/\s+/g, ' ')).join(' ');
    expect(text).toContain('Statistical audit · The #index of *harm*');
    const { sections, recommendations } = view();
    expect(recommendations.length).toBeGreaterThan(0);
    const said = [
      ...sections.flatMap(({ verdict, findings }) => [verdict, ...findings.map((one) => one.text)]),
      ...recommendations.map((one) => one.text),
    ];
    const plain = (words: string): string => words.replace(/[\s\u00ad-]+/g, '');
    for (const words of said) expect(plain(text)).toContain(plain(words));
  });
});
