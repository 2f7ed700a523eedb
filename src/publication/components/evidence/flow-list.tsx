import type { VNode } from 'preact';
import { legAnchor } from '../../charts/index.ts';
import type { FlowsView, FlowView } from '../../views/index.ts';
import { countryPath, linkTo, type PageContext } from '../page-context.ts';
import { word, wordFor } from '../words.ts';
import { ClaimLink } from './claim-link.tsx';
import { ConfidenceWord } from './confidence-word.tsx';
import { IndicatorLink } from './indicator-link.tsx';
import { Legs } from './place-name.tsx';
import { said } from './said.tsx';

/** With more flows than this on a page their claims are links alone: words of all would weigh too much. */
const MOST_WITH_WORDS = 60;

/** The flows in their order, numbered as on the map, each with its legs, how sure it is, and what
 *  supports it. Legs and cells of several flows lead to the first of them. */
export function FlowList({
  page,
  view,
  editions,
}: {
  page: PageContext;
  view: FlowsView;
  /** Whether each flow says which earlier edition recorded it. */
  editions: boolean;
}): VNode {
  const anchors = anchorsOf(view);
  const words = view.flows.length <= MOST_WITH_WORDS;
  return (
    <ol class="flow-list">
      {view.flows.map((flow) => (
        <li
          key={flow.key}
          id={flow.key}
          data-commodity={flow.commodityKey}
          data-confidence={flow.confidence.id}
          data-period={flow.periodKeys.join(' ')}
        >
          {anchors.get(flow.number)?.map((id) => (
            <span key={id} id={id} />
          ))}
          <a
            class="flow-number"
            href={`#${flow.key}`}
            aria-label={word('flow-number', { number: flow.number })}
          >
            {flow.number}
          </a>
          <div>
            <p class="flow-what">
              <b>{flow.commodity}</b> <Legs page={page} legs={flow.legs} />
            </p>
            <p class="flow-facts">
              <ConfidenceWord confidence={flow.confidence} />
              {flow.period !== '' && <span>{flow.period}</span>}
              <IndicatorLink page={page} node={flow.indicator} />
              {editions && flow.earlier !== undefined && (
                <span>{word('recorded-in', { edition: flow.earlier })}</span>
              )}
            </p>
            <Backing page={page} flow={flow} words={words} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What a cell of several flows is called in the link of a page. */
export function cellAnchor(row: number, column: number): string {
  return `cell-${row + 1}-${column + 1}`;
}

/** Ids of legs and cells of several flows, at the first of their flows. */
function anchorsOf({ legs, matrix }: FlowsView): ReadonlyMap<number, readonly string[]> {
  const anchors = new Map<number, string[]>();
  const put = (numbers: readonly number[], id: string): void => {
    const [first] = numbers;
    if (first === undefined || numbers.length < 2) return;
    anchors.set(first, [...(anchors.get(first) ?? []), id]);
  };
  for (const leg of legs) put(leg.flows, legAnchor(leg));
  for (const [row, cells] of matrix.cells.entries()) {
    for (const [column, numbers] of cells.entries()) put(numbers, cellAnchor(row, column));
  }
  return anchors;
}

/** The claims that a flow was read from: their words to open, or links alone. */
function Backing({ page, flow, words }: { page: PageContext; flow: FlowView; words: boolean }) {
  const { backing, country } = flow;
  const profile = (
    <a href={linkTo(page, countryPath(country.code))}>
      {word('told-in-profile', { country: country.name })}
    </a>
  );
  if (backing.length === 0) return <p class="flow-facts">{profile}</p>;
  if (!words) {
    return (
      <p class="flow-facts">
        {profile}
        <span class="run-in">
          {backing.map((claim) => (
            <ClaimLink key={claim.id} page={page} claim={claim} />
          ))}
        </span>
      </p>
    );
  }
  return (
    <details>
      <summary>{wordFor(backing.length, 'claim-one', 'claim-many')}</summary>
      <ul class="claim-lines">
        {backing.map((claim) => (
          <li key={claim.id}>
            <ClaimLink page={page} claim={claim} /> {said(page, claim.text)}{' '}
            <ConfidenceWord confidence={claim.confidence} />
          </li>
        ))}
      </ul>
      <p class="flow-facts">{profile}</p>
    </details>
  );
}
