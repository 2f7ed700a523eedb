import type { AuditForest } from '../input/audit-table.ts';
import { listOf, percent, printed, say, sayCount } from '../report/say.ts';
import { type Advice, type Finding, gradeOf, type SectionDraft } from '../report/section.ts';
import type { Thresholds } from '../thresholds.ts';
import { type Dimensionality, type DimensionSet, dimensionalityOf } from './dimensionality.ts';

/** Whether each aggregate measures one thing, in words. */
export function dimensionalitySection(
  forest: AuditForest,
  thresholds: Thresholds,
): SectionDraft<Dimensionality> {
  const data = dimensionalityOf(forest, thresholds);
  // Two parts make no pattern of their own; how they go together stands under coherence.
  const told = data.sets.filter(
    ({ parts, items, constant }) => parts === 'children' && items.length + constant.length > 2,
  );
  const tested = told.filter(({ missing, few }) => missing === undefined && !few);
  const untested = told.filter((set) => !tested.includes(set));
  const findings: Finding[] = [];
  const advice: Advice[] = [];
  for (const set of tested) {
    tellSeveral(set, forest, thresholds, findings, advice);
    tellAlpha(set, forest, thresholds, findings, advice);
  }
  return {
    verdict:
      tested.length === 0
        ? { grade: 'unknown', text: say('dimension-unknown') }
        : { grade: gradeOf(findings), text: verdictText(tested, findings, forest) },
    findings,
    advice,
    limits: [
      ...untested.map((set) => limitOf(set, forest, thresholds)),
      say('dimension-formative'),
    ],
    data,
  };
}

/** More than one component above the threshold, and a first one that carries little. */
function tellSeveral(
  { of, components, above }: DimensionSet,
  forest: AuditForest,
  thresholds: Thresholds,
  findings: Finding[],
  advice: Advice[],
): void {
  const [first] = components;
  if (!first || first.share >= thresholds.first_share.value || above <= 1) return;
  const name = forest.name(of);
  findings.push({
    code: 'dimension-several',
    grade: 'caution',
    about: [of],
    text: say('dimension-several', { name, above, share: percent(first.share) }),
  });
  advice.push({ about: [of], text: say('advise-several', { name }) });
}

/** An alpha below the threshold, and what the others would be better without. */
function tellAlpha(
  { of, alpha, alphaWithout }: DimensionSet,
  forest: AuditForest,
  thresholds: Thresholds,
  findings: Finding[],
  advice: Advice[],
): void {
  const least = thresholds.alpha.value;
  if (alpha === undefined || alpha >= least) return;
  const name = forest.name(of);
  findings.push({
    code: 'dimension-alpha',
    grade: 'caution',
    about: [of],
    text: say('dimension-alpha', { name, alpha: printed(alpha), least: printed(least, 1) }),
  });
  const better = alphaWithout.filter((one) => one.alpha > alpha + DIGIT).map(({ node }) => node);
  if (better.length === 0) return;
  const names = listOf(better.map(forest.name));
  advice.push({ about: better, text: say('advise-alpha', { name, names }) });
}

/** The last digit of an alpha that is told; what is smaller is rounding. */
const DIGIT = 0.01;

function limitOf(
  { of, n, items, constant, missing }: DimensionSet,
  forest: AuditForest,
  thresholds: Thresholds,
): string {
  const name = forest.name(of);
  if (missing === 'too few indicators') return say('dimension-too-few-indicators', { name });
  const parts = items.length + constant.length;
  const asked = thresholds.countries_per_indicator.value * parts;
  return say('dimension-too-few', { name, n, items: parts, asked });
}

function verdictText(
  tested: readonly DimensionSet[],
  findings: readonly Finding[],
  forest: AuditForest,
): string {
  if (findings.length > 0) {
    const odd = new Set(findings.flatMap(({ about }) => about)).size;
    return sayCount(odd, 'dimension-odd-one', 'dimension-odd-many', { of: tested.length });
  }
  const names = tested.map(({ of, components, alpha }) =>
    say('dimension-numbers', {
      name: forest.name(of),
      share: percent(components[0]?.share ?? 0),
      alpha: printed(alpha),
    }),
  );
  return say('dimension-sound', { names: listOf(names) });
}
