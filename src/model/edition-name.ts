import type { EditionId } from './ids.ts';

/** An edition inside a sentence or on an axis: a year as it is, anything else by its title, or by its id
 *  where these editions have none of that id. */
export function nameOfEdition(
  id: EditionId,
  editions: readonly { readonly edition: EditionId; readonly title: string }[],
): string {
  if (/^\d{4}$/.test(id)) return id;
  return editions.find(({ edition }) => edition === id)?.title ?? id;
}
