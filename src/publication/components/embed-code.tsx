import type { VNode } from 'preact';
import { CodeBlock } from './code-block.tsx';
import { lastingAddress, linkTo, type PageContext } from './page-context.ts';
import { word } from './words.ts';

/** How to show this in a page of one's own: a frame to copy, and where it can be looked at. */
export function EmbedCode({
  page,
  path,
  title,
  height,
}: {
  page: PageContext;
  path: string;
  title: string;
  height: number;
}): VNode | null {
  if (!page.exists(path)) return null;
  const address =
    page.siteUrl === undefined
      ? `${word('your-copy')}${page.release.id}/${path}`
      : lastingAddress(page, path);
  const frame = `<iframe src="${address}" title="${title}" width="100%" height="${height}" loading="lazy"></iframe>`;
  return (
    <details class="embed-code">
      <summary>{word('embed')}</summary>
      <p>
        {word('embed-line')} <a href={linkTo(page, path)}>{word('embed-look')}</a>
      </p>
      <CodeBlock label={word('embed-frame')} code={frame} />
    </details>
  );
}
