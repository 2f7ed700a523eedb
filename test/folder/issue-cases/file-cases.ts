import {
  COUNTRIES,
  FRAMEWORK,
  INDEX,
  type IssueCase,
  PACKAGE,
  PROFILE,
  SCORES,
  SOURCES,
} from './issue-case.ts';

export const FILE_CASES: readonly IssueCase[] = [
  {
    name: 'no index.yaml',
    files: { [INDEX]: undefined },
    issues: [
      'file-missing index.yaml: error: The folder has no index.yaml. Check that it is an index folder; `assayer new` writes one to begin with.',
    ],
  },
  {
    name: 'no countries.csv',
    files: { [COUNTRIES]: undefined, [PACKAGE]: undefined },
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'file-missing editions/2026/countries.csv: error: The edition 2026 has no countries.csv. Add the file, or take the edition out of index.yaml.',
    ],
  },
  {
    name: 'no scores.csv',
    files: { [SCORES]: undefined, [PACKAGE]: undefined },
    issues: [
      'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.',
      'file-missing editions/2026/scores.csv: error: The edition 2026 has no scores.csv. Add the file, or take the edition out of index.yaml.',
    ],
  },
  {
    name: 'files of nearly right names',
    files: {
      'source.json': '[]',
      'editions/2026/score.csv': '',
      'frameworks/2026.yml': '',
      'editions/2026/profiles/old/XAA.md': '',
      'pictures/map.png': '',
      'notes.txt': 'free',
      LICENSE: 'free',
    },
    issues: [
      'file-unknown editions/2026/profiles/old/XAA.md: warning: Nothing reads this file. Profiles stand in profiles/, other tables beside scores.csv.',
      'file-unknown editions/2026/score.csv: warning: Nothing reads this file. Did you mean "scores.csv"?',
      'file-unknown frameworks/2026.yml: warning: Nothing reads this file. Framework files are named NAME.yaml.',
      'file-unknown pictures/map.png: warning: Nothing reads this file. Keep files that are not part of the index in documents/.',
      'file-unknown source.json: warning: Nothing reads this file. Did you mean "sources.json"?',
    ],
  },
  {
    name: 'a folder of an edition that is not listed',
    files: { 'editions/2025/scores.csv': '', 'editions/2025/countries.csv': '' },
    issues: [
      'datapackage-resource datapackage.json:27:3: warning: The table editions/2025/countries.csv is no resource of the data package. Add a resource with its path and fields.',
      'datapackage-resource datapackage.json:27:3: warning: The table editions/2025/scores.csv is no resource of the data package. Add a resource with its path and fields.',
      'edition-unlisted editions/2025: warning: index.yaml does not list the edition "2025", so it is not read. Add it to `editions` in index.yaml, or remove the folder.',
    ],
  },
  {
    name: 'bytes that are not UTF-8',
    files: { [PROFILE]: new Uint8Array([0x23, 0x23, 0x20, 0x4e, 0x0a, 0xc3, 0xa9, 0xe9, 0x20]) },
    issues: [
      'not-utf8 editions/2026/profiles/XAA.md:2:2: error: The file is not UTF-8 from here on. Save it as UTF-8 in the editor or spreadsheet it came from.',
    ],
  },
  {
    name: 'a character cut off at the end',
    files: { [PROFILE]: new Uint8Array([0x41, 0x0a, 0xe2, 0x82]) },
    issues: [
      'not-utf8 editions/2026/profiles/XAA.md:2:1: error: The file is not UTF-8 from here on. Save it as UTF-8 in the editor or spreadsheet it came from.',
    ],
  },
  {
    name: 'control characters',
    edits: [[PROFILE, 'invented, and so', 'inv\u0000ented,\u0007 and so']],
    issues: [
      'control-character editions/2026/profiles/XAA.md:3:23: error: The file holds 2 control characters; the first is U+0000. Remove it; letters, marks, blanks, tabs and line ends are enough for any text here.',
    ],
  },
  {
    name: 'control characters and half a character, written as escapes',
    edits: [
      [INDEX, 'title: "Demo"', 'title: "\\e[31mDemo"'],
      [FRAMEWORK, 'title: Quiet nights', 'title: "Quiet\\0 nights"'],
      [SOURCES, 'An invented survey', 'An \\ud800invented \\u0007survey'],
    ],
    issues: [
      'control-character frameworks/2026.yaml:5:8: error: The text holds a control character, or half a character, written as an escape. Remove it; letters, marks, blanks, tabs and line ends are enough for any text here.',
      'control-character index.yaml:4:8: error: The text holds a control character, or half a character, written as an escape. Remove it; letters, marks, blanks, tabs and line ends are enough for any text here.',
      'control-character sources.json:5:14: error: The text holds a control character, or half a character, written as an escape. Remove it; letters, marks, blanks, tabs and line ends are enough for any text here.',
    ],
  },
  {
    name: 'a letter that turns a line round',
    edits: [[PROFILE, 'invented', '\u202einvented']],
    issues: [
      'control-character editions/2026/profiles/XAA.md:3:20: error: The file holds 1 control character; the first is U+202E. Remove it; letters, marks, blanks, tabs and line ends are enough for any text here.',
    ],
  },
  {
    name: 'a carriage return of its own',
    edits: [[SCORES, 'XAA,rules,5\n', 'XAA,rules,5\r']],
    issues: [
      'control-character editions/2026/scores.csv:5:12: error: The file holds 1 control character; the first is U+000D. Remove it; letters, marks, blanks, tabs and line ends are enough for any text here.',
    ],
  },
  {
    name: 'a file too large to be a text',
    files: { [PROFILE]: `## Noise\n\n${'a'.repeat(1_000_000)}` },
    issues: [
      'file-too-large editions/2026/profiles/XAA.md: error: The file has 1000010 bytes; files of its kind have at most 1000000. Check that it is the right file, or split what it holds.',
    ],
  },
  {
    name: 'YAML that is none',
    edits: [[INDEX, 'title: "Demo"', 'title: "Demo']],
    issues: [
      'yaml-syntax index.yaml:4:13: error: This is not YAML: Missing closing "quote. Mend it here; mind the indentation, and put a text with a colon in quotes.',
    ],
  },
  {
    name: 'YAML with tabs',
    edits: [[FRAMEWORK, '  - id: noise', '\t- id: noise']],
    issues: [
      'yaml-syntax frameworks/2026.yaml:16:1: error: This is not YAML: Tabs are not allowed as indentation. Mend it here; mind the indentation, and put a text with a colon in quotes.',
    ],
  },
  {
    name: 'two YAML documents',
    edits: [[INDEX, 'languages: [en]', 'languages: [en]\n---\nid: two']],
    issues: [
      'yaml-syntax index.yaml:10:1: error: This is not YAML: A second document begins here. Mend it here; mind the indentation, and put a text with a colon in quotes.',
    ],
  },
  {
    name: 'anchors, aliases and tags',
    edits: [
      [INDEX, 'languages: [en]', 'languages: &tongues [en]'],
      [INDEX, 'countries: Example Land', 'countries: *tongues'],
      [INDEX, 'title: "Demo"', 'title: !!binary "Demo"'],
      [INDEX, 'funding: Nobody', 'funding: !secret Nobody'],
    ],
    issues: [
      'yaml-alias index.yaml:4:8: error: The file uses a tag of YAML, which index folders do without. Write the value out where it belongs, without &, * or !.',
      'yaml-alias index.yaml:9:21: error: The file uses an anchor of YAML, which index folders do without. Write the value out where it belongs, without &, * or !.',
      'yaml-alias index.yaml:13:12: error: The file uses an alias of YAML, which index folders do without. Write the value out where it belongs, without &, * or !.',
      'yaml-alias index.yaml:18:10: error: The file uses a tag of YAML, which index folders do without. Write the value out where it belongs, without &, * or !.',
    ],
  },
  {
    name: 'a list as a key',
    edits: [[INDEX, 'languages: [en]', '? [languages]\n: [en]']],
    issues: [
      'yaml-syntax index.yaml:9:3: error: This is not YAML as index folders use it: a key is not a plain word. Write the key as one word, then a colon and the value.',
    ],
  },
  {
    name: 'lists inside lists without end',
    edits: [[INDEX, 'languages: [en]', `languages: ${'['.repeat(60)}en${']'.repeat(60)}`]],
    issues: [
      'nested-too-deep index.yaml:9:60: error: Lists and mappings stand more than 48 deep inside each other. Check that it is the right file; no index needs such depth.',
    ],
  },
  {
    name: 'JSON that is none',
    files: { [SOURCES]: '[\n  { "id": "a", }\n]' },
    issues: [
      'json-syntax sources.json:2:16: error: This is not JSON: a text in quotes should stand here. Mend it here; an editor that knows JSON shows the same place.',
    ],
  },
  {
    name: 'JSON with something after its end',
    files: { [SOURCES]: '[]\n]' },
    issues: [
      'json-syntax sources.json:2:1: error: This is not JSON: the end of the file should stand here. Mend it here; an editor that knows JSON shows the same place.',
    ],
  },
  {
    name: 'JSON lists inside lists without end',
    files: { [SOURCES]: '['.repeat(60) },
    issues: [
      'nested-too-deep sources.json:1:50: error: Lists and mappings stand more than 48 deep inside each other. Check that it is the right file; no index needs such depth.',
    ],
  },
];
