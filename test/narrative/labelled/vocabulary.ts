/** How sure a claim is, by the words that carry it; README.md defines each. */
export const CONFIDENCE = [
  'asserted',
  'evidenced',
  'inferred',
  'likely',
  'appears',
  'indicated',
  'reported',
  'alleged',
  'suspected',
  'attributed',
  'self_claimed',
  'possible',
  'speculated',
  'conditional',
  'not_assessable',
  'no_evidence',
] as const;

export const POLARITY = ['asserted', 'denied', 'no-information'] as const;
export const ROLES = ['source', 'transit', 'destination'] as const;
export const PLACE_KINDS = ['country', 'city', 'subregion', 'bloc', 'breakaway-area'] as const;

/** The five types of actor of organized-crime/2023, whichever framework a profile was written for. */
export const ACTORS = [
  'mafia-style-groups',
  'criminal-networks',
  'state-embedded-actors',
  'foreign-actors',
  'private-sector-actors',
] as const;

/** What moves in a flow: the finest word of this list that the sentence bears. */
export const COMMODITIES = [
  'persons',
  'arms',
  'goods',
  'counterfeit-goods',
  'medicines',
  'tobacco',
  'alcohol',
  'timber',
  'charcoal',
  'wildlife',
  'fish',
  'gold',
  'gemstones',
  'coal',
  'sand',
  'minerals',
  'fuel',
  'heroin',
  'opiates',
  'cocaine',
  'cannabis',
  'cannabis-resin',
  'methamphetamine',
  'amphetamine',
  'synthetic-drugs',
  'precursors',
] as const;
