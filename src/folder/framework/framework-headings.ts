import type { Heading } from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import { checkId } from '../text/check-id.ts';
import { type MappingReader, mappingReader } from '../text/mapping-reader.ts';
import { suggestion } from '../text/nearest.ts';
import { tableText } from '../text/table-text.ts';
import type { FrameworkNodes } from './framework-nodes.ts';

/** Reads `headings` and checks that every indicator's heading is one of them, over an aggregate above it. */
export function readHeadings(framework: MappingReader, nodes: FrameworkNodes): readonly Heading[] {
  const { issues } = framework;
  const seen = new Map<string, number>();
  const parents = new Map<string, string | undefined>();
  const used = new Set([...nodes.headingsUsed.values()].map(({ heading }) => heading));
  const headings = framework.items('headings').flatMap((item): readonly Heading[] => {
    const reader = mappingReader(item, 'a heading', ['id', 'name', 'parent'], issues);
    if (!reader) return [];
    const id = reader.text('id');
    const name = tableText(reader, 'name');
    checkId(id, reader, seen);
    const what = `The heading ${quoted(id)}`;
    const parent = nodes.aggregate(reader.text('parent'), reader.spotOf('parent'), what);
    parents.set(id, parent);
    if (id !== '' && !used.has(id)) {
      issues.warning(
        'heading-unused',
        reader.spotOf('id'),
        `No indicator stands under the heading ${quoted(id)}.`,
        'Name it as `heading` of an indicator, or remove it.',
      );
    }
    return parent === undefined ? [] : [{ id, name, parent }];
  });
  for (const [indicator, { heading, spot }] of nodes.headingsUsed) {
    const parent = parents.get(heading);
    if (!parents.has(heading)) {
      issues.error(
        'heading-unknown',
        spot,
        `The indicator ${quoted(indicator)} stands under ${quoted(heading)}, which is no heading.`,
        suggestion(heading, parents.keys(), 'Add it to `headings`, or remove it here.'),
      );
    } else if (parent !== undefined && !nodes.isBelow(indicator, parent)) {
      issues.error(
        'heading-not-above',
        spot,
        `The heading ${quoted(heading)} belongs to ${quoted(parent)}, and ${quoted(indicator)} does not stand below that.`,
        'Choose a heading of an aggregate above the indicator.',
      );
    }
  }
  return headings;
}
