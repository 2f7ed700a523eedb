import { FRAMEWORK, type IssueCase, smallFramework as small } from './issue-case.ts';

const OLD = 'frameworks/2025.yaml';

const PREVIOUS = '# previous:\n#   framework: demo/the-one-before';

export const FRAMEWORK_CASES: readonly IssueCase[] = [
  {
    name: 'a framework id without a version',
    edits: [[FRAMEWORK, 'id: demo/2026', 'id: demo']],
    issues: [
      'id-bad frameworks/2026.yaml:4:5: error: "demo" is no framework id. Write subject and version with a slash between them, such as organized-crime/2023.',
    ],
  },
  {
    name: 'a scale that ends where it begins',
    edits: [[FRAMEWORK, 'minimum: 1, maximum: 10', 'minimum: 10, maximum: 10']],
    issues: [
      'scale-empty frameworks/2026.yaml:9:32: error: The scale runs from 10 to 10. Write a maximum above the minimum.',
    ],
  },
  {
    name: 'a scale off its own grid',
    edits: [
      [FRAMEWORK, 'minimum: 1, maximum: 10, step: 0.5', 'minimum: 1, maximum: 10, step: 0.4'],
    ],
    issues: [
      'scale-off-grid frameworks/2026.yaml:9:19: error: The minimum 1 is no whole number of steps of 0.4. Choose both ends and the step so that both ends are multiples of the step.',
    ],
  },
  {
    name: 'a step that is no decimal',
    edits: [[FRAMEWORK, 'step: 0.5', 'step: 1/3']],
    issues: [
      'number-bad frameworks/2026.yaml:9:41: error: The step of the scale is 1/3. Write a positive decimal number such as 1, 0.5 or 0.25.',
    ],
  },
  {
    name: 'a step of zero',
    edits: [[FRAMEWORK, 'step: 0.5', 'step: 0']],
    issues: [
      'number-bad frameworks/2026.yaml:9:41: error: The step of the scale is 0. Write a positive decimal number such as 1, 0.5 or 0.25.',
    ],
  },
  {
    name: 'a scale of a million steps and more',
    edits: [[FRAMEWORK, 'step: 0.5', 'step: 0.000001']],
    issues: [
      'number-bad frameworks/2026.yaml:9:31: error: The maximum lies more than 1000000 steps from zero. Choose a coarser step.',
    ],
  },
  {
    name: 'numbers that are none',
    edits: [
      [FRAMEWORK, 'minimum: 1,', 'minimum: one,'],
      [FRAMEWORK, 'weight: 2', 'weight: 1e3'],
      [FRAMEWORK, 'decimals: 2', 'decimals: 2.5'],
      [FRAMEWORK, 'smallest_region: 3', 'smallest_region: 0'],
    ],
    issues: [
      'number-bad frameworks/2026.yaml:9:19: error: "one" is no number for "minimum" of the scale. Write digits with a decimal point, such as 0.5, or a fraction such as 1/3.',
      'number-bad frameworks/2026.yaml:10:11: error: "2.5" is no whole number from 0 to 6 for "decimals" of the framework. Write a whole number from 0 to 6.',
      'number-bad frameworks/2026.yaml:11:18: error: "0" is no whole number from 1 to 1000 for "smallest_region" of the framework. Write a whole number from 1 to 1000.',
      'number-bad frameworks/2026.yaml:30:17: error: "1e3" is no number for "weight" of pillar "traffic". Write digits with a decimal point, such as 0.5, or a fraction such as 1/3.',
    ],
  },
  {
    name: 'a number longer than any number',
    edits: [[FRAMEWORK, 'weight: 2', `weight: ${'9'.repeat(5000)}`]],
    issues: [
      'number-bad frameworks/2026.yaml:30:17: error: "99999999999999999999999999999999999999999999999…" is no number for "weight" of pillar "traffic". Write digits with a decimal point, such as 0.5, or a fraction such as 1/3.',
    ],
  },
  {
    name: 'a weight of nothing',
    edits: [[FRAMEWORK, 'weight: 2', 'weight: 0']],
    issues: [
      'weight-not-positive frameworks/2026.yaml:30:17: error: The weight of pillar "traffic" is 0. Write a number above zero, or take the node out of the framework.',
    ],
  },
  {
    name: 'a coverage above one',
    edits: [[FRAMEWORK, '    # coverage: 0.75', '    coverage: 1.5 #']],
    issues: [
      'coverage-outside frameworks/2026.yaml:21:15: error: The coverage of component "noise" is 1.5. Write the share of weight that must be present: above 0 and at most 1.',
    ],
  },
  {
    name: 'a coverage of nothing',
    edits: [[FRAMEWORK, '    # coverage: 0.75', '    coverage: 0 #']],
    issues: [
      'coverage-outside frameworks/2026.yaml:21:15: error: The coverage of component "noise" is 0. Write the share of weight that must be present: above 0 and at most 1.',
    ],
  },
  {
    name: 'a direction, a method and a meaning that are none',
    edits: [
      [FRAMEWORK, 'weight: 2', 'direction: down'],
      [FRAMEWORK, '    # method: geometric', '    method: harmonic #'],
      [FRAMEWORK, 'higher_is: better', 'higher_is: good'],
    ],
    issues: [
      'choice-unknown frameworks/2026.yaml:20:13: error: "harmonic" is no "method" of component "noise". Write arithmetic or geometric.',
      'choice-unknown frameworks/2026.yaml:30:20: error: "down" is no "direction" of pillar "traffic". Write 1 or -1.',
      'choice-unknown frameworks/2026.yaml:52:16: error: "good" is no "higher_is" of component "protection". Write worse or better.',
    ],
  },
  {
    name: 'a weight at a root',
    edits: [[FRAMEWORK, 'higher_is: better', 'higher_is: better\n    weight: 2']],
    issues: [
      'key-unknown frameworks/2026.yaml:53:5: error: The key "weight" means nothing in component "protection". Remove it; known keys are id, name, definition, method, coverage, children, higher_is and bands.',
    ],
  },
  {
    name: 'an indicator with the key of a pillar',
    edits: [[FRAMEWORK, '        name: Rules', '        name: Rules\n        coverage: 1']],
    issues: [
      'key-unknown frameworks/2026.yaml:60:9: error: The key "coverage" means nothing in indicator "rules". Remove it; known keys are id, name, definition, questions, heading, weight, direction and since.',
    ],
  },
  {
    name: 'a pillar with nothing below it',
    edits: [
      [
        FRAMEWORK,
        '        definition: Machines',
        '        children: []\n        definition: Machines',
      ],
      [FRAMEWORK, '[road-noise, night-flights, loud-machines]', '[road-noise, night-flights]'],
      [FRAMEWORK, "since: '2026'\n\n", '\n'],
    ],
    issues: [
      'children-missing frameworks/2026.yaml:46:19: error: Nothing stands below pillar "loud-machines". Add `children` with at least one indicator or pillar.',
    ],
  },
  {
    name: 'a component without children',
    edits: [
      [
        FRAMEWORK,
        'components:\n',
        'components:\n  - { id: empty, name: Empty, definition: None., higher_is: worse, bands: [{ id: all, label: all }] }\n',
      ],
    ],
    issues: [
      'children-missing frameworks/2026.yaml:16:7: error: Nothing stands below component "empty". Add `children` with at least one indicator or pillar.',
    ],
  },
  {
    name: 'a child that is a word',
    edits: [
      [FRAMEWORK, '      - id: loud-machines', '      - loudness\n      - id: loud-machines'],
    ],
    issues: [
      'type-wrong frameworks/2026.yaml:44:9: error: An indicator is a text, not a mapping. Write keys, each with a colon and a value.',
    ],
  },
  {
    name: 'no components',
    files: {
      [FRAMEWORK]:
        'id: demo/2026\ntitle: T\nlanguage: en\nscale: { minimum: 1, maximum: 10, step: 0.5 }\ndecimals: 2\nsmallest_region: 3\ncomponents: []\n',
    },
    issues: [
      'text-empty frameworks/2026.yaml:7:13: error: The list "components" of the framework is empty. Add at least one entry.',
    ],
  },
  {
    name: 'an id with a blank and an id twice',
    edits: [
      [FRAMEWORK, 'id: measuring', 'id: Measuring things'],
      [FRAMEWORK, 'id: rules', 'id: road-noise'],
      [FRAMEWORK, 'indicators: [rules, measuring]', 'indicators: []'],
    ],
    issues: [
      'id-double frameworks/2026.yaml:58:13: error: The id "road-noise" is used twice; the first is on line 32. Give every component, pillar and indicator an id of its own.',
      'id-bad frameworks/2026.yaml:62:13: error: "Measuring things" is no id. Write small letters and digits with hyphens between words, such as human-trafficking.',
    ],
  },
  {
    name: 'a component without bands',
    edits: [
      [
        FRAMEWORK,
        '      - { id: weak, label: weak, below: 4, ours: true }\n      - { id: fair, label: fair, below: 7, ours: true }\n      - { id: strong, label: strong, ours: true }\n',
        '      []\n',
      ],
    ],
    issues: [
      'bands-missing frameworks/2026.yaml:54:7: error: No bands are named for component "protection". Add `bands` with at least one band; a single one without `below` will do.',
    ],
  },
  {
    name: 'bands that fall',
    edits: [[FRAMEWORK, 'label: audible, below: 7', 'label: audible, below: 4']],
    issues: [
      'bands-not-ascending frameworks/2026.yaml:24:47: error: The edge 4 of band "audible" does not lie above the one before, 4. Order the bands from low to high values.',
    ],
  },
  {
    name: 'a band without its edge, a last band with one',
    edits: [
      [FRAMEWORK, 'label: quiet, below: 4', 'label: quiet'],
      [FRAMEWORK, 'label: loud,', 'label: loud, below: 9,'],
    ],
    issues: [
      'band-edge frameworks/2026.yaml:23:11: error: The band "quiet" has no edge, so no value reaches the bands after it. Add `below` with the edge of the band.',
      'band-edge frameworks/2026.yaml:25:34: error: The last band "loud" has an edge, so the highest values are in no band. Remove `below` from the last band.',
    ],
  },
  {
    name: 'a band off the scale',
    edits: [[FRAMEWORK, 'label: audible, below: 7', 'label: audible, below: 10.5']],
    issues: [
      'band-edge frameworks/2026.yaml:24:47: error: The edge 10.5 of band "audible" lies outside the scale. Write a number above 1 and at most 10.',
    ],
  },
  {
    name: 'a band twice',
    edits: [[FRAMEWORK, 'id: audible', 'id: quiet']],
    issues: [
      'id-double frameworks/2026.yaml:24:15: error: The id "quiet" is used twice; the first is on line 23. Give each an id of its own.',
    ],
  },
  {
    name: 'a band that is ours perhaps',
    edits: [[FRAMEWORK, 'below: 4, ours: true', 'below: 4, ours: perhaps']],
    issues: [
      'choice-unknown frameworks/2026.yaml:23:52: error: "perhaps" is no "ours" of a band. Write false or true.',
    ],
  },
  {
    name: 'a geometric mean on a scale from zero',
    edits: [
      [FRAMEWORK, 'minimum: 1,', 'minimum: 0,'],
      [FRAMEWORK, '    # method: geometric', '    method: geometric #'],
    ],
    issues: [
      'geometric-reaches-zero frameworks/2026.yaml:20:13: error: A geometric mean is asked for at component "noise", but the scale begins at 0. Use method: arithmetic, or a scale whose minimum is above zero.',
    ],
  },
  {
    name: 'a heading over nothing known',
    edits: [[FRAMEWORK, 'parent: traffic', 'parent: trafic']],
    issues: [
      'node-unknown frameworks/2026.yaml:69:46: error: The heading "moving" names "trafic", which this framework has not. Did you mean "traffic"?',
    ],
  },
  {
    name: 'a heading over an indicator',
    edits: [[FRAMEWORK, 'parent: traffic', 'parent: road-noise']],
    issues: [
      'node-kind-wrong frameworks/2026.yaml:69:46: error: The heading "moving" names "road-noise", which is no component or pillar. Name a component or pillar of this framework.',
    ],
  },
  {
    name: 'an indicator under an unknown heading',
    edits: [[FRAMEWORK, 'heading: moving', 'heading: movin']],
    issues: [
      'heading-unknown frameworks/2026.yaml:35:22: error: The indicator "road-noise" stands under "movin", which is no heading. Did you mean "moving"?',
    ],
  },
  {
    name: 'an indicator under a heading of another aggregate',
    edits: [[FRAMEWORK, 'parent: traffic', 'parent: protection']],
    issues: [
      'heading-not-above frameworks/2026.yaml:35:22: error: The heading "moving" belongs to "protection", and "road-noise" does not stand below that. Choose a heading of an aggregate above the indicator.',
      'heading-not-above frameworks/2026.yaml:42:22: error: The heading "moving" belongs to "protection", and "night-flights" does not stand below that. Choose a heading of an aggregate above the indicator.',
    ],
  },
  {
    name: 'a heading without an indicator',
    edits: [
      [FRAMEWORK, 'headings:', 'headings:\n  - { id: still, name: Standing still, parent: noise }'],
    ],
    issues: [
      'heading-unused frameworks/2026.yaml:69:11: warning: No indicator stands under the heading "still". Name it as `heading` of an indicator, or remove it.',
    ],
  },
  {
    name: 'quadrants of one component',
    edits: [[FRAMEWORK, 'vertical: protection', 'vertical: noise']],
    issues: [
      'quadrant-same frameworks/2026.yaml:72:43: error: Both axes of the quadrants are "noise". Name two components.',
    ],
  },
  {
    name: 'quadrants of a pillar',
    edits: [[FRAMEWORK, 'vertical: protection', 'vertical: traffic']],
    issues: [
      'quadrant-axis frameworks/2026.yaml:72:43: error: The vertical axis of the quadrants, "traffic", is no component. Name a component: noise and protection.',
    ],
  },
  {
    name: 'quadrants of an unknown component, divided off the scale',
    edits: [[FRAMEWORK, 'vertical: protection, high: 5.5', 'vertical: safety, high: 11']],
    issues: [
      'node-unknown frameworks/2026.yaml:72:43: error: The vertical axis of the quadrants names "safety", which this framework has not. Name a component or pillar of this framework by its id.',
      'number-bad frameworks/2026.yaml:72:57: error: The line between the quadrants, 11, lies outside the scale. Write a number from 1 to 10.',
    ],
  },
  {
    name: 'a section with an unknown indicator and one of another component',
    edits: [
      [FRAMEWORK, 'indicators: [rules, measuring]', 'indicators: [rule, measuring, road-noise]'],
    ],
    issues: [
      'node-unknown frameworks/2026.yaml:83:18: error: The section "protection" names "rule", which this framework has not. Did you mean "rules"?',
      'section-not-above frameworks/2026.yaml:83:35: error: The section "protection" belongs to "protection", and "road-noise" does not stand below that. Move the indicator to a section of its own component.',
    ],
  },
  {
    name: 'a section that lists an aggregate',
    edits: [[FRAMEWORK, 'indicators: [rules, measuring]', 'indicators: [traffic]']],
    issues: [
      'node-kind-wrong frameworks/2026.yaml:83:18: error: The section "protection" names "traffic", which is no indicator. Name an indicator of this framework.',
    ],
  },
  {
    name: 'two sections of one title',
    edits: [[FRAMEWORK, 'title: Protection', 'title: Noise']],
    issues: [
      'id-double frameworks/2026.yaml:81:12: error: The title "Noise" is used twice; the first is on line 77. Give every section a title of its own.',
    ],
  },
  {
    name: 'a map to the version before that names unknown nodes',
    files: { [OLD]: small('demo/2025') },
    edits: [
      [
        FRAMEWORK,
        PREVIOUS,
        'previous: { framework: demo/2025, new: [traffic, night-flights, loud-machines, rulez], renamed: { protection: nois, rules: Road Noise, measurin: road-noise } }\n#',
      ],
    ],
    issues: [
      'node-unknown frameworks/2026.yaml:85:80: error: The map to the version before names "rulez", which this framework has not. Did you mean "rules"?',
      'id-bad frameworks/2026.yaml:85:124: error: "Road Noise" is no id. Write the id that the node had in the framework before.',
      'node-unknown frameworks/2026.yaml:85:136: error: The map to the version before names "measurin", which this framework has not. Did you mean "measuring"?',
    ],
  },
  {
    name: 'a map that continues what was not there',
    files: { [OLD]: small('demo/2025') },
    edits: [
      [
        FRAMEWORK,
        PREVIOUS,
        'previous: { framework: demo/2025, new: [traffic, night-flights, loud-machines, measuring], renamed: { protection: nois, rules: noise } }\n#',
      ],
    ],
    issues: [
      'origin-unknown frameworks/2026.yaml:85:115: error: "protection" is said to continue "nois", which demo/2025 has not. Did you mean "noise"?',
      'origin-unknown frameworks/2026.yaml:85:128: error: "rules" is said to continue "noise", which is no indicator in demo/2025. List it under `new` of `previous`, or under `renamed` with its former id.',
    ],
  },
  {
    name: 'a node with two origins, and two nodes with one',
    files: { [OLD]: small('demo/2025') },
    edits: [
      [
        FRAMEWORK,
        PREVIOUS,
        'previous: { framework: demo/2025, new: [traffic, night-flights, loud-machines, protection, measuring, rules], renamed: { rules: road-noise, night-flights: road-noise } }\n#',
      ],
    ],
    issues: [
      'origin-double frameworks/2026.yaml:85:129: error: "rules" has two origins in the version before. Name it once, under `new` or under `renamed`.',
      'origin-double frameworks/2026.yaml:85:156: error: "night-flights" and "rules" both continue "road-noise". Let one node continue it, and list the other under `new`.',
      'origin-double frameworks/2026.yaml:85:156: error: "night-flights" has two origins in the version before. Name it once, under `new` or under `renamed`.',
    ],
  },
  {
    name: 'a map to a framework that is not in the folder',
    edits: [[FRAMEWORK, PREVIOUS, 'previous: { framework: demo/2025 }\n#']],
    issues: [
      'framework-missing frameworks/2026.yaml:85:24: warning: The map to the version before names demo/2025, which is not in the folder. Add its file to frameworks/, or remove `previous`.',
    ],
  },
  {
    name: 'a framework that continues itself',
    edits: [[FRAMEWORK, PREVIOUS, 'previous: { framework: demo/2026 }\n#']],
    issues: [
      'framework-cycle frameworks/2026.yaml:85:24: error: The framework "demo/2026" names itself as the one before. Name the older framework, or remove `previous`.',
    ],
  },
  {
    name: 'frameworks that continue each other',
    files: { [OLD]: small('demo/2025', 'previous: { framework: demo/2026 }\n') },
    edits: [
      [
        FRAMEWORK,
        PREVIOUS,
        'previous: { framework: demo/2025, new: [traffic, night-flights, loud-machines, protection, measuring, rules] }\n#',
      ],
    ],
    issues: [
      'framework-cycle frameworks/2025.yaml:15:24: error: Following `previous` from demo/2025 leads back to it. Let every framework name an older one.',
      'framework-cycle frameworks/2026.yaml:85:24: error: Following `previous` from demo/2026 leads back to it. Let every framework name an older one.',
    ],
  },
  {
    name: 'two files of one framework',
    files: { [OLD]: small('demo/2026') },
    issues: [
      'framework-double frameworks/2026.yaml:4:5: error: The framework demo/2026 is already in frameworks/2025.yaml. Give each framework file an id of its own.',
    ],
  },
  {
    name: 'a yardstick with a step too few, one too many, and a word for two',
    edits: [
      [
        FRAMEWORK,
        'decimals: 2',
        `decimals: 2
yardstick:
  scale: phia
  words:
    remote-chance: [chance infime]
    highly-unlikly: [x]
    unlikely: [improbable]
    realistic-possibility: possible
    likely: [probable, 'improbable[s]']
    highly-likely: ['très probable[s']
    almost-certain: []`,
      ],
    ],
    issues: [
      'key-missing frameworks/2026.yaml:14:5: error: The key "highly-unlikely" is missing in the words of phia. Add a line "highly-unlikely: …".',
      'key-unknown frameworks/2026.yaml:15:5: error: The key "highly-unlikly" means nothing in the words of phia. Did you mean "highly-unlikely"?',
      'yardstick-word-double frameworks/2026.yaml:18:24: error: "improbable" stands for two steps of the yardstick, unlikely and likely. Choose another word for one of them: no word may stand for two ranges.',
      'yardstick-word-bad frameworks/2026.yaml:19:21: error: The forms of "très probable[s" cannot be made out. Write a word and its endings in brackets, such as probable[s|ment], at most 64 forms.',
      'text-empty frameworks/2026.yaml:20:21: error: The list "almost-certain" of the words of phia is empty. Add at least one entry.',
    ],
  },
  {
    name: 'a yardstick of no scale, with a class that is none',
    edits: [
      [
        FRAMEWORK,
        'decimals: 2',
        'decimals: 2\nyardstick: { scale: guess, classes: { rumoured: on dit } }',
      ],
    ],
    issues: [
      'choice-unknown frameworks/2026.yaml:11:21: error: "guess" is no "scale" of the yardstick. Write icd-203 or phia.',
      'key-unknown frameworks/2026.yaml:11:39: error: The key "rumoured" means nothing in the classes of confidence. Remove it; known keys are asserted, evidenced, inferred, likely, appears, indicated, reported, alleged, suspected, attributed, self_claimed, possible, speculated, conditional, not_assessable and no_evidence.',
    ],
  },
  {
    name: 'a language that the yardstick has no words in',
    edits: [[FRAMEWORK, 'language: en', 'language: sw']],
    issues: [
      'yardstick-words-missing frameworks/2026.yaml:6:11: warning: There are no words for likelihood in "sw", and the framework declares none; readers would be shown English ones. Write `yardstick` as a mapping with `scale: icd-203`, `words` for almost-no-chance, very-unlikely, unlikely, roughly-even, likely, very-likely and almost-certain, and `classes` for asserted, evidenced, inferred, likely, appears, indicated, reported, alleged, suspected, attributed, self_claimed, possible, speculated, conditional, not_assessable and no_evidence. Words are at hand in ar, de, en, es, fr, pt and ru.',
    ],
  },
  {
    name: 'words in a language that has none for the classes of confidence',
    edits: [
      [
        FRAMEWORK,
        'language: en',
        'language: sw\nyardstick: { words: { almost-no-chance: a, very-unlikely: b, unlikely: c, roughly-even: d, likely: e, very-likely: f, almost-certain: g } }',
      ],
    ],
    issues: [
      'key-missing frameworks/2026.yaml:7:14: error: The key "classes" is missing in the yardstick, and there are no words in "sw" for classes of confidence. Add `classes` with the words that readers are shown for asserted, evidenced, inferred, likely, appears, indicated, reported, alleged, suspected, attributed, self_claimed, possible, speculated, conditional, not_assessable and no_evidence.',
    ],
  },
];
