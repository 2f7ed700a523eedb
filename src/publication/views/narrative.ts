import type { CountryCode } from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import type { NarrativeView } from './profile-view.ts';
import { editionsUpTo, type SiteReleases } from './site-releases.ts';

/** The text of a country: the release's own or, where it has none, that of the last earlier edition
 *  with text, marked as not its own. Sections stand in the order of the framework they were written for. */
export function narrativeView(
  site: SiteReleases,
  release: Release,
  code: CountryCode,
): NarrativeView | undefined {
  const editions = editionsUpTo(site, release);
  const upTo = editions.slice(0, editions.indexOf(release) + 1).reverse();
  const from = upTo.find((other) => (other.narratives.get(code)?.sections.length ?? 0) > 0);
  const text = from?.narratives.get(code);
  if (!from || !text) return undefined;
  const paragraphs = new Map(text.sections.map((section) => [section.section, section.paragraphs]));
  let last: string | undefined;
  return {
    edition: from.edition.id,
    own: from === release,
    sections: from.framework.sections.flatMap(({ id, title, component, indicators }) => {
      const own = paragraphs.get(id);
      if (!own || own.length === 0) return [];
      const opens =
        component === last
          ? undefined
          : from.framework.components.find((node) => node.id === component)?.name;
      last = component;
      return [{ id, title, ...(opens !== undefined && { opens }), indicators, paragraphs: own }];
    }),
  };
}
