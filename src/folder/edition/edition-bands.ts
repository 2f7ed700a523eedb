import { type AggregateId, type Band, type Framework, isAggregateId } from '../../model/index.ts';
import { listed, quoted } from '../evidence/wording.ts';
import { checkEdge, readBandList } from '../framework/framework-bands.ts';
import type { FileIssues } from '../text/file-issues.ts';
import type { MappingReader } from '../text/mapping-reader.ts';
import { suggestion } from '../text/nearest.ts';

/** Reads `bands` of an edition: a component's id, and the bands that hold in this edition. */
export function readEditionBands(
  edition: MappingReader,
): ReadonlyMap<AggregateId, readonly Band[]> {
  const reader = edition.optionalMapping('bands', `the bands of ${edition.what}`, []);
  const bands = new Map<AggregateId, readonly Band[]>();
  for (const key of reader?.keys ?? []) {
    const list = reader ? readBandList(reader, key, undefined) : [];
    if (isAggregateId(key)) {
      bands.set(key, list);
      continue;
    }
    edition.issues.error(
      'id-bad',
      reader?.spotOfKey(key),
      `${quoted(key)} is no id of a component.`,
      'Write the id of a component of the framework.',
    );
  }
  return bands;
}

/** Reports bands of an edition that its framework cannot use: of no component, or off the scale. */
export function checkEditionBands(
  edition: MappingReader,
  bands: ReadonlyMap<AggregateId, readonly Band[]>,
  { components, scale }: Framework,
  issues: FileIssues,
): void {
  if (bands.size === 0) return;
  const reader = edition.optionalMapping('bands', `the bands of ${edition.what}`, []);
  const ids: readonly string[] = components.map(({ id }) => id);
  for (const [id, list] of bands) {
    if (!ids.includes(id)) {
      issues.error(
        'node-unknown',
        reader?.spotOfKey(id),
        `Bands are set for ${quoted(id)}, which is no component of the framework.`,
        suggestion(id, ids, `Its components are ${listed(ids)}.`),
      );
    }
    const items = reader?.items(id) ?? [];
    list.forEach(({ id: band, below }, position) => {
      const spot = items[position]?.spot;
      if (below && spot) checkEdge(below, band, spot, scale, issues);
    });
  }
}
