import type { OpenEdition } from '../../folder/index.ts';
import type { Claim, ClaimStatus, CountryCode, Flow } from '../../model/index.ts';

/** What a person decides on: a claim, or a flow. */
export type ReviewItem =
  | { readonly kind: 'claim'; readonly value: Claim }
  | { readonly kind: 'flow'; readonly value: Flow };

/** Claims and flows of one country: claims by number, each flow behind the first claim that tells of
 *  it, flows that no claim tells of at the end. */
export function reviewItems(edition: OpenEdition, country: CountryCode): readonly ReviewItem[] {
  const flows = edition.flows.filter((flow) => flow.country === country);
  const told = new Set<Flow>();
  const items = edition.claims
    .filter((claim) => claim.country === country)
    .flatMap((value): readonly ReviewItem[] => {
      const own = flows.filter((flow) => flow.claims.includes(value.id) && !told.has(flow));
      for (const flow of own) told.add(flow);
      return [{ kind: 'claim', value }, ...own.map(flowItem)];
    });
  return [...items, ...flows.filter((flow) => !told.has(flow)).map(flowItem)];
}

/** The item with another status. */
export function withStatus(item: ReviewItem, status: ClaimStatus): ReviewItem {
  return item.kind === 'claim'
    ? { kind: 'claim', value: { ...item.value, status } }
    : { kind: 'flow', value: { ...item.value, status } };
}

/** True for an item that nobody has decided on. */
export function isOpen({ value }: ReviewItem): boolean {
  return value.status === 'suggested';
}

function flowItem(value: Flow): ReviewItem {
  return { kind: 'flow', value };
}
