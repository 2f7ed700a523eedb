import { isSourceId, type Parsed, parsed, type Source } from '../../model/index.ts';
import { FileIssues, type Spot } from '../text/file-issues.ts';
import { cleanText } from '../text/file-text.ts';
import { readJsonTree } from '../text/json-tree.ts';
import { mappingReader } from '../text/mapping-reader.ts';
import { kindName, type Tree } from '../text/tree.ts';
import { isWebAddress } from '../text/web-address.ts';
import { plainText, readCslVariables, readJudgement } from './csl-item.ts';
import { quoted } from './wording.ts';

/** A source, where its item stands, and whether it says itself who may see it. */
export interface PlacedSource {
  readonly value: Source;
  readonly spot: Spot;
  readonly saysAccess: boolean;
}

/** Reads `sources.json`: an array of CSL-JSON items in their order, each with an id of its own and a
 *  type; reliability, reason, independence and access stand under `custom`. */
export function parseSourcesJson(text: string, file: string): Parsed<readonly Source[]> {
  const issues = new FileIssues(file);
  const clean = cleanText(text, issues);
  const sources = clean === undefined ? undefined : readSources(clean, issues);
  return parsed(
    sources?.map(({ value }) => value),
    issues.list,
  );
}

/** The same, gathering issues; `text` is clean already. */
export function readSources(text: string, issues: FileIssues): readonly PlacedSource[] | undefined {
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
): readonly PlacedSource[] {
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
  if (!isSourceId(id)) {
    issues.warning(
      'id-bad',
      reader.spotOf('id'),
      `No claim can cite the source ${quoted(id)}: its id has a blank or a semicolon, or is too long.`,
      'Give it an id without blanks and semicolons.',
    );
    return [];
  }
  if (earlier !== undefined) return [];
  const { said, ...judgement } = readJudgement(reader);
  const type = plainText(reader, 'type') ?? 'document';
  const value: Source = { id, type, ...readCslVariables(reader), ...judgement };
  return [{ value, spot: reader.spotOf('id'), saysAccess: said }];
}
