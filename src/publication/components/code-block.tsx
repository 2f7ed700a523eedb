import type { VNode } from 'preact';

/** Text to copy; long lines scroll in a region of their own. */
export function CodeBlock({ label, code }: { label: string; code: string }): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="scroll code" aria-label={label} tabIndex={0}>
      <pre>
        <code>{code}</code>
      </pre>
    </section>
  );
}
