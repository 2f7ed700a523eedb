import {
  type EditionDescription,
  type EditionId,
  type IndexDescription,
  isEditionId,
  isKebab,
  type Parsed,
  parsed,
} from '../../model/index.ts';
import { quoted, sentenceCase } from '../evidence/wording.ts';
import { reportBadId } from '../text/check-id.ts';
import { FileIssues, type Spot } from '../text/file-issues.ts';
import { checkLanguage } from '../text/language.ts';
import { type MappingReader, mappingReader } from '../text/mapping-reader.ts';
import { tableText } from '../text/table-text.ts';
import { readYamlTree } from '../text/yaml-tree.ts';
import { readEditionBands } from './edition-bands.ts';

const KEYS = [
  'id',
  'title',
  'summary',
  'publisher',
  'languages',
  'countries',
  'disclaimer',
  'funding',
  'boundaries',
  'licence',
  'contact',
  'url',
  'editions',
];
const EDITION_KEYS = [
  'id',
  'title',
  'framework',
  'period',
  'published',
  'citation',
  'note',
  'bands',
];

/** What `index.yaml` says: the index, and its editions oldest first. */
interface IndexYaml {
  readonly description: IndexDescription;
  readonly editions: readonly EditionDescription[];
}

/** The same with the place of each edition, for checks against other files. */
export interface PlacedIndexYaml extends IndexYaml {
  readonly spots: ReadonlyMap<EditionId, EditionSpots>;
}

interface EditionSpots {
  readonly edition: Spot;
  readonly framework: Spot;
  /** The reader of `bands`, checked again once the framework's components are known. */
  readonly reader: MappingReader;
}

/** Reads `index.yaml`. Whether the files it names exist is checked where the folder is read. */
export function parseIndexYaml(text: string, file: string): Parsed<IndexYaml> {
  const issues = new FileIssues(file);
  const read = readIndexYaml(text, issues);
  return parsed(read && { description: read.description, editions: read.editions }, issues.list);
}

/** The same, gathering issues; what is broken has harmless values. */
export function readIndexYaml(text: string, issues: FileIssues): PlacedIndexYaml | undefined {
  const tree = readYamlTree(text, issues);
  const reader = tree && mappingReader(tree, 'the index', KEYS, issues);
  if (!reader) return undefined;
  const description = readDescription(reader);
  const spots = new Map<EditionId, EditionSpots>();
  const editions = reader.requiredItems('editions').flatMap((item) => {
    const id = item.kind === 'mapping' ? item.entries.find(({ key }) => key === 'id') : undefined;
    const name =
      id?.value.kind === 'scalar' ? `the edition ${quoted(id.value.text)}` : 'an edition';
    const edition = mappingReader(item, name, EDITION_KEYS, issues);
    return edition ? (readEdition(edition, spots) ?? []) : [];
  });
  checkOrder(editions, spots, issues);
  return { description, editions, spots };
}

function readDescription(reader: MappingReader): IndexDescription {
  const { issues } = reader;
  const id = reader.text('id');
  if (id !== '' && !isKebab(id)) reportBadId(id, reader.spotOf('id'), issues, 'organized-crime');
  const languages = reader.requiredItems('languages').length > 0 ? reader.texts('languages') : [];
  for (const { text, spot } of languages) checkLanguage(text, spot, issues);
  const contact = reader.optionalText('contact');
  const url = reader.url('url');
  return {
    id,
    title: reader.text('title'),
    summary: reader.text('summary'),
    publisher: readPublisher(reader),
    languages: languages.map(({ text }) => text),
    countrySet: tableText(reader, 'countries'),
    disclaimer: reader.text('disclaimer'),
    funding: readFunding(reader),
    boundaries: reader.text('boundaries'),
    licence: readNamed(reader, 'licence'),
    ...(contact !== undefined && { contact }),
    ...(url !== undefined && { url }),
  };
}

/** Who puts an index out as long as nobody has said so; what the importer writes. */
export const UNNAMED_PUBLISHER = 'An unnamed user of Assayer';

function readPublisher(reader: MappingReader): IndexDescription['publisher'] {
  const publisher = readNamed(reader, 'publisher');
  if (publisher.name === UNNAMED_PUBLISHER) {
    reader.issues.warning(
      'publisher-unnamed',
      reader.spotOf('publisher'),
      'Nobody is named yet as the publisher of the index.',
      'Write the name of whoever puts it out and answers for it.',
    );
  }
  return publisher;
}

