import type { PlaceInRole } from '../../model/index.ts';
import type { SuggestedClaim, SuggestedFlow } from '../reading.ts';
import { finiteVerbAt } from '../text/finite-verbs.ts';

const REVERSED = /\b(?:the other way|in the (?:opposite|other|reverse) direction|the reverse)\b/i;
const FRAGMENT =
  /^(?:and |or )?(?:possibly|probably|perhaps|allegedly|reportedly|maybe|apparently)\b,?/i;

/** A claim whose movement is told by the one before it in the sentence: “, and possibly Ukraine” goes
 *  the same way to another end, “carried the other way” comes back. */
export function continued(
  claim: SuggestedClaim,
  before: SuggestedClaim | undefined,
): SuggestedClaim {
  if (!before || before.flows.length === 0 || claim.flows.length > 0) return claim;
  if (claim.polarity !== 'asserted') return claim;
  if (REVERSED.test(claim.text) && claim.places.length === 0) {
    const [named] = claim.candidates;
    return withFlows(
      claim,
      before.flows.slice(0, 1).map(({ legs, commodity, implied }) => ({
        legs: [...legs].reverse(),
        commodity: named ? commodity : '',
        implied,
      })),
    );
  }
  if (!FRAGMENT.test(claim.text) || finiteVerbAt(claim.text) >= 0) return claim;
  const [end] = claim.places;
  if (!end) return withFlows(claim, before.flows);
  return withFlows(
    claim,
    before.flows.slice(0, 1).map(({ legs, commodity, implied }) => ({
      legs: [...legs.slice(0, -1), end.name],
      commodity,
      implied,
    })),
  );
}

function withFlows(claim: SuggestedClaim, flows: readonly SuggestedFlow[]): SuggestedClaim {
  const roles = flows.flatMap(({ legs }) =>
    legs.map(
      (place, index): PlaceInRole => ({
        place,
        role: index === 0 ? 'source' : index < legs.length - 1 ? 'transit' : 'destination',
      }),
    ),
  );
  return { ...claim, flows, roles: [...claim.roles, ...roles] };
}
