import type { VNode } from 'preact';
import type {
  ClaimView,
  ComponentView,
  FlowLineView,
  IndicatorCellView,
  IntervalView,
  MeanView,
  PillarView,
  WhyView,
} from '../../views/index.ts';
import { ClaimCard } from '../evidence/claim-card.tsx';
import { ConfidenceWord } from '../evidence/confidence-word.tsx';
import { FlowLines } from '../evidence/flow-lines.tsx';
import { said } from '../evidence/said.tsx';
import { linkTo, mapPath, nodePath, type PageContext } from '../page-context.ts';
import { BandMark, Range, rangeText } from '../value.tsx';
import { type WordName, word, wordFor } from '../words.ts';

/** What an aggregate is the mean of, each part leading on, itself to its map; one line each, the places
 *  that printed aggregates link to. */
export function MeanLines({
  page,
  parts,
}: {
  page: PageContext;
  parts: readonly (ComponentView | PillarView)[];
}): VNode {
  return (
    <ul class="told means">
      {parts.map(({ definition: { node }, value, mean }) => (
        <li key={node.id} id={`why-${node.id}`}>
          <a href={linkTo(page, mapPath(node))} title={word('see-map', { node: node.name })}>
            {said(page, node.name)}
          </a>{' '}
          {value ? <b>{value.value}</b> : word('no-value')} <Range interval={value?.interval} />{' '}
          {word(meanName(mean))} <MeanParts node={node.id} mean={mean} />
        </li>
      ))}
    </ul>
  );
}

function meanName({ method, weighted }: MeanView): WordName {
  if (method === 'geometric') return weighted ? 'mean-geometric-weighted' : 'mean-geometric';
  return weighted ? 'mean-weighted' : 'mean-arithmetic';
}

/** `Criminal markets 4.90, Criminal actors 5.60`, and how many scores stand beside them. */
function MeanParts({ node, mean }: { node: string; mean: MeanView }) {
  const { pillars, indicators, scored } = mean;
  return (
    <>
      {pillars.map(({ node: part, value }, at) => (
        <>
          {at > 0 && ', '}
          <a key={part.id} href={`#why-${part.id}`}>
            {part.name} {value ?? word('no-value')}
          </a>
        </>
      ))}
      {pillars.length > 0 && indicators > 0 && ', '}
      {indicators > 0 && (
        <a href={`#scores-${node}`}>
          {scored === indicators
            ? wordFor(scored, 'mean-score', 'mean-scores')
            : word('mean-scores-of', { count: scored, all: indicators })}
        </a>
      )}
    </>
  );
}

interface WhyProps {
  readonly page: PageContext;
  readonly cell: IndicatorCellView;
  readonly why: WhyView;
  /** Claims whose cards stand elsewhere on the page, behind the text that marks them. */
  readonly carded: ReadonlySet<string>;
  /** Every claim with a card on the page. */
  readonly cards: ReadonlySet<string>;
  readonly flowsOf: (claim: string) => readonly FlowLineView[];
  /** Title of the edition that recorded it, where that is an earlier one. */
  readonly earlier: string | undefined;
}

/** Why a score is what it is: what is asked, what is claimed, denied and not known, what flows, and how
 *  much of it there is. It opens where a link leads to it. */
export function WhyBlock(props: WhyProps): VNode {
  const { page, why, earlier } = props;
  const { definition, value } = props.cell;
  const { node, questions } = definition;
  return (
    <section class="why" id={`why-${node.id}`} aria-labelledby={`because-${node.id}`}>
      <h4 id={`because-${node.id}`}>
        {value ? (
          <>
            {word('why-score', { node: node.name })} <b>{value.value}</b>{' '}
            <BandMark family={node.family} band={value.band} />
          </>
        ) : (
          word('why-none', { node: node.name })
        )}
      </h4>
      {value?.interval && <p class="strength">{rangeLine(value.interval)}</p>}
      <p class="meaning">
        {said(page, definition.definition)}{' '}
        <a href={`${linkTo(page, nodePath(node))}${questions.length > 0 ? '#questions' : ''}`}>
          {word(questions.length > 0 ? 'guiding-questions' : 'in-every-country')}
        </a>
      </p>
      <p class="strength">
        {why.strength.told}
        {earlier !== undefined && ` ${word('recorded-in', { edition: earlier })}`}
      </p>
      <ClaimList {...props} title={word('why-claims')} claims={why.claims} />
      <ClaimList {...props} title={word('why-denied')} claims={why.denied} />
      <ClaimList {...props} title={word('why-gaps')} claims={why.gaps} />
      {why.flows.length > 0 && (
        <>
          <h5>{word('flows')}</h5>
          <FlowLines page={page} flows={why.flows} cards={props.cards} />
        </>
      )}
    </section>
  );
}

/** Where a score may lie, and whether that is assumed or measured. */
function rangeLine({ low, high, ratings }: IntervalView): string {
  return ratings
    ? word('why-range-measured', { low, high, lowest: ratings.low, highest: ratings.high })
    : word('why-range-assumed', { low, high });
}

/** The range beside a score, and the ratings it is measured by. */
export function ScoreRange({ interval }: { interval: IntervalView | undefined }): VNode | null {
  if (!interval?.ratings) return Range({ interval });
  const ratings = word('ratings', { ...interval.ratings });
  return (
    <span class="range">
      {rangeText(interval)} {ratings}
    </span>
  );
}

/** Claims in one line each where their card stands in the text, else the card itself. */
function ClaimList({
  page,
  title,
  claims,
  carded,
  flowsOf,
}: Pick<WhyProps, 'page' | 'carded' | 'flowsOf'> & {
  title: string;
  claims: readonly ClaimView[];
}) {
  if (claims.length === 0) return null;
  const [inText, alone] = [true, false].map((is) =>
    claims.filter(({ id }) => carded.has(id) === is),
  );
  return (
    <>
      <h5>{title}</h5>
      {inText && inText.length > 0 && <ClaimLines page={page} claims={inText} />}
      {alone?.map((claim) => (
        <ClaimCard key={claim.id} page={page} claim={claim} flows={flowsOf(claim.id)} />
      ))}
    </>
  );
}

/** Claims in one line each, leading to their cards: on this page, or on another by its address. */
export function ClaimLines({
  page,
  claims,
  on = '',
}: {
  page: PageContext;
  claims: readonly ClaimView[];
  on?: string;
}): VNode {
  return (
    <ul class="claim-lines">
      {claims.map(({ id, text, confidence }) => (
        <li key={id}>
          <a class="claim-id" href={`${on}#claim-${id}`}>
            {id}
          </a>{' '}
          {said(page, text)} <ConfidenceWord confidence={confidence} />
        </li>
      ))}
    </ul>
  );
}
