import { phrase, phraseFor } from '../phrases.ts';
import type { ClaimView, SourceView, StrengthView } from './evidence-views.ts';

/** How much stands behind these claims: sources, independent groups of them, the newest year. A source
 *  without a group is one by itself. */
export function strengthOf(claims: readonly ClaimView[]): StrengthView {
  const sources = sourcesOf(claims);
  const groups = new Set(sources.map(({ id, group }) => (group === undefined ? id : ` ${group}`)));
  const years = sources.flatMap(({ year }) => year ?? []);
  const withheld = claims.filter((claim) => claim.withheld).length;
  const counts = { claims: claims.length, sources: sources.length, groups: groups.size, withheld };
  const newest = years.length === 0 ? {} : { newest: Math.max(...years) };
  return { ...counts, ...newest, told: strengthText({ ...counts, ...newest }) };
}

/** The sources of some claims, each once, in the order in which they are first cited. */
export function sourcesOf(claims: readonly ClaimView[]): readonly SourceView[] {
  return [
    ...new Map(claims.flatMap(({ sources }) => sources).map((source) => [source.id, source])),
  ].map(([, source]) => source);
}

function strengthText({
  claims,
  sources,
  groups,
  newest,
  withheld,
}: Omit<StrengthView, 'told'>): string {
  if (claims === 0) return phrase('strength-none');
  const counted = phraseFor(claims, 'claim-one', 'claim-many');
  const kept = withheld === 0 ? '' : ` ${phraseFor(withheld, 'withheld-one', 'withheld-many')}`;
  if (sources === 0) {
    return kept === '' ? phrase('strength-bare', { claims: counted }) : `${counted}.${kept}`;
  }
  const from = phraseFor(sources, 'source-one', 'source-many');
  const origins = sources === 1 ? '' : phraseFor(groups, 'group-one', 'group-many');
  const year = newest === undefined ? '' : phrase('strength-newest', { year: newest });
  return `${phrase('strength', { claims: counted, sources: from })}${origins}${year}.${kept}`;
}
