import type { ComponentChildren, VNode } from 'preact';
import { word } from './words.ts';

interface PictureProps {
  /** A whole `<svg>` element, made by a chart function, which escapes what it is given. */
  readonly svg: string;
  readonly caption?: ComponentChildren;
  readonly class?: string;
  /** Names a picture too wide for a phone: it scrolls in a region of its own. */
  readonly wide?: string;
}

/** A chart in its page, with its caption. */
export function Picture({ svg, caption, class: name = 'picture', wide }: PictureProps): VNode {
  return (
    <figure class={name}>
      {wide === undefined ? (
        <Svg svg={svg} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section class="scroll" aria-label={word('chart-of', { name: wide })} tabIndex={0}>
          <Svg svg={svg} />
        </section>
      )}
      {caption !== undefined && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

/** An SVG text as part of a page. */
export function Svg({ svg }: { svg: string }): VNode {
  return <div class="svg" dangerouslySetInnerHTML={{ __html: svg }} />;
}
