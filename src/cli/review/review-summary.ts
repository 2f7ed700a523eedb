import { editionPath, type OpenEdition } from '../../folder/index.ts';
import { type Claim, compareNumbered, counted, type Files, textOf } from '../../model/index.ts';
import { wrapLines } from '../terminal/wrap-lines.ts';
import { isOpen, type ReviewItem } from './review-items.ts';

/** What a review was about and where it stopped. */
export interface ReviewEnd {
  readonly named: string;
  readonly title: string;
  readonly edition: OpenEdition;
  readonly files: Files;
  readonly before: readonly ReviewItem[];
  readonly items: readonly ReviewItem[];
  readonly repeatsRestricted: (claim: Claim) => boolean;
}

/** What was decided, what is left, and what the person should look at next. */
export function reviewSummary(end: ReviewEnd): string {
  const { named, title, edition, before, items } = end;
  const statusBefore = new Map(before.map(({ value }) => [String(value.id), value.status]));
  const now = (status: string): number =>
    items.filter(({ value }) => value.status === status && statusBefore.get(value.id) !== status)
      .length;
  const open = items.filter(isOpen).length;
  const edited = items.filter((item, at) => !isOnlyDecided(before[at], item)).length;
  const made = [
    `${now('confirmed')} confirmed`,
    `${now('rejected')} rejected`,
    ...(edited > 0 ? [`${edited} changed`] : []),
  ].join(', ');
  const country = items[0]?.value.country ?? '';
  const newest = edition.editions.at(-1)?.description.id === edition.description.id;
  const option = newest ? '' : ` --edition ${edition.description.id}`;
  return [
    `${title}: ${made}; ${open === 0 ? 'nothing is left to decide' : `${counted(open, 'decision')} left`}.`,
    ...remarks(end),
    open === 0
      ? `Next: assayer check ${named}`
      : `Go on with: assayer review ${named} --country ${country}${option}`,
    '',
  ].join('\n');
}

function isOnlyDecided(before: ReviewItem | undefined, after: ReviewItem): boolean {
  const status = 'suggested';
  const plain = (item: ReviewItem | undefined): string =>
    JSON.stringify({ ...item?.value, status });
  return plain(before) === plain(after);
}

function remarks({ edition, files, items, repeatsRestricted }: ReviewEnd): readonly string[] {
  const claims = items.flatMap((item) => (item.kind === 'claim' ? [item.value] : []));
  const country = claims[0]?.country ?? '';
  const path = editionPath(edition.description.id, `profiles/${country}.md`);
  const bytes = files.get(path);
  const profile = (bytes && textOf(bytes)) ?? '';
  const isMarked = ({ id }: Claim): boolean => profile.includes(`[^${id}]`);
  const stale = claims.filter((claim) => claim.status === 'rejected' && isMarked(claim));
  const shut = claims.filter((claim) => claim.status === 'confirmed' && repeatsRestricted(claim));
  return [
    ...(stale.length > 0
      ? [`Rejected and still marked in ${path}: ${ids(stale)}. Take out what they stand behind.`]
      : []),
    ...(shut.length > 0
      ? [
          `Confirmed in the words of a restricted document: ${ids(shut)}. Say them in your own words (e) before a release.`,
        ]
      : []),
  ].flatMap((remark) => wrapLines(remark, 88));
}

function ids(claims: readonly Claim[]): string {
  const sorted = claims.map(({ id }) => id).sort(compareNumbered);
  const few = sorted.slice(0, 12).join(', ');
  return sorted.length > 12 ? `${few} and ${sorted.length - 12} more` : few;
}
