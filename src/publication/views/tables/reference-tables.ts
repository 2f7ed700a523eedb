import type { DataView as DownloadsView, IndicatorView, MethodologyView } from '../pages.ts';
import type { DefinitionView, PageRelease, TableView } from '../parts.ts';
import { phrase } from '../phrases.ts';
import { columns } from './columns.ts';

/** The codebook: every aggregate and indicator with its definition. */
export function methodologyTable({ release, components, definitions }: MethodologyView): TableView {
  return codebookTable(release, [...components, ...definitions]);
}

/** Definitions as a table, in the order given. */
export function codebookTable(
  release: PageRelease,
  definitions: readonly DefinitionView[],
): TableView {
  return {
    caption: phrase('table-codebook', { edition: release.editionTitle }),
    columns: columns('id', 'kind', 'node', 'parent', 'heading', 'definition', 'since', 'weight'),
    rows: definitions.map(({ node, parent, heading, definition, since, weight }) => [
      node.id,
      node.kind,
      node.name,
      parent ?? '',
      heading ?? '',
      definition,
      since ?? '',
      weight,
    ]),
  };
}

/** The files of a release with their check sums. */
export function dataTable({ release, files }: DownloadsView): TableView {
  return {
    caption: phrase('table-files', { release: release.id }),
    columns: columns('path', 'what', 'bytes', 'sha256'),
    rows: files.map(({ path, what, bytes, sha256 }) => [path, what, bytes, sha256]),
  };
}

/** Means of a node in the whole set, the continents and the regions. */
export function meansTable({ release, definition, means }: IndicatorView): TableView {
  return {
    caption: phrase('table-means', {
      node: definition.node.name,
      edition: release.editionTitle,
    }),
    columns: columns('scope', 'region', 'mean', 'countries'),
    rows: means.map(({ scope, name, mean, countries }) => [scope, name, mean, countries]),
  };
}
