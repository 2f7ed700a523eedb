import type { AuditForest } from '../input/audit-table.ts';
import { type Shape, shapeOf } from '../measures/shape.ts';
import { listOf, percent, printed, say, sayCount } from '../report/say.ts';
import { type Advice, type Finding, gradeOf, type SectionDraft } from '../report/section.ts';
import type { Thresholds } from '../thresholds.ts';

/** How the scores of every node are spread, in the order of the framework. */
export interface Distributions {
  readonly nodes: readonly NodeShape[];
}

/** A node's shape, and what is odd about it. */
export interface NodeShape extends Shape {
  readonly node: string;
  readonly oddities: readonly ('empty' | 'constant' | 'outlying' | 'clumped')[];
}

/** Looks for indicators that do not tell countries apart, and for those that a few countries stretch. */
export function distributionsSection(
  forest: AuditForest,
  thresholds: Thresholds,
): SectionDraft<Distributions> {
  const nodes = forest.table.nodes.map((node): NodeShape => {
    const shape = shapeOf(node.numbers);
    return { node: node.id, ...shape, oddities: odditiesOf(shape, thresholds) };
  });
  const leaves = new Set(forest.indicators.map(({ id }) => id));
  const odd = (what: NodeShape['oddities'][number]): readonly NodeShape[] =>
    nodes.filter(({ node, oddities }) => leaves.has(node) && oddities.includes(what));
  const findings: Finding[] = [];
  const advice: Advice[] = [];
  const dead = [...odd('empty'), ...odd('constant')].map(({ node }) => node);
  if (dead.length > 0) {
    const names = listOf(dead.map(forest.name));
    findings.push({
      code: 'indicator-constant',
      grade: 'concern',
      about: dead,
      text: sayCount(dead.length, 'distribution-constant-one', 'distribution-constant-many', {
        names,
      }),
    });
    advice.push({ about: dead, text: say('advise-constant', { names }) });
  }
  for (const { node, skewness, kurtosis } of odd('outlying')) {
    findings.push({
      code: 'indicator-outlying',
      grade: 'caution',
      about: [node],
      text: say('distribution-outlying', {
        name: forest.name(node),
        skewness: printed(skewness),
        kurtosis: printed(kurtosis),
      }),
    });
  }
  const outlying = odd('outlying').map(({ node }) => node);
  if (outlying.length > 0) {
    advice.push({
      about: outlying,
      text: say('advise-outlying', { names: listOf(outlying.map(forest.name)) }),
    });
  }
  for (const { node, n, mostFrequent } of odd('clumped')) {
    findings.push({
      code: 'indicator-clumped',
      grade: 'caution',
      about: [node],
      text: say('distribution-clumped', {
        name: forest.name(node),
        share: percent((mostFrequent?.countries ?? 0) / n),
        value: String(mostFrequent?.value),
      }),
    });
  }
  const clumped = odd('clumped').map(({ node }) => node);
  if (clumped.length > 0) {
    advice.push({
      about: clumped,
      text: say('advise-clumped', { names: listOf(clumped.map(forest.name)) }),
    });
  }
  const grade = gradeOf(findings);
  const counted = nodes.filter(({ node, n }) => leaves.has(node) && n > 0);
  const few = counted.length > 0 && counted.every(({ n }) => n < 4);
  return {
    verdict:
      counted.length === 0 || few
        ? { grade: 'unknown', text: say('distribution-too-few') }
        : {
            grade,
            text:
              findings.length === 0
                ? say('distribution-sound', { indicators: counted.length })
                : sayCount(
                    dead.length + outlying.length + clumped.length,
                    'distribution-odd-one',
                    'distribution-odd-many',
                    { of: leaves.size },
                  ),
          },
    findings: few ? [] : findings,
    advice: few ? [] : advice,
    limits: [],
    data: { nodes },
  };
}

function odditiesOf(
  { n, different, skewness, kurtosis, mostFrequent }: Shape,
  thresholds: Thresholds,
): NodeShape['oddities'] {
  if (n === 0) return ['empty'];
  if (different === 1) return ['constant'];
  const outlying =
    Math.abs(skewness ?? 0) > thresholds.skewness.value &&
    (kurtosis ?? 0) > thresholds.kurtosis.value;
  const clumped = (mostFrequent?.countries ?? 0) / n > thresholds.same_share.value;
  return [...(outlying ? (['outlying'] as const) : []), ...(clumped ? (['clumped'] as const) : [])];
}
