import type { Issue, Source, SourceId } from '../../model/index.ts';
import { FileIssues } from '../text/file-issues.ts';
import { spotAt } from '../text/file-text.ts';
import { citedSources, type PlacedEvidence } from './placed-evidence.ts';
import { restrictedWordsIn } from './restricted-words.ts';
import { quoted } from './wording.ts';

/** Finds what may not be seen, or does not say who may see it: quotes, sources, and restricted words in
 *  claims and profiles. */
export function checkAccess(evidence: PlacedEvidence): readonly Issue[] {
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
