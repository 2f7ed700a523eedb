/** Every key of a reader's choice that a link may carry. */
type StateKey =
  | 'commodity'
  | 'confidence'
  | 'countries'
  | 'name'
  | 'period'
  | 'q'
  | 'region'
  | 'sort';

/** The choice that the page's link carries; empty where it carries none. */
export function linkState(key: StateKey): string {
  return new URLSearchParams(location.search).get(key) ?? '';
}

/** Puts a choice into the page's link without leaving the page; an empty one is taken out. */
export function keepInLink(key: StateKey, value: string): void {
  const state = new URLSearchParams(location.search);
  if (value === '') state.delete(key);
  else state.set(key, value);
  const query = state.toString().replaceAll('%2C', ',');
  try {
    history.replaceState(
      null,
      '',
      `${query === '' ? location.pathname : `?${query}`}${location.hash}`,
    );
  } catch {
    // A browser may refuse this for pages opened from a folder; the choice then lasts as long as the page.
  }
}
