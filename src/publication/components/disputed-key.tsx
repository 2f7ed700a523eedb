import type { VNode } from 'preact';
import { disputedKey, pagePaint } from '../charts/index.ts';

/** The line of a map's legend that says what its dashed borders are. */
export function DisputedKey(): VNode {
  const { svg, label } = disputedKey(pagePaint);
  return (
    <li>
      <span dangerouslySetInnerHTML={{ __html: svg }} /> <span class="count">{label}</span>
    </li>
  );
}

/** Whether a map, as its `<svg>`, draws any border dashed. */
export function drawsDisputed(svg: string): boolean {
  return svg.includes('class="map-disputed"');
}
