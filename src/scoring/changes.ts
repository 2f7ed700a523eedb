import { type Change, type Decimal, nodesOf } from '../model/index.ts';
import { countryCodes } from './aggregates.ts';
import type { ExactValue } from './exact-value.ts';
import { likeForLikeSeries, sameScale } from './like-for-like.ts';
import { origins } from './node-origins.ts';
import { printDifference } from './print-value.ts';
import type { ScoredEdition } from './scored-edition.ts';

/** Compares every indicator, pillar and component with an earlier edition, as published and like for like.
 *
 *  The change is the difference of the two exact values, rounded once, halves away from zero. An indicator
 *  is compared with what it was called before; a new one has no change.
 *
 *  Where indicators come in or go, the change of an aggregate mixes two things, the world and the set. The
 *  like-for-like change takes the set out: both editions are computed on the indicators that they share,
 *  under the new edition's framework, and those values are subtracted. Belarus's criminality changed
 *  by +0.79 from 2021 to 2023 as published, but by +0.41 like for like; the rest came in with six new
 *  indicators. Among 193 countries, criminality rose in 132 and fell in 60 as published, but rose in 171 and
 *  fell in 21 like for like. For an indicator the two changes are one.
 *  @see METHODOLOGY "Changes"
 *
 *  There is one row for each country and node that has a value in the new edition, by country code, then
 *  in framework order. `change` and `likeForLike` are undefined where there is no earlier value, or
 *  where the two scales have different ends. */
export function editionChanges(scored: ScoredEdition, previous: ScoredEdition): readonly Change[] {
  const { decimals } = scored.framework;
  const comparable = sameScale(scored.framework, previous.framework);
  const originOf = origins(scored.framework, previous.framework);
  const nodes = nodesOf(scored.framework).map(({ id, kind }) => ({
    id,
    kind,
    earlierId: comparable ? originOf(id)?.id : undefined,
  }));
  const [sharedBefore, sharedNow] = likeForLikeSeries([previous, scored]).editions;
  const print = differencePrinter(decimals);
  const rows: Change[] = [];
  for (const country of countryCodes(scored)) {
    const now = scored.values.get(country);
    const before = previous.values.get(country);
    const likeNow = sharedNow?.values.get(country);
    const likeBefore = sharedBefore?.values.get(country);
    for (const { id, kind, earlierId } of nodes) {
      const value = now?.get(id);
      if (!value) continue;
      const earlier = earlierId === undefined ? undefined : before?.get(earlierId);
      const change = earlier && print(value, earlier);
      const [like, likeEarlier] = [likeNow?.get(id), likeBefore?.get(id)];
      const likeForLike =
        kind === 'indicator' ? change : like && likeEarlier && print(like, likeEarlier);
      rows.push(changeRow({ country, id, from: previous.edition }, change, likeForLike));
    }
  }
  return rows;
}

function changeRow(
  row: Pick<Change, 'country' | 'id' | 'from'>,
  change: Decimal | undefined,
  likeForLike: Decimal | undefined,
): Change {
  const { country, id, from } = row;
  if (change !== undefined && likeForLike !== undefined) {
    return { country, id, from, change, likeForLike };
  }
  return {
    ...row,
    ...(change !== undefined && { change }),
    ...(likeForLike !== undefined && { likeForLike }),
  };
}

/** Prints differences and keeps what it printed: the countries share few scores, and equal scores of one
 *  edition are one object. */
function differencePrinter(decimals: number): (later: ExactValue, earlier: ExactValue) => Decimal {
  const printed = new Map<ExactValue, Map<ExactValue, Decimal>>();
  return (later, earlier) => {
    const known = printed.get(later)?.get(earlier);
    if (known !== undefined) return known;
    const text = printDifference(later, earlier, decimals);
    const row = printed.get(later) ?? new Map<ExactValue, Decimal>();
    printed.set(later, row.set(earlier, text));
    return text;
  };
}
