import type { VNode } from 'preact';
import type {
  ClaimPlaceView,
  ClaimView,
  FlowLineView,
  NodeLink,
  QuoteView,
  SourceView,
} from '../../views/index.ts';
import { linkTo, nodePath, type PageContext } from '../page-context.ts';
import { type WordName, word } from '../words.ts';
import { ConfidenceWord } from './confidence-word.tsx';
import { Commodity } from './flow-lines.tsx';
import { Legs, PlaceName } from './place-name.tsx';
import { GradeMark, QuoteText, SourceLine } from './source-line.tsx';

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
    <article class="claim" id={`claim-${id}`} aria-label={word('claim', { id })}>
      <p class="claim-head">
        <a class="claim-id" href={`#claim-${id}`}>
          {id}
        </a>
        {indicator && <Indicator page={page} node={indicator} />}
        <ConfidenceWord confidence={confidence} />
        {polarity !== 'asserted' && <span class="polarity">{word(`polarity-${polarity}`)}</span>}
        {back !== undefined && (
          <a class="back" href={back}>
            {word('back-to-text')}
          </a>
        )}
      </p>
      {text && <p class="claim-text">{claim.text}</p>}
      <ClaimFacts page={page} claim={claim} flows={flows} />
      <ClaimSources page={page} claim={claim} />
    </article>
  );
}

/** An indicator that is no longer assessed has no page. */
function Indicator({ page, node }: { page: PageContext; node: NodeLink }) {
  const path = nodePath(node);
  return page.exists(path) ? (
    <a href={linkTo(page, path)}>{node.name}</a>
  ) : (
    <span>{node.name}</span>
  );
}

function ClaimFacts({
  page,
  claim: { cue, period, places, actors },
  flows,
}: Required<Pick<ClaimCardProps, 'page' | 'claim' | 'flows'>>) {
  if (cue === '' && period === '' && places.length + actors.length + flows.length === 0) {
    return null;
  }
  return (
    <dl class="claim-facts">
      {cue !== '' && <Fact name="claim-cue">{word('in-quotes', { text: cue })}</Fact>}
      {period !== '' && <Fact name="claim-period">{period}</Fact>}
      {places.length > 0 && (
        <Fact name="claim-places">
          {places.map((place, at) => (
            <span key={place.name}>
              {at > 0 && ', '}
              <Place page={page} place={place} />
            </span>
          ))}
        </Fact>
      )}
      {actors.length > 0 && <Fact name="claim-actors">{actors.join(', ')}</Fact>}
      {flows.length > 0 && (
        <Fact name="claim-flows">
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

function Fact({ name, children }: { name: WordName; children: VNode | string | readonly VNode[] }) {
  return (
    <div>
      <dt>{word(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Place({ page, place }: { page: PageContext; place: ClaimPlaceView }) {
  const { roles } = place;
  return (
    <>
      <PlaceName page={page} place={place} />
      {roles.length > 0 && ` (${roles.map((role) => word(`role-${role}`)).join(', ')})`}
    </>
  );
}

/** What supports a claim: each source with its grade and reason, its quotes below it. */
function ClaimSources({ page, claim }: Pick<ClaimCardProps, 'page' | 'claim'>) {
  const { sources, quotes, withheld } = claim;
  if (sources.length === 0) {
    return <p class="claim-unsourced">{word(withheld ? 'support-withheld' : 'support-missing')}</p>;
  }
  return (
    <ul class="claim-sources">
      {sources.map((source) => (
        <SourceItem
          key={source.id}
          page={page}
          source={source}
          quotes={quotes.filter((quote) => quote.source === source.id)}
        />
      ))}
    </ul>
  );
}

function SourceItem({
  page,
  source,
  quotes,
}: {
  page: PageContext;
  source: SourceView;
  quotes: readonly QuoteView[];
}) {
  return (
    <li>
      <GradeMark source={source} />
      <SourceLine page={page} source={source} />
      {source.reason !== '' && <small class="reason">{source.reason}</small>}
      {quotes.map((quote) => (
        <QuoteText key={quote.id} quote={quote} />
      ))}
    </li>
  );
}
