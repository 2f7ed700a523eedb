import { type Country, counted, type RobustnessPlan } from '../../model/index.ts';
import type { ScoredEdition } from '../../scoring/index.ts';
import type { EditionRobustness } from '../robustness/index.ts';
import { type AuditNode, auditForest } from './input/audit-table.ts';
import { editionTable } from './input/edition-table.ts';
import { listOf, say } from './report/say.ts';
import {
  type Advice,
  type Recommendation,
  SECTION_NAMES,
  type Section,
  type SectionDraft,
  type SectionName,
  sectionTitle,
} from './report/section.ts';
import { type AddedValue, addedValueSection } from './sections/added-value.ts';
import { type Balance, balanceSection } from './sections/balance.ts';
import type { Coherence } from './sections/coherence.ts';
import { coherenceSection } from './sections/coherence-section.ts';
import type { Comparability } from './sections/comparability.ts';
import { comparabilitySection } from './sections/comparability-section.ts';
import { type Concept, type ConceptRecords, conceptSection } from './sections/concept.ts';
import { type Coverage, coverageSection } from './sections/coverage.ts';
import type { Dimensionality } from './sections/dimensionality.ts';
import { dimensionalitySection } from './sections/dimensionality-section.ts';
import { type Distributions, distributionsSection } from './sections/distributions.ts';
import { type Efficiency, efficiencySection } from './sections/efficiency.ts';
import { type RobustnessFindings, robustnessSection } from './sections/robustness.ts';
import {
  type SensitivityEffort,
  type SensitivityFindings,
  sensitivitySection,
} from './sections/sensitivity.ts';
import { type Thresholds, thresholdsWith } from './thresholds.ts';

/** What is audited, and by which settings. */
export interface AuditInput {
  /** Oldest first; the last is audited, those before it are compared with. */
  readonly editions: readonly ScoredEdition[];
  readonly plan?: RobustnessPlan;
  /** What the plan's draws gave, where they have been drawn already; drawn anew when left out. */
  readonly drawn?: EditionRobustness;
  readonly thresholds?: Thresholds;
  readonly effort?: SensitivityEffort;
  readonly records?: ConceptRecords;
}

/** The data of every section. */
export interface AuditData {
  readonly concept: Concept;
  readonly coverage: Coverage;
  readonly distributions: Distributions;
  readonly coherence: Coherence;
  readonly dimensionality: Dimensionality;
  readonly balance: Balance;
  readonly 'added-value': AddedValue;
  readonly robustness: RobustnessFindings;
  readonly sensitivity: SensitivityFindings;
  readonly efficiency: Efficiency;
  readonly comparability: Comparability;
}

/** The statistical audit of an edition. */
export interface Audit {
  readonly edition: string;
  readonly framework: string;
  readonly countries: number;
  readonly indicators: number;
  readonly nodes: readonly AuditedNode[];
  readonly thresholds: Thresholds;
  /** Which sections so few countries leave without a verdict; left out where there are enough for all. */
  readonly fewCountries?: string;
  readonly sections: { readonly [Name in SectionName]: Section<AuditData[Name]> };
}

/** A node as the sections name it, in the order of the framework. */
export interface AuditedNode {
  readonly id: string;
  readonly name: string;
  readonly kind: 'indicator' | 'aggregate';
  readonly component: string;
  readonly parent?: string;
}

/** Audits an edition: sections, each with a verdict, what it found and what to do. The same input
 *  gives the same digits. Throws where there is no edition. */
export function auditEdition({
  editions,
  plan,
  drawn,
  thresholds = thresholdsWith(),
  effort,
  records = {},
}: AuditInput): Audit {
  const scored = editions.at(-1);
  if (!scored) throw new Error('no edition to audit');
  const table = editionTable(scored);
  const forest = auditForest(table);
  const names = new Map<string, string>(scored.countries.map(({ code, name }) => [code, name]));
  const nameOf = (code: string): string => names.get(code) ?? code;
  const number = numbering();
  const section = <Data>({ advice, ...rest }: SectionDraft<Data>): Section<Data> => ({
    ...rest,
    recommendations: advice.map(number),
  });
  const wealth = wealthOf(scored.countries);
  const fewCountries = fewCountriesOf(table.units.length, forest.aggregates, thresholds);
  return {
    edition: scored.edition,
    framework: scored.framework.id,
    countries: table.units.length,
    indicators: forest.indicators.length,
    nodes: table.nodes.map(({ id, name, kind, component, parent }) => ({
      ...{ id, name, kind, component },
      ...(parent !== undefined && { parent }),
    })),
    thresholds,
    ...(fewCountries !== undefined && { fewCountries }),
    // In the order of the sections: recommendations are numbered as they are made.
    sections: {
      concept: section(conceptSection(scored.framework, forest, records)),
      coverage: section(coverageSection(forest, nameOf, thresholds)),
      distributions: section(distributionsSection(forest, thresholds)),
      coherence: section(coherenceSection(forest, thresholds)),
      dimensionality: section(dimensionalitySection(forest, thresholds)),
      balance: section(balanceSection(forest, thresholds)),
      'added-value': section(addedValueSection(forest, wealth, thresholds)),
      robustness: section(robustnessSection(scored, plan, drawn, forest, thresholds)),
      sensitivity: section(sensitivitySection(scored, plan, forest, thresholds, effort)),
      efficiency: section(efficiencySection(scored.framework, forest, nameOf, thresholds)),
      comparability: section(comparabilitySection(editions, thresholds)),
    },
  };
}

/** Names the sections that give no verdict on so few countries. */
function fewCountriesOf(
  countries: number,
  aggregates: readonly AuditNode[],
  thresholds: Thresholds,
): string | undefined {
  const parts = Math.max(0, ...aggregates.map(({ children }) => children.length));
  const asked: readonly (readonly [SectionName, number])[] = [
    ['coherence', thresholds.countries_for_correlation.value],
    ['dimensionality', thresholds.countries_per_indicator.value * parts],
    ['balance', thresholds.countries_for_correlation.value],
  ];
  const few = asked.filter(([, least]) => countries < least);
  if (few.length === 0) return undefined;
  const names = listOf(few.map(([name]) => sectionTitle(name).toLowerCase()));
  return say('few-countries', { countries: counted(countries, 'country', 'countries'), names });
}

function numbering(): (advice: Advice) => Recommendation {
  let last = 0;
  return (advice) => ({ number: ++last, ...advice });
}

/** Gross domestic product per head; undefined where fewer than three countries have both facts. */
function wealthOf(countries: readonly Country[]): Float64Array | undefined {
  const heads = countries.map(({ facts }) => {
    const [product, people] = (['gdp', 'population'] as const).map((asked) =>
      Number(facts.find(({ name }) => name === asked)?.value ?? Number.NaN),
    );
    const head = (product ?? Number.NaN) / (people ?? Number.NaN);
    return Number.isFinite(head) ? head : Number.NaN;
  });
  return heads.filter((head) => !Number.isNaN(head)).length < 3
    ? undefined
    : Float64Array.from(heads);
}

/** Every recommendation of an audit, by number. */
export function recommendationsOf({
  sections,
}: Pick<Audit, 'sections'>): readonly Recommendation[] {
  return SECTION_NAMES.flatMap((name) => sections[name].recommendations);
}
