import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseIndexFolder } from '../../src/folder/index.ts';
import { type Claim, type Flow, indicatorsOf, type Quote } from '../../src/model/index.ts';
import { readLabels, type Span } from '../narrative/labelled/labels.ts';
import { indexFolder, repositoryText } from '../support/files.ts';
import { sharedData } from '../support/shared-data.ts';

const PROFILE = repositoryText('indices/central-eastern-europe/editions/2021/profiles/BLR.md');
/** Indicators on which the published profile is silent. */
const SILENT = ['human-smuggling', 'heroin-trade', 'cocaine-trade', 'international-cooperation'];
const LONGEST = 600;
/** Words that join two clauses where each of them is a passage of its own. */
const JOINTS = ['additionally', 'and', 'but', 'while'];

const index = parseIndexFolder(indexFolder('central-eastern-europe'));
if (!index.ok) throw new Error('the demonstration does not read');
const edition = index.value.editions[0];
if (!edition) throw new Error('three editions expected');
const { claims, flows, quotes, framework } = edition;
const claimsById = new Map(claims.map((claim) => [claim.id, claim]));

const published = sharedData('profiles/belarus-2021.txt');
const original = published === undefined ? '' : readFileSync(published, 'utf8');

describe('the evidence of Belarus', () => {
  test('it has the claims, flows and gaps that the text bears, every one confirmed', () => {
    expect(claims.length).toBeGreaterThanOrEqual(95);
    expect(flows.length).toBe(13);
    for (const { status, country } of [...claims, ...flows]) {
      expect([status, country]).toEqual(['confirmed', 'BLR']);
    }
    const gaps = claims.filter(({ polarity }) => polarity === 'no-information');
    expect(gaps.map(({ indicator, confidence }) => [indicator, confidence])).toEqual([
      ['mafia-style-groups', 'not_assessable'],
      ['criminal-networks', 'not_assessable'],
      ['criminal-networks', 'not_assessable'],
      ['anti-money-laundering', 'not_assessable'],
    ]);
  });

  test('every indicator that the profile speaks of has claims, and its silence is said', () => {
    const spoken = new Set<string>(claims.flatMap(({ indicator }) => indicator ?? []));
    const silent = indicatorsOf(framework).filter(({ id }) => !spoken.has(id));
    expect(silent.map(({ id }) => id)).toEqual(SILENT);
    expect(PROFILE.match(/published profile (?:says|has) nothing|does not mention/g)).toHaveLength(
      3,
    );
  });

  test('a claim stands under the section of its indicator and has one mark there', () => {
    const sections = new Map(framework.sections.map(({ id, title }) => [id, title]));
    for (const { id, section = '', indicator } of claims) {
      const found = framework.sections.find((one) => one.id === section);
      expect([id, found?.indicators.some((one) => one === indicator)]).toEqual([id, true]);
      const at = PROFILE.indexOf(`[^${id}]`);
      expect(PROFILE.indexOf(`[^${id}]`, at + 1)).toBe(-1);
      const heading = PROFILE.slice(0, at)
        .split('\n')
        .findLast((line) => line.startsWith('## '));
      expect([id, heading]).toEqual([id, `## ${sections.get(section)}`]);
    }
  });

  test('every sentence ends with a mark, so that no words are left to the next claim', () => {
    expect(PROFILE.match(/[^.]{0,40}[.!?]['’]?(?=\s)/g)).toBeNull();
    expect(PROFILE.match(/[.!?]['’]?\[\^\w+\](?=\s)/g)?.length).toBeGreaterThan(90);
  });

  test('claims are numbered in the order of the text', () => {
    const marks = [...PROFILE.matchAll(/\[\^c(\d+)\]/g)].map(([, number]) => Number(number));
    expect(marks).toEqual(claims.map((_, at) => at + 1));
  });

  test('the claims of a flow name its legs, and each origin and destination has its role', () => {
    for (const flow of flows) {
      const told = claimsOf(flow);
      const places = told.flatMap((claim) => claim.places.map(({ name }) => name));
      for (const { name } of flow.legs)
        expect([flow.id, places]).toEqual([flow.id, expect.arrayContaining([name])]);
      const roles = told.flatMap((claim) =>
        claim.roles.map(({ place, role }) => `${place} ${role}`),
      );
      const [from, to] = [flow.legs[0]?.name, flow.legs.at(-1)?.name];
      expect([flow.id, roles]).toEqual([flow.id, expect.arrayContaining([`${to} destination`])]);
      expect(roles.some((role) => role.startsWith(`${from} `))).toBe(true);
    }
  });

  test('a flow is no surer than the claims it rests on', () => {
    for (const flow of flows) {
      const classes = claimsOf(flow).map(({ confidence }) => confidence);
      const isDrawn = flow.confidence === 'inferred' && classes.includes('asserted');
      expect([flow.id, isDrawn || classes.includes(flow.confidence)]).toEqual([flow.id, true]);
    }
  });

  test('the passages are those of one document, in its order, and their words are withheld', () => {
    expect(new Set(quotes.map(({ documentSha256 }) => documentSha256)).size).toBe(1);
    for (const { exact, prefix, suffix, access, source } of quotes) {
      expect([exact, prefix, suffix]).toEqual(['', '', '']);
      expect([access, source]).toEqual(['public', 'ocindex-profile-blr-2021']);
    }
    const ends = quotes.flatMap(({ start, end }) => [start, end]);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(new Set(claims.flatMap((claim) => claim.quotes)).size).toBe(quotes.length);
    expect(claims.filter((claim) => claim.quotes.length === 0)).toEqual([]);
  });
});

describe.skipIf(published === undefined)(
  'the evidence of Belarus against the published profile (needs ../shared/data)',
  () => {
    test('every passage is a whole statement of the real document', () => {
      const hash = createHash('sha256').update(original).digest('hex');
      for (const quote of quotes) {
        const words = passage(quote);
        expect([quote.id, quote.documentSha256]).toEqual([quote.id, hash]);
        expect([quote.id, words.length]).toEqual([quote.id, expect.toSatisfy(isLength)]);
        expect(words).toMatch(/^\p{L}/u);
        const before = original.slice(Math.max(0, quote.start - 20), quote.start);
        expect([quote.id, before]).toEqual([quote.id, expect.toSatisfy(endsStatement)]);
        const after = original.slice(quote.end, quote.end + 20);
        const isOver = words.endsWith('.') ? /^\s/.test(after) : beginsStatement(after);
        expect([quote.id, after, isOver]).toEqual([quote.id, after, true]);
        expect(words).not.toMatch(/\p{Lu}{5}|\.\s+\p{Lu}/u);
      }
    });

    test('what no passage covers are headings, joints between clauses and the note on funding', () => {
      const gaps = quotes.map(({ start }, at) => original.slice(quotes[at - 1]?.end ?? 0, start));
      const words = gaps.join(' ').match(/\p{L}+/gu) ?? [];
      const small = words.filter((word) => word !== word.toUpperCase());
      expect([...new Set(small.map((word) => word.toLowerCase()))].sort()).toEqual(JOINTS);
      expect(original.slice(quotes.at(-1)?.end)).toMatch(/^\s+This summary was funded/);
    });

    test('the cue of every claim stands in a passage it cites', () => {
      for (const { id, cue, quotes: cited } of claims) {
        const words = quotes
          .filter((quote) => cited.includes(quote.id))
          .map((quote) => passage(quote).replace(/\s+/g, ' ').toLowerCase())
          .join(' ');
        expect([id, words.includes(cue)]).toEqual([id, true]);
      }
    });
  },
);

describe('the evidence of Belarus against an analyst’s labels of the first 22 sentences', () => {
  const labels = readLabels(repositoryText('test/narrative/labelled/belarus-sample.jsonl'));
  const sentences = new Map(labels.map((label) => [label.sentence, label.sentenceSpan]));

  test('every sentence has the confidence, the polarity and the indicators of the labels', () => {
    expect(sentences.size).toBe(22);
    for (const [sentence, span] of sentences) {
      const theirs = labels.filter((label) => label.sentence === sentence);
      expect([sentence, ...summaries(claimsWithin(span))]).toEqual([
        sentence,
        ...summaries(theirs),
      ]);
    }
  });

  test('it has the flows of the labels, and of these sentences no other', () => {
    const ours = flows.filter((flow) => claimsOf(flow).some(isWithinLabels));
    const legs = ours.map((flow) => flow.legs.map(({ name }) => name).join(' > '));
    const theirs = labels.flatMap((label) => label.flows.map((flow) => flow.legs.join(' > ')));
    expect(unique(legs)).toEqual(unique(theirs));
  });

  function isWithinLabels(claim: Claim): boolean {
    return [...sentences.values()].some((span) => claimsWithin(span).includes(claim));
  }
});

function claimsOf(flow: Flow): readonly Claim[] {
  return flow.claims.flatMap((id) => claimsById.get(id) ?? []);
}

function passage({ start, end }: Quote): string {
  return original.slice(start, end);
}

function isLength(length: number): boolean {
  return length > 20 && length <= LONGEST;
}

/** A full stop, a heading, a comma or a joint, and blanks. */
function endsStatement(text: string): boolean {
  return /(?:[.,]|\p{Lu}|\b(?:and|but|[Ww]hile))\s+$/u.test(text);
}

function beginsStatement(text: string): boolean {
  return /^(?:,\s|\s+(?:and|but|while)\s)/.test(text);
}

/** Claims whose last passage lies within a stretch of the document. */
function claimsWithin({ start, end }: Span): readonly Claim[] {
  const inside = new Set(
    quotes.filter((quote) => quote.start >= start && quote.end <= end).map(({ id }) => id),
  );
  return claims.filter((claim) => claim.quotes.slice(-1).some((id) => inside.has(id)));
}

interface Judged {
  readonly indicator?: string;
  readonly polarity: string;
  readonly confidence: string;
}

function summaries(all: readonly Judged[]): readonly string[] {
  return unique(
    all.map(({ indicator, polarity, confidence }) => `${indicator} ${polarity} ${confidence}`),
  );
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
