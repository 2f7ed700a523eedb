import type { ComponentChildren, VNode } from 'preact';

interface PictureProps {
  /** A whole `<svg>` element, made by a chart function, which escapes what it is given. */
  readonly svg: string;
  readonly caption?: ComponentChildren;
  readonly class?: string;
}

/** A chart in its page, with its caption. */
export function Picture({ svg, caption, class: name = 'picture' }: PictureProps): VNode {
  return (
    <figure class={name}>
      <Svg svg={svg} />
      {caption !== undefined && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

/** An SVG text as part of a page. */
export function Svg({ svg }: { svg: string }): VNode {
  return <div class="svg" dangerouslySetInnerHTML={{ __html: svg }} />;
}
