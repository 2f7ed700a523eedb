import type { VNode } from 'preact';
import type { QuoteView, SourceView } from '../../views/index.ts';
import { linkTo, type PageContext } from '../page-context.ts';
import { word } from '../words.ts';

/** A source's grade as a letter, its meaning beside it for listeners and on hover. */
export function GradeMark({ source: { grade, gradeName } }: { source: SourceView }): VNode | null {
  if (!grade) return null;
  return (
    <abbr class={`grade grade-${grade}`} title={word('grade', { grade, meaning: gradeName })}>
      {grade}
    </abbr>
  );
}

/** Who, what, when: as a card cites it, leading to the whole on the same page. */
export function SourceMention({ source }: { source: SourceView }): VNode {
  const { by, title, publisher, issued } = source;
  const before = by === '' ? publisher : by;
  return (
    <span class="source-line">
      {before !== '' && `${before}, `}
      <a href={`#${sourceAnchor(source)}`}>
        <cite>{title}</cite>
      </a>
      {issued !== '' && `, ${issued}`}.
    </span>
  );
}

/** The same in full with its address, its title leading to the page of sources where there is one. */
export function SourceLine({ page, source }: { page: PageContext; source: SourceView }): VNode {
  const { by, title, publisher, issued, url, address } = source;
  const cited = <cite>{title}</cite>;
  return (
    <span class="source-line">
      {by !== '' && `${by}, `}
      {page.exists('sources.html') ? <a href={linkTo(page, address)}>{cited}</a> : cited}
      {[publisher, issued]
        .filter((part) => part !== '')
        .map((part) => `, ${part}`)
        .join('')}
      .
      {url !== undefined && (
        <>
          {' '}
          <a href={url} rel="external">
            {hostOf(url)}
          </a>
        </>
      )}
    </span>
  );
}

/** The id of a source on a page that lists it, as the end of its address has it. */
export function sourceAnchor({ address }: SourceView): string {
  return address.replace(/^.*#/, '');
}

/** A passage in its words, or, where they are not ours to republish, which passage it is. */
export function QuoteText({ quote }: { quote: QuoteView }): VNode {
  const { exact, documentSha256, start, end } = quote;
  if (exact !== undefined) return <blockquote>{exact}</blockquote>;
  return (
    <p class="quote-withheld">
      {word('quote-withheld')}{' '}
      <span class="passage">
        {word('quote-passage', { start, end })}{' '}
        <code title={documentSha256}>{documentSha256.slice(0, SHORT_SUM)}…</code>
      </span>
    </p>
  );
}

/** So many characters tell a check sum from others. */
const SHORT_SUM = 12;

function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*$/s, '');
}
