import type { NarrativeSection } from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import { checkId } from '../text/check-id.ts';
import { type MappingReader, mappingReader } from '../text/mapping-reader.ts';
import type { FrameworkNodes } from './framework-nodes.ts';

/** Reads `sections`, the headings of a profile's text in their order. Titles are unique, because
 *  profiles name their sections by title. */
export function readSections(
  framework: MappingReader,
  nodes: FrameworkNodes,
): readonly NarrativeSection[] {
  const { issues } = framework;
  const ids = new Map<string, number>();
  const titles = new Map<string, number>();
  return framework.items('sections').flatMap((item): readonly NarrativeSection[] => {
    const keys = ['id', 'title', 'component', 'indicators'];
    const reader = mappingReader(item, 'a section', keys, issues);
    if (!reader) return [];
    const id = reader.text('id');
    const title = reader.text('title').replace(/\s+/g, ' ');
    checkId(id, reader, ids);
    const what = `The section ${quoted(id)}`;
    const earlier = titles.get(title);
    if (title !== '' && earlier !== undefined) {
      issues.error(
        'id-double',
        reader.spotOf('title'),
        `The title ${quoted(title)} is used twice; the first is on line ${earlier}.`,
        'Give every section a title of its own.',
      );
    }
    titles.set(title, earlier ?? reader.spotOf('title').line);
    const component = nodes.aggregate(reader.text('component'), reader.spotOf('component'), what);
    const indicators = reader.texts('indicators').flatMap(({ text, spot }) => {
      const indicator = nodes.indicator(text, spot, what);
      if (indicator && component && !nodes.isBelow(indicator, component)) {
        issues.error(
          'section-not-above',
          spot,
          `${what} belongs to ${quoted(component)}, and ${quoted(indicator)} does not stand below that.`,
          'Move the indicator to a section of its own component.',
        );
      }
      return indicator ?? [];
    });
    return component === undefined ? [] : [{ id, title, component, indicators }];
  });
}
