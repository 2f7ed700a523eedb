import type { VNode } from 'preact';
import type { SourceGroupView, SourcesView, SourceUse, SourceUseView } from '../../views/index.ts';
import { Document } from '../document.tsx';
import { ClaimLink } from '../evidence/claim-link.tsx';
import { EvidenceTools } from '../evidence/evidence-tools.tsx';
import { GradeMark } from '../evidence/source-line.tsx';
import { countryPath, linkTo, type PageContext } from '../page-context.ts';
import { PageHead } from '../page-head.tsx';
import { word, wordFor } from '../words.ts';

/** Every public source with its reference, how far it is relied on and why, and where it is used. */
export function SourcesPage({ page, view }: { page: PageContext; view: SourcesView }): VNode {
  const { release, groups, grades } = view;
  const uses = groups
    .flatMap(({ sources }) => sources)
    .reduce((sum, { claims }) => sum + claims, 0);
  const counted = uses > MOST_USES;
  return (
    <Document
      page={page}
      head={{
        title: word('menu-sources'),
        description: view.finding,
        crumbs: [{ name: word('menu-sources') }],
      }}
    >
      <PageHead
        kicker={word('sources-kicker', { edition: release.editionTitle })}
        title={word('menu-sources')}
        deck={view.finding}
      />
      <EvidenceTools page={page} />
      {grades.length > 0 && (
        <section class="grades" aria-label={word('grades')}>
          <p>{word('grades-note')}</p>
          <dl>
            {grades.map(({ grade, meaning, sources }) => (
              <div key={grade}>
                <dt>
                  <span class="grade">{grade}</span>
                </dt>
                <dd>
                  {meaning}{' '}
                  <span class="count">{wordFor(sources, 'source-one', 'source-many')}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section class="source-list" aria-label={word('menu-sources')}>
        {groups.map((group) => (
          <Group key={group.sources[0]?.key} page={page} group={group} counted={counted} />
        ))}
      </section>
    </Document>
  );
}

function Group({
  page,
  group,
  counted,
}: {
  page: PageContext;
  group: SourceGroupView;
  counted: boolean;
}) {
  const { name, sources } = group;
  const entries = sources.map((use) => (
    <Entry key={use.key} page={page} use={use} counted={counted} />
  ));
  if (name === undefined) return <>{entries}</>;
  return (
    <div class="source-group">
      <p class="one-voice">{word('one-voice', { count: sources.length, group: name })}</p>
      {entries}
    </div>
  );
}

function Entry({
  page,
  use,
  counted,
}: {
  page: PageContext;
  use: SourceUseView;
  counted: boolean;
}) {
  const { source, reference, documents, uses } = use;
  const stop = /[.!?…]$/.test(reference.title) ? '' : '.';
  return (
    <article class="source" id={use.key}>
      <GradeMark source={source} />
      <p class="reference">
        {reference.before !== '' && `${reference.before} `}
        <cite>{reference.title}</cite>
        {stop}
        {reference.after !== '' && ` ${reference.after}`}
        {source.url !== undefined && (
          <>
            {' '}
            <a href={source.url} rel="external">
              {source.url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
            </a>
          </>
        )}
      </p>
      {source.reason !== '' && <p class="reason">{source.reason}</p>}
      {documents.map((sum) => (
        <p key={sum} class="document">
          {word('source-document')} <code>{sum}</code>
        </p>
      ))}
      <ul class={counted ? 'uses run' : 'uses'}>
        {uses.map((one) => (
          <Use key={one.country.code} page={page} use={one} counted={counted} />
        ))}
      </ul>
    </article>
  );
}

/** More claims than this are a line to open. */
const MOST_OPEN = 12;
/** Where a page has more uses than this, each country's are counted: all links would weigh too much. */
const MOST_USES = 1500;

function Use({
  page,
  use: { country, claims },
  counted,
}: {
  page: PageContext;
  use: SourceUse;
  counted: boolean;
}) {
  const name = <a href={linkTo(page, countryPath(country.code))}>{country.name}</a>;
  if (counted) {
    return (
      <li>
        <a href={linkTo(page, claims[0]?.address ?? countryPath(country.code))}>{country.name}</a>{' '}
        <span class="count">{claims.length}</span>
      </li>
    );
  }
  const links = (
    <span class="run-in">
      {claims.map((claim) => (
        <ClaimLink key={claim.id} page={page} claim={claim} />
      ))}
    </span>
  );
  if (claims.length <= MOST_OPEN) {
    return (
      <li>
        {name} {links}
      </li>
    );
  }
  return (
    <li>
      {name}
      <details>
        <summary>{wordFor(claims.length, 'claim-one', 'claim-many')}</summary>
        {links}
      </details>
    </li>
  );
}
