import type { VNode } from 'preact';
import type { ProfileView } from '../../views/index.ts';
import { CertaintyLine } from '../certainty-line.tsx';
import { Document } from '../document.tsx';
import { countryPath, linkTo, type PageContext, whyLink } from '../page-context.ts';
import { BandMark, Meter, Range, rankText } from '../value.tsx';
import { word } from '../words.ts';

/** A country's values on a card, for a frame in somebody else's page. */
export function CardEmbed({ page, view }: { page: PageContext; view: ProfileView }): VNode {
  const { country, components, release } = view;
  return (
    <Document
      page={page}
      layout="embed"
      head={{
        title: country.name,
        description: word('card-description', {
          country: country.name,
          edition: release.editionTitle,
        }),
        crumbs: [],
      }}
    >
      <article class="card">
        <p class="kicker">
          {release.indexTitle} · {release.editionTitle}
        </p>
        <h1>{country.name}</h1>
        <dl>
          {components.map((component) => (
            <div key={component.definition.node.id}>
              <dt>{component.definition.node.name}</dt>
              <dd>
                {component.value ? (
                  <>
                    <p>
                      <a
                        href={whyLink(page, country.code, component.definition.node.id)}
                        title={word('see-why')}
                      >
                        <b>{component.value.value}</b>
                      </a>{' '}
                      <Range interval={component.value.interval} />
                    </p>
                    <Meter family={component.value.node.family} value={component.value} />
                    <BandMark family={component.value.node.family} band={component.value.band} />{' '}
                    {component.ranks[0] && (
                      <small>
                        {rankText(component.ranks[0])}
                        {component.ranks[0].interval && (
                          <>
                            {' ('}
                            <Range interval={component.ranks[0].interval} />)
                          </>
                        )}
                        , {component.ranks[0].scopeName}
                      </small>
                    )}
                  </>
                ) : (
                  word('no-value')
                )}
              </dd>
            </div>
          ))}
        </dl>
        <CertaintyLine page={page} />
      </article>
      <p class="from">
        <a href={linkTo(page, countryPath(country.code))}>
          {word('embed-from', { index: release.indexTitle, release: release.id })}
        </a>
      </p>
    </Document>
  );
}
