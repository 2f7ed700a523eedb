import {
  type Claim,
  type ClaimId,
  type CountryCode,
  counted,
  type Flow,
  type Issue,
  type Quote,
  type QuoteId,
  type Source,
  type SourceId,
} from '../../model/index.ts';
import { FileIssues } from '../text/file-issues.ts';
import { spotAt } from '../text/file-text.ts';
import { checkQuotes, type DocumentTexts } from './check-quotes.ts';
import type { ClaimColumn } from './claims-csv.ts';
import type { Placed } from './evidence-fields.ts';
import type { FlowColumn } from './flows-csv.ts';
import { readMarks, readSentences } from './profile-marks.ts';
import type { QuoteColumn } from './quotes-csv.ts';
import { restrictedWordsIn } from './restricted-words.ts';
import type { PlacedSource } from './sources-json.ts';
import { listed, quoted } from './wording.ts';

/** What an edition says of its evidence, each thing with its place, and the texts that rest on it. */
export interface PlacedEvidence {
  readonly claims: readonly Placed<Claim, ClaimColumn>[];
  readonly flows: readonly Placed<Flow, FlowColumn>[];
  readonly quotes: readonly Placed<Quote, QuoteColumn>[];
  readonly sources: ReadonlyMap<SourceId, PlacedSource>;
  /** Clean texts of the profiles as they are written, by country. */
  readonly profiles: ReadonlyMap<CountryCode, { readonly file: string; readonly text: string }>;
  readonly files: { readonly claims: string; readonly flows: string; readonly quotes: string };
}

/** How the remark begins that asks the team to complete a drafted source. */
export const DRAFTED_REMARK = 'Drafted from ';

/** Holds claims, flows, quotes, sources and profiles against one another. */
export function checkEvidence(evidence: PlacedEvidence): readonly Issue[] {
  const claims = new Map(evidence.claims.map((claim) => [claim.value.id, claim]));
  return [
    ...checkProfiles(evidence, claims),
    ...checkClaims(evidence),
    ...checkFlows(evidence, claims),
    ...checkQuotesUsed(evidence),
    ...checkDrafts(evidence),
    ...checkAccess(evidence),
  ];
}

/** Issues of quotes that are not at hand or do not hold; see `checkQuotes`. */
export function checkDocuments(
  placed: readonly Placed<Quote, QuoteColumn>[],
  file: string,
  documents: DocumentTexts,
): readonly Issue[] {
  const issues = new FileIssues(file);
  const byId = new Map(placed.map((quote) => [quote.value.id, quote]));
  const told = new Set<string>();
  const faults = checkQuotes(
    placed.map(({ value }) => value),
    documents,
  );
  for (const { quote: id, kind, found = '', elsewhere = [] } of faults) {
    const quote = byId.get(id);
    const hash = quote?.value.documentSha256 ?? '';
    if (kind === 'orphan') {
      issues.error(
        'quote-orphan',
        quote?.spotOf('exact'),
        `The quote ${id} is an orphan: its document has ${found === '' ? 'nothing' : quoted(found)} there.`,
        quote?.value.exact === ''
          ? 'Read the document again; it ends before the passage does.'
          : elsewhere.length === 0
            ? 'Read the document again; the words stand nowhere in it.'
            : `Read the document again; the words stand at ${listed(elsewhere.map(String))}, which may be another passage.`,
      );
    } else if (!told.has(hash)) {
      told.add(hash);
      const count = faults.filter((fault) => byId.get(fault.quote)?.value.documentSha256 === hash);
      issues.warning(
        'quote-document',
        quote?.spotOf('document_sha256'),
        kind === 'missing'
          ? `No file in documents/ has the SHA-256 ${hash}, so ${counted(count.length, 'quote')} cannot be compared.`
          : `The document with the SHA-256 ${hash} is no text, so ${counted(count.length, 'quote')} cannot be compared here.`,
        kind === 'missing'
          ? 'Put the captured document into documents/, or leave it so where it may not lie here.'
          : 'Compare them with the text that was read from it.',
      );
    }
  }
  return issues.list;
}

