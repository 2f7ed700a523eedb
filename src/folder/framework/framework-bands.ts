import {
  type Band,
  compareFractions,
  type Fraction,
  formatNumber,
  type Scale,
} from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import { checkId } from '../text/check-id.ts';
import type { FileIssues, Spot } from '../text/file-issues.ts';
import { type MappingReader, mappingReader } from '../text/mapping-reader.ts';
import { tableText } from '../text/table-text.ts';

/** Reads `bands` of a component: ids and labels, edges that rise inside the scale, the last without one. */
export function readBands(component: MappingReader, scale: Scale | undefined): readonly Band[] {
  return readBandList(component, 'bands', scale);
}

/** The same under any key; editions that set bands anew use the component's id as key. */
export function readBandList(
  owner: MappingReader,
  key: string,
  scale: Scale | undefined,
): readonly Band[] {
  const { issues } = owner;
  const items = owner.items(key);
  const list = owner.tree(key);
  if (items.length === 0 && (!list || list.kind === 'list' || list.kind === 'nothing')) {
    issues.error(
      'bands-missing',
      list?.spot ?? owner.spot,
      `No bands are named for ${key === 'bands' ? owner.what : quoted(key)}.`,
      'Add `bands` with at least one band; a single one without `below` will do.',
    );
  }
  const seen = new Map<string, number>();
  let edge: Band['below'];
  return items.flatMap((item, position) => {
    const reader = mappingReader(item, 'a band', ['id', 'label', 'below', 'ours'], issues);
    if (!reader) return [];
    const id = reader.text('id');
    const below = reader.optionalNumber('below');
    checkId(id, reader, seen);
    const last = position === items.length - 1;
    if (reader.has('below') === last) {
      issues.error(
        'band-edge',
        last ? reader.spotOfKey('below') : reader.spot,
        last
          ? `The last band ${quoted(id)} has an edge, so the highest values are in no band.`
          : `The band ${quoted(id)} has no edge, so no value reaches the bands after it.`,
        last ? 'Remove `below` from the last band.' : 'Add `below` with the edge of the band.',
      );
    }
    if (below) {
      if (edge && compareFractions(below, edge) <= 0) {
        issues.error(
          'bands-not-ascending',
          reader.spotOf('below'),
          `The edge ${formatNumber(below)} of band ${quoted(id)} does not lie above the one before, ${formatNumber(edge)}.`,
          'Order the bands from low to high values.',
        );
      }
      if (scale) checkEdge(below, id, reader.spotOf('below'), scale, issues);
      edge = below;
    }
    return [
      { id, label: tableText(reader, 'label'), ...(below && { below }), ours: reader.flag('ours') },
    ];
  });
}

/** Reports an edge that divides nothing, because no value of the scale lies below it or none above. */
export function checkEdge(
  below: Fraction,
  band: string,
  spot: Spot,
  scale: Scale,
  issues: FileIssues,
): void {
  const inside =
    compareFractions(below, scale.minimum) > 0 && compareFractions(below, scale.maximum) <= 0;
  if (inside) return;
  issues.error(
    'band-edge',
    spot,
    `The edge ${formatNumber(below)} of band ${quoted(band)} lies outside the scale.`,
    `Write a number above ${formatNumber(scale.minimum)} and at most ${formatNumber(scale.maximum)}.`,
  );
}
