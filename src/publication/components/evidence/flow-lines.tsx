import type { VNode } from 'preact';
import type { FlowLineView } from '../../views/index.ts';
import { linkTo, type PageContext } from '../page-context.ts';
import { word } from '../words.ts';
import { ConfidenceWord } from './confidence-word.tsx';
import { Legs } from './place-name.tsx';

/** Flows one a line: commodity, legs in order, how sure, and the claims that tell of it. */
export function FlowLines({
  page,
  flows,
  cards,
  on = '',
}: {
  page: PageContext;
  flows: readonly FlowLineView[];
  /** Claims whose cards stand on this page, or on another. */
  cards: ReadonlySet<string>;
  /** The address of that other page. */
  on?: string;
}): VNode {
  return (
    <ul class="flow-lines">
      {flows.map((flow) => {
        const told = flow.claims.filter((id) => cards.has(id));
        return (
          <li key={flow.id}>
            <Commodity page={page} flow={flow} />
            {': '}
            <Legs page={page} legs={flow.legs} /> <ConfidenceWord confidence={flow.confidence} />
            {told.length > 0 && (
              <span class="from-claims">
                {told.map((id) => (
                  <>
                    {' '}
                    <a
                      class="claim-id"
                      href={`${on}#claim-${id}`}
                      aria-label={word('claim', { id })}
                      key={id}
                    >
                      {id}
                    </a>
                  </>
                ))}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A flow by its commodity, leading to its place in the list of flows. */
export function Commodity({ page, flow }: { page: PageContext; flow: FlowLineView }): VNode {
  const { commodity, address } = flow;
  return (
    <span class="commodity">
      {page.exists('flows.html') ? <a href={linkTo(page, address)}>{commodity}</a> : commodity}
    </span>
  );
}
