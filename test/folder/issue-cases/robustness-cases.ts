import { COUNTRIES, FRAMEWORK, type IssueCase, SCORES } from './issue-case.ts';

const PLAN = 'robustness.yaml';
const SOUND = 'seed: 1\nreplicates: 1000\nweights_percent: 25\n';

export const ROBUSTNESS_CASES: readonly IssueCase[] = [
  {
    name: 'a plan without fault, of an index that has every score',
    files: {
      [PLAN]: `${SOUND}interval_percent: 80
score_error:
  steps: 2
  indicators: { road-noise: 1/2 }
  shared: 0.25
  spread: ignore
  why: We think so.
aggregation_alternatives: [geometric, harmonic]
normalisation_alternatives: [minmax, zscore, rank]
imputation_alternatives: [mean, median, region-mean, drawn]
leave_out: [road-noise]
`,
    },
    issues: [
      'robustness-idle robustness.yaml:13:26: warning: No edition lacks a score: mean, median, region-mean and drawn would have nothing to fill. Leave imputation_alternatives out.',
    ],
  },
  {
    name: 'an alternative that is what the index does itself',
    files: { [PLAN]: `${SOUND}aggregation_alternatives: [arithmetic]\n` },
    issues: [
      'robustness-idle robustness.yaml:4:27: warning: Every mean of the index is arithmetic already: as an alternative it moves nothing. Leave it out, or name another mean.',
    ],
  },
  {
    name: 'an empty plan',
    files: { [PLAN]: '# nothing\n' },
    issues: [
      'type-wrong robustness.yaml:1:1: error: The plan of robustness is empty, not a mapping. Write keys, each with a colon and a value.',
    ],
  },
  {
    name: 'a plan that draws nothing',
    files: { [PLAN]: 'seed: 1\nreplicates: 1000\n' },
    issues: [
      'robustness-empty robustness.yaml:1:1: error: The plan of robustness draws nothing, so that every interval would be a point. Say what is not sure: score_error, weights_percent, or an alternative.',
    ],
  },
  {
    name: 'a score error of nothing draws nothing',
    files: {
      [PLAN]: 'seed: 1\nreplicates: 1000\nscore_error: { steps: 0, spread: ignore }\n',
    },
    issues: [
      'robustness-empty robustness.yaml:1:1: error: The plan of robustness draws nothing, so that every interval would be a point. Say what is not sure: score_error, weights_percent, or an alternative.',
    ],
  },
  {
    name: 'unknown keys, near a known one and near none',
    files: { [PLAN]: `${SOUND}replicate: 7\nscore_error: { steps: 1, colour: red }\n` },
    issues: [
      'key-unknown robustness.yaml:4:1: error: The key "replicate" means nothing in the plan of robustness. Did you mean "replicates"?',
      'key-unknown robustness.yaml:5:26: error: The key "colour" means nothing in the score error. Remove it; known keys are steps, indicators, shared, spread and why.',
    ],
  },
  {
    name: 'seed and replicates left out, too few, or no numbers',
    files: { [PLAN]: 'replicates: 7\nweights_percent: 25\n' },
    issues: [
      'key-missing robustness.yaml:1:1: error: The key "seed" is missing in the plan of robustness. Add a line "seed: …".',
      'number-bad robustness.yaml:1:13: error: "7" is no whole number from 100 to 20000 for "replicates" of the plan of robustness. Write a whole number from 100 to 20000.',
    ],
  },
  {
    name: 'percentages that are none',
    files: {
      [PLAN]: 'seed: 1\nreplicates: 1000\nweights_percent: 100\ninterval_percent: 100\n',
    },
    issues: [
      'number-bad robustness.yaml:3:18: error: "100" is no whole number from 0 to 99 for "weights_percent" of the plan of robustness. Write a whole number from 0 to 99.',
      'number-bad robustness.yaml:4:19: error: "100" is no whole number from 50 to 99 for "interval_percent" of the plan of robustness. Write a whole number from 50 to 99.',
    ],
  },
  {
    name: 'alternatives that are none, or stand twice',
    files: {
      [PLAN]: `${SOUND}aggregation_alternatives: [geometrical, geometric, geometric]\nleave_out: all\n`,
    },
    issues: [
      'choice-unknown robustness.yaml:4:28: error: "geometrical" is no alternative for "aggregation_alternatives". Did you mean "geometric"?',
      'choice-unknown robustness.yaml:4:52: error: "geometric" stands twice in "aggregation_alternatives". Name each alternative once; all are equally likely.',
      'choice-unknown robustness.yaml:5:12: error: "all" is no "leave_out" of the plan of robustness. Write none or each.',
    ],
  },
  {
    name: 'indicators that no framework has',
    files: {
      [PLAN]: `${SOUND}score_error: { steps: 1, indicators: { road-nose: 2 } }\nleave_out: [elsewhere]\n`,
    },
    issues: [
      'indicator-unknown robustness.yaml:4:40: error: No framework of the index has an indicator "road-nose". Did you mean "road-noise"?',
      'indicator-unknown robustness.yaml:5:13: error: No framework of the index has an indicator "elsewhere". Write the id of an indicator.',
    ],
  },
  {
    name: 'score errors that are no errors',
    files: {
      [PLAN]: `${SOUND}score_error: { steps: -1, shared: 2, spread: maybe, indicators: { road-noise: NaN } }\n`,
    },
    issues: [
      'number-bad robustness.yaml:4:23: error: A score cannot be wrong by -1 steps of the scale. Write a number of steps from 0 to 1000, such as 2.',
      'number-bad robustness.yaml:4:35: error: The share 2 of the score error is not between 0 and 1. Write a share, such as 0.25.',
      'choice-unknown robustness.yaml:4:46: error: "maybe" is no "spread" of the score error. Write use or ignore.',
      'number-bad robustness.yaml:4:79: error: "NaN" is no number for "road-noise" of the score errors of indicators. Write digits with a decimal point, such as 0.5, or a fraction such as 1/3.',
    ],
  },
  {
    name: 'a geometric mean on a scale that reaches zero',
    files: { [PLAN]: `${SOUND}aggregation_alternatives: [geometric]\n` },
    edits: [[FRAMEWORK, 'minimum: 1', 'minimum: 0']],
    issues: [
      'geometric-reaches-zero robustness.yaml:4:27: error: A geometric mean is asked for, but the scale of demo/2026 reaches zero. Leave this alternative out, or begin the scale above zero.',
    ],
  },
  {
    name: 'a plan for an edition of one country',
    files: {
      [PLAN]: SOUND,
      [COUNTRIES]:
        'country,name,continent,region,population,population_source,area,area_source,capital,capital_source\nXAA,Harbour,Land,Coast,,,,,,\n',
      [SCORES]:
        'country,indicator,score\nXAA,road-noise,6.5\nXAA,night-flights,7\nXAA,loud-machines,4.5\nXAA,rules,5\nXAA,measuring,6\n',
    },
    issues: [
      'robustness-idle robustness.yaml:2:13: warning: Edition 2026 has one country, which ranks first whatever is drawn. Compare two countries or more, or leave robustness.yaml out.',
    ],
  },
  {
    name: 'a plan that draws the weights of one indicator',
    files: { [PLAN]: SOUND },
    edits: [
      [
        FRAMEWORK,
        `      - id: measuring
        name: Measuring
        definition: Whether anybody measures noise and publishes what was found.
        since: '2026'
`,
        '',
      ],
      [FRAMEWORK, 'indicators: [rules, measuring]', 'indicators: [rules]'],
      [SCORES, 'XAA,measuring,6\n', ''],
      [SCORES, 'XAB,measuring,4\n', ''],
      [SCORES, 'XAC,measuring,2.5\n', ''],
    ],
    issues: [
      'robustness-idle robustness.yaml:3:18: warning: The component protection of edition 2026 has one indicator, rules: neither a weight nor a mean moves its ranks. Say how wrong its scores may be (score_error).',
    ],
  },
  {
    name: 'a plan that spreads scores which are all equal',
    files: { [PLAN]: 'seed: 1\nreplicates: 1000\nnormalisation_alternatives: [minmax, rank]\n' },
    edits: [
      [SCORES, 'XAB,rules,7.5', 'XAB,rules,5'],
      [SCORES, 'XAC,rules,3', 'XAC,rules,5'],
    ],
    issues: [
      'robustness-fails robustness.yaml:3:29: warning: In edition 2026 all scores of rules are equal or missing and none is drawn: every replicate by minmax or rank will fail. Leave these alternatives out, or say how wrong the scores may be (score_error).',
    ],
  },
  {
    name: 'a plan that draws equal scores anew before it spreads them',
    files: {
      [PLAN]:
        'seed: 1\nreplicates: 1000\nscore_error: { steps: 0, indicators: { rules: 1 } }\nnormalisation_alternatives: [minmax, rank]\n',
    },
    edits: [
      [SCORES, 'XAB,rules,7.5', 'XAB,rules,5'],
      [SCORES, 'XAC,rules,3', 'XAC,rules,5'],
    ],
    issues: [],
  },
  {
    name: 'a plan that spreads scores of which there are none',
    files: { [PLAN]: 'seed: 1\nreplicates: 1000\nnormalisation_alternatives: [zscore]\n' },
    edits: [
      [SCORES, 'XAA,rules,5\n', ''],
      [SCORES, 'XAB,rules,7.5\n', ''],
      [SCORES, 'XAC,rules,3\n', ''],
    ],
    issues: [
      'scores-missing editions/2026/scores.csv:2:1: warning: XAA (Example Harbour) lacks 1 score of 5: rules. Add a row for each, or leave it so: means do without them as far as coverage rules allow.',
      'scores-missing editions/2026/scores.csv:6:1: warning: XAB (Example Hills) lacks 1 score of 5: rules. Add a row for each, or leave it so: means do without them as far as coverage rules allow.',
      'scores-missing editions/2026/scores.csv:10:1: warning: XAC (Example Plain) lacks 1 score of 5: rules. Add a row for each, or leave it so: means do without them as far as coverage rules allow.',
      'robustness-fails robustness.yaml:3:29: warning: In edition 2026 all scores of rules are equal or missing and none is drawn: every replicate by zscore will fail. Leave these alternatives out, or say how wrong the scores may be (score_error).',
    ],
  },
];
