import { CORRECTIONS, INDEX, type IssueCase, smallFramework } from './issue-case.ts';

const SECOND = `  - id: '2027'
    title: Edition 2027
    framework: '2026'
    period: { from: 2026-01-01, to: 2026-12-31 }
    published: 2027-02-28
`;
const FOLDER = {
  'editions/2027/countries.csv':
    'country,name,continent,region\nXAA,Example Harbour,Example Land,Example Coast\n',
  'editions/2027/scores.csv': `country,indicator,score\n${['road-noise', 'night-flights', 'loud-machines', 'rules', 'measuring'].map((id) => `XAA,${id},5\n`).join('')}`,
  'datapackage.json': undefined,
};
const LAST = 'published: 2026-02-28\n';

export const INDEX_CASES: readonly IssueCase[] = [
  {
    name: 'an index that is a list',
    files: { [INDEX]: '- id: demo\n' },
    issues: [
      'type-wrong index.yaml:1:1: error: The index is a list, not a mapping. Write keys, each with a colon and a value.',
    ],
  },
  {
    name: 'an empty index',
    files: { [INDEX]: '# nothing\n' },
    issues: [
      'type-wrong index.yaml:1:1: error: The index is empty, not a mapping. Write keys, each with a colon and a value.',
    ],
  },
  {
    name: 'an unknown key near a known one',
    edits: [[INDEX, 'summary:', 'sumary:']],
    issues: [
      'key-missing index.yaml:3:1: error: The key "summary" is missing in the index. Add a line "summary: …".',
      'key-unknown index.yaml:5:1: error: The key "sumary" means nothing in the index. Did you mean "summary"?',
    ],
  },
  {
    name: 'an unknown key near none',
    edits: [[INDEX, 'languages: [en]', 'languages: [en]\ncolour: red']],
    issues: [
      'key-unknown index.yaml:10:1: error: The key "colour" means nothing in the index. Remove it; known keys are id, title, summary, publisher, languages, countries, disclaimer, funding, boundaries, licence, contact, url and editions.',
    ],
  },
  {
    name: 'a key of JavaScript',
    edits: [[INDEX, 'languages: [en]', 'languages: [en]\n__proto__: { title: x }']],
    issues: [
      'key-unknown index.yaml:10:1: error: The key "__proto__" means nothing in the index. Remove it; known keys are id, title, summary, publisher, languages, countries, disclaimer, funding, boundaries, licence, contact, url and editions.',
    ],
  },
  {
    name: 'a key twice',
    edits: [[INDEX, 'languages: [en]', 'languages: [en]\nid: other']],
    issues: [
      'key-double index.yaml:10:1: error: The key "id" stands twice in the index; the first is on line 3. Keep one of the two.',
    ],
  },
  {
    name: 'a list for a text',
    edits: [[INDEX, 'countries: Example Land', 'countries: [Example Land]']],
    issues: [
      'type-wrong index.yaml:13:12: error: "countries" of the index is a list, not a text. Write a text here.',
    ],
  },
  {
    name: 'a text for a list and for a mapping',
    edits: [
      [INDEX, 'languages: [en]', 'languages: en'],
      [INDEX, 'publisher: { name: Example Office of Sound }', 'publisher: Example Office'],
    ],
    issues: [
      'type-wrong index.yaml:8:12: error: The publisher is a text, not a mapping. Write keys, each with a colon and a value.',
      'type-wrong index.yaml:9:12: error: "languages" of the index is a text, not a list. Write a list here.',
    ],
  },
  {
    name: 'empty texts',
    edits: [
      [INDEX, 'countries: Example Land', 'countries:'],
      [INDEX, 'title: "Demo"', 'title: ""'],
    ],
    issues: [
      'text-empty index.yaml:4:8: error: "title" of the index is empty. Write a value behind the colon, or remove the line where it may be left out.',
      'text-empty index.yaml:13:11: error: "countries" of the index is empty. Write a value behind the colon, or remove the line where it may be left out.',
    ],
  },
  {
    name: 'no language',
    edits: [[INDEX, 'languages: [en]', 'languages: []']],
    issues: [
      'text-empty index.yaml:9:12: error: The list "languages" of the index is empty. Add at least one entry.',
    ],
  },
  {
    name: 'a language by name',
    edits: [[INDEX, 'languages: [en]', 'languages: [en, English]']],
    issues: [
      'language-bad index.yaml:9:17: error: "English" is no language tag. Write a tag such as en, fr or pt-BR.',
    ],
  },
  {
    name: 'an id with capitals',
    edits: [[INDEX, 'id: demo', 'id: Demo Index']],
    issues: [
      'id-bad index.yaml:3:5: error: "Demo Index" is no id. Write small letters and digits with hyphens between words, such as organized-crime.',
    ],
  },
  {
    name: 'an address without its beginning',
    edits: [[INDEX, 'https://creativecommons.org/licenses/by/4.0/', 'creativecommons.org']],
    issues: [
      'url-bad index.yaml:23:8: error: "creativecommons.org" is no web address for "url" of the licence. Write the whole address, beginning with https://.',
    ],
  },
  {
    name: 'an address that runs a script',
    edits: [[INDEX, '# contact:', 'url: javascript:alert(1)\n#']],
    issues: [
      'url-bad index.yaml:25:6: error: "javascript:alert(1)" is no web address for "url" of the index. Write the whole address, beginning with https://.',
    ],
  },
  {
    name: 'days that are none',
    edits: [
      [INDEX, 'published: 2026-02-28', 'published: 2026-02-29'],
      [INDEX, 'from: 2025-01-01', 'from: 1 January 2025'],
    ],
    issues: [
      'day-bad index.yaml:33:21: error: "1 January 2025" is no day for "from" of the period of the edition "2026". Write year, month and day as 2023-09-28.',
      'day-bad index.yaml:34:16: error: "2026-02-29" is no day for "published" of the edition "2026". Write year, month and day as 2023-09-28.',
    ],
  },
  {
    name: 'a period that runs backwards',
    edits: [[INDEX, 'from: 2025-01-01, to: 2025-12-31', 'from: 2025-12-31, to: 2025-01-01']],
    issues: [
      'period-backwards index.yaml:33:37: error: The period of the edition "2026" ends on 2025-01-01, before it begins on 2025-12-31. Swap the two days, or mend one.',
    ],
  },
  {
    name: 'a publisher as the importer leaves it, and nobody who pays',
    edits: [
      [INDEX, 'name: Example Office of Sound', 'name: An unnamed user of Assayer'],
      [
        INDEX,
        'funding: Nobody has paid for this example. Say here who pays for your index.',
        "funding: ''",
      ],
    ],
    issues: [
      'publisher-unnamed index.yaml:8:14: warning: Nobody is named yet as the publisher of the index. Write the name of whoever puts it out and answers for it.',
      'funding-empty index.yaml:18:10: warning: The index does not say who pays for it. Name its funders, or say that it has none.',
    ],
  },
  {
    name: 'an edition published before its period ended',
    edits: [[INDEX, 'published: 2026-02-28', 'published: 2025-06-30']],
    issues: [
      'published-early index.yaml:34:16: warning: The edition "2026" was published on 2025-06-30, before its period ended on 2025-12-31. Check both days.',
    ],
  },
  {
    name: 'no editions',
    edits: [[INDEX, 'editions:', 'edition:']],
    issues: [
      'key-missing index.yaml:3:1: error: The key "editions" is missing in the index. Add a line "editions: …".',
      'key-unknown index.yaml:29:1: error: The key "edition" means nothing in the index. Did you mean "editions"?',
    ],
  },
  {
    name: 'an edition id with a blank',
    edits: [[INDEX, "id: '2026'", "id: 'Edition 2026'"]],
    issues: [
      'id-bad index.yaml:30:9: error: "Edition 2026" is no id of an edition. Write letters, digits and hyphens, at most 32, such as 2023.',
    ],
  },
  {
    name: 'the same edition twice',
    edits: [[INDEX, LAST, `${LAST}${SECOND.replace("'2027'", "'2026'")}`]],
    issues: [
      'edition-double index.yaml:35:9: error: The edition "2026" stands twice; the first is on line 30. Give every edition an id of its own.',
    ],
  },
  {
    name: 'editions that differ in capitals only',
    edits: [
      [INDEX, "id: '2026'", 'id: spring'],
      [INDEX, LAST, `${LAST}${SECOND.replace("'2027'", 'Spring')}`],
    ],
    issues: [
      'file-missing editions/spring/countries.csv: error: The edition spring has no countries.csv. Add the file, or take the edition out of index.yaml.',
      'file-missing editions/spring/scores.csv: error: The edition spring has no scores.csv. Add the file, or take the edition out of index.yaml.',
      'edition-double index.yaml:35:9: error: The edition "Spring" stands twice; the first is on line 30. Give every edition an id of its own.',
    ],
  },
  {
    name: 'the newest edition first',
    files: FOLDER,
    edits: [
      [
        INDEX,
        LAST,
        `${LAST}${SECOND.replace('2027-02-28', '2026-01-31').replace('2026-12-31', '2026-01-02')}`,
      ],
    ],
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'edition-order index.yaml:39:16: error: The edition 2027 of 2026-01-31 stands after 2026 of 2026-02-28. List editions oldest first, each published on a later day than the one before.',
    ],
  },
  {
    name: 'an edition under a framework that is not there',
    edits: [[INDEX, "framework: '2026'", "framework: '2062'"]],
    issues: [
      'framework-missing index.yaml:32:16: error: The edition 2026 needs frameworks/2062.yaml, which is not in the folder. Add the file. Or did you mean "2026"?',
    ],
  },
  {
    name: 'a framework named by a path',
    edits: [[INDEX, "framework: '2026'", "framework: '../2026'"]],
    issues: [
      'id-bad index.yaml:32:16: error: "../2026" is no name of a framework file. Write the file’s name in frameworks/ without .yaml.',
    ],
  },
  {
    name: 'bands of an edition for no component',
    edits: [[INDEX, LAST, `${LAST}    bands:\n      nois: [{ id: all, label: all }]\n`]],
    issues: [
      'node-unknown index.yaml:36:7: error: Bands are set for "nois", which is no component of the framework. Did you mean "noise"?',
    ],
  },
  {
    name: 'bands of an edition under no id',
    edits: [[INDEX, LAST, `${LAST}    bands:\n      The Noise: [{ id: all, label: all }]\n`]],
    issues: [
      'id-bad index.yaml:36:7: error: "The Noise" is no id of a component. Write the id of a component of the framework.',
    ],
  },
  {
    name: 'bands of an edition off the scale',
    edits: [
      [
        INDEX,
        LAST,
        `${LAST}    bands:\n      noise:\n        - { id: low, label: low, below: 11 }\n        - { id: high, label: high }\n`,
      ],
    ],
    issues: [
      'band-edge index.yaml:37:13: error: The edge 11 of band "low" lies outside the scale. Write a number above 1 and at most 10.',
    ],
  },
  {
    name: 'bands of an edition without a band',
    edits: [[INDEX, LAST, `${LAST}    bands: { noise: [] }\n`]],
    issues: [
      'bands-missing index.yaml:35:21: error: No bands are named for "noise". Add `bands` with at least one band; a single one without `below` will do.',
    ],
  },
  {
    name: 'neighbouring editions whose frameworks no map connects',
    files: {
      ...FOLDER,
      'frameworks/2027.yaml': smallFramework('demo/2027'),
      'editions/2027/scores.csv': 'country,indicator,score\nXAA,road-noise,5\n',
    },
    edits: [[INDEX, LAST, `${LAST}${SECOND.replace("framework: '2026'", "framework: '2027'")}`]],
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'frameworks-not-linked index.yaml:37:16: warning: The editions 2026 and 2027 use frameworks that no map connects. Add `previous` with framework demo/2026 to frameworks/2027.yaml; without it nothing can be compared like for like.',
    ],
  },
  {
    name: 'corrections of other editions and other releases',
    files: {
      [CORRECTIONS]:
        'edition,release,date,what,why\n2062,2062.2,2026-03-01,a,b\n2026,2025.2,2026-03-01,a,b\n2026,second,2026-03-01,a,b\n',
    },
    issues: [
      'edition-unknown corrections.csv:2:1: error: index.yaml lists no edition "2062". Did you mean "2026"?',
      'release-bad corrections.csv:3:6: error: "2025.2" is no release of edition 2026. Write edition and number with a point between them, such as 2026.2.',
      'release-bad corrections.csv:4:6: error: "second" is no release of edition 2026. Write edition and number with a point between them, such as 2026.2.',
    ],
  },
  {
    name: 'corrections on no day, before their edition and out of order',
    files: {
      [CORRECTIONS]:
        'edition,release,date,what,why\n2026,2026.2,1 March,a,b\n2026,2026.2,2026-02-01,a,b\n2026,2026.2,2026-05-01,a,b\n2026,2026.3,2026-04-01,a,b\n',
    },
    issues: [
      'day-bad corrections.csv:2:13: error: "1 March" is no day. Write year, month and day as 2023-09-28.',
      'date-order corrections.csv:3:13: error: The correction of 2026-02-01 is older than its edition, published 2026-02-28. Mend the date here or in index.yaml.',
      'date-order corrections.csv:5:13: error: The correction of 2026-04-01 stands after one of 2026-05-01. Order corrections from oldest to newest.',
    ],
  },
  {
    name: 'corrections whose releases leap',
    files: {
      [CORRECTIONS]:
        'edition,release,date,what,why\n2026,2026.1,2026-03-01,a,b\n2026,2026.2,2026-03-01,a,b\n2026,2026.4,2026-03-01,a,b\n',
    },
    issues: [
      'release-order corrections.csv:2:6: error: The correction leads to release 2026.1, but 2026.2 comes next. Write 2026.2.',
      'release-order corrections.csv:4:6: error: The correction leads to release 2026.4, but 2026.3 comes next. Write 2026.2 or 2026.3.',
    ],
  },
  {
    name: 'a correction without a reason',
    files: { [CORRECTIONS]: 'edition,release,date,what,why\n2026,2026.2,2026-03-01,a,\n' },
    issues: [
      'field-empty corrections.csv:2:26: error: The why of this row is empty. Fill it in, or remove the row.',
    ],
  },
];