/** Who pays, or an empty text, which is printed nowhere. */
function readFunding(reader: MappingReader): string {
  const tree = reader.tree('funding');
  if (tree?.kind !== 'scalar' || tree.text.trim() !== '') return reader.text('funding');
  reader.issues.warning(
    'funding-empty',
    reader.spotOf('funding'),
    'The index does not say who pays for it.',
    'Name its funders, or say that it has none.',
  );
  return '';
}

function readNamed(
  reader: MappingReader,
  key: 'publisher' | 'licence',
): { readonly name: string; readonly url?: string } {
  const named = reader.mapping(key, `the ${key}`, ['name', 'url']);
  const url = named?.url('url');
  return { name: named?.text('name') ?? '', ...(url !== undefined && { url }) };
}

function readEdition(
  reader: MappingReader,
  spots: Map<EditionId, EditionSpots>,
): EditionDescription | undefined {
  const { issues } = reader;
  const id = readEditionId(reader, spots);
  const named = reader.text('framework');
  const isName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(named);
  if (named !== '' && !isName) {
    issues.error(
      'id-bad',
      reader.spotOf('framework'),
      `${quoted(named)} is no name of a framework file.`,
      'Write the file’s name in frameworks/ without .yaml.',
    );
  }
  const period = reader.mapping('period', `the period of ${reader.what}`, ['from', 'to']);
  const from = period?.day('from') ?? '';
  const to = period?.day('to') ?? '';
  if (period && from !== '' && to !== '' && to < from) {
    issues.error(
      'period-backwards',
      period.spotOf('to'),
      `The period of ${reader.what} ends on ${to}, before it begins on ${from}.`,
      'Swap the two days, or mend one.',
    );
  }
  const published = reader.day('published');
  if (published !== '' && to !== '' && published < to) {
    issues.warning(
      'published-early',
      reader.spotOf('published'),
      `${sentenceCase(reader.what)} was published on ${published}, before its period ended on ${to}.`,
      'Check both days.',
    );
  }
  const rest = {
    title: reader.text('title'),
    citation: reader.optionalText('citation'),
    note: reader.optionalText('note'),
  };
  const bands = readEditionBands(reader);
  if (id === undefined) return undefined;
  spots.set(id, { edition: reader.spotOf('id'), framework: reader.spotOf('framework'), reader });
  return {
    id,
    title: rest.title,
    framework: isName ? named : '',
    period: { from, to },
    published,
    ...(rest.citation !== undefined && { citation: rest.citation }),
    ...(rest.note !== undefined && { note: rest.note }),
    bands,
  };
}

function readEditionId(
  reader: MappingReader,
  spots: ReadonlyMap<EditionId, EditionSpots>,
): EditionId | undefined {
  const text = reader.text('id');
  if (text === '') return undefined;
  if (!isEditionId(text)) {
    reader.issues.error(
      'id-bad',
      reader.spotOf('id'),
      `${quoted(text)} is no id of an edition.`,
      'Write letters, digits and hyphens, at most 32, such as 2023.',
    );
    return undefined;
  }
  // Folders on many disks do not tell capital letters from small ones.
  const same = [...spots.keys()].find((id) => id.toLowerCase() === text.toLowerCase());
  if (same === undefined) return text;
  reader.issues.error(
    'edition-double',
    reader.spotOf('id'),
    `The edition ${quoted(text)} stands twice; the first is on line ${spots.get(same)?.edition.line ?? 0}.`,
    'Give every edition an id of its own.',
  );
  return undefined;
}

function checkOrder(
  editions: readonly EditionDescription[],
  spots: ReadonlyMap<EditionId, EditionSpots>,
  issues: FileIssues,
): void {
  let newest: EditionDescription | undefined;
  for (const edition of editions) {
    if (newest && edition.published !== '' && edition.published <= newest.published) {
      const spot = spots.get(edition.id)?.reader.spotOf('published');
      issues.error(
        'edition-order',
        spot,
        `The edition ${edition.id} of ${edition.published} stands after ${newest.id} of ${newest.published}.`,
        'List editions oldest first, each published on a later day than the one before.',
      );
    } else if (edition.published !== '') {
      newest = edition;
    }
  }
}
