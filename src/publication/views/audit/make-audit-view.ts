import {
  type Audit,
  gradesSummary,
  gradeWord,
  SECTION_NAMES,
  type SectionName,
  sectionTitle,
} from '../../../analysis/audit/index.ts';
import {
  type Country,
  counted,
  type Framework,
  type ReleaseId,
  toNumber,
} from '../../../model/index.ts';
import type { TableView } from '../parts.ts';
import type { AuditNames } from './audit-cells.ts';
import { auditPhrase } from './audit-phrases.ts';
import { auditPictures } from './audit-pictures.ts';
import type { AuditSectionView, AuditView } from './audit-view.ts';
import { addedTables } from './tables/added-value-tables.ts';
import { balanceTables } from './tables/balance-tables.ts';
import { coherenceTables } from './tables/coherence-tables.ts';
import { comparabilityTables } from './tables/comparability-tables.ts';
import { conceptTables } from './tables/concept-tables.ts';
import { coverageTables } from './tables/coverage-tables.ts';
import { dimensionTables } from './tables/dimension-tables.ts';
import { distributionTables } from './tables/distribution-tables.ts';
import { efficiencyTables } from './tables/efficiency-tables.ts';
import { robustnessTables } from './tables/robustness-tables.ts';
import { sensitivityTables } from './tables/sensitivity-tables.ts';
import { thresholdTable } from './tables/threshold-table.ts';

/** What is audited, by the names that readers know. */
export interface AuditSubject {
  readonly indexTitle: string;
  readonly editionTitle: string;
  /** The day on which the edition was published. */
  readonly published: string;
  readonly framework: Framework;
  readonly countries: readonly Country[];
  /** The sealed release that was audited, if it was one. */
  readonly release?: ReleaseId;
}

/** An audit as a page shows it. */
export function auditView(audit: Audit, subject: AuditSubject): AuditView {
  const nodes = new Map(audit.nodes.map(({ id, name }) => [id, name]));
  const countries = new Map<string, string>(
    subject.countries.map(({ code, name }) => [code, name]),
  );
  const names: AuditNames = {
    node: (id) => nodes.get(id) ?? id,
    country: (code) => countries.get(code) ?? code,
  };
  return {
    indexTitle: subject.indexTitle,
    editionTitle: subject.editionTitle,
    published: subject.published,
    kicker: auditPhrase('kicker'),
    title: auditPhrase('title'),
    deck: auditPhrase('deck', {
      edition: subject.editionTitle,
      countries: counted(audit.countries, 'country', 'countries'),
      indicators: counted(audit.indicators, 'indicator'),
      sections: SECTION_NAMES.length,
    }),
    fewCountries: audit.fewCountries ?? '',
    madeFrom:
      subject.release === undefined
        ? auditPhrase('made-from')
        : auditPhrase('made-from-release', { release: subject.release }),
    grades: gradesSummary(audit),
    summaryTitle: auditPhrase('summary-title'),
    recommendationsTitle: auditPhrase('recommendations-title'),
    noRecommendations: auditPhrase('no-recommendations'),
    recommendations: SECTION_NAMES.flatMap((name) =>
      audit.sections[name].recommendations.map((one) => ({
        ...one,
        section: name,
        sectionTitle: sectionTitle(name),
      })),
    ),
    sections: SECTION_NAMES.map((name) => sectionView(name, audit, subject.framework, names)),
    thresholdsTitle: auditPhrase('thresholds-title'),
    thresholdsDeck: auditPhrase(
      subject.release === undefined ? 'thresholds-deck' : 'thresholds-deck-release',
    ),
    thresholds: thresholdTable(audit),
    annexTitle: auditPhrase('annex-title'),
  };
}

function sectionView(
  name: SectionName,
  audit: Audit,
  { scale }: Framework,
  names: AuditNames,
): AuditSectionView {
  const { minimum, maximum, step } = scale;
  const ends = { low: toNumber(minimum), high: toNumber(maximum), step: toNumber(step) };
  const { verdict, findings, recommendations, limits, mended } = audit.sections[name];
  return {
    id: name,
    title: sectionTitle(name),
    question: auditPhrase(`asks-${name}`),
    how: auditPhrase(`how-${name}`),
    grade: verdict.grade,
    gradeWord: gradeWord(verdict.grade),
    verdict: verdict.text,
    findingsTitle: auditPhrase('findings'),
    findings: findings.map(({ grade, text, since }) => ({
      grade,
      text,
      since: sinceText(since, audit.edition),
    })),
    mendedTitle: mended ? auditPhrase('mended', { edition: mended.edition }) : '',
    mended: mended?.findings.map(({ text }) => text) ?? [],
    adviceTitle: auditPhrase('advice'),
    recommendations,
    limitsTitle: auditPhrase('limits'),
    limits,
    pictures: auditPictures(name, audit, names, ends),
    tablesTitle: auditPhrase('as-table'),
    tables: tablesOf(name, audit, names),
  };
}

function sinceText(since: string | undefined, edition: string): string {
  if (since === undefined) return '';
  return since === edition ? auditPhrase('since-new') : auditPhrase('since', { edition: since });
}

function tablesOf(name: SectionName, audit: Audit, names: AuditNames): readonly TableView[] {
  switch (name) {
    case 'concept':
      return conceptTables(audit, names);
    case 'coverage':
      return coverageTables(audit, names);
    case 'distributions':
      return distributionTables(audit, names);
    case 'coherence':
      return coherenceTables(audit, names);
    case 'dimensionality':
      return dimensionTables(audit, names);
    case 'balance':
      return balanceTables(audit, names);
    case 'added-value':
      return addedTables(audit, names);
    case 'robustness':
      return robustnessTables(audit, names);
    case 'sensitivity':
      return sensitivityTables(audit, names);
    case 'efficiency':
      return efficiencyTables(audit, names);
    case 'comparability':
      return comparabilityTables(audit, names);
  }
}
