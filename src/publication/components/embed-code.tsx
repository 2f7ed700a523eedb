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

/** Height in pixels that shows a map whole in frames 340 to 700 pixels wide, its key and lines included: the
 *  wider the frame the taller the map, the narrower the more lines. Throws for a picture without a size. */
export function frameHeight(svg: string): number {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error('picture without a size');
  return Math.ceil((LINES + (SLOPE * Number(height)) / Number(width)) / 10) * 10;
}

/** Measured on the maps of three indices, whose frames are from 460 to 860 pixels tall. */
const LINES = 480;
const SLOPE = 480;
