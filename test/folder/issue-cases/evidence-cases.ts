import { bytesOf } from '../../../src/model/index.ts';
import { type IssueCase, PACKAGE, PROFILE, SOURCES } from './issue-case.ts';

const CLAIMS = 'editions/2026/claims.csv';
const FLOWS = 'editions/2026/flows.csv';
const QUOTES = 'editions/2026/quotes.csv';
const CLAIM_HEADER =
  'id,status,country,section,indicator,text,places,roles,actors,polarity,confidence,cue,period,sources,quotes';
const FLOW_HEADER = 'id,status,country,indicator,commodity,legs,confidence,claims';
const QUOTE_HEADER = 'id,source,document_sha256,exact,prefix,suffix,start,end,access';
const HASH = 'ab'.repeat(32);
const MARKED = '## Noise\n\nLorries roar.[^c1] Is it loud? [^analysis]\n';

/** Tables that fit one another, with what a case puts in their place; the data package, which does not
 *  know them, is left out. */
function tables(
  rows: {
    readonly claims?: readonly string[];
    readonly flows?: readonly string[];
    readonly quotes?: readonly string[];
    readonly sources?: readonly object[];
    readonly profile?: string;
  } = {},
): Readonly<Record<string, string | undefined>> {
  const csv = (header: string, lines: readonly string[] | undefined) =>
    lines && `${[header, ...lines].join('\n')}\n`;
  return {
    [PACKAGE]: undefined,
    [PROFILE]: rows.profile ?? MARKED,
    [SOURCES]: JSON.stringify(rows.sources ?? [SOURCE]),
    [CLAIMS]: csv(CLAIM_HEADER, rows.claims ?? [claim()]),
    [FLOWS]: csv(FLOW_HEADER, rows.flows),
    [QUOTES]: csv(QUOTE_HEADER, rows.quotes),
  };
}

const SOURCE = { id: 'survey', type: 'report', custom: { access: 'public' } };
const HIDDEN = { id: 'hidden', type: 'interview', custom: { access: 'restricted' } };

const CLAIM = {
  id: 'c1',
  status: 'confirmed',
  country: 'XAA',
  section: 'noise',
  indicator: 'road-noise',
  text: 'Lorries roar.',
  places: '',
  roles: '',
  actors: '',
  polarity: 'asserted',
  confidence: 'asserted',
  cue: '',
  period: '',
  sources: 'survey',
  quotes: '',
};

function claim(changes: Partial<typeof CLAIM> = {}): string {
  return Object.values({ ...CLAIM, ...changes }).join(',');
}

const NO_PACKAGE =
  'datapackage-missing datapackage.json: warning: The folder has no datapackage.json, so it is no Data Package. Add one; the folders that `assayer new` and `assayer import` write have an example.';

