import type { VNode } from 'preact';
import type { ClaimView, MarkedParagraphView } from '../../views/index.ts';
import { inLanguage } from '../language.ts';
import type { PageContext } from '../page-context.ts';

interface MarkedProps {
  readonly page: PageContext;
  readonly paragraph: MarkedParagraphView;
  readonly claims: ReadonlyMap<string, ClaimView>;
}

/** A paragraph whose words are followed by the marks of the claims they rest on. A mark leads to the
 *  claim's card and says on hover how sure it is; the card leads back to its first mark. */
export function MarkedParagraph({ page, paragraph, claims }: MarkedProps): VNode {
  const { pieces, opens } = paragraph;
  const first = new Set<string>(opens);
  return (
    <p {...inLanguage(page.language)}>
      {pieces.map(({ words, claims: ids }) => {
        if (ids.length === 0) return words;
        const lead = /^\s*/.exec(words)?.[0] ?? '';
        return (
          <>
            {lead}
            <span class="said">
              {words.slice(lead.length)}
              <sup>
                {ids.map((id, at) => (
                  <>
                    {at > 0 && '\u2009'}
                    <ClaimMark id={id} claim={claims.get(id)} first={first.delete(id)} />
                  </>
                ))}
              </sup>
            </span>
          </>
        );
      })}
    </p>
  );
}

function ClaimMark({
  id,
  claim,
  first,
}: {
  id: string;
  claim: ClaimView | undefined;
  first: boolean;
}) {
  const told = claim?.confidence.told ?? '';
  return (
    <a
      class="cite"
      id={first ? `mark-${id}` : undefined}
      href={`#claim-${id}`}
      role="doc-noteref"
      title={told}
    >
      {id.slice(1)}
    </a>
  );
}
