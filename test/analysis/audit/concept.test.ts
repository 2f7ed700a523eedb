import { describe, expect, test } from 'vitest';
import {
  type Audit,
  auditEdition,
  type ConceptRecords,
  QUESTIONS,
  tracedScores,
} from '../../../src/analysis/audit/index.ts';
import type { Framework } from '../../../src/model/index.ts';
import { scoreEdition } from '../../../src/scoring/index.ts';
import { edition } from '../../support/edition-builder.ts';
import { component, framework, indicator } from '../../support/framework-builder.ts';

const ASKED = { definition: '', questions: ['How much is there?'] };
const DEFINED = framework([
  component(
    'harm',
    [
      indicator('arms', { ...ASKED, definition: 'Weapons sold against the law.' }),
      indicator('drugs', { ...ASKED, definition: 'Drugs sold against the law.' }),
    ],
    { definition: 'What crime does to people.' },
  ),
]);

const ROWS = ['AAA', 'AAB', 'AAC'].map((code, row) => ({
  code,
  scores: { arms: String(2 + row), drugs: String(5 - row) },
}));

function conceptOf(own: Framework, records: ConceptRecords = {}): Audit['sections']['concept'] {
  const scored = scoreEdition(edition('1', own, ROWS));
  return auditEdition({ editions: [scored], records }).sections.concept;
}

/** The same framework with some indicators changed. */
function changed(first: object, second: object = {}): Framework {
  const [harm] = DEFINED.components;
  const [arms, drugs] = harm?.children ?? [];
  if (!harm || arms?.kind !== 'indicator' || drugs?.kind !== 'indicator')
    throw new Error('changed');
  return {
    ...DEFINED,
    components: [
      {
        ...harm,
        children: [
          { ...arms, ...first },
          { ...drugs, ...second },
        ],
      },
    ],
  };
}

describe('the concept of an index', () => {
  test('is sound where everything is defined and asked, and nothing stands twice', () => {
    const { verdict, findings, recommendations, data } = conceptOf(DEFINED);
    expect(verdict).toEqual({
      grade: 'sound',
      text: 'What the framework can show is there: all 3 nodes are defined, all 2 indicators have guiding questions, and nothing stands twice.',
    });
    expect([...findings, ...recommendations]).toEqual([]);
    expect(data.nodes).toEqual([
      { node: 'harm', isDefined: true },
      { node: 'arms', isDefined: true, questions: 1, scores: 3 },
      { node: 'drugs', isDefined: true, questions: 1, scores: 3 },
    ]);
  });

  test('names what has no definition and what has no guiding questions', () => {
    const { verdict, findings } = conceptOf(changed({ definition: ' ' }, { questions: [] }));
    expect(verdict).toEqual({
      grade: 'caution',
      text: '2 things that the framework should show are missing or stand twice.',
    });
    expect(findings.map(({ code, about, text }) => [code, about, text])).toEqual([
      ['concept-undefined', ['arms'], 'One of 3 nodes has no definition: arms.'],
      ['concept-unguided', ['drugs'], 'One of 2 indicators has no guiding questions: drugs.'],
    ]);
  });

  test('finds one thing that stands twice, by its name or its definition, whatever the spacing', () => {
    const one = conceptOf(changed({}, { definition: 'Weapons sold  against the LAW.' }));
    expect(one.verdict.grade).toBe('concern');
    expect(one.data.doubles).toEqual([{ a: 'arms', b: 'drugs', alike: 'definition' }]);
    expect(one.recommendations[0]?.text).toBe('Tell arms and drugs apart, or count one of them.');
    const two = conceptOf(changed({ name: 'Trade' }, { name: 'trade ' }));
    expect(two.data.doubles).toEqual([{ a: 'arms', b: 'drugs', alike: 'name' }]);
  });

  test('counts scores that do not say where they come from', () => {
    const traced = new Map([
      ['arms', 3],
      ['drugs', 1],
    ]);
    const { verdict, findings, data } = conceptOf(DEFINED, { traced });
    expect(verdict.grade).toBe('caution');
    expect(verdict.text).toMatch(
      /nothing stands twice\. 2 of 6 scores do not say where they come from\.$/,
    );
    expect(findings.map(({ about, text }) => [about, text])).toEqual([
      [
        ['drugs'],
        '2 of 6 scores say neither which file they were read from nor which confirmed claim they rest on.',
      ],
    ]);
    expect(data.nodes.map((node) => node.traced)).toEqual([undefined, 3, 1]);
    expect(
      conceptOf(DEFINED, {
        traced: new Map([
          ['arms', 9],
          ['drugs', 3],
        ]),
      }).findings,
    ).toEqual([]);
  });

  test('puts answers beside the questions, and asks for those that are open', () => {
    const { verdict, data, recommendations, limits } = conceptOf(DEFINED, {
      answers: { purpose: 'For ministers of justice.' },
    });
    expect(data.answers?.map(({ question }) => question)).toEqual(QUESTIONS);
    expect(data.answers?.[0]).toEqual({
      question: 'purpose',
      answer: 'For ministers of justice.',
    });
    expect(verdict.grade).toBe('caution');
    expect(verdict.text).toMatch(
      /^What the framework can show is there: .* 6 of 7 questions that only the team can answer wait for their answers\.$/,
    );
    const whole = Object.fromEntries(QUESTIONS.map((question) => [question, 'Answered.']));
    expect(conceptOf(DEFINED, { answers: whole }).verdict.grade).toBe('sound');
    expect(recommendations).toEqual([]);
    expect(limits[1]).toBe('6 of 7 questions to the team have no answer in audit.yaml.');
    expect(limits[0]).toContain('What the team answers stands in the table.');
    expect(conceptOf(DEFINED).data.answers).toBeUndefined();
    expect(conceptOf(DEFINED).limits[0]).toContain('no part of what was read here');
  });

  test('a score is traced once, however many records there are of it', () => {
    const { scores } = edition('1', DEFINED, ROWS);
    const records = [...scores, ...scores, ...scores.map(({ country }) => ({ country }))];
    expect([...tracedScores(records)]).toEqual([
      ['arms', 3],
      ['drugs', 3],
    ]);
  });
});
