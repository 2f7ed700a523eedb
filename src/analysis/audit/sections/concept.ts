import { type Framework, type FrameworkNode, nodesOf } from '../../../model/index.ts';
import type { AuditForest } from '../input/audit-table.ts';
import { listOf, say, sayCount } from '../report/say.ts';
import { type Finding, gradeOf, type SectionDraft } from '../report/section.ts';

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

function wordsOf(concept: Concept, forest: AuditForest): Omit<SectionDraft<Concept>, 'data'> {
  const { nodes, answers } = concept;
  const indicators = nodes.filter(({ questions }) => questions !== undefined);
  const odd = [
    ...undefinedNodes(nodes, forest),
    ...unguided(indicators, forest),
    ...concept.doubles.map((double) => doubleTold(double, forest)),
  ];
  const traceless = tracelessOf(indicators);
  const told = [...odd, ...untraced(indicators, traceless)];
  const findings = told.map(({ finding }) => finding);
  const unanswered = (answers ?? []).filter(({ answer }) => answer === undefined).length;
  return {
    verdict: {
      grade: unanswered > 0 && findings.length === 0 ? 'caution' : gradeOf(findings),
      text: [
        odd.length === 0
          ? say('concept-sound', { nodes: nodes.length, indicators: indicators.length })
          : sayCount(odd.length, 'concept-odd-one', 'concept-odd-many'),
        ...(traceless.count > 0
          ? [say('concept-traceless', { count: traceless.count, of: traceless.scores })]
          : []),
        ...(unanswered > 0 ? [waiting(unanswered)] : []),
      ].join(' '),
    },
    findings,
    advice: told.map(({ finding, advice }) => ({ about: finding.about, text: advice })),
    limits: [
      say(answers ? 'concept-people' : 'concept-sealed'),
      ...(unanswered > 0 ? [say('concept-open', { count: unanswered, of: QUESTIONS.length })] : []),
    ],
  };
}

function waiting(count: number): string {
  const [one, many] = ['concept-waiting-one', 'concept-waiting-many'] as const;
  return sayCount(count, one, many, { of: QUESTIONS.length });
}

/** A finding and what to do about it. */
interface Told {
  readonly finding: Finding;
  readonly advice: string;
}

function undefinedNodes(nodes: readonly ConceptNode[], forest: AuditForest): readonly Told[] {
  const about = idsOf(nodes.filter(({ isDefined }) => !isDefined));
  if (about.length === 0) return [];
  const values = { names: listOf(about.map(forest.name)), of: nodes.length };
  const [one, many] = ['concept-undefined-one', 'concept-undefined-many'] as const;
  const text = sayCount(about.length, one, many, values);
  return [
    {
      finding: { code: 'concept-undefined', grade: 'caution', about, text },
      advice: say('advise-undefined', values),
    },
  ];
}

/** Indicators without a guiding question. */
function unguided(indicators: readonly ConceptNode[], forest: AuditForest): readonly Told[] {
  const about = idsOf(indicators.filter(({ questions }) => questions === 0));
  if (about.length === 0) return [];
  const values = { names: listOf(about.map(forest.name)), of: indicators.length };
  const [one, many] = ['concept-unguided-one', 'concept-unguided-many'] as const;
  const text = sayCount(about.length, one, many, values);
  return [
    {
      finding: { code: 'concept-unguided', grade: 'caution', about, text },
      advice: say('advise-unguided'),
    },
  ];
}

function doubleTold({ a, b, alike }: Double, forest: AuditForest): Told {
  const values = { name: forest.name(a), other: forest.name(b) };
  return {
    finding: {
      code: `concept-double-${alike}`,
      grade: 'concern',
      about: [a, b],
      text: say(`concept-double-${alike}`, values),
    },
    advice: say('advise-double', values),
  };
}

/** How many scores there are, and how many of them do not say where they come from; none where nobody looked
 *  at those of an indicator. */
function tracelessOf(indicators: readonly ConceptNode[]): {
  readonly scores: number;
  readonly count: number;
} {
  const scores = sum(indicators.map((one) => one.scores ?? 0));
  if (indicators.some(({ traced }) => traced === undefined)) return { scores, count: 0 };
  return { scores, count: scores - sum(indicators.map(({ traced }) => traced ?? 0)) };
}

/** Indicators with scores that do not say where they come from. */
function untraced(
  indicators: readonly ConceptNode[],
  { scores, count }: ReturnType<typeof tracelessOf>,
): readonly Told[] {
  if (count <= 0) return [];
  const about = idsOf(indicators.filter((one) => (one.traced ?? 0) < (one.scores ?? 0)));
  const text = say('concept-untraced', { count, of: scores });
  return [
    {
      finding: { code: 'concept-untraced', grade: 'caution', about, text },
      advice: say('advise-untraced'),
    },
  ];
}

function idsOf(nodes: readonly ConceptNode[]): readonly string[] {
  return nodes.map(({ node }) => node);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
