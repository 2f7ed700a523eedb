import { beforeAll, describe, expect, test } from 'vitest';
import { auditEdition } from '../../../src/analysis/audit/index.ts';
import type { RobustnessPlan } from '../../../src/model/index.ts';
import { auditJob, auditPdf } from '../../../src/publication/pdf/index.ts';
import { fileNames } from '../../../src/publication/pdf/maker.ts';
import { make } from '../../../src/publication/pdf/worker.ts';
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

const PLAN: RobustnessPlan = {
  seed: 1,
  replicates: 100,
  intervalPercent: 90,
  weightsPercent: 20,
  aggregations: [],
  normalisations: [],
  imputations: [],
  leaveOut: 'none',
};

/** Two hundred countries with rank intervals: more rows than a page has. */
function longView(): AuditView {
  const rows = Array.from({ length: 200 }, (_, row) => ({
    code: `A${String.fromCharCode(65 + Math.floor(row / 26), 65 + (row % 26))}`,
    scores: {
      arms: String(1 + (row % 10)),
      drugs: String(1 + ((row * 3) % 10)),
      people: String(1 + ((row * 7) % 9)),
    },
  }));
  const input = edition('1', FRAMEWORK, rows);
  const effort = { replicates: 10, rows: 8 };
  const audit = auditEdition({ editions: [scoreEdition(input)], plan: PLAN, effort });
  return auditView(audit, {
    indexTitle: 'Harm',
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

  test('ends with the tables of every section', () => {
    const text = pages.map((page) => page.text.replace(/\s+/g, ' ')).join(' ');
    const annex = text.slice(text.lastIndexOf('The numbers'));
    for (const { tables } of view().sections) {
      for (const { caption } of tables) expect(annex).toContain(caption);
    }
  });

  test('a table that runs over a page has its head on every page', async () => {
    const long = longView();
    const rows = long.sections.flatMap(({ tables }) => tables.map((table) => table.rows.length));
    expect(Math.max(...rows)).toBe(200);
    const printed = await renderPages(await auditPdf(long));
    const withRanks = printed.filter(({ text }) => /Rank interval/.test(text));
    expect(withRanks.length).toBeGreaterThan(1);
    const text = printed.map((page) => page.text).join(' ');
    for (const code of ['AAA', 'AEA', 'AHR']) expect(text).toContain(code);
  });

  test('as a job of a site it is the same document', () => {
    const job = auditJob(view(), '1.1/audit.pdf');
    expect(job).toMatchObject({ path: '1.1/audit.pdf', task: { kind: 'audit' } });
    expect(fileNames()(job.task)).toMatch(/^[0-9a-f]{64}\.pdf$/);
    expect(make(job.task)).toEqual(bytes);
  });
});