function checkProfiles(
  { profiles }: PlacedEvidence,
  claims: ReadonlyMap<ClaimId, Placed<Claim, ClaimColumn>>,
): readonly Issue[] {
  return [...profiles].flatMap(([country, { file, text }]) => {
    const issues = new FileIssues(file);
    const marks = readMarks(text);
    for (const { claim: id, spot } of marks) {
      const claim = claims.get(id)?.value;
      if (!claim || claim.status === 'rejected') {
        issues.error(
          'mark-without-claim',
          spot,
          claim ? `The claim ${id} was rejected.` : `There is no claim ${id}.`,
          claim
            ? 'Remove the mark and what it stands behind, or take the claim up again.'
            : 'Add the claim to claims.csv, or remove the mark.',
        );
      } else if (claim.country !== country) {
        issues.warning(
          'mark-elsewhere',
          spot,
          `The claim ${id} is one about ${claim.country}.`,
          'Mark a claim of this country; the same words may be a claim of each.',
        );
      }
    }
    tellUndecided(issues, marks, claims);
    const sentences = readSentences(text);
    if (marks.length === 0 && isAbout(country, claims)) {
      issues.warning(
        'profile-unmarked',
        undefined,
        `None of its ${counted(sentences.length, 'sentence')} marks a claim, and there are claims about ${country}.`,
        'Write a mark such as [^c12] behind what each claim says.',
      );
    }
    for (const { text: sentence, spot, marked } of marks.length === 0 ? [] : sentences) {
      if (marked) continue;
      issues.warning(
        'sentence-unmarked',
        spot,
        `Nothing supports the sentence ${quoted(sentence)}.`,
        'Mark its claim, or end it with [^analysis] where it is your own judgement.',
      );
    }
    return issues.list;
  });
}

/** One warning a profile: until somebody decides, what stands there is published without its claims. */
function tellUndecided(
  issues: FileIssues,
  marks: ReturnType<typeof readMarks>,
  claims: ReadonlyMap<ClaimId, Placed<Claim, ClaimColumn>>,
): void {
  const open = marks.filter(({ claim: id }) => claims.get(id)?.value.status === 'suggested');
  if (open.length === 0) return;
  const names = [...new Set(open.map(({ claim }) => claim))];
  issues.warning(
    'mark-undecided',
    open[0]?.spot,
    names.length === 1
      ? `The claim ${names[0]} is only suggested; a release keeps its sentence and leaves the claim out.`
      : `${names.length} claims marked here are only suggested; a release keeps their sentences and leaves the claims out.`,
    'Decide on them with `assayer review`, and take out what is not so.',
  );
}

function isAbout(
  country: CountryCode,
  claims: ReadonlyMap<ClaimId, Placed<Claim, ClaimColumn>>,
): boolean {
  return [...claims.values()].some(
    ({ value }) => value.country === country && value.status !== 'rejected',
  );
}

function checkClaims({
  claims,
  quotes,
  sources,
  profiles,
  files,
}: PlacedEvidence): readonly Issue[] {
  const issues = new FileIssues(files.claims);
  const marked = new Set(
    [...profiles.values()].flatMap(({ text }) => readMarks(text).map(({ claim }) => claim)),
  );
  const quotesById = new Map(quotes.map(({ value }) => [value.id, value]));
  for (const { value: claim, spot, spotOf } of claims) {
    if (claim.status !== 'confirmed') continue;
    if (!marked.has(claim.id)) {
      issues.warning(
        'claim-without-mark',
        spot,
        `The claim ${claim.id} is an orphan: no profile marks it.`,
        `Write [^${claim.id}] behind the sentence that says it, or reject the claim.`,
      );
    }
    const support = supportOf(claim, quotesById, sources);
    if (support === 'none') {
      issues.warning(
        'claim-uncited',
        spotOf('sources'),
        `The claim ${claim.id} is confirmed and cites nothing.`,
        'Name a source or a quote.',
      );
    } else if (support === 'restricted') {
      issues.warning(
        'claim-withheld',
        spotOf('sources'),
        `Everything that the claim ${claim.id} cites is restricted; readers will see that its sources are withheld.`,
        'Add a public source, or leave it so.',
      );
    }
  }
  return issues.list;
}

function supportOf(
  claim: Claim,
  quotes: ReadonlyMap<QuoteId, Quote>,
  sources: ReadonlyMap<SourceId, PlacedSource>,
): 'public' | 'restricted' | 'none' {
  const cited = citedSources(claim, quotes);
  if (cited.size === 0) return 'none';
  const open = [...cited].some((id) => sources.get(id)?.value.access === 'public');
  return open ? 'public' : 'restricted';
}

/** The sources of a claim: those it names, and those of its quotes. */
function citedSources(claim: Claim, quotes: ReadonlyMap<QuoteId, Quote>): ReadonlySet<SourceId> {
  const ofQuotes = claim.quotes.flatMap((id) => quotes.get(id)?.source ?? []);
  return new Set([...claim.sources, ...ofQuotes]);
}

