import type { Claim, Issue, Quote, QuoteId, SourceId } from '../../model/index.ts';
import { FileIssues } from '../text/file-issues.ts';
import { checkAccess } from './check-access.ts';
import { checkProfiles } from './check-profiles.ts';
import { type ClaimsById, citedSources, type PlacedEvidence } from './placed-evidence.ts';
import { readMarks } from './profile-marks.ts';
import type { PlacedSource } from './sources-json.ts';
import { quoted } from './wording.ts';

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

function checkFlows({ flows, files }: PlacedEvidence, claims: ClaimsById): readonly Issue[] {
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
