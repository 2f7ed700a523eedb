import type { TableView } from '../parts.ts';
import { phrase } from '../phrases.ts';
import { columns } from '../tables/columns.ts';
import type { SourceGroupView, SourcesView } from './sources-view.ts';

/** One row a source and country that uses it; the claims with a semicolon between them. */
export function sourcesTable({ release, groups }: SourcesView): TableView {
  return {
    caption: phrase('table-sources', { edition: release.editionTitle }),
    columns: columns('source', 'reference', 'grade', 'reason', 'group', 'url', 'country', 'claims'),
    rows: groups.flatMap(({ sources }) =>
      sources.flatMap((use) =>
        use.uses.map(({ country, claims }) => [
          use.source.id,
          referenceText(use),
          use.source.grade ?? '',
          use.source.reason,
          use.source.group ?? '',
          use.source.url ?? '',
          country.code,
          claims.map(({ id }) => id).join('; '),
        ]),
      ),
    ),
  };
}

/** A reference as plain text. */
export function referenceText({ reference }: SourceGroupView['sources'][number]): string {
  const { before, title, after } = reference;
  const stop = /[.!?…]$/.test(title) ? '' : '.';
  return [before, `${title}${stop}`, after].filter((part) => part !== '').join(' ');
}
