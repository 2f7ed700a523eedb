import { CORRECTIONS, type IssueCase, PACKAGE, PROVENANCE, SCORES } from './issue-case.ts';

export const PACKAGE_CASES: readonly IssueCase[] = [
  {
    name: 'no data package',
    files: { [PACKAGE]: undefined },
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
    ],
  },
  {
    name: 'a data package that is a list',
    files: { [PACKAGE]: '[]' },
    issues: [
      'type-wrong datapackage.json:1:1: error: The data package is a list, not a mapping. Write keys, each with a colon and a value.',
    ],
  },
  {
    name: 'a data package without resources',
    files: { [PACKAGE]: '{ "name": "demo", "resources": [] }' },
    issues: [
      'datapackage-resource datapackage.json:1:19: warning: The table corrections.csv is no resource of the data package. Add a resource with its path and fields.',
      'datapackage-resource datapackage.json:1:19: warning: The table editions/2026/countries.csv is no resource of the data package. Add a resource with its path and fields.',
      'datapackage-resource datapackage.json:1:19: warning: The table editions/2026/scores.csv is no resource of the data package. Add a resource with its path and fields.',
      'text-empty datapackage.json:1:32: error: The list "resources" of the data package is empty. Add at least one entry.',
    ],
  },
  {
    name: 'names that are none, and one twice',
    edits: [
      [PACKAGE, '"name": "demo"', '"name": "The Demo"'],
      [PACKAGE, '"name": "corrections"', '"name": "scores-2026"'],
    ],
    issues: [
      'datapackage-bad datapackage.json:3:11: error: "The Demo" is no name for a data package. Use small letters, digits, points, hyphens and low lines.',
      'datapackage-bad datapackage.json:189:15: error: The resource name "scores-2026" is used twice; the first is on line 120. Give every resource a name of its own.',
    ],
  },
  {
    name: 'a path that leads out of the folder',
    edits: [[PACKAGE, '"path": "corrections.csv"', '"path": "../corrections.csv"']],
    issues: [
      'datapackage-resource datapackage.json:27:3: warning: The table corrections.csv is no resource of the data package. Add a resource with its path and fields.',
      'datapackage-bad datapackage.json:192:15: error: The path "../corrections.csv" leads out of the folder. Write a path relative to datapackage.json, with forward slashes.',
    ],
  },
  {
    name: 'a table that is not there',
    edits: [[PACKAGE, '"path": "corrections.csv"', '"path": "correction.csv"']],
    issues: [
      'datapackage-resource datapackage.json:27:3: warning: The table corrections.csv is no resource of the data package. Add a resource with its path and fields.',
      'datapackage-resource datapackage.json:192:15: error: The resource names "correction.csv", which is not in the folder. Did you mean "corrections.csv"?',
    ],
  },
  {
    name: 'a table on the web',
    edits: [
      [PACKAGE, '"path": "corrections.csv"', '"path": "https://example.org/corrections.csv"'],
    ],
    issues: [
      'datapackage-resource datapackage.json:27:3: warning: The table corrections.csv is no resource of the data package. Add a resource with its path and fields.',
    ],
  },
  {
    name: 'a table the data package leaves out',
    files: { [PROVENANCE]: 'country,indicator,file_sha256,sheet,cell\n' },
    issues: [
      'datapackage-resource datapackage.json:27:3: warning: The table editions/2026/provenance.csv is no resource of the data package. Add a resource with its path and fields.',
    ],
  },
  {
    name: 'columns in another order',
    files: { [CORRECTIONS]: 'release,edition,date,what,why\n' },
    issues: [
      'datapackage-fields datapackage.json:198:19: error: The fields of corrections.csv are edition, release, date, what and why, but its columns are release, edition, date, what and why. Name one field for each column, in the order of the header.',
    ],
  },
  {
    name: 'a type that is none',
    edits: [[PACKAGE, '"type": "date"', '"type": "day"']],
    issues: [
      'datapackage-bad datapackage.json:217:21: error: "day" is no type of a field. Write string, number, integer, boolean, object, array, list, datetime, date, time, year, yearmonth, duration, geopoint, geojson or any.',
    ],
  },
  {
    name: 'a key of a field that is not there',
    edits: [
      [
        PACKAGE,
        '"primaryKey": [\n          "country",\n          "indicator"',
        '"primaryKey": [\n          "country",\n          "indicators"',
      ],
    ],
    issues: [
      'datapackage-fields datapackage.json:170:11: error: A key of editions/2026/scores.csv uses the field "indicators", which the table has not. Did you mean "indicator"?',
    ],
  },
  {
    name: 'a foreign key to nowhere',
    edits: [[PACKAGE, '"resource": "countries-2026"', '"resource": "country-2026"']],
    issues: [
      'datapackage-resource datapackage.json:178:27: error: A foreign key refers to "country-2026", which is no resource. Did you mean "countries-2026"?',
    ],
  },
  {
    name: 'a data package is checked beside broken tables',
    edits: [
      [SCORES, 'XAB,rules,7.5', 'XAB,rules,x'],
      [PACKAGE, '"path": "corrections.csv"', '"path": "correction.csv"'],
    ],
    issues: [
      'datapackage-resource datapackage.json:27:3: warning: The table corrections.csv is no resource of the data package. Add a resource with its path and fields.',
      'datapackage-resource datapackage.json:192:15: error: The resource names "correction.csv", which is not in the folder. Did you mean "corrections.csv"?',
      'score-not-a-number editions/2026/scores.csv:10:11: error: The score "x" is no number. Write a number from 1.0 to 10.0 with a decimal point, or remove the row where there is no score.',
    ],
  },
];
