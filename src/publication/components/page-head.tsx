import type { ComponentChildren, VNode } from 'preact';

/** How a page begins: what kind of page it is, its title, and what it says in a sentence. */
export function PageHead({
  kicker,
  title,
  deck,
  children,
}: {
  kicker: string;
  title: string;
  deck: string;
  children?: ComponentChildren;
}): VNode {
  return (
    <header class="page-head">
      <p class="kicker">{kicker}</p>
      <h1>{title}</h1>
      <p class="deck">{deck}</p>
      {children}
    </header>
  );
}
