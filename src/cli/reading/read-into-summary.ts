import { basename } from 'node:path';
import { editionPath, formatPlaceName } from '../../folder/index.ts';
import { type Claim, type CountryCode, counted, type Source, visible } from '../../model/index.ts';
import type { DraftedEvidence } from '../../narrative/index.ts';
import type { OpenIndex } from '../files/open-index.ts';
import { wrapLines } from '../terminal/wrap-lines.ts';
import type { PassagesHeld } from './passages-held.ts';

/** What the summary of a reading is about. */
interface ReadingTold {
  readonly index: OpenIndex;
  /** The index folder as the person named it. */
  readonly into: string;
  readonly named: string;
  readonly country: CountryCode;
  readonly countryName: string;
}

/** Where the draft of a narrative was put, and why it is no profile yet where it is none. */
export interface DraftPlace {
  readonly path: string;
  readonly because: 'restricted' | 'stands' | undefined;
}

interface ReadingMade {
  readonly drafted: DraftedEvidence;
  readonly draft: DraftPlace;
  /** What the edition had of the same passages from another source. */
  readonly held: PassagesHeld | undefined;
  readonly source: Source;
  readonly isNew: boolean;
  /** Where the document was put; undefined where the folder has it already. */
  readonly kept: string | undefined;
}

const LABEL = 18;
const WIDTH = 88;
const MOST_PLACES = 12;

/** What a reading put into the index folder, for the person who asked for it. */
export function readIntoSummary(told: ReadingTold, made: ReadingMade): string {
  const { drafted, source, isNew, kept } = made;
  const { claims, flows, loose, unplaced } = drafted;
  const gaps = claims.filter(({ polarity }) => polarity === 'no-information').length;
  const rows: (readonly [string, string])[] = [
    [counted(claims.length, 'claim'), `${spanOf(claims)}, each with its passage`],
    [counted(flows.length, 'flow'), flows.length === 0 ? '' : spanOf(flows)],
    [counted(gaps, 'gap'), gaps === 0 ? '' : 'claims that something is not known'],
  ];
  if (loose > 0) {
    rows.push([counted(loose, 'movement'), 'that make no flow; the roles stand with their claims']);
  }
  if (made.held) rows.push(heldRow(made.held));
  if (drafted.guessed.length > 0) rows.push(guessedRow(drafted.guessed));
  if (unplaced > 0) {
    rows.push([
      counted(unplaced, 'sentence'),
      `under no section of the framework: not in the draft of the narrative; what ${unplaced === 1 ? 'it claims is' : 'they claim is'} kept`,
    ]);
  }
  const files: (readonly [string, string])[] = [
    ['Source', sourceText(source, isNew)],
    ['Document', kept === undefined ? 'in documents/ already' : shortName(kept)],
    ...(drafted.narrative.length === 0
      ? []
      : [['Narrative', narrativeText(told, made.draft)] as const]),
  ];
  return [
    `${heading(told)}\n`,
    table(rows),
    table(files),
    'Everything is a suggestion: nothing of it reaches a release before a person confirms it.',
    `Next: assayer review ${told.into} --country ${told.country}${editionOption(told)}`,
    '',
  ].join('\n');
}

/** For a document that the edition has read already. */
export function readAgainSummary(told: ReadingTold, earlier: readonly Claim[]): string {
  const open = earlier.filter(({ status }) => status === 'suggested').length;
  return [
    heading(told),
    `Nothing was added: the edition has ${counted(earlier.length, 'claim')} from this very document, ${open} of them undecided.`,
    open === 0
      ? `Next: assayer check ${told.into}`
      : `Next: assayer review ${told.into} --country ${told.country}${editionOption(told)}`,
    '',
  ].join('\n');
}

/** For a document that claims nothing. */
export function nothingReadSummary(told: ReadingTold, sentences: number): string {
  return [
    heading(told),
    `Nothing was added: in ${counted(sentences, 'sentence')} the reader found no claim.`,
    '',
  ].join('\n');
}

function heading({ index, countryName, named }: ReadingTold): string {
  const { title } = index.edition.description;
  return visible(`${basename(named)}, read into ${title}: ${countryName}`);
}

/** A hash is told by its beginning: nobody reads the rest. */
function shortName(path: string): string {
  return path.replace(/([0-9a-f]{12})[0-9a-f]{52}/, '$1…');
}

function spanOf(rows: readonly { readonly id: string }[]): string {
  const [first, last] = [rows[0]?.id ?? '', rows.at(-1)?.id ?? ''];
  return first === last ? first : `${first} to ${last}`;
}

function heldRow({ source, passages }: PassagesHeld): readonly [string, string] {
  const say = passages === 1 ? 'says' : 'say';
  return [
    counted(passages, 'passage'),
    `${say} what the edition has from ${source.id} already: confirm one claim of each pair and name both sources there.`,
  ];
}

function guessedRow(guessed: DraftedEvidence['guessed']): readonly [string, string] {
  const shown = guessed.slice(0, MOST_PLACES).map(formatPlaceName).join('; ');
  const more = guessed.length > MOST_PLACES ? ` and ${guessed.length - MOST_PLACES} more` : '';
  return [
    `${counted(guessed.length, 'name')}`,
    `taken for places, which no table holds: ${shown}${more}. What is right goes into places.csv.`,
  ];
}

function sourceText({ id, access }: Source, isNew: boolean): string {
  const remedy =
    access === 'restricted' ? 'none of its words will be published' : 'its words may be published';
  return isNew
    ? `${id} in sources.json, ${access}: ${remedy}. Complete its title, author, publisher and date.`
    : `${id}, as sources.json has it, ${access}`;
}

function narrativeText({ index, country }: ReadingTold, { path, because }: DraftPlace): string {
  const profile = editionPath(index.edition.description.id, `profiles/${country}.md`);
  if (because === undefined) return `${path}, with a mark behind every sentence that makes a claim`;
  return because === 'restricted'
    ? `${path}, with its marks. The document is restricted: retell it in your own words as ${profile} and keep the marks.`
    : `${path}, with its marks. ${profile} stands and was not touched: take over from the draft what it lacks.`;
}

function editionOption({ index: { edition } }: ReadingTold): string {
  const { id } = edition.description;
  return id === edition.editions.at(-1)?.description.id ? '' : ` --edition ${id}`;
}

/** Two columns; what does not fit goes on below itself. */
function table(rows: readonly (readonly [string, string])[]): string {
  return rows
    .map(([label, text]) => {
      const [first = '', ...rest] = wrapLines(visible(text), WIDTH - LABEL);
      const indent = ' '.repeat(LABEL);
      return [
        `  ${label.padEnd(LABEL - 2)}${first}`.trimEnd(),
        ...rest.map((line) => indent + line),
      ].join('\n');
    })
    .join('\n')
    .concat('\n');
}
