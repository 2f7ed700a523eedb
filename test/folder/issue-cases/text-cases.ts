import { type IssueCase, PROFILE, SOURCES } from './issue-case.ts';

export const TEXT_CASES: readonly IssueCase[] = [
  {
    name: 'a profile named by a country’s name',
    files: {
      'editions/2026/profiles/Belarus.md': '## Noise\n\nText.\n',
      'editions/2026/profiles/XAB.txt': '',
    },
    issues: [
      'country-unknown editions/2026/profiles/Belarus.md: error: "Belarus" is no country code. Did you mean BLR (Belarus)?',
      'country-unknown editions/2026/profiles/XAB.txt: error: "XAB.txt" is no name of a profile. Name the file by country code with the ending .md, such as BLR.md.',
    ],
  },
  {
    name: 'a profile of a country that is not listed',
    files: { 'editions/2026/profiles/BLR.md': '## Noise\n\nText.\n' },
    issues: [
      'country-not-listed editions/2026/profiles/BLR.md: error: The country BLR is not in countries.csv of this edition. Add it there, or remove it here.',
    ],
  },
  {
    name: 'a heading that is no section',
    edits: [[PROFILE, '## Protection', '## Protecton']],
    issues: [
      'section-unknown editions/2026/profiles/XAA.md:7:1: error: The framework has no section "Protecton". Did you mean "Protection"?',
    ],
  },
  {
    name: 'a heading like no section, and one without a title',
    files: { [PROFILE]: '## Weather\n\nText.\n\n##\n\nText.\n' },
    issues: [
      'section-unknown editions/2026/profiles/XAA.md:1:1: error: The framework has no section "Weather". Use one of its sections: Noise; Protection.',
      'section-unknown editions/2026/profiles/XAA.md:5:1: error: The heading has no title. Use one of its sections: Noise; Protection.',
    ],
  },
  {
    name: 'sections in another order',
    files: { [PROFILE]: '## Protection\n\nText.\n\n## Noise\n\nText.\n' },
    issues: [
      'section-order editions/2026/profiles/XAA.md:5:1: error: The section "Noise" stands after "Protection". Keep the framework’s order: Noise; Protection.',
    ],
  },
  {
    name: 'a section twice',
    edits: [[PROFILE, '## Protection', '## Noise']],
    issues: [
      'section-double editions/2026/profiles/XAA.md:7:1: error: The section "Noise" stands twice; the first is on line 1. Join the two.',
    ],
  },
  {
    name: 'a section without text',
    files: { [PROFILE]: '## Noise\n\n## Protection\n\nText.\n' },
    issues: [
      'section-empty editions/2026/profiles/XAA.md:1:1: error: The section "Noise" has no text. Write a paragraph, or remove the heading.',
    ],
  },
  {
    name: 'an empty profile',
    files: { [PROFILE]: '\n\n' },
    issues: [
      'section-empty editions/2026/profiles/XAA.md: error: The profile is empty. Write its sections, or remove the file; a country without a text needs none.',
    ],
  },
  {
    name: 'headings of other depths',
    edits: [
      [PROFILE, '## Noise', '# Noise'],
      [PROFILE, '## Protection', '### Protection ###'],
    ],
    issues: [
      'heading-depth editions/2026/profiles/XAA.md:1:1: error: The heading "Noise" begins with #, not ##. Begin every section with ##; to begin a paragraph with #, write \\#.',
      'heading-depth editions/2026/profiles/XAA.md:7:1: error: The heading "Protection" begins with ###, not ##. Begin every section with ##; to begin a paragraph with #, write \\#.',
    ],
  },
  {
    name: 'text before the first heading',
    edits: [[PROFILE, '## Noise', 'First.\nSecond.\n\n## Noise']],
    issues: [
      'text-before-section editions/2026/profiles/XAA.md:1:1: error: The profile has text before its first heading. Put it under a heading that begins with ##, followed by a section’s title.',
    ],
  },
  {
    name: 'claim marks that are none',
    edits: [[PROFILE, 'invented, and', 'invented[^12], and[^c1] also [^c0], [^] and [^c5']],
    issues: [
      'claim-mark-bad editions/2026/profiles/XAA.md:3:28: error: "[^12]" is no claim mark. Write [^c and the claim’s number, then ], such as [^c12].',
      'claim-mark-bad editions/2026/profiles/XAA.md:3:49: error: "[^c0]" is no claim mark. Write [^c and the claim’s number, then ], such as [^c12].',
      'claim-mark-bad editions/2026/profiles/XAA.md:3:56: error: "[^]" is no claim mark. Write [^c and the claim’s number, then ], such as [^c12].',
      'claim-mark-bad editions/2026/profiles/XAA.md:3:64: error: "[^c5" is no claim mark. Write [^c and the claim’s number, then ], such as [^c12].',
    ],
  },
  {
    name: 'sources that are no list',
    files: { [SOURCES]: '{ "id": "a" }' },
    issues: [
      'source-bad sources.json:1:1: error: The sources are a mapping, not a list. Write [ before the first source and ] after the last.',
    ],
  },
  {
    name: 'sources without id and type, twice, at no address',
    files: {
      [SOURCES]:
        '[\n  { "title": "A" },\n  { "id": "b", "type": "book" },\n  { "id": "b", "type": "book", "URL": "www.example.org" },\n  "c"\n]',
    },
    issues: [
      'source-bad sources.json:2:3: error: Source 1 has no id. Give it an id of its own, as text.',
      'source-bad sources.json:2:3: error: Source 1 has no type. Give it a type of CSL, such as report, book, webpage or dataset.',
      'source-double sources.json:4:11: error: The source "b" stands twice; the first is on line 3. Keep one, or give the other an id of its own.',
      'url-bad sources.json:4:39: error: "www.example.org" is no web address. Write the whole address, beginning with https://.',
      'source-bad sources.json:5:3: error: Source 4 is a text, not a mapping. Write it as { "id": …, "type": …, "title": … }.',
    ],
  },
];
