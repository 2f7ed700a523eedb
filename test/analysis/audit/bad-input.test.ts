import { describe, expect, test } from 'vitest';
import { type Audit, auditEdition, SECTION_NAMES } from '../../../src/analysis/audit/index.ts';
import type { RobustnessPlan } from '../../../src/model/index.ts';
import { scoreEdition } from '../../../src/scoring/index.ts';
import { type CountryRow, edition } from '../../support/edition-builder.ts';
import { countries, POOR_EDITIONS, POOR_FRAMEWORK, varied } from '../../support/poor-editions.ts';

const PLAN: RobustnessPlan = {
  seed: 7,
  replicates: 100,
  intervalPercent: 90,
  scoreError: { steps: 1, indicators: new Map(), shared: 0, spread: false },
  weightsPercent: 20,
  aggregations: ['geometric'],
  normalisations: [],
  imputations: [],
  leaveOut: 'none',
};

function audited(rows: readonly CountryRow[], plan: RobustnessPlan | undefined = PLAN): Audit {
  return auditEdition({
    editions: [scoreEdition(edition('1', POOR_FRAMEWORK, rows))],
    effort: { replicates: 20, rows: 16 },
    ...(plan && { plan }),
  });
}

/** Where a number of an audit is not finite: JSON would write null for it. */
function notNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => notNumbers(inner, `${path}.${key}`));
}

describe('an audit of poor input', () => {
  test.each(POOR_EDITIONS)('%s: words in place of numbers, never NaN', (_, rows) => {
    for (const plan of [PLAN, undefined]) {
      const audit = audited(rows, plan);
      expect(notNumbers(audit)).toEqual([]);
      const texts = SECTION_NAMES.flatMap((name) => {
        const { verdict, findings, recommendations, limits } = audit.sections[name];
        return [
          verdict.text,
          ...[...findings, ...recommendations].map(({ text }) => text),
          ...limits,
        ];
      });
      for (const text of texts) expect(text).not.toMatch(/NaN|undefined|Infinity|null|\{/);
    }
  });

  test('one country has neither correlations nor ranks', () => {
    const { sections } = audited(countries(1, varied));
    expect(sections.coherence.verdict).toEqual({
      grade: 'unknown',
      text: 'No correlation can be computed: too few countries, or scores that do not differ.',
    });
    expect(sections.coherence.data.indicators[0]?.withParent).toEqual({
      n: 1,
      missing: 'too few countries',
    });
    expect(sections.robustness.data).toEqual({ missing: 'too few countries', components: [] });
    expect(sections.comparability.data.missing).toBe('one edition');
  });

  test('a constant indicator is found, and left out of alpha and components', () => {
    const { sections } = audited(countries(12, (id, row) => (id === 'arms' ? 5 : varied(id, row))));
    expect(sections.distributions.verdict.grade).toBe('concern');
    expect(sections.distributions.findings[0]?.about).toEqual(['arms']);
    const trade = sections.dimensionality.data.sets.find(({ of }) => of === 'trade');
    expect(trade?.constant).toEqual(['arms']);
    expect(trade?.items).toEqual(['drugs', 'people']);
    expect(sections.balance.data.sets.find(({ of }) => of === 'trade')?.items[0]).toEqual({
      node: 'arms',
      intended: 1 / 3,
      missing: 'no differences',
    });
  });

  test('missing scores are counted by country and by indicator', () => {
    const rows = countries(10, (id, row) =>
      row === 0 && id !== 'press' ? undefined : varied(id, row),
    );
    const { data, findings, recommendations } = audited(rows).sections.coverage;
    expect(data.scores).toEqual({ present: 73, of: 80, share: 73 / 80 });
    expect(data.byCountry[0]).toEqual({ country: 'AAA', present: 1, of: 8, share: 1 / 8 });
    expect(findings[0]?.text).toBe('One country has fewer than 65 % of its scores: AAA.');
    // Two come before it: the framework of these tests defines nothing and asks nothing.
    expect(recommendations[0]?.number).toBe(3);
  });
});
