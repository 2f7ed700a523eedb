import type { VNode } from 'preact';
import type { ProfileView, SourceView } from '../../views/index.ts';
import { FlowLines } from '../evidence/flow-lines.tsx';
import { GradeMark, SourceLine, sourceAnchor } from '../evidence/source-line.tsx';
import { linkTo, type PageContext } from '../page-context.ts';
import { word } from '../words.ts';
import { profileRecord } from './profile-record.ts';
import { ClaimLines } from './profile-why.tsx';

interface GapsProps {
  readonly page: PageContext;
  readonly view: ProfileView;
}

/** What is not known of a country, what flows from, through and to it as its profile tells, and the
 *  sources that its claims cite. */
export function ProfileGaps({ page, view }: GapsProps): VNode | null {
  const { evidence } = view;
  if (!evidence) return null;
  const { cards, sources } = profileRecord(view);
  return (
    <div class="beyond">
      {evidence.gaps.length > 0 && (
        <section aria-labelledby="gaps">
          <h2 id="gaps">{word('gaps')}</h2>
          <ClaimLines page={page} claims={evidence.gaps} />
          <Onto page={page} path="gaps.html" told={word('all-gaps')} />
        </section>
      )}
      {evidence.flows.length > 0 && (
        <section aria-labelledby="flows">
          <h2 id="flows">{word('flows')}</h2>
          <FlowLines page={page} flows={evidence.flows} cards={cards} />
          <Onto page={page} path="flows.html" told={word('all-flows')} />
        </section>
      )}
      {sources.length > 0 && (
        <section aria-labelledby="sources">
          <h2 id="sources">{word('sources')}</h2>
          <ul class="cited">
            {sources.map((source) => (
              <CitedSource key={source.id} page={page} source={source} all={sources} />
            ))}
          </ul>
          <Onto page={page} path="sources.html" told={word('all-sources')} />
        </section>
      )}
    </div>
  );
}

/** A source with its grade, why it has it, and how many of the others draw on the same origin. */
function CitedSource({
  page,
  source,
  all,
}: {
  page: PageContext;
  source: SourceView;
  all: readonly SourceView[];
}) {
  const { group, reason } = source;
  const shared = group !== undefined && all.some((one) => one !== source && one.group === group);
  return (
    <li id={sourceAnchor(source)}>
      <GradeMark source={source} />
      <SourceLine page={page} source={source} />
      {reason !== '' && <small class="reason">{reason}</small>}
      {shared && <small class="reason">{word('one-origin', { group })}</small>}
    </li>
  );
}

function Onto({ page, path, told }: { page: PageContext; path: string; told: string }) {
  if (!page.exists(path)) return null;
  return (
    <p class="onto">
      <a href={linkTo(page, path)}>{told}</a>
    </p>
  );
}
