import { type Framework, type FrameworkNode, nodesOf } from '../../../model/index.ts';
import type { AuditForest } from '../input/audit-table.ts';
import { listOf, say, sayCount } from '../report/say.ts';
import { type Advice, type Finding, gradeOf, type SectionDraft } from '../report/section.ts';

/** What no program can tell of an index; people answer it. Names are permanent. */
export const QUESTIONS = [
  'purpose',
  'concept',
  'selection',
  'weights',
  'compensation',
  'scoring',
  'review',
] as const;

/** One of the questions that people answer. */
export type ConceptQuestion = (typeof QUESTIONS)[number];

/** What the team answers, by question. */
export type ConceptAnswers = Readonly<Partial<Record<ConceptQuestion, string>>>;

/** What is known of an index beside its framework and its scores. */
export interface ConceptRecords {
  /** For each indicator how many of its scores say where they come from; left out where nobody looked. */
  readonly traced?: ReadonlyMap<string, number>;
  /** Left out where nobody can have answered. */
  readonly answers?: ConceptAnswers;
}

/** Whether the framework says what it measures. */
export interface Concept {
  readonly nodes: readonly ConceptNode[];
  readonly doubles: readonly Double[];
  /** What the version of the framework before this one did not have; none where there is none before. */
  readonly newNodes: readonly string[];
  readonly answers?: readonly { readonly question: ConceptQuestion; readonly answer?: string }[];
}

/** What the framework says of a node, and what is known of its scores. */
export interface ConceptNode {
  readonly node: string;
  readonly isDefined: boolean;
  /** Of an indicator, how many guiding questions it has. */
  readonly questions?: number;
  /** Of an indicator, how many scores it has and how many of them say where they come from. */
  readonly scores?: number;
  readonly traced?: number;
}

/** Two nodes that are called or defined alike. */
export interface Double {
  readonly a: string;
  readonly b: string;
  readonly alike: 'name' | 'definition';
}

/** Looks through the framework, and puts what people say of it beside what it shows. */
export function conceptSection(
  framework: Framework,
  forest: AuditForest,
  { traced, answers }: ConceptRecords,
): SectionDraft<Concept> {
  const all = nodesOf(framework);
  const nodes = all.map((node): ConceptNode => {
    const own = { node: node.id, isDefined: node.definition.trim() !== '' };
    if (node.kind === 'aggregate') return own;
    const scores = forest.node(node.id).numbers.filter((x) => !Number.isNaN(x)).length;
    const known = traced && { traced: Math.min(scores, traced.get(node.id) ?? 0) };
    return { ...own, questions: node.questions.length, scores, ...known };
  });
  const data: Concept = {
    nodes,
    doubles: [...doublesBy('name', all), ...doublesBy('definition', all)],
    newNodes: [...(framework.previous?.nodes ?? [])].flatMap(([id, { kind }]) =>
      kind === 'new' ? [id] : [],
    ),
    ...(answers && {
      answers: QUESTIONS.map((question) => {
        const answer = answers[question];
        return { question, ...(answer !== undefined && { answer }) };
      }),
    }),
  };
  return { ...wordsOf(data, forest), data };
}

function doublesBy(alike: Double['alike'], nodes: readonly FrameworkNode[]): readonly Double[] {
  const first = new Map<string, string>();
  return nodes.flatMap((node): readonly Double[] => {
    const text = node[alike].toLowerCase().replaceAll(/\s+/g, ' ').trim();
    const before = first.get(text);
    if (text === '') return [];
    if (before !== undefined) return [{ a: before, b: node.id, alike }];
    first.set(text, node.id);
    return [];
  });
}

function wordsOf(
  { nodes, doubles, answers }: Concept,
  forest: AuditForest,
): Omit<SectionDraft<Concept>, 'data'> {
  const findings: Finding[] = [];
  const advice: Advice[] = [];
  const add = (finding: Finding, text: string): void => {
    findings.push(finding);
    advice.push({ about: finding.about, text });
  };
  const indicators = nodes.filter(({ questions }) => questions !== undefined);
  const idsOf = (list: readonly ConceptNode[]): readonly string[] => list.map(({ node }) => node);
  const undefinedOnes = idsOf(nodes.filter(({ isDefined }) => !isDefined));
  if (undefinedOnes.length > 0) {
    const values = { names: listOf(undefinedOnes.map(forest.name)), of: nodes.length };
    const text = sayCount(
      undefinedOnes.length,
      'concept-undefined-one',
      'concept-undefined-many',
      values,
    );
    add(
      { code: 'concept-undefined', grade: 'caution', about: undefinedOnes, text },
      say('advise-undefined', values),
    );
  }
  const open = idsOf(indicators.filter(({ questions }) => questions === 0));
  if (open.length > 0) {
    const values = { names: listOf(open.map(forest.name)), of: indicators.length };
    const text = sayCount(open.length, 'concept-unguided-one', 'concept-unguided-many', values);
    add({ code: 'concept-unguided', grade: 'caution', about: open, text }, say('advise-unguided'));
  }
  for (const { a, b, alike } of doubles) {
    const values = { name: forest.name(a), other: forest.name(b) };
    add(
      {
        code: `concept-double-${alike}`,
        grade: 'concern',
        about: [a, b],
        text: say(`concept-double-${alike}`, values),
      },
      say('advise-double', values),
    );
  }
  const scores = sum(indicators.map((one) => one.scores ?? 0));
  const known = indicators.every(({ traced }) => traced !== undefined);
  const untraced = known ? scores - sum(indicators.map(({ traced }) => traced ?? 0)) : 0;
  if (untraced > 0) {
    const about = idsOf(indicators.filter((one) => (one.traced ?? 0) < (one.scores ?? 0)));
    const text = say('concept-untraced', { count: untraced, of: scores });
    add({ code: 'concept-untraced', grade: 'caution', about, text }, say('advise-untraced'));
  }
  const unanswered = (answers ?? []).filter(({ answer }) => answer === undefined).length;
  return {
    verdict: {
      grade: gradeOf(findings),
      text:
        findings.length === 0
          ? say('concept-sound', { nodes: nodes.length, indicators: indicators.length })
          : sayCount(findings.length, 'concept-odd-one', 'concept-odd-many'),
    },
    findings,
    advice,
    limits: [
      say(answers ? 'concept-people' : 'concept-sealed'),
      ...(unanswered > 0 ? [say('concept-open', { count: unanswered, of: QUESTIONS.length })] : []),
    ],
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
