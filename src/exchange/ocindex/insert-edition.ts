import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { formatIndexYaml } from '../../folder/index.ts';
import { compareText, type EditionDescription, type IndexDescription } from '../../model/index.ts';

/** The text of an `index.yaml` with one more entry under `editions`, placed by its day of publication.
 *  Every line that stood there stays as it was: comments, quotes and line breaks too. */
export function insertEdition(
  text: string,
  description: IndexDescription,
  edition: EditionDescription,
): string {
  const document = parseDocument(text);
  const editions = document.get('editions');
  if (!isSeq(editions) || editions.flow === true || editions.items.length === 0) {
    return appendToData(text, description, edition);
  }
  const starts: { readonly line: number; readonly published: string; readonly end: number }[] = [];
  for (const item of editions.items) {
    if (!isMap(item) || !item.range) return appendToData(text, description, edition);
    starts.push({
      line: text.lastIndexOf('\n', item.range[0] - 1) + 1,
      published: publishedOf(item),
      end: lineEnd(text, item.range[1]),
    });
  }
  const [first] = starts;
  const indent = first ? (/^ */.exec(text.slice(first.line))?.[0] ?? '') : '  ';
  const later = starts.find(({ published }) => published > edition.published);
  const at = later?.line ?? starts.at(-1)?.end ?? text.length;
  const before = text.slice(0, at);
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  return `${before}${gap}${entryText(description, edition, indent)}${text.slice(at)}`;
}

function entryText(
  description: IndexDescription,
  edition: EditionDescription,
  indent: string,
): string {
  const whole = formatIndexYaml(description, [edition]);
  const start = whole.lastIndexOf('\neditions:\n') + '\neditions:\n'.length;
  return whole.slice(start).replace(/^ {2}(?=.)/gm, indent);
}

/** The end of the line in which a node ends, its line feed included. */
function lineEnd(text: string, at: number): number {
  if (text[at - 1] === '\n') return at;
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed + 1;
}

/** For an `editions` that is written in one line: the entry goes through the data, the rest is kept. */
function appendToData(
  text: string,
  description: IndexDescription,
  edition: EditionDescription,
): string {
  const document = parseDocument(text);
  const [entry] = parseDocument(entryText(description, edition, '')).toJS();
  document.addIn(['editions'], document.createNode(entry));
  const editions = document.get('editions');
  if (isSeq(editions)) editions.items.sort((a, b) => compareText(publishedOf(a), publishedOf(b)));
  return document.toString({ lineWidth: 0 });
}

function publishedOf(item: unknown): string {
  const published = isMap(item) ? item.get('published', true) : undefined;
  return isScalar(published) ? String(published.source ?? published.value) : '';
}
