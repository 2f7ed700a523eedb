import { nameOfEdition } from '../../../model/index.ts';
import type {
  ClaimView,
  FlowLineView,
  ProfileView,
  SourceView,
  WhyView,
} from '../../views/index.ts';
import { word } from '../words.ts';

/** What is recorded of a country by what its page asks for. */
export interface ProfileRecord {
  readonly claims: ReadonlyMap<string, ClaimView>;
  /** By the page's own indicators. */
  readonly whys: ReadonlyMap<string, WhyView>;
  /** Claims whose cards stand behind the text that marks them. */
  readonly carded: ReadonlySet<string>;
  /** Every claim: each has one card on the page. */
  readonly cards: ReadonlySet<string>;
  /** Claims that no text marks and that tell of no score of this page. */
  readonly further: readonly ClaimView[];
  /** The sources of all claims, once each. */
  readonly sources: readonly SourceView[];
  readonly flowsOf: (claim: string) => readonly FlowLineView[];
  /** Title of the edition that recorded it, where that is an earlier one. */
  readonly earlier: string | undefined;
  /** How much is recorded, in a sentence. */
  readonly strength: string;
}

/** The record of a profile, empty where nothing is recorded. */
export function profileRecord({ narrative, evidence, release }: ProfileView): ProfileRecord {
  if (!evidence) return NOTHING;
  const { claims: said, denied, gaps, whys, flows } = evidence;
  const claims = new Map([...said, ...denied, ...gaps].map((claim) => [String(claim.id), claim]));
  const carded = new Set<string>(
    narrative?.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => (typeof paragraph === 'string' ? [] : paragraph.opens)),
    ),
  );
  const explained = new Set<string>(
    whys.flatMap((why) => [...why.claims, ...why.denied, ...why.gaps].map(({ id }) => id)),
  );
  const byClaim = new Map<string, FlowLineView[]>();
  for (const flow of flows) {
    for (const id of flow.claims) byClaim.set(id, [...(byClaim.get(id) ?? []), flow]);
  }
  return {
    claims,
    whys: new Map(whys.map((why) => [why.indicator, why])),
    carded,
    cards: new Set(claims.keys()),
    further: [...claims.values()].filter(({ id }) => !carded.has(id) && !explained.has(id)),
    sources: [
      ...new Map(
        [...claims.values()].flatMap((claim) => claim.sources).map((one) => [one.id, one]),
      ).values(),
    ],
    flowsOf: (id) => byClaim.get(id) ?? [],
    earlier: evidence.own ? undefined : nameOfEdition(evidence.edition, release.editions),
    strength: evidence.strength.told,
  };
}

const NOTHING: ProfileRecord = {
  claims: new Map(),
  whys: new Map(),
  carded: new Set(),
  cards: new Set(),
  further: [],
  sources: [],
  flowsOf: () => [],
  earlier: undefined,
  strength: word('no-claims'),
};
