import type { VNode } from 'preact';
import type { PlaceRole, Polarity } from '../../../model/index.ts';
import type { ClaimPlaceView, ClaimView, FlowLineView } from '../../views/index.ts';
import { inLanguage } from '../language.ts';
import type { PageContext } from '../page-context.ts';
import { type WordName, word } from '../words.ts';
import { ConfidenceWord } from './confidence-word.tsx';
import { Commodity } from './flow-lines.tsx';
import { IndicatorLink } from './indicator-link.tsx';
import { Legs, PlaceName } from './place-name.tsx';
import { GradeMark, QuoteText, SourceMention } from './source-line.tsx';

const ROLE_NAMES: Readonly<Record<PlaceRole, WordName>> = {
  source: 'role-source',
  transit: 'role-transit',
  destination: 'role-destination',
};

const POLARITY_NAMES: Readonly<Record<Exclude<Polarity, 'asserted'>, WordName>> = {
  denied: 'polarity-denied',
  'no-information': 'polarity-no-information',
};

interface ClaimCardProps {
  readonly page: PageContext;
  readonly claim: ClaimView;
  /** Flows that the claim tells of. */
  readonly flows?: readonly FlowLineView[];
  /** Where the way back leads: `#mark-c12`. */
  readonly back?: string;
  /** False where the statement itself stands just above. */
  readonly text?: boolean;
}

/** One claim: what it says of which indicator, how sure it is, and what supports it. Its id is its
 *  address on the page, `claim-c12`; where a page shows a claim twice, only one of them is a card. */
export function ClaimCard({ page, claim, flows = [], back, text = true }: ClaimCardProps): VNode {
  const { id, indicator, confidence, polarity } = claim;
  return (
    <div class="claim" id={`claim-${id}`} role="doc-footnote">
      <p class="claim-head">
        <span class="claim-id">{id}</span>
        {indicator && <IndicatorLink page={page} node={indicator} />}
        <ConfidenceWord confidence={confidence} />
        {polarity !== 'asserted' && <span class="polarity">{word(POLARITY_NAMES[polarity])}</span>}
        {back !== undefined && (
          <a class="back" href={back} role="doc-backlink">
            {word('back-to-text')}
          </a>
        )}
      </p>
      {text && (
        <p class="claim-text" {...inLanguage(page.language)}>
          {claim.text}
        </p>
      )}
      <ClaimFacts page={page} claim={claim} flows={flows} />
      <ClaimSources claim={claim} />
    </div>
  );
}

function ClaimFacts({
  page,
  claim: { country, cue, period, places: all, actors },
  flows,
}: Required<Pick<ClaimCardProps, 'page' | 'claim' | 'flows'>>) {
  const places = all.filter((place) => place.country !== country.code || place.roles.length > 0);
  if (cue === '' && period === '' && places.length + actors.length + flows.length === 0) {
    return null;
  }
  const said = inLanguage(page.language);
  return (
    <dl class="claim-facts">
      {cue !== '' && (
        <Fact name={word('claim-cue')} {...said}>
          {word('in-quotes', { text: cue })}
        </Fact>
      )}
      {period !== '' && (
        <Fact name={word('claim-period')} {...said}>
          {period}
        </Fact>
      )}
      {places.length > 0 && (
        <Fact name={word('claim-places')}>
          {places.map((place, at) => (
            <span key={place.name}>
              {at > 0 && ', '}
              <Place page={page} place={place} own={country.code} />
            </span>
          ))}
        </Fact>
      )}
      {actors.length > 0 && (
        <Fact name={word('claim-actors')} {...said}>
          {actors.join(', ')}
        </Fact>
      )}
      {flows.length > 0 && (
        <Fact name={word('claim-flows')}>
          {flows.map((flow) => (
            <span key={flow.id} class="flow-line">
              <Commodity page={page} flow={flow} />
              {': '}
              <Legs page={page} legs={flow.legs} />
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

function Fact({
  name,
  children,
  ...said
}: ReturnType<typeof inLanguage> & {
  name: string;
  children: VNode | string | readonly VNode[];
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd {...said}>{children}</dd>
    </div>
  );
}

/** A place and what it does; the country of the profile itself leads nowhere. */
function Place({ page, place, own }: { page: PageContext; place: ClaimPlaceView; own: string }) {
  const { roles, name, country } = place;
  return (
    <>
      {country === own ? name : <PlaceName page={page} place={place} />}
      {roles.length > 0 && ` (${roles.map((role) => word(ROLE_NAMES[role])).join(', ')})`}
    </>
  );
}

/** What supports a claim: each source with its grade, its quotes below it. */
function ClaimSources({ claim: { sources, quotes, withheld } }: Pick<ClaimCardProps, 'claim'>) {
  if (sources.length === 0) {
    return <p class="claim-unsourced">{word(withheld ? 'support-withheld' : 'support-missing')}</p>;
  }
  return (
    <ul class="claim-sources">
      {sources.map((source) => (
        <li key={source.id}>
          <GradeMark source={source} />
          <SourceMention source={source} />
          {quotes
            .filter((quote) => quote.source === source.id)
            .map((quote) => (
              <QuoteText key={quote.id} quote={quote} />
            ))}
        </li>
      ))}
    </ul>
  );
}
