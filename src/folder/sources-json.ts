import type { FileIssues } from './file-issues.ts';
import { readJsonTree } from './json-tree.ts';
import { type MappingReader, mappingReader } from './mapping-reader.ts';
import { kindName, type Tree } from './tree.ts';
import { isWebAddress } from './web-address.ts';
import { quoted } from './wording.ts';

/** The part of a CSL-JSON source that the folder itself needs. */
export interface SourceEntry {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
}

/** Reads `sources.json`: an array of CSL-JSON items, each with an id of its own and a type. Whatever
 *  else an item says is left to whom it concerns. */
export function readSources(text: string, issues: FileIssues): readonly SourceEntry[] | undefined {
  const tree = readJsonTree(text, issues);
  if (!tree) return undefined;
  if (tree.kind !== 'list') {
    issues.error(
      'source-bad',
      tree.spot,
      `The sources are ${kindName(tree)}, not a list.`,
      'Write [ before the first source and ] after the last.',
    );
    return undefined;
  }
  const lines = new Map<string, number>();
  return tree.items.flatMap((item, position) => readSource(item, position, lines, issues));
}

function readSource(
  item: Tree,
  position: number,
  lines: Map<string, number>,
  issues: FileIssues,
): readonly SourceEntry[] {
  const reader =
    item.kind === 'mapping' ? mappingReader(item, 'the source', [], issues) : undefined;
  if (!reader) {
    issues.error(
      'source-bad',
      item.spot,
      `Source ${position + 1} is ${kindName(item)}, not a mapping.`,
      'Write it as { "id": …, "type": …, "title": … }.',
    );
    return [];
  }
  const id = plainText(reader, 'id');
  for (const key of ['id', 'type']) {
    if (plainText(reader, key) !== undefined) continue;
    issues.error(
      'source-bad',
      reader.spotOf(key),
      `Source ${position + 1} has no ${key}.`,
      key === 'id'
        ? 'Give it an id of its own, as text.'
        : 'Give it a type of CSL, such as report, book, webpage or dataset.',
    );
  }
  const url = plainText(reader, 'URL');
  if (url !== undefined && !isWebAddress(url)) {
    issues.error(
      'url-bad',
      reader.spotOf('URL'),
      `${quoted(url)} is no web address.`,
      'Write the whole address, beginning with https://.',
    );
  }
  if (id === undefined) return [];
  const earlier = lines.get(id);
  if (earlier !== undefined) {
    issues.error(
      'source-double',
      reader.spotOf('id'),
      `The source ${quoted(id)} stands twice; the first is on line ${earlier}.`,
      'Keep one, or give the other an id of its own.',
    );
  }
  lines.set(id, earlier ?? reader.spotOf('id').line);
  const title = plainText(reader, 'title');
  return [{ id, ...(title !== undefined && { title }), ...(url !== undefined && { url }) }];
}

function plainText(reader: MappingReader, key: string): string | undefined {
  const value = reader.tree(key);
  return value?.kind === 'scalar' && value.text.trim() !== '' ? value.text : undefined;
}
