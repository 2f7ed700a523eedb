import type { AuditForest } from '../input/audit-table.ts';
import { type Shape, shapeOf } from '../measures/shape.ts';
import { listOf, percent, printed, say, sayCount } from '../report/say.ts';
import {
  type Advice,
  type Finding,
  gradeOf,
  type SectionDraft,
  untold,
} from '../report/section.ts';
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
  const data = { nodes };
  const leaves = new Set(forest.indicators.map(({ id }) => id));
  const indicators = nodes.filter(({ node }) => leaves.has(node));
  const filled = indicators.filter(({ n }) => n > 0);
  if (filled.every(({ n }) => n < FEWEST)) {
    // Without a single score, that indicators are empty is still told.
    const told = filled.length === 0 ? wordsOf(indicators, forest) : undefined;
    return { ...untold(say('distribution-too-few'), data), ...told };
  }
  const { findings, advice } = wordsOf(indicators, forest);
  const odd = findings.flatMap(({ about }) => about).length;
  return {
    verdict: {
      grade: gradeOf(findings),
      text:
        findings.length === 0
          ? say('distribution-sound', { indicators: filled.length })
          : sayCount(odd, 'distribution-odd-one', 'distribution-odd-many', {
              of: leaves.size,
            }),
    },
    findings,
    advice,
    limits: [],
    data,
  };
}

/** Countries below which no spread is told. */
const FEWEST = 4;

function wordsOf(
  indicators: readonly NodeShape[],
  forest: AuditForest,
): { readonly findings: readonly Finding[]; readonly advice: readonly Advice[] } {
  const odd = (what: NodeShape['oddities'][number]): readonly NodeShape[] =>
    indicators.filter(({ oddities }) => oddities.includes(what));
  const dead = [...odd('empty'), ...odd('constant')];
  const [outlying, clumped] = [odd('outlying'), odd('clumped')];
  const names = (list: readonly NodeShape[]): string =>
    listOf(list.map(({ node }) => forest.name(node)));
  const advised = (
    phrase: 'advise-constant' | 'advise-outlying' | 'advise-clumped',
    list: readonly NodeShape[],
  ): readonly Advice[] =>
    list.length === 0
      ? []
      : [{ about: list.map(({ node }) => node), text: say(phrase, { names: names(list) }) }];
  return {
    findings: [
      ...constantFinding(dead, names(dead)),
      ...outlying.map((one) => outlyingFinding(one, forest)),
      ...clumped.map((one) => clumpedFinding(one, forest)),
    ],
    advice: [
      ...advised('advise-constant', dead),
      ...advised('advise-outlying', outlying),
      ...advised('advise-clumped', clumped),
    ],
  };
}

function constantFinding(dead: readonly NodeShape[], names: string): readonly Finding[] {
  if (dead.length === 0) return [];
  const [one, many] = ['distribution-constant-one', 'distribution-constant-many'] as const;
  const text = sayCount(dead.length, one, many, { names });
  const about = dead.map(({ node }) => node);
  return [{ code: 'indicator-constant', grade: 'concern', about, text }];
}

function outlyingFinding({ node, skewness, kurtosis }: NodeShape, forest: AuditForest): Finding {
  return {
    code: 'indicator-outlying',
    grade: 'caution',
    about: [node],
    text: say('distribution-outlying', {
      name: forest.name(node),
      skewness: printed(skewness),
      kurtosis: printed(kurtosis),
    }),
  };
}

function clumpedFinding({ node, n, mostFrequent }: NodeShape, forest: AuditForest): Finding {
  return {
    code: 'indicator-clumped',
    grade: 'caution',
    about: [node],
    text: say('distribution-clumped', {
      name: forest.name(node),
      share: percent((mostFrequent?.countries ?? 0) / n),
      value: String(mostFrequent?.value),
    }),
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