function checkFlows(
  { flows, files }: PlacedEvidence,
  claims: ReadonlyMap<ClaimId, Placed<Claim, ClaimColumn>>,
): readonly Issue[] {
  const issues = new FileIssues(files.flows);
  for (const { value: flow, spotOf } of flows) {
    if (flow.status !== 'confirmed') continue;
    if (flow.claims.some((id) => claims.get(id)?.value.status === 'confirmed')) continue;
    issues.warning(
      'flow-without-claim',
      spotOf('claims'),
      `The flow ${flow.id} is confirmed, but no confirmed claim tells of it.`,
      'Name the claim it is drawn from, and confirm that too.',
    );
  }
  return issues.list;
}

function checkQuotesUsed({ quotes, claims, files }: PlacedEvidence): readonly Issue[] {
  const issues = new FileIssues(files.quotes);
  const used = new Set(claims.flatMap(({ value }) => value.quotes));
  for (const { value: quote, spot } of quotes) {
    if (used.has(quote.id)) continue;
    issues.warning(
      'quote-unused',
      spot,
      `No claim names the quote ${quote.id}.`,
      'Name it in the claim that it supports, or remove it.',
    );
  }
  return issues.list;
}

/** Sources that confirmed claims cite and nobody has completed since a document was read. */
function checkDrafts({ sources, claims, quotes }: PlacedEvidence): readonly Issue[] {
  const issues = new FileIssues('sources.json');
  const quotesById = new Map(quotes.map(({ value }) => [value.id, value]));
  const confirmed = claims.filter(({ value }) => value.status === 'confirmed');
  const cited = new Set(confirmed.flatMap(({ value }) => [...citedSources(value, quotesById)]));
  for (const { value: source, spot } of sources.values()) {
    const isDraft = source.texts.get('annote')?.startsWith(DRAFTED_REMARK) ?? false;
    if (!isDraft || !cited.has(source.id)) continue;
    issues.warning(
      'source-draft',
      spot,
      `The source ${quoted(source.id)} is cited as it was drafted from its file.`,
      'Complete title, author, publisher and date, grade it with a reason, then remove its `annote`.',
    );
  }
  return issues.list;
}

function checkAccess(evidence: PlacedEvidence): readonly Issue[] {
  const { quotes, sources, claims, profiles, files } = evidence;
  const ofQuotes = new FileIssues(files.quotes);
  const ofSources = new FileIssues('sources.json');
  const ofClaims = new FileIssues(files.claims);
  const accessOf = (id: SourceId): Source['access'] =>
    sources.get(id)?.value.access ?? 'restricted';
  for (const { value: quote, spotOf } of quotes) {
    if (quote.access !== 'public' || accessOf(quote.source) === 'public') continue;
    ofQuotes.warning(
      'quote-access',
      spotOf('access'),
      `The quote ${quote.id} is public, but its source is not, so it will be withheld.`,
      'Make the quote restricted, or the source public.',
    );
  }
  const quotesById = new Map(quotes.map(({ value }) => [value.id, value]));
  const cited = new Set(claims.flatMap(({ value }) => [...citedSources(value, quotesById)]));
  for (const id of cited) {
    const source = sources.get(id);
    if (!source || source.saysAccess) continue;
    ofSources.warning(
      'source-access',
      source.spot,
      `The source ${quoted(id)} is cited and does not say who may see it, so it counts as restricted.`,
      'Write "custom": { "access": "public" } or "restricted".',
    );
  }
  const leaksIn = restrictedWordsIn(
    quotes.map(({ value }) => value),
    [...sources.values()].map(({ value }) => value),
  );
  for (const { value: claim, spotOf } of claims) {
    if (claim.status !== 'confirmed') continue;
    const [leak] = leaksIn(`${claim.text}\n${claim.cue}`);
    if (leak) tellLeak(ofClaims, spotOf('text'), leak.quote);
  }
  const ofProfiles = [...profiles.values()].flatMap(({ file, text }) => {
    const issues = new FileIssues(file);
    for (const { quote, start } of leaksIn(text)) tellLeak(issues, spotAt(text, start), quote);
    return issues.list;
  });
  return [...ofQuotes.list, ...ofSources.list, ...ofClaims.list, ...ofProfiles];
}

function tellLeak(issues: FileIssues, spot: Parameters<FileIssues['error']>[1], id: string): void {
  issues.error(
    'restricted-words',
    spot,
    `The words of the restricted quote ${id} stand here.`,
    'Say it in your own words, so that nothing shows what was quoted.',
  );
}
