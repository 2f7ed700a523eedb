import type { VNode } from 'preact';
import { nameOfEdition } from '../../../model/index.ts';
import type { CountryLink, NamingView } from '../../views/index.ts';
import { FlowLines } from '../evidence/flow-lines.tsx';
import { besideLink, countryPath, linkTo, type PageContext } from '../page-context.ts';
import { longCount, word } from '../words.ts';
import { ClaimLines } from './profile-why.tsx';

interface NamedProps {
  readonly page: PageContext;
  readonly country: CountryLink;
  readonly named: readonly NamingView[];
}

/** No page tells more claims of other profiles than this, nor more flows: a country that all others name
 *  would have more of theirs than of its own. */
const MOST = 25;

/** What the profiles of other countries claim of this one and which of their flows touch it, profile by
 *  profile; each line leads to where it stands with its sources. */
export function ProfileNamed({ page, country, named }: NamedProps): VNode {
  let [claims, flows] = [MOST, MOST];
  const shown = named.flatMap((naming) => {
    const cut = {
      ...naming,
      claims: naming.claims.slice(0, claims),
      flows: naming.flows.slice(0, flows),
    };
    claims -= cut.claims.length;
    flows -= cut.flows.length;
    return cut.claims.length + cut.flows.length > 0 ? [cut] : [];
  });
  const more = {
    claims: named.reduce((sum, one) => sum + one.claims.length, claims - MOST),
    flows: named.reduce((sum, one) => sum + one.flows.length, flows - MOST),
  };
  return (
    <section class="named" aria-labelledby="named">
      <h2 id="named">{word('named', { country: country.name })}</h2>
      <p class="strength">{word('named-line')}</p>
      {shown.map((naming) => (
        <Naming key={naming.country.code} page={page} naming={naming} />
      ))}
      {more.claims > 0 && page.beside.includes('claims.csv') && (
        <p class="onto">
          <a href={besideLink(page.path, 'claims.csv')}>
            {word('named-more-claims', { count: longCount(more.claims) })}
          </a>
        </p>
      )}
      {more.flows > 0 && page.exists('flows.html') && (
        <p class="onto">
          <a href={linkTo(page, 'flows.html')}>
            {word('named-more-flows', { count: longCount(more.flows) })}
          </a>
        </p>
      )}
    </section>
  );
}

/** What one other profile says. */
function Naming({ page, naming }: { page: PageContext; naming: NamingView }) {
  const { country, edition, own, claims, flows } = naming;
  const on = linkTo(page, countryPath(country.code));
  const cards = new Set<string>(flows.flatMap((flow) => flow.claims));
  return (
    <div class="naming">
      <div>
        <h3>
          <a href={on}>{word('named-in', { country: country.name })}</a>
        </h3>
        {!own && (
          <p class="recorded">
            {word('recorded-in', { edition: nameOfEdition(edition, page.release.editions) })}
          </p>
        )}
      </div>
      <div>
        {flows.length > 0 && (
          <>
            <h4>{word('flows')}</h4>
            <FlowLines page={page} flows={flows} cards={cards} on={on} />
          </>
        )}
        {claims.length > 0 && (
          <>
            <h4>{word('why-claims')}</h4>
            <ClaimLines page={page} claims={claims} on={on} />
          </>
        )}
      </div>
    </div>
  );
}
