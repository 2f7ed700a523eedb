import { countryName, isKnownCountry } from '../../atlas/index.ts';
import {
  type Access,
  type Claim,
  type CountryCode,
  type Flow,
  type Framework,
  type IndicatorId,
  indicatorsOf,
  isClaimId,
  isFlowId,
  isQuoteId,
  type NamedPlace,
  type NarrativeText,
  type Quote,
  type SourceId,
} from '../../model/index.ts';
import type { NarrativeReading, SuggestedClaim, SuggestedFlow } from '../reading.ts';
import { draftNarrative } from './draft-narrative.ts';
import { plainLine } from './plain-line.ts';
import { quoteAround } from './quote-around.ts';

/** Where a draft goes: whose profile, under which framework, from which document. */
export interface DraftTarget {
  readonly country: CountryCode;
  /** The country's name as the edition prints it. */
  readonly countryName: string;
  readonly framework: Framework;
  readonly source: SourceId;
  readonly documentSha256: string;
  readonly access: Access;
  /** First free numbers of ids. */
  readonly next: { readonly claim: number; readonly flow: number; readonly quote: number };
}

/** Suggestions as an index folder keeps them: claims and flows that nobody has decided on yet, a quote
 *  for every claim, and the document's own sentences with the marks of their claims. */
export interface DraftedEvidence {
  readonly claims: readonly Claim[];
  readonly flows: readonly Flow[];
  readonly quotes: readonly Quote[];
  readonly narrative: readonly NarrativeText[];
  /** Sentences that stand under no section of the framework; their claims are kept. */
  readonly unplaced: number;
  /** Ways that cannot be written as flows, because they have no indicator or come through one place
   *  twice; their places and roles are kept with the claim. */
  readonly loose: number;
  /** Names that no table of places holds, each once, in the order of the document. */
  readonly guessed: readonly NamedPlace[];
}

/** Turns what was read of a document into drafts for a person to decide. `text` is the document as it
 *  was read; quotes count their offsets in it. Pure. */
export function draftEvidence(
  reading: NarrativeReading,
  text: string,
  target: DraftTarget,
): DraftedEvidence {
  const claims: Claim[] = [];
  const quotes: Quote[] = [];
  const ways = new Ways(target);
  const named = new Map<string, NamedPlace>();
  const guessed = new Map<string, NamedPlace>();
  for (const [at, suggested] of reading.claims.entries()) {
    const claim = draftClaim(suggested, at, target);
    claims.push(claim);
    quotes.push(draftQuote(suggested, at, text, target));
    for (const place of claim.places) named.set(place.name, place);
    for (const { guessed: isGuess, ...place } of suggested.places) {
      const drafted = placeOf(place, target);
      if (isGuess && !guessed.has(drafted.name)) guessed.set(drafted.name, drafted);
    }
    for (const flow of suggested.flows) ways.add(flow, claim, named);
  }
  const { narrative, unplaced } = draftNarrative(reading, claims, target.framework);
  return {
    claims,
    flows: ways.flows,
    quotes,
    narrative,
    unplaced,
    loose: ways.loose,
    guessed: [...guessed.values()],
  };
}

function draftClaim(suggested: SuggestedClaim, at: number, target: DraftTarget): Claim {
  const { indicator, actors, polarity, confidence, cue, period } = suggested;
  const places = new Map<string, NamedPlace>();
  for (const mention of suggested.places) {
    const place = placeOf(mention, target);
    if (!places.has(place.name)) places.set(place.name, place);
  }
  const section = suggested.section || sectionOf(indicator, target.framework);
  return {
    id: numbered('c', target.next.claim + at, isClaimId),
    status: 'suggested',
    country: target.country,
    ...(section !== undefined && { section }),
    ...(indicator !== '' && { indicator }),
    text: plainLine(suggested.text),
    places: [...places.values()],
    roles: suggested.roles.map(({ place, role }) => ({ place: ownName(place, target), role })),
    actors,
    polarity,
    confidence,
    cue: plainLine(cue),
    period: plainLine(period),
    sources: [target.source],
    quotes: [numbered('q', target.next.quote + at, isQuoteId)],
  };
}

function draftQuote(
  { start, end }: SuggestedClaim,
  at: number,
  text: string,
  { source, documentSha256, access, next }: DraftTarget,
): Quote {
  const id = numbered('q', next.quote + at, isQuoteId);
  return { id, source, documentSha256, ...quoteAround(text, start, end), start, end, access };
}

/** Gathers flows: the same way of the same commodity is one, however many claims tell of it. */
class Ways {
  readonly #target: DraftTarget;
  readonly #flows = new Map<string, Flow>();
  readonly #names: ReadonlyMap<IndicatorId, string>;
  loose = 0;

  constructor(target: DraftTarget) {
    this.#target = target;
    this.#names = new Map(indicatorsOf(target.framework).map(({ id, name }) => [id, name]));
  }

  get flows(): readonly Flow[] {
    return [...this.#flows.values()];
  }

  add(suggested: SuggestedFlow, claim: Claim, named: ReadonlyMap<string, NamedPlace>): void {
    const { indicator } = claim;
    const legs = suggested.legs.map((leg): NamedPlace => {
      const name = ownName(leg, this.#target);
      const own = name === this.#target.countryName;
      return own
        ? { name, kind: 'country', country: this.#target.country }
        : (named.get(plainLine(name)) ?? { name: plainLine(name) });
    });
    const names = legs.map(({ name }) => name);
    if (!indicator || legs.length < 2 || new Set(names).size < names.length) {
      this.loose++;
      return;
    }
    const commodity =
      plainLine(suggested.commodity) || (this.#names.get(indicator) ?? '').toLowerCase();
    const key = JSON.stringify([indicator, commodity, names]);
    const known = this.#flows.get(key);
    if (known) {
      this.#flows.set(key, { ...known, claims: [...new Set([...known.claims, claim.id])] });
      return;
    }
    const id = numbered('f', this.#target.next.flow + this.#flows.size, isFlowId);
    const { country } = this.#target;
    const { confidence } = claim;
    this.#flows.set(key, {
      ...{ id, status: 'suggested', country, indicator, commodity, legs, confidence },
      claims: [claim.id],
    });
  }
}

function placeOf(
  { name, iso3, kind }: Pick<SuggestedClaim['places'][number], 'name' | 'iso3' | 'kind'>,
  target: DraftTarget,
): NamedPlace {
  const plain = plainLine(ownName(name, target));
  return { name: plain, kind, ...(iso3 !== null && { country: iso3 }) };
}

/** The reader names the profile's country by its usual name, or an invented one by its code. */
function ownName(name: string, target: DraftTarget): string {
  const { country } = target;
  const usual = isKnownCountry(country) ? countryName(country) : country;
  return name === usual ? target.countryName : name;
}

function sectionOf(indicator: IndicatorId | '', { sections }: Framework): string | undefined {
  return sections.find(({ indicators }) => indicators.some((id) => id === indicator))?.id;
}

function numbered<Id extends string>(
  letter: string,
  number: number,
  isId: (text: string) => text is Id,
): Id {
  const id = `${letter}${number}`;
  if (!isId(id)) throw new Error(`invalid id: ${id}`);
  return id;
}
