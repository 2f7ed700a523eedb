import type { VNode } from 'preact';
import type { PlaceView } from '../../views/index.ts';
import { countryPath, linkTo, type PageContext } from '../page-context.ts';
import { word } from '../words.ts';

/** A place by its name, leading to the profile of the country it is or lies in. */
export function PlaceName({ page, place }: { page: PageContext; place: PlaceView }): VNode {
  if (!place.page || place.country === undefined) return <>{place.name}</>;
  return <a href={linkTo(page, countryPath(place.country))}>{place.name}</a>;
}

/** Legs in their order: `Merrow → Port Quill → Brannoch`. */
export function Legs({ page, legs }: { page: PageContext; legs: readonly PlaceView[] }): VNode {
  return (
    <span class="legs">
      {legs.map((leg, at) => (
        <span key={at}>
          {at > 0 && (
            <>
              <span aria-hidden="true"> → </span>
              <span class="hidden">{word('leg-to')}</span>
            </>
          )}
          <PlaceName page={page} place={leg} />
        </span>
      ))}
    </span>
  );
}
