import { describe, expect, test } from 'vitest';
import { type Audit, auditEdition, withTrail } from '../../../src/analysis/audit/index.ts';
import { scoreEdition } from '../../../src/scoring/index.ts';
import { edition } from '../../support/edition-builder.ts';
import { countries, POOR_FRAMEWORK, varied } from '../../support/poor-editions.ts';

/** An edition in which these indicators have one score everywhere. */
function withConstant(id: string, ...constant: readonly string[]): Audit {
  const rows = countries(12, (indicator, row) =>
    constant.includes(indicator) ? 5 : varied(indicator, row),
  );
  return auditEdition({ editions: [scoreEdition(edition(id, POOR_FRAMEWORK, rows))] });
}

const FIRST = withConstant('2021', 'arms');
const SECOND = withConstant('2023', 'arms');
const THIRD = withConstant('2025', 'police');

describe('findings followed through editions', () => {
  test('stand since the first of the editions that have them without a break', () => {
    const { findings, mended } = withTrail(SECOND, [FIRST]).sections.distributions;
    expect(findings.map(({ about, since }) => [about, since])).toEqual([[['arms'], '2021']]);
    expect(mended).toBeUndefined();
  });

  test('are new where the edition before has them not, and mended where only it has them', () => {
    const { findings, mended } = withTrail(THIRD, [FIRST, SECOND]).sections.distributions;
    expect(findings.map(({ about, since }) => [about, since])).toEqual([[['police'], '2025']]);
    expect(mended?.edition).toBe('2023');
    expect(mended?.findings.map(({ about }) => about)).toEqual([['arms']]);
  });

  test('that come back are new again', () => {
    const again = { ...FIRST, edition: '2027' };
    const { findings } = withTrail(again, [FIRST, SECOND, THIRD]).sections.distributions;
    expect(findings.map(({ since }) => since)).toEqual(['2027']);
  });

  test('that gather whatever lacks something stand on when their list changes', () => {
    const gaps = (id: string, ...poor: readonly number[]): Audit => {
      const rows = countries(12, (indicator, row) =>
        poor.includes(row) && indicator !== 'press' ? undefined : varied(indicator, row),
      );
      return auditEdition({ editions: [scoreEdition(edition(id, POOR_FRAMEWORK, rows))] });
    };
    const { findings, mended } = withTrail(gaps('2023', 4), [gaps('2021', 0, 1)]).sections.coverage;
    const [first] = findings.filter(({ code }) => code === 'country-uncovered');
    expect(first).toMatchObject({ about: ['AAE'], since: '2021' });
    expect(mended?.findings.map(({ code }) => code) ?? []).not.toContain('country-uncovered');
  });

  test('say nothing of time in a first edition, and change nothing else of an audit', () => {
    expect(withTrail(FIRST, [])).toBe(FIRST);
    const followed = withTrail(SECOND, [FIRST]);
    expect(followed.sections.coherence.verdict).toEqual(SECOND.sections.coherence.verdict);
    expect(followed.sections.coherence.data).toBe(SECOND.sections.coherence.data);
    expect(followed.thresholds).toBe(SECOND.thresholds);
  });
});
