import type { ComponentChildren, VNode } from 'preact';
import { word } from './words.ts';

interface PictureProps {
  /** A whole `<svg>` element, made by a chart function, which escapes what it is given. */
  readonly svg: string;
  readonly caption?: ComponentChildren;
  readonly class?: string;
  /** Names a picture too wide for a phone: it scrolls in a region of its own. */
  readonly wide?: string;
  /** The same chart drawn for a phone, shown there in its stead. */
  readonly narrow?: string;
}

/** A chart in its page, with its caption. */
export function Picture({
  svg,
  caption,
  class: name = 'picture',
  wide,
  narrow,
}: PictureProps): VNode {
  const scroll = narrow === undefined ? 'scroll' : 'scroll on-wide';
  return (
    <figure class={name}>
      {wide === undefined ? (
        <Svg svg={svg} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section class={scroll} aria-label={word('chart-of', { name: wide })} tabIndex={0}>
          <Svg svg={svg} />
        </section>
      )}
      {narrow !== undefined && <Svg svg={narrow} class="svg on-narrow" />}
      {caption !== undefined && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

/** An SVG text as part of a page. */
export function Svg({ svg, class: name = 'svg' }: { svg: string; class?: string }): VNode {
  return <div class={name} dangerouslySetInnerHTML={{ __html: svg }} />;
}
