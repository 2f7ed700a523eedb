import { COUNTRIES, FRAMEWORK, type IssueCase, PACKAGE, PROVENANCE, SCORES } from './issue-case.ts';

const HASH = 'a'.repeat(64);
const HEADER = 'country,indicator,file_sha256,sheet,cell\n';

export const TABLE_CASES: readonly IssueCase[] = [
  {
    name: 'semicolons for commas, as some spreadsheets save a table',
    files: { [SCORES]: 'country;indicator;score\nXAA;road-noise;6,5\n' },
    issues: [
      'separator-wrong editions/2026/scores.csv:1:1: error: The columns are separated by semicolons. Save the table with commas: as CSV, comma separated, UTF-8.',
    ],
  },
  {
    name: 'empty columns at the right of every line, and one in the middle',
    files: {
      [PROVENANCE]: 'country,indicator,file_sha256,,sheet,cell,,\n',
    },
    issues: [
      'datapackage-resource datapackage.json:27:3: warning: The table editions/2026/provenance.csv is no resource of the data package. Add a resource with its path and fields.',
      'fields-trailing editions/2026/provenance.csv:1:1: error: Every line ends in 2 commas that no column needs. Delete the empty columns at the right of the table and save it again.',
      'column-unknown editions/2026/provenance.csv:1:31: error: A column has no name. Remove it; known columns are country, indicator, file_sha256, sheet and cell.',
    ],
  },
  {
    name: 'a quoted field that is never closed',
    edits: [[SCORES, 'XAB,rules,7.5', 'XAB,"rules,7.5']],
    issues: [
      'csv-syntax editions/2026/scores.csv:10:5: error: This quoted field is never closed. Put a field with a comma, a quote or a line end in quotes, and write a quote inside it twice.',
    ],
  },
  {
    name: 'text behind a closing quote',
    edits: [[SCORES, 'XAB,rules,7.5', 'XAB,"rules"s,7.5']],
    issues: [
      'csv-syntax editions/2026/scores.csv:10:12: error: Text follows the closing quote: s. Put a field with a comma, a quote or a line end in quotes, and write a quote inside it twice.',
    ],
  },
  {
    name: 'texts that a spreadsheet would run',
    edits: [
      [COUNTRIES, 'XAB,Example Hills,Example Land', "XAB,=cmd|' /C calc'!A0,@SUM(A1)"],
      [COUNTRIES, 'Hill Town', '+1'],
      [FRAMEWORK, 'name: Road noise', 'name: =1+1'],
      [FRAMEWORK, 'definition: What is done', 'definition: "-What is done'],
      [FRAMEWORK, 'keep nights quiet.', 'keep nights quiet."'],
      [FRAMEWORK, 'name: On the move', 'name: ＝1'],
      [FRAMEWORK, 'label: quiet', 'label: -quiet'],
    ],
    issues: [
      `formula-text editions/2026/countries.csv:3:5: error: "=cmd|' /C calc'!A0" begins like a formula, and spreadsheets would run it. Begin it with a letter, a digit or a quotation mark.`,
      'region-in-two-continents editions/2026/countries.csv:3:24: warning: The region "Example Coast" lies in "@SUM(A1)" here and in "Example Land" on line 2. Name one continent for all its countries, or give the parts names of their own.',
      'formula-text editions/2026/countries.csv:3:24: error: "@SUM(A1)" begins like a formula, and spreadsheets would run it. Begin it with a letter, a digit or a quotation mark.',
      'formula-text editions/2026/countries.csv:3:75: error: "+1" begins like a formula, and spreadsheets would run it. Begin it with a letter, a digit or a quotation mark.',
      'formula-text frameworks/2026.yaml:23:29: error: "-quiet" begins like a formula, and spreadsheets would run it. Begin it with a letter, a digit or a quotation mark.',
      'formula-text frameworks/2026.yaml:33:19: error: "=1+1" begins like a formula, and spreadsheets would run it. Begin it with a letter, a digit or a quotation mark.',
      'formula-text frameworks/2026.yaml:51:17: error: "-What is done to keep nights quiet." begins like a formula, and spreadsheets would run it. Begin it with a letter, a digit or a quotation mark.',
      'formula-text frameworks/2026.yaml:69:25: error: "＝1" begins like a formula, and spreadsheets would run it. Begin it with a letter, a digit or a quotation mark.',
    ],
  },
  {
    name: 'an empty table',
    files: { [SCORES]: '', [PACKAGE]: undefined },
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'table-empty editions/2026/scores.csv: error: The table is empty. Write the header first: country,indicator,score.',
    ],
  },
  {
    name: 'a header without rows',
    files: {
      [SCORES]: 'country,indicator,score\n',
      [COUNTRIES]: 'country,name,continent,region\n',
      [PACKAGE]: undefined,
    },
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'table-empty editions/2026/countries.csv: error: The table has no countries. Add one row for each country of the edition.',
      'table-empty editions/2026/scores.csv: error: The table has no scores. Add one row for each country and indicator.',
    ],
  },
  {
    name: 'a missing column',
    files: { [SCORES]: 'country,indicator\nXAA,rules\n', [PACKAGE]: undefined },
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'column-missing editions/2026/scores.csv:1:1: error: The column "score" is missing. Add it to the header and to every row.',
    ],
  },
  {
    name: 'a column of a wrong name',
    files: { [PACKAGE]: undefined },
    edits: [[SCORES, 'country,indicator,score', 'country,indicators,score']],
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'column-missing editions/2026/scores.csv:1:1: error: The column "indicator" is missing. A column of a similar name stands there; mend its name.',
      'column-unknown editions/2026/scores.csv:1:9: error: The table has no column "indicators". Did you mean "indicator"?',
    ],
  },
  {
    name: 'columns without a name and of an unknown one',
    files: {
      [COUNTRIES]: 'country,name,continent,region,,flag\nXAA,A,E,R,,\nXAB,B,E,R,,\nXAC,C,E,R,,\n',
      [PACKAGE]: undefined,
    },
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'column-unknown editions/2026/countries.csv:1:31: error: A column has no name. Remove it; known columns are country, name, continent, region, population, population_source, gdp, gdp_source, area, area_source, capital and capital_source.',
      'column-unknown editions/2026/countries.csv:1:32: error: The table has no column "flag". Remove it; known columns are country, name, continent, region, population, population_source, gdp, gdp_source, area, area_source, capital and capital_source.',
    ],
  },
  {
    name: 'a column twice',
    files: {
      [COUNTRIES]: 'country,name,continent,region,name\nXAA,A,E,R,A\nXAB,B,E,R,B\nXAC,C,E,R,C\n',
      [PACKAGE]: undefined,
    },
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'column-double editions/2026/countries.csv:1:31: error: The column "name" stands twice. Keep one of the two.',
    ],
  },
  {
    name: 'columns of JavaScript',
    files: {
      [COUNTRIES]:
        'country,name,continent,region,__proto__,constructor\nXAA,A,E,R,1,1\nXAB,B,E,R,1,1\nXAC,C,E,R,1,1\n',
      [PACKAGE]: undefined,
    },
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'column-unknown editions/2026/countries.csv:1:31: error: The table has no column "__proto__". Remove it; known columns are country, name, continent, region, population, population_source, gdp, gdp_source, area, area_source, capital and capital_source.',
      'column-unknown editions/2026/countries.csv:1:41: error: The table has no column "constructor". Remove it; known columns are country, name, continent, region, population, population_source, gdp, gdp_source, area, area_source, capital and capital_source.',
    ],
  },
  {
    name: 'rows with too few and too many fields',
    edits: [
      [SCORES, 'XAB,rules,7.5', 'XAB,rules'],
      [SCORES, 'XAB,measuring,4', 'XAB,measuring,4,5'],
    ],
    issues: [
      'fields-wrong editions/2026/scores.csv:10:1: error: The row has 2 fields, the header 3. Add or remove commas; put a field that holds a comma in quotes.',
      'fields-wrong editions/2026/scores.csv:11:1: error: The row has 4 fields, the header 3. Add or remove commas; put a field that holds a comma in quotes.',
    ],
  },
  {
    name: 'empty fields',
    edits: [
      [COUNTRIES, 'XAB,Example Hills,Example Land', 'XAB,,Example Land'],
      [SCORES, 'XAB,rules,7.5', 'XAB,,7.5'],
    ],
    issues: [
      'field-empty editions/2026/countries.csv:3:5: error: The name of this row is empty. Fill it in, or remove the row.',
      'field-empty editions/2026/scores.csv:10:5: error: The indicator of this row is empty. Fill it in, or remove the row.',
    ],
  },
  {
    name: 'blanks around a field',
    edits: [[COUNTRIES, 'XAB,Example Hills,Example Land', 'XAB,Example Hills ,Example Land']],
    issues: [
      'blank-around editions/2026/countries.csv:3:5: error: The field "Example Hills " begins or ends with a blank. Write "Example Hills".',
    ],
  },
  {
    name: 'country codes that are none',
    files: { [PACKAGE]: undefined },
    edits: [
      [COUNTRIES, 'XAB,Example Hills', 'Belarus,Example Hills'],
      [COUNTRIES, 'XAC,', 'blr,'],
      [SCORES, 'XAB,rules', 'BLX,rules'],
    ],
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'country-unknown editions/2026/countries.csv:3:1: error: "Belarus" is no country code. Did you mean BLR (Belarus)?',
      'country-unknown editions/2026/countries.csv:4:1: error: "blr" is no country code. Did you mean BLR (Belarus)?',
      'country-unknown editions/2026/scores.csv:10:1: error: "BLX" is no country code. Write the three capital letters of ISO 3166-1, such as BLR.',
    ],
  },
  {
    name: 'a country twice and a name twice',
    edits: [[COUNTRIES, 'XAC,Example Plain', 'XAB,Example Hills']],
    issues: [
      'country-double editions/2026/countries.csv:4:1: error: The country "XAB" stands twice; the first is on line 3. Keep one row for each country, with a name of its own.',
      'country-double editions/2026/countries.csv:4:5: error: The name "Example Hills" stands twice; the first is on line 3. Keep one row for each country, with a name of its own.',
    ],
  },
  {
    name: 'a country that is not listed',
    edits: [
      [
        COUNTRIES,
        'XAC,Example Plain,Example Land,Example Coast,200000,invented,1500,invented,Plain Town,invented\n',
        '',
      ],
    ],
    issues: [
      'country-not-listed editions/2026/scores.csv:12:1: error: The country XAC is not in countries.csv of this edition. Add it there, or remove it here.',
      'country-not-listed editions/2026/scores.csv:13:1: error: The country XAC is not in countries.csv of this edition. Add it there, or remove it here.',
      'country-not-listed editions/2026/scores.csv:14:1: error: The country XAC is not in countries.csv of this edition. Add it there, or remove it here.',
      'country-not-listed editions/2026/scores.csv:15:1: error: The country XAC is not in countries.csv of this edition. Add it there, or remove it here.',
      'country-not-listed editions/2026/scores.csv:16:1: error: The country XAC is not in countries.csv of this edition. Add it there, or remove it here.',
    ],
  },
  {
    name: 'a country without scores',
    edits: [[COUNTRIES, 'XAC,', 'XAD,Example Marsh,Example Land,Example Coast,,,,,,\nXAC,']],
    issues: [
      'country-without-scores editions/2026/scores.csv: error: XAD (Example Marsh) has no score at all. Add its scores, or take it out of countries.csv.',
    ],
  },
  {
    name: 'a region in two continents',
    edits: [[COUNTRIES, 'XAC,Example Plain,Example Land', 'XAC,Example Plain,Other Land']],
    issues: [
      'region-in-two-continents editions/2026/countries.csv:4:19: warning: The region "Example Coast" lies in "Other Land" here and in "Example Land" on line 2. Name one continent for all its countries, or give the parts names of their own.',
    ],
  },
  {
    name: 'facts without source and sources without fact',
    edits: [[COUNTRIES, '80000,invented,900,invented', '80000,,,invented']],
    issues: [
      'fact-without-source editions/2026/countries.csv:3:46: error: The population "80000" has no source. Say in the column population_source where it was read, with the year.',
      'source-without-fact editions/2026/countries.csv:3:54: error: A source is given for the area, but the area is empty. Fill in the area, or remove its source.',
    ],
  },
  {
    name: 'facts that are no numbers',
    edits: [[COUNTRIES, '80000,invented,900,invented', '80 000,invented,-900,invented']],
    issues: [
      'number-bad editions/2026/countries.csv:3:46: error: The population "80 000" is no number. Write digits only, with a decimal point where needed and no separators.',
      'number-bad editions/2026/countries.csv:3:62: error: The area "-900" is no number. Write digits only, with a decimal point where needed and no separators.',
    ],
  },
  {
    name: 'an unknown indicator',
    edits: [[SCORES, 'XAB,rules', 'XAB,rulse']],
    issues: [
      'scores-missing editions/2026/scores.csv:7:1: warning: XAB (Example Hills) lacks 1 score of 5: rules. Add a row for each, or leave it so: means do without them as far as coverage rules allow.',
      'indicator-unknown editions/2026/scores.csv:10:5: error: "rulse" is no indicator of demo/2026. Did you mean "rules"?',
    ],
  },
  {
    name: 'an indicator like no other',
    edits: [[SCORES, 'XAB,rules', 'XAB,temperature']],
    issues: [
      'scores-missing editions/2026/scores.csv:7:1: warning: XAB (Example Hills) lacks 1 score of 5: rules. Add a row for each, or leave it so: means do without them as far as coverage rules allow.',
      'indicator-unknown editions/2026/scores.csv:10:5: error: "temperature" is no indicator of demo/2026. Write an indicator of the framework by its id.',
    ],
  },
  {
    name: 'the same cell twice',
    edits: [[SCORES, 'XAB,rules,7.5', 'XAB,rules,7.5\nXAB,rules,8']],
    issues: [
      'cell-double editions/2026/scores.csv:11:5: error: XAB has rules twice; the first is on line 10. Keep the row with the score that holds.',
    ],
  },
  {
    name: 'an empty score',
    edits: [[SCORES, 'XAB,rules,7.5', 'XAB,rules,']],
    issues: [
      'score-empty editions/2026/scores.csv:10:11: error: The score is empty. Fill it in; where there is no score, remove the row.',
    ],
  },
  {
    name: 'scores that are no numbers',
    edits: [
      [SCORES, 'XAB,rules,7.5', 'XAB,rules,"7,5"'],
      [SCORES, 'XAB,measuring,4', 'XAB,measuring,n/a'],
      [SCORES, 'XAC,rules,3', 'XAC,rules,6/2'],
      [SCORES, 'XAC,measuring,2.5', 'XAC,measuring,25e-1'],
    ],
    issues: [
      'score-not-a-number editions/2026/scores.csv:10:11: error: The score "7,5" is no number. Write a number from 1.0 to 10.0 with a decimal point, or remove the row where there is no score.',
      'score-not-a-number editions/2026/scores.csv:11:15: error: The score "n/a" is no number. Write a number from 1.0 to 10.0 with a decimal point, or remove the row where there is no score.',
      'score-not-a-number editions/2026/scores.csv:15:11: error: The score "6/2" is no number. Write a number from 1.0 to 10.0 with a decimal point, or remove the row where there is no score.',
      'score-not-a-number editions/2026/scores.csv:16:15: error: The score "25e-1" is no number. Write a number from 1.0 to 10.0 with a decimal point, or remove the row where there is no score.',
    ],
  },
  {
    name: 'scores between two steps',
    edits: [
      [SCORES, 'XAB,rules,7.5', 'XAB,rules,7.3'],
      [SCORES, 'XAB,measuring,4', 'XAB,measuring,4.2'],
      [SCORES, 'XAC,rules,3', 'XAC,rules,3.25'],
    ],
    issues: [
      'score-off-grid editions/2026/scores.csv:10:11: error: The score 7.3 lies between two steps of the scale. The nearest allowed score is 7.5.',
      'score-off-grid editions/2026/scores.csv:11:15: error: The score 4.2 lies between two steps of the scale. The nearest allowed score is 4.0.',
      'score-off-grid editions/2026/scores.csv:15:11: error: The score 3.25 lies between two steps of the scale. The nearest allowed scores are 3.0 and 3.5.',
    ],
  },
  {
    name: 'scores off the scale',
    edits: [
      [SCORES, 'XAB,rules,7.5', 'XAB,rules,10.5'],
      [SCORES, 'XAB,measuring,4', 'XAB,measuring,0'],
      [SCORES, 'XAC,rules,3', 'XAC,rules,-3'],
    ],
    issues: [
      'score-outside-scale editions/2026/scores.csv:10:11: error: The score 10.5 lies above the scale from 1.0 to 10.0. The nearest allowed score is 10.0.',
      'score-outside-scale editions/2026/scores.csv:11:15: error: The score 0 lies below the scale from 1.0 to 10.0. The nearest allowed score is 1.0.',
      'score-outside-scale editions/2026/scores.csv:15:11: error: The score -3 lies below the scale from 1.0 to 10.0. The nearest allowed score is 1.0.',
    ],
  },
  {
    name: 'scores below zero on a scale through zero',
    edits: [
      [FRAMEWORK, 'minimum: 1,', 'minimum: -2,'],
      [SCORES, 'XAB,rules,7.5', 'XAB,rules,-0.7'],
      [SCORES, 'XAB,measuring,4', 'XAB,measuring,-1.5'],
    ],
    issues: [
      'score-off-grid editions/2026/scores.csv:10:11: error: The score -0.7 lies between two steps of the scale. The nearest allowed score is -0.5.',
    ],
  },
  {
    name: 'a score outside its interval',
    files: { [PACKAGE]: undefined },
    edits: [
      [
        SCORES,
        'country,indicator,score\nXAA,road-noise,6.5\n',
        'country,indicator,score,low,high\nXAA,road-noise,6.5,7,8\n',
      ],
      ...[
        'XAA,night-flights,7',
        'XAA,loud-machines,4.5',
        'XAA,rules,5',
        'XAA,measuring,6',
        'XAB,road-noise,3',
        'XAB,night-flights,1.5',
        'XAB,loud-machines,4',
        'XAB,rules,7.5',
        'XAB,measuring,4',
        'XAC,road-noise,5',
        'XAC,night-flights,2.5',
        'XAC,loud-machines,7.5',
        'XAC,rules,3',
        'XAC,measuring,2.5',
      ].map((row) => [SCORES, `${row}\n`, `${row},,\n`] as const),
      [SCORES, 'XAB,rules,7.5,,', 'XAB,rules,7.5,7.1,11'],
    ],
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'score-outside-interval editions/2026/scores.csv:2:16: error: The score 6.5 lies outside its own interval. Let low be at most the score, and high at least the score.',
      'score-off-grid editions/2026/scores.csv:10:15: error: The low end 7.1 lies between two steps of the scale. The nearest allowed score is 7.0.',
      'score-outside-scale editions/2026/scores.csv:10:19: error: The high end 11 lies above the scale from 1.0 to 10.0. The nearest allowed score is 10.0.',
    ],
  },
  {
    name: 'missing scores',
    edits: [
      [SCORES, 'XAB,rules,7.5\nXAB,measuring,4\n', ''],
      [SCORES, 'XAC,rules,3\n', ''],
    ],
    issues: [
      'scores-missing editions/2026/scores.csv:7:1: warning: XAB (Example Hills) lacks 2 scores of 5: rules and measuring. Add a row for each, or leave it so: means do without them as far as coverage rules allow.',
      'scores-missing editions/2026/scores.csv:10:1: warning: XAC (Example Plain) lacks 1 score of 5: rules. Add a row for each, or leave it so: means do without them as far as coverage rules allow.',
    ],
  },
  {
    name: 'provenance of what is not there',
    files: {
      [PROVENANCE]: `${HEADER}XAA,rules,${HASH},data,B2\nXAA,ruls,${HASH},data,B3\nXAD,rules,${HASH},data,B4\n`,
      [PACKAGE]: undefined,
    },
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'indicator-unknown editions/2026/provenance.csv:3:5: error: "ruls" is no indicator of demo/2026. Did you mean "rules"?',
      'country-not-listed editions/2026/provenance.csv:4:1: error: The country XAD is not in countries.csv of this edition. Add it there, or remove it here.',
    ],
  },
  {
    name: 'provenance of a score left out',
    files: { [PROVENANCE]: `${HEADER}XAB,rules,${HASH},data,B2\n`, [PACKAGE]: undefined },
    edits: [[SCORES, 'XAB,rules,7.5\n', '']],
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'provenance-without-score editions/2026/provenance.csv:2:1: error: XAB has no score for rules, but provenance of one. Add the score to scores.csv, or remove this row.',
      'scores-missing editions/2026/scores.csv:7:1: warning: XAB (Example Hills) lacks 1 score of 5: rules. Add a row for each, or leave it so: means do without them as far as coverage rules allow.',
    ],
  },
  {
    name: 'provenance with bad hash and cell, and twice',
    files: {
      [PROVENANCE]: `${HEADER}XAA,rules,${HASH.slice(1)},data,B2\nXAA,rules,${HASH},data,2B\n`,
      [PACKAGE]: undefined,
    },
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'hash-bad editions/2026/provenance.csv:2:11: error: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" is no SHA-256. Write the 64 hexadecimal digits of the file’s SHA-256, small letters.',
      'cell-double editions/2026/provenance.csv:3:5: error: XAA has rules twice; the first is on line 2. Keep the row that says where the score was read.',
      'cell-bad editions/2026/provenance.csv:3:81: error: "2B" is no cell. Write the column in capital letters, then the row, such as F12.',
    ],
  },
];
