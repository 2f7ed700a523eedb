import type { Audit } from '../../../../analysis/audit/index.ts';
import type { TableView } from '../../parts.ts';
import { type AuditNames, columnsOf } from '../audit-cells.ts';
import { auditPhrase } from '../audit-phrases.ts';

/** What the framework shows of every node, and what people answer where they were asked. */
export function conceptTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  const { nodes, newNodes, answers } = sections.concept.data;
  const isNew = new Set(newNodes);
  const isTraced = nodes.some(({ traced }) => traced !== undefined);
  return [
    ...(answers
      ? [
          {
            caption: auditPhrase('table-answers'),
            columns: columnsOf('question', 'answer'),
            rows: answers.map(({ question, answer }) => [
              auditPhrase(`question-${question}`),
              answer ?? auditPhrase('not-answered'),
            ]),
          },
        ]
      : []),
    {
      caption: auditPhrase('table-concept'),
      columns: columnsOf(
        ...(['node', 'defined', 'questions', 'scores'] as const),
        ...(isTraced ? (['traced'] as const) : []),
        'framework',
      ),
      rows: nodes.map(({ node, isDefined, questions, scores, traced }) => [
        names.node(node),
        auditPhrase(isDefined ? 'yes' : 'no'),
        questions ?? '–',
        scores ?? '–',
        ...(isTraced ? [traced ?? '–'] : []),
        isNew.has(node) ? auditPhrase('is-new') : '–',
      ]),
    },
  ];
}
