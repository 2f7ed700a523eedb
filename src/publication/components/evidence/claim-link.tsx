import type { VNode } from 'preact';
import type { ClaimView } from '../../views/index.ts';
import { linkTo, type PageContext } from '../page-context.ts';
import { word } from '../words.ts';

/** A claim by its id, leading to its card in the profile of its country. */
export function ClaimLink({
  page,
  claim,
}: {
  page: PageContext;
  claim: Pick<ClaimView, 'id' | 'address'>;
}): VNode {
  return (
    <a
      class="claim-id"
      href={linkTo(page, claim.address)}
      aria-label={word('claim', { id: claim.id })}
    >
      {claim.id}
    </a>
  );
}
