import type { VNode } from 'preact';
import type { ProfileView } from '../../views/index.ts';
import { FlowLines } from '../evidence/flow-lines.tsx';
import { linkTo, type PageContext } from '../page-context.ts';
import { word } from '../words.ts';
import { profileRecord } from './profile-record.ts';
import { ClaimLines } from './profile-why.tsx';

/** What is not known of a country, and what flows from, through and to it as its profile tells. */
export function ProfileGaps({
  page,
  view,
}: {
  page: PageContext;
  view: ProfileView;
}): VNode | null {
  const { evidence, country } = view;
  if (!evidence || evidence.gaps.length + evidence.flows.length === 0) return null;
  const { cards } = profileRecord(view);
  return (
    <section class="beyond" aria-label={word('gaps-and-flows')}>
      {evidence.gaps.length > 0 && (
        <div>
          <h2 id="gaps">{word('gaps')}</h2>
          <ClaimLines claims={evidence.gaps} />
          {page.exists('gaps.html') && (
            <p class="onto">
              <a href={linkTo(page, 'gaps.html')}>{word('all-gaps')}</a>
            </p>
          )}
        </div>
      )}
      {evidence.flows.length > 0 && (
        <div>
          <h2 id="flows">{word('flows')}</h2>
          <FlowLines page={page} flows={evidence.flows} cards={cards} />
          {page.exists('flows.html') && (
            <p class="onto">
              <a href={linkTo(page, 'flows.html')}>
                {word('all-flows', { country: country.name })}
              </a>
            </p>
          )}
        </div>
      )}
    </section>
  );
}
