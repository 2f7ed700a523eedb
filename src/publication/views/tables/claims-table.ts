import { claimsOf } from '../evidence/evidence.ts';
import type { PlaceView } from '../evidence/evidence-views.ts';
import type { ColumnMeaning } from '../pages.ts';
import type { TableView } from '../parts.ts';
import { phrase } from '../phrases.ts';
import type { ProfileView } from '../profile/profile-view.ts';
import { columns } from './columns.ts';

const CLAIM_COLUMNS = [
  'id',
  'country',
  'section',
  'indicator',
  'text',
  'polarity',
  'confidence',
  'likelihood',
  'cue',
  'period',
  'places',
  'roles',
  'sources',
  'grades',
  'quotes',
  'withheld',
] as const;

/** What each column of the claims beside a profile means. */
export function claimColumns(): readonly ColumnMeaning[] {
  return CLAIM_COLUMNS.map((id) => ({ id, meaning: phrase(`claim-column-${id}`) }));
}

/** One row a claim of a profile, by number, then those of other profiles that name its country; lists are
 *  parted by semicolons. */
export function claimsTable({ release, country, evidence, named = [] }: ProfileView): TableView {
  const own = evidence ? claimsOf(evidence) : [];
  const others = named.flatMap(({ claims }) => claims);
  return {
    caption: phrase('table-claims', { country: country.name, edition: release.editionTitle }),
    columns: columns(...CLAIM_COLUMNS),
    rows: [...own, ...others].map((claim) => [
      claim.id,
      claim.country.code,
      claim.section?.id ?? '',
      claim.indicator?.id ?? '',
      claim.text,
      claim.polarity,
      claim.confidence.id,
      claim.confidence.range ?? '',
      claim.cue,
      claim.period,
      listed(claim.places.map(placeText)),
      listed(claim.places.flatMap(({ name, roles }) => roles.map((role) => `${name}: ${role}`))),
      listed(claim.sources.map(({ id }) => id)),
      listed(claim.sources.map(({ grade }) => grade ?? '–')),
      listed(claim.quotes.map(({ exact, start, end }) => exact ?? `${start}–${end}`)),
      claim.withheld ? 'yes' : '',
    ]),
  };
}

function listed(parts: readonly string[]): string {
  return parts.join('; ');
}

function placeText({ name, country }: PlaceView): string {
  return country === undefined ? name : `${name} (${country})`;
}
