import { describe, expect, test } from 'vitest';
import { auditEdition, SECTION_NAMES, withTrail } from '../../../../src/analysis/audit/index.ts';
import { isReleaseId, type RobustnessPlan } from '../../../../src/model/index.ts';
import { auditPhrase } from '../../../../src/publication/views/audit/audit-phrases.ts';
import {
  type AuditView,
  auditView,
  type TableView,
} from '../../../../src/publication/views/index.ts';
import { scoreEdition } from '../../../../src/scoring/index.ts';
import { edition } from '../../../support/edition-builder.ts';
import { countries, POOR_FRAMEWORK, varied } from '../../../support/poor-editions.ts';

const PLAN: RobustnessPlan = {
  seed: 5,
  replicates: 100,
  intervalPercent: 90,
  scoreError: { steps: 1, indicators: new Map(), shared: 0, spread: false },
  weightsPercent: 20,
  aggregations: [],
  normalisations: [],
  imputations: [],
  leaveOut: 'none',
};

const input = edition('2', POOR_FRAMEWORK, countries(20, varied));
const audit = auditEdition({
  editions: [scoreEdition(input)],
  plan: PLAN,
  effort: { replicates: 10, rows: 16 },
  records: { answers: { purpose: 'For ministers.' } },
});
const subject = {
  indexTitle: 'Harm',
  editionTitle: 'Second edition',
  published: '2025-11-10',
  framework: POOR_FRAMEWORK,
  countries: input.countries,
};
const view: AuditView = auditView(audit, subject);

function tableOf(section: string, caption: string): TableView {
  const tables = view.sections.find(({ id }) => id === section)?.tables ?? [];
  const found = tables.find((table) => table.caption === caption);
  if (!found) throw new Error(`no table ${caption}: ${tables.map((one) => one.caption).join()}`);
  return found;
}

describe('an audit as a page shows it', () => {
  test('counts countries, indicators and sections, and how these came out', () => {
    expect(view.deck).toMatch(
      /^Second edition under the microscope: 20 countries by 8 indicators, in 11 sections\./,
    );
    expect(view.grades).toMatch(/^Of 11 sections: /);
    const counted = [...view.grades.matchAll(/(\d+) (?!sections)/g)].map(([, count]) =>
      Number(count),
    );
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(11);
  });

  test('puts every section in its order, with a question and a way of answering it', () => {
    expect(view.sections.map(({ id }) => id)).toEqual(SECTION_NAMES);
    for (const { title, question, how, verdict, gradeWord } of view.sections) {
      for (const text of [title, question, how, verdict, gradeWord]) expect(text).not.toBe('');
      expect(question).toMatch(/\?$/);
    }
  });

  test('names the section that each recommendation comes from', () => {
    expect(view.recommendations.map(({ number }) => number)).toEqual(
      view.recommendations.map((_, at) => at + 1),
    );
    for (const { section, sectionTitle, text } of view.recommendations) {
      const own = view.sections.find(({ id }) => id === section);
      expect(own?.title).toBe(sectionTitle);
      expect(own?.recommendations.map((one) => one.text)).toContain(text);
    }
  });

  test('says what it was computed from', () => {
    expect(view.madeFrom).toContain('index folder');
    const release = '2.1';
    if (!isReleaseId(release)) throw new Error('a release');
    const sealed = auditView(audit, { ...subject, release });
    expect(sealed.madeFrom).toContain('release 2.1');
    expect(sealed.thresholdsDeck).not.toContain('audit.yaml');
  });

  test('says since when a finding stands, where earlier editions were audited', () => {
    for (const { findings } of view.sections) {
      for (const { since } of findings) expect(since).toBe('');
    }
    const earlier = { ...audit, edition: '1' };
    const followed = auditView(withTrail(audit, [earlier]), subject);
    const found = followed.sections.flatMap(({ findings }) => findings);
    expect(found.length).toBeGreaterThan(0);
    for (const { since } of found) expect(since).toBe('Stands since edition 1.');
    const clean = auditEdition({
      editions: [scoreEdition(input)],
      plan: PLAN,
      effort: { replicates: 10, rows: 16 },
    });
    const without = { ...clean.sections.concept, findings: [] };
    const mended = withTrail({ ...clean, sections: { ...clean.sections, concept: without } }, [
      earlier,
    ]);
    const [concept] = auditView(mended, subject).sections;
    expect(concept?.mendedTitle).toBe('Found in edition 1 and no longer');
    expect(concept?.mended).toEqual(audit.sections.concept.findings.map(({ text }) => text));
  });
});

describe('its tables', () => {
  test('have as many cells in every row as they have columns, and no number that is none', () => {
    const tables = [...view.sections.flatMap((section) => section.tables), view.thresholds];
    expect(tables.length).toBeGreaterThan(15);
    for (const { caption, columns, rows } of tables) {
      expect(rows.length, caption).toBeGreaterThan(0);
      for (const row of rows) expect(row, caption).toHaveLength(columns.length);
      expect(JSON.stringify(rows), caption).not.toMatch(/NaN|undefined|Infinity|null/);
    }
  });

  test('show answers beside their questions', () => {
    const { rows } = tableOf('concept', 'What people answer');
    expect(rows[0]).toEqual(['What is the index for, and who is to act on it?', 'For ministers.']);
    expect(rows.slice(1).every(([, answer]) => answer === 'not answered')).toBe(true);
  });

  test('show every node, and what is known of it', () => {
    const { columns, rows } = tableOf('concept', 'What the framework shows of every node');
    expect(columns.map(({ id }) => id)).toEqual([
      'node',
      'defined',
      'questions',
      'scores',
      'framework',
    ]);
    expect(rows[0]).toEqual(['harm', 'no', '–', '–', '–']);
    expect(rows[2]).toEqual(['arms', 'no', 0, 20, '–']);
  });

  test('print intervals from rank to rank, in the order of the ranks', () => {
    const { rows } = tableOf('robustness', 'harm: ranks and their intervals');
    expect(rows).toHaveLength(20);
    const ranks = rows.map(([, rank]) => Number(rank));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    for (const [, , interval] of rows) expect(interval).toMatch(/^\d+–\d+$/);
  });

  test('print best claims beside the ranks', () => {
    const { rows } = tableOf('efficiency', 'harm: values and best claims');
    expect(rows.map((row) => row[2])).toEqual(
      [...rows.map((row) => Number(row[2]))].sort((a, b) => a - b),
    );
    expect(rows.some((row) => row[3] === '1.000')).toBe(true);
  });
});

describe('phrases of an audit', () => {
  test('are refused without a value', () => {
    expect(() => auditPhrase('deck', {})).toThrow('phrase without a value for: deck.edition');
  });
});
