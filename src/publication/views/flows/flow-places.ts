import { isKnownCountry, placePoint } from '../../../atlas/index.ts';
import { kebab } from '../../../model/index.ts';
import type { PlaceView } from '../evidence/evidence-views.ts';
import { listOf, phrase, phraseFor } from '../phrases.ts';
import { compareNames } from '../releases/release-index.ts';
import type { FlowPlaceView } from './flows-view.ts';

/** The places of some flows, each once, in the order in which they are met. */
export class FlowPlaces {
  readonly #places: FlowPlaceView[] = [];
  readonly #index = new Map<string, number>();

  /** The index of a place, which is taken in where it is new. */
  indexOf(place: PlaceView): number {
    const key = keyOf(place);
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    const point = placePoint(place);
    const { name, kind, country, page } = place;
    this.#index.set(key, this.#places.length);
    return (
      this.#places.push({
        key,
        name,
        page,
        ...(kind && { kind }),
        ...(country !== undefined && { country }),
        ...(point && {
          point: { longitude: point.longitude, latitude: point.latitude, by: point.by },
        }),
      }) - 1
    );
  }

  all(): readonly FlowPlaceView[] {
    return this.#places;
  }

  /** Sentences on how places stand on a map, as far as it is not where they lie. */
  notes(): readonly string[] {
    const places = this.#places.filter((place) => !isCountryItself(place));
    const named = (kept: readonly FlowPlaceView[]): string =>
      listOf([...new Set(kept.map(({ name }) => name))].sort(compareNames));
    const notes: string[] = [];
    const members = places.filter(({ point }) => point?.by === 'members');
    if (members.length > 0) {
      notes.push(
        phraseFor(members.length, 'flows-members-one', 'flows-members-many', {
          places: named(members),
        }),
      );
    }
    const lent = places.filter(({ point }) => point?.by === 'country');
    if (lent.length > 0) {
      notes.push(
        phraseFor(lent.length, 'flows-lent-one', 'flows-lent-many', { places: named(lent) }),
      );
    }
    if (this.#places.some(isInvented)) notes.push(phrase('flows-tiles'));
    const nowhere = places.filter((place) => !place.point && !isInvented(place));
    if (nowhere.length > 0) {
      notes.push(
        phraseFor(nowhere.length, 'flows-nowhere-one', 'flows-nowhere-many', {
          places: named(nowhere),
        }),
      );
    }
    return notes;
  }
}

/** `UKR` for a country, `donbas-UKR` for a place in one, `conflict-zones` for words alone. */
function keyOf(place: PlaceView): string {
  const { name, country } = place;
  if (country !== undefined && isCountryItself(place)) return country;
  const plain = kebab(name) || 'place';
  return country === undefined ? plain : `${plain}-${country}`;
}

function isCountryItself({ kind, country }: Pick<PlaceView, 'kind' | 'country'>): boolean {
  return country !== undefined && (kind === undefined || kind === 'country');
}

/** A country that the atlas does not know: a tile stands for it. */
function isInvented(place: FlowPlaceView): boolean {
  return (
    place.country !== undefined && isCountryItself(place) && !isKnownCountry(String(place.country))
  );
}
