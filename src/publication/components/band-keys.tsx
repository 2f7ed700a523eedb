import type { VNode } from 'preact';
import type { BandKeyView, BandView } from '../views/index.ts';
import { BandMark } from './value.tsx';
import { word } from './words.ts';

/** What the swatches of a table stand for: each component's bands with their edges. */
export function BandKeys({ keys }: { keys: readonly BandKeyView[] }): VNode | null {
  if (keys.length === 0) return null;
  return (
    <dl class="band-keys" aria-label={word('legend')}>
      {keys.map(({ component, bands }) => (
        <div key={component.id}>
          <dt>{word('bands-of', { node: component.name })}</dt>
          {bands.map((band) => (
            <dd key={band.id}>
              <BandMark family={component.family} band={band} /> <small>{edgesOf(band)}</small>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function edgesOf({ from, below }: BandView): string {
  if (from !== undefined && below !== undefined) return word('edge-between', { from, below });
  if (below !== undefined) return word('edge-below', { below });
  return from === undefined ? '' : word('edge-from', { from });
}