const CASES: readonly IssueCase[] = [
  { name: 'evidence that fits together', files: tables(), issues: [] },
  {
    name: 'ids that are none and ids that stand twice',
    files: tables({
      claims: [claim(), claim({ id: 'C2' }), claim()],
      flows: [
        'f1,suggested,XAA,road-noise,lorries,Example Hills > Example Plain,likely,c1',
        'f01,suggested,XAA,road-noise,lorries,Example Hills > Example Plain,likely,',
      ],
      quotes: [`q1,survey,${HASH},Roar,,,0,4,public`, `q1,survey,${HASH},Roar,,,0,4,public`],
    }),
    issues: [
      'id-bad editions/2026/claims.csv:3:1: error: "C2" is no id of a claim. Write c and a number, such as c12.',
      'id-double editions/2026/claims.csv:4:1: error: The claim c1 stands twice; the first is on line 2. Give the other a number of its own.',
      'id-bad editions/2026/flows.csv:3:1: error: "f01" is no id of a flow. Write f and a number, such as f12.',
      'id-double editions/2026/quotes.csv:3:1: error: The quote q1 stands twice; the first is on line 2. Give the other a number of its own.',
    ],
  },
  {
    name: 'words that a spreadsheet would run',
    files: tables({
      claims: [claim({ text: '=1+1', cue: '@SUM(A1)' })],
      flows: ['f1,suggested,XAA,road-noise,+1,Example Hills > Example Plain,likely,c1'],
    }),
    issues: [
      'formula-text editions/2026/claims.csv:2:35: error: "=1+1" begins like a formula, and spreadsheets would run it. Begin it with a letter, a digit or a quotation mark.',
      'formula-text editions/2026/claims.csv:2:61: error: "@SUM(A1)" begins like a formula, and spreadsheets would run it. Begin it with a letter, a digit or a quotation mark.',
      'formula-text editions/2026/flows.csv:2:29: error: "+1" begins like a formula, and spreadsheets would run it. Begin it with a letter, a digit or a quotation mark.',
    ],
  },
  {
    name: 'claims about what the framework and the edition have not',
    files: tables({
      claims: [
        claim({ section: 'nois' }),
        claim({ id: 'c2', indicator: 'rode-noise', status: 'suggested' }),
        claim({ id: 'c3', country: 'XAD', status: 'suggested' }),
      ],
      profile: '## Noise\n\nLorries roar.[^c1]\n',
    }),
    issues: [
      'section-unknown editions/2026/claims.csv:2:18: error: The framework has no section "nois". Did you mean "noise"?',
      'indicator-unknown editions/2026/claims.csv:3:24: error: "rode-noise" is no indicator of demo/2026. Did you mean "road-noise"?',
      'country-not-listed editions/2026/claims.csv:4:14: error: The country XAD is not in countries.csv of this edition. Add it there, or remove it here.',
    ],
  },
  {
    name: 'words that the format has not',
    files: tables({
      claims: [
        claim({ status: 'confirm' }),
        claim({ id: 'c2', polarity: 'no' }),
        claim({ id: 'c3', confidence: 'probable' }),
        claim({ id: 'c4', actors: 'Big firms', status: 'suggested' }),
        claim({ id: 'c5', roles: 'XAA', status: 'suggested' }),
        claim({ id: 'c6', roles: 'Example Harbour: passage', status: 'suggested' }),
      ],
      profile: '## Noise\n\nLorries roar.\n',
    }),
    issues: [
      'choice-unknown editions/2026/claims.csv:2:4: error: "confirm" is no status that the format knows. Did you mean "confirmed"?',
      'choice-unknown editions/2026/claims.csv:3:52: error: "no" is no polarity that the format knows. Write asserted, denied or no-information.',
      'choice-unknown editions/2026/claims.csv:4:61: error: "probable" is no confidence that the format knows. Write asserted, evidenced, inferred, likely, appears, indicated, reported, alleged, suspected, attributed, self_claimed, possible, speculated, conditional, not_assessable or no_evidence.',
      'id-bad editions/2026/claims.csv:5:51: error: "Big firms" is no type of actor. Write small letters and digits with hyphens between words, such as criminal-networks.',
      'list-bad editions/2026/claims.csv:6:50: error: "XAA" does not say which role a place has. Write place and role with a colon between them, such as Belarus: transit; roles are source, transit, destination.',
      'list-bad editions/2026/claims.csv:7:50: error: "Example Harbour: passage" does not say which role a place has. Write place and role with a colon between them, such as Belarus: transit; roles are source, transit, destination.',
    ],
  },
  {
    name: 'sources, quotes and claims that are not there',
    files: tables({
      claims: [claim({ sources: 'surveys', quotes: 'q1' })],
      flows: ['f1,suggested,XAA,road-noise,lorries,Example Hills > Example Plain,likely,c2'],
    }),
    issues: [
      'source-unknown editions/2026/claims.csv:2:72: error: sources.json has no source "surveys". Did you mean "survey"?',
      'quote-unknown editions/2026/claims.csv:2:80: error: quotes.csv has no quote "q1". Add it there, or remove it here; a list has semicolons between its entries.',
    ],
  },
  {
    name: 'a quote of no source, a flow of no claim',
    files: tables({
      flows: ['f1,suggested,XAA,road-noise,lorries,Example Hills > Example Plain,likely,c2'],
      quotes: [`q1,nobody,${HASH},Roar,,,0,4,public`],
    }),
    issues: [
      'claim-unknown editions/2026/flows.csv:2:74: error: claims.csv has no claim "c2". Did you mean "c1"?',
      'source-unknown editions/2026/quotes.csv:2:4: error: sources.json has no source "nobody". Add it there, or remove it here; a list has semicolons between its entries.',
    ],
  },
  {
    name: 'places that nothing is known of',
    files: tables({
      claims: [
        claim({
          places:
            'Example Hills; Atlantis; Mu (subregion); Belarus; Minsk (city BLR); Lhyr (city; Nod (XQQ)',
          roles: 'Example Hills: source; Lemuria: transit; the coast: destination',
        }),
      ],
      flows: ['f1,confirmed,XAA,road-noise,lorries,Hyperborea → conflict zones,likely,c1'],
    }),
    issues: [
      'place-unknown editions/2026/claims.csv:2:49: warning: Nothing is known of the place "Atlantis". Say in brackets what it is and where: (city, BLR), (subregion) or, for a country, its code.',
      'place-unknown editions/2026/claims.csv:2:49: warning: Nothing is known of the place "Minsk (city BLR)". Say in brackets what it is and where: (city, BLR), (subregion) or, for a country, its code.',
      'place-unknown editions/2026/claims.csv:2:49: warning: Nothing is known of the place "Lhyr (city". Say in brackets what it is and where: (city, BLR), (subregion) or, for a country, its code.',
      'country-unknown editions/2026/claims.csv:2:49: error: "XQQ" is no country code. Write the three capital letters of ISO 3166-1, such as BLR.',
      'place-unknown editions/2026/claims.csv:2:139: warning: Nothing is known of the place "Lemuria". Say in brackets what it is and where: (city, BLR), (subregion) or, for a country, its code.',
      'place-unknown editions/2026/flows.csv:2:37: warning: Nothing is known of the place "Hyperborea". Say in brackets what it is and where: (city, BLR), (subregion) or, for a country, its code.',
    ],
  },
  {
    name: 'places of the index itself',
    files: {
      ...tables({
        claims: [claim({ places: 'The Rock; Tuppence Rock; Skerries', roles: 'The Rock: source' })],
      }),
      'places.csv':
        'spelling,name,kind,country\nThe Rock,Tuppence Rock,subregion,XAA\nSkerries,The Skerries,isle,\nMu,Mu,country,\nThe Rock,Gibraltar,country,GIB\n',
    },
    issues: [
      'place-unknown editions/2026/claims.csv:2:49: warning: Nothing is known of the place "Skerries". Say in brackets what it is and where: (city, BLR), (subregion) or, for a country, its code.',
      'choice-unknown places.csv:3:23: error: "isle" is no kind that the format knows. Write country, city, subregion, bloc or breakaway-area.',
      'field-empty places.csv:4:15: error: The country of this row is empty. Write its code, such as BLR; only other kinds of place may lie in none.',
      'id-double places.csv:5:1: error: The spelling "The Rock" stands twice; the first is on line 2. Keep the row with the place that is meant.',
    ],
  },
  {
    name: 'flows that are too short or come back',
    files: tables({
      flows: [
        'f1,confirmed,XAA,road-noise,lorries,Example Hills,likely,c1',
        'f2,confirmed,XAA,road-noise,lorries,Example Hills > > Example Plain,likely,c1',
        'f3,confirmed,XAA,road-noise,lorries,Example Hills > Example Hills,likely,c1',
        'f4,confirmed,XAA,road-noise,lorries,Example Hills > Belarus > Example Hills (XAB),likely,c1',
      ],
    }),
    issues: [
      'flow-short editions/2026/flows.csv:2:37: error: The flow has fewer than two legs. Write where it comes from and where it goes, with > between them; a place alone is a role of a claim.',
      'flow-short editions/2026/flows.csv:3:37: error: A leg of the flow is empty. Write where it comes from and where it goes, with > between them; a place alone is a role of a claim.',
      'flow-loop editions/2026/flows.csv:4:37: error: The flow comes through "Example Hills" twice. Name each place once, or part the movement into two flows.',
      'flow-loop editions/2026/flows.csv:5:37: error: The flow comes through "Example Hills" twice. Name each place once, or part the movement into two flows.',
    ],
  },
  {
    name: 'a confirmed flow without a confirmed claim',
    files: tables({
      claims: [claim({ status: 'suggested' })],
      flows: ['f1,confirmed,XAA,road-noise,lorries,Example Hills > Example Plain,likely,c1'],
    }),
    issues: [
      'flow-without-claim editions/2026/flows.csv:2:74: warning: The flow f1 is confirmed, but no confirmed claim tells of it. Name the claim it is drawn from, and confirm that too.',
      'mark-undecided editions/2026/profiles/XAA.md:3:14: warning: The claim c1 is only suggested; a release keeps its sentence and leaves the claim out. Decide on them with `assayer review`, and take out what is not so.',
    ],
  },
  {
    name: 'a profile whose marks nobody has decided on',
    files: tables({
      claims: [
        claim(),
        claim({ id: 'c2', status: 'suggested' }),
        claim({ id: 'c3', status: 'suggested' }),
      ],
      profile: '## Noise\n\nLorries roar.[^c1] They hoot.[^c2] They stink.[^c3][^c2]\n',
    }),
    issues: [
      'mark-undecided editions/2026/profiles/XAA.md:3:30: warning: 2 claims marked here are only suggested; a release keeps their sentences and leaves the claims out. Decide on them with `assayer review`, and take out what is not so.',
    ],
  },
  {
    name: 'a profile without any mark',
    files: tables({
      claims: [claim({ status: 'suggested' })],
      profile: '## Noise\n\nLorries roar. They hoot.\n',
    }),
    issues: [
      'profile-unmarked editions/2026/profiles/XAA.md: warning: None of its 2 sentences marks a claim, and there are claims about XAA. Write a mark such as [^c12] behind what each claim says.',
    ],
  },
  {
    name: 'a source that is still as it was drafted',
    files: tables({
      sources: [
        { ...SOURCE, annote: 'Drafted from notes.txt: complete it.' },
        { ...HIDDEN, annote: 'Drafted from other.txt: complete it.' },
      ],
    }),
    issues: [
      'source-draft sources.json:1:8: warning: The source "survey" is cited as it was drafted from its file. Complete title, author, publisher and date, grade it with a reason, then remove its `annote`.',
    ],
  },
  {
    name: 'quotes whose offsets, hash or words cannot be',
    files: tables({
      quotes: [
        `q1,survey,${HASH},Roar,,,4,4,public`,
        `q2,survey,${HASH},Roar,,,4,9,public`,
        `q3,survey,${HASH},Roar,,,-1,x,public`,
        `q4,survey,abc,Roar,,,0,4,public`,
        `q5,survey,${HASH},,He said: ,,0,4,public`,
        `q6,survey,${HASH},Ro\\ar,,,0,4,public`,
        `q7,survey,${HASH},Roar,,,0,4,secret`,
      ],
    }),
    issues: [
      'quote-offsets editions/2026/quotes.csv:2:85: error: The passage ends at 4, not after its beginning at 4. Take start and end from the document itself; a line end inside counts as the document has it.',
      'quote-offsets editions/2026/quotes.csv:3:85: error: From 4 to 9 are 5 units, but the exact text has 4. Take start and end from the document itself; a line end inside counts as the document has it.',
      'quote-offsets editions/2026/quotes.csv:4:83: error: "-1" is no offset into a text. Write a whole number of UTF-16 units from the beginning of the document, counted from 0.',
      'quote-offsets editions/2026/quotes.csv:4:86: error: "x" is no offset into a text. Write a whole number of UTF-16 units from the beginning of the document, counted from 0.',
      'hash-bad editions/2026/quotes.csv:5:11: error: "abc" is no SHA-256. Write the 64 hexadecimal digits of the document’s SHA-256, small letters.',
      'quote-withheld editions/2026/quotes.csv:6:77: error: The exact text is withheld, but words around it are not. Empty prefix and suffix too; hash and offsets say which passage it is.',
      'list-bad editions/2026/quotes.csv:7:76: error: A backslash in the exact begins nothing that is known. Write a line end as \\n and a backslash as \\\\.',
      'choice-unknown editions/2026/quotes.csv:8:87: error: "secret" is no access that the format knows. Write public or restricted.',
    ],
  },
  {
    name: 'marks without their claim',
    files: tables({
      claims: [
        claim(),
        claim({ id: 'c2', status: 'rejected' }),
        claim({ id: 'c3', country: 'XAB' }),
      ],
      profile: '## Noise\n\nLorries roar[^c1]. They hoot.[^c2]\nThey stink.[^c3][^c9]\n',
    }),
    issues: [
      'mark-without-claim editions/2026/profiles/XAA.md:3:30: error: The claim c2 was rejected. Remove the mark and what it stands behind, or take the claim up again.',
      'mark-elsewhere editions/2026/profiles/XAA.md:4:12: warning: The claim c3 is one about XAB. Mark a claim of this country; the same words may be a claim of each.',
      'mark-without-claim editions/2026/profiles/XAA.md:4:17: error: There is no claim c9. Add the claim to claims.csv, or remove the mark.',
    ],
  },
  {
    name: 'confirmed claims that nothing marks and that cite nothing',
    files: tables({ claims: [claim(), claim({ id: 'c2', sources: '' })] }),
    issues: [
      'claim-without-mark editions/2026/claims.csv:3:1: warning: The claim c2 is an orphan: no profile marks it. Write [^c2] behind the sentence that says it, or reject the claim.',
      'claim-uncited editions/2026/claims.csv:3:72: warning: The claim c2 is confirmed and cites nothing. Name a source or a quote.',
    ],
  },
  {
    name: 'sentences without a mark',
    files: tables({
      profile:
        '## Noise\n\nLorries roar.[^c1] Mr. T. Hall of No. 4 hears them at 5.5 dB, e.g. at night. “Enough!”\nhe says. [^analysis] They hoot\nat dawn.\n\nTrains are quiet\n',
    }),
    issues: [
      'sentence-unmarked editions/2026/profiles/XAA.md:3:20: warning: Nothing supports the sentence "Mr. T. Hall of No. 4 hears them at 5.5 dB, e.g.…". Mark its claim, or end it with [^analysis] where it is your own judgement.',
      'sentence-unmarked editions/2026/profiles/XAA.md:4:22: warning: Nothing supports the sentence "They hoot at dawn.". Mark its claim, or end it with [^analysis] where it is your own judgement.',
      'sentence-unmarked editions/2026/profiles/XAA.md:7:1: warning: Nothing supports the sentence "Trains are quiet". Mark its claim, or end it with [^analysis] where it is your own judgement.',
    ],
  },
  {
    name: 'claims and quotes of restricted sources',
    files: tables({
      sources: [SOURCE, HIDDEN, { id: 'silent', type: 'report' }],
      claims: [
        claim({ sources: 'hidden' }),
        claim({ id: 'c2', sources: '', quotes: 'q1' }),
        claim({ id: 'c3', sources: 'survey; silent' }),
        claim({ id: 'c4', text: 'The lorries of the docks never stop for anyone.' }),
      ],
      quotes: [
        `q1,hidden,${HASH},The lorries of the docks never stop,,,0,35,public`,
        `q2,survey,${HASH},They never sleep at the port gate.,,,90,124,restricted`,
      ],
      profile: '## Noise\n\nRoar.[^c1][^c2][^c3][^c4] They never sleep at the port\ngate.[^c1]\n',
    }),
    issues: [
      'claim-withheld editions/2026/claims.csv:2:72: warning: Everything that the claim c1 cites is restricted; readers will see that its sources are withheld. Add a public source, or leave it so.',
      'claim-withheld editions/2026/claims.csv:3:72: warning: Everything that the claim c2 cites is restricted; readers will see that its sources are withheld. Add a public source, or leave it so.',
      'restricted-words editions/2026/claims.csv:5:35: error: The words of the restricted quote q1 stand here. Say it in your own words, so that nothing shows what was quoted.',
      'restricted-words editions/2026/profiles/XAA.md:3:27: error: The words of the restricted quote q2 stand here. Say it in your own words, so that nothing shows what was quoted.',
      'quote-access editions/2026/quotes.csv:2:119: warning: The quote q1 is public, but its source is not, so it will be withheld. Make the quote restricted, or the source public.',
      'quote-unused editions/2026/quotes.csv:3:1: warning: No claim names the quote q2. Name it in the claim that it supports, or remove it.',
      'source-access sources.json:1:137: warning: The source "silent" is cited and does not say who may see it, so it counts as restricted. Write "custom": { "access": "public" } or "restricted".',
    ],
  },
  {
    name: 'quotes that their documents do not bear out',
    documents: new Map([
      [HASH, 'They roar. He hears them roar at night.'],
      ['cd'.repeat(32), undefined],
    ]),
    files: tables({
      claims: [claim({ quotes: 'q1; q2; q3; q4; q5; q6; q7; q8; q9' })],
      quotes: [
        `q1,survey,${HASH},roar,hey ,. He,5,9,public`,
        `q2,survey,${HASH},roar,,,6,10,public`,
        `q3,survey,${HASH},howl,,,5,9,public`,
        `q4,survey,${HASH},roar,she ,,5,9,public`,
        `q5,survey,${HASH},,,,30,40,public`,
        `q6,survey,${HASH},,,,30,39,public`,
        `q7,survey,${'cd'.repeat(32)},roar,,,5,9,public`,
        `q8,survey,${'ef'.repeat(32)},roar,,,5,9,public`,
        `q9,survey,${'ef'.repeat(32)},roar,,,9,13,public`,
      ],
    }),
    issues: [
      'quote-orphan editions/2026/quotes.csv:3:76: error: The quote q2 is an orphan: its document has "oar." there. Read the document again; the words stand at 5 and 25, which may be another passage.',
      'quote-orphan editions/2026/quotes.csv:4:76: error: The quote q3 is an orphan: its document has "roar" there. Read the document again; the words stand nowhere in it.',
      'quote-orphan editions/2026/quotes.csv:5:76: error: The quote q4 is an orphan: its document has "roar" there. Read the document again; the words stand at 5 and 25, which may be another passage.',
      'quote-orphan editions/2026/quotes.csv:6:76: error: The quote q5 is an orphan: its document has "at night." there. Read the document again; it ends before the passage does.',
      'quote-document editions/2026/quotes.csv:8:11: warning: The document with the SHA-256 cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd is no text, so 1 quote cannot be compared here. Compare them with the text that was read from it.',
      'quote-document editions/2026/quotes.csv:9:11: warning: No file in documents/ has the SHA-256 efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef, so 2 quotes cannot be compared. Put the captured document into documents/, or leave it so where it may not lie here.',
    ],
  },
  {
    name: 'documents that have changed since their quotes were taken, and one that lies elsewhere',
    documents: new Map([[HASH, 'They roar.']]),
    captured: [
      { path: 'documents/another.txt', sha256: '01'.repeat(32), bytes: bytesOf('Of boats.') },
      {
        path: 'documents/notice.txt',
        sha256: '02'.repeat(32),
        bytes: bytesOf('Lorries roar at night and at nOon.'),
      },
      {
        path: `documents/${'ef'.repeat(32)}.pdf`,
        sha256: '03'.repeat(32),
        bytes: new Uint8Array([255, 0]),
      },
      ...['documents/drafts/notes.md', `documents/${'0a'.repeat(32)}.read.txt`].map((path) => ({
        path,
        sha256: '04'.repeat(32),
        bytes: bytesOf('Buses whine in the morning.'),
      })),
      {
        path: 'documents/kept.txt',
        sha256: HASH,
        bytes: bytesOf('They roar. Buses whine in the morning.'),
      },
    ],
    files: tables({
      claims: [claim({ quotes: 'q1; q2; q3; q4; q5' })],
      quotes: [
        `q1,survey,${HASH},roar,They ,.,5,9,public`,
        `q2,survey,${'cd'.repeat(32)},at noon,Lorries roar at night and ,,26,33,public`,
        `q3,survey,${'cd'.repeat(32)},night,Lorries roar at , and at noon.,16,21,public`,
        `q4,survey,${'ef'.repeat(32)},,,,5,9,public`,
        `q5,survey,${'0b'.repeat(32)},Buses whine in the morning,,,0,26,public`,
      ],
    }),
    issues: [
      `quote-document-changed editions/2026/quotes.csv:3:11: error: documents/notice.txt has changed since its 2 quotes were taken: its SHA-256 is no longer ${'cd'.repeat(32)}. Restore the file as it was captured, or take the quotes anew from this one.`,
      `quote-document-changed editions/2026/quotes.csv:5:11: error: documents/${'ef'.repeat(32)}.pdf has changed since its 1 quote was taken: its SHA-256 is no longer ${'ef'.repeat(32)}. Restore the file as it was captured, or take the quotes anew from this one.`,
      `quote-document editions/2026/quotes.csv:6:11: warning: No file in documents/ has the SHA-256 ${'0b'.repeat(32)}, so 1 quote cannot be compared. Put the captured document into documents/, or leave it so where it may not lie here.`,
    ],
  },
  {
    name: 'sources graded wrongly, and one that cannot be cited',
    files: tables({
      sources: [
        { id: 'survey', type: 'report', custom: { access: 'open', reliability: 'G' } },
        { id: 'other', type: 'report', custom: { access: 'public', reliability: 'B' } },
        { id: 'an other', type: 'report' },
      ],
    }),
    issues: [
      'choice-unknown sources.json:1:52: error: "open" is no access that the format knows. Write public or restricted.',
      'source-grade sources.json:1:73: error: "G" is no grade of reliability. Write A (completely reliable) to E (unreliable), or F (cannot be judged).',
      'source-grade sources.json:1:151: warning: The grade B has no reason. Say in `reason` why the source is graded so.',
      'id-bad sources.json:1:163: warning: No claim can cite the source "an other": its id has a blank or a semicolon, or is too long. Give it an id without blanks and semicolons.',
    ],
  },
];

/** Every case is told of the missing data package too. */
export const EVIDENCE_CASES: readonly IssueCase[] = CASES.map((issueCase) => ({
  ...issueCase,
  issues: [NO_PACKAGE, ...issueCase.issues],
}));
