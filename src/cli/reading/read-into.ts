import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import {
  addSourcesJson,
  DATA_PACKAGE,
  editClaimsCsv,
  editFlowsCsv,
  editionPath,
  editQuotesCsv,
  formatDataPackage,
  formatNarrative,
  readDocuments,
  SOURCES_JSON,
  textBeside,
  updateFolderFiles,
} from '../../folder/index.ts';
import {
  type Access,
  bytesOf,
  type Claim,
  type CountryCode,
  EXIT,
  type Files,
  type Source,
  textOf,
} from '../../model/index.ts';
import { type DraftedEvidence, draftEvidence, narrativeReader } from '../../narrative/index.ts';
import { documentHeldFailure, issuesFailure, usageFailure } from '../errors.ts';
import { listedName, type OpenIndex, openIndex } from '../files/open-index.ts';
import { tellIssues } from '../terminal/tell-issues.ts';
import type { Surroundings } from '../terminal/terminal.ts';
import type { Words } from '../verb.ts';
import { type CapturedDocument, captureDocument } from './captured-document.ts';
import { countryOption } from './country-option.ts';
import { draftSource } from './draft-source.ts';
import { type PassagesHeld, passagesHeld } from './passages-held.ts';
import { placeList } from './place-list.ts';
import {
  type DraftPlace,
  nothingReadSummary,
  readAgainSummary,
  readIntoSummary,
} from './read-into-summary.ts';

/** Reads a document into an edition of an index folder: suggested claims, flows and quotes behind what
 *  stands in its tables, its source, the document itself, and a draft of the narrative. All of it is
 *  written or nothing. A document that the edition has read about this country adds nothing; another file
 *  with most of the same passages is refused unless `--again` is given. */
export async function readInto(words: Words, surroundings: Surroundings): Promise<number> {
  const { terminal } = surroundings;
  const [named = ''] = words.positionals;
  const into = words.text('into') ?? '';
  checkOptions(words);
  const country = countryOption(words.text('country'), 'read');
  const index = await openIndex(into, words.text('edition'), surroundings);
  const countryName = listedName(index, country);
  const places = [
    ...(await placeList(words.text('places'), surroundings)),
    ...index.edition.places,
  ];
  const document = await captureDocument(named, surroundings);
  const sha256 = createHash('sha256').update(document.bytes).digest('hex');
  const earlier = claimsFrom(index, country, sha256);
  if (earlier.length > 0) {
    terminal.out(readAgainSummary({ index, into, named, country, countryName }, earlier));
    return EXIT.ok;
  }
  const { framework } = index.edition;
  const reading = narrativeReader({ framework, country, places })(document.text, basename(named));
  tellIssues(reading.issues, terminal);
  if (reading.issues.some(({ severity }) => severity === 'error')) {
    throw issuesFailure(reading.issues, 'Nothing was read; see the remedy above.');
  }
  const access: Access = words.given('public') ? 'public' : 'restricted';
  const known = knownSource(index, sha256);
  const kept = `documents/${sha256}${document.ending}`;
  const taken = new Set(index.edition.sources.map(({ id }) => id));
  const source = known ?? draftSource({ named, text: document.text, sha256, kept }, access, taken);
  const drafted = draftEvidence(reading, document.text, {
    ...{ country, countryName, framework, access },
    source: source.id,
    documentSha256: sha256,
    next: freeNumbers(index),
  });
  const told = { index, into, named, country, countryName };
  if (drafted.claims.length === 0) {
    terminal.out(nothingReadSummary(told, reading.sentences.length));
    return EXIT.ok;
  }
  const held = heldPassages(index, country, drafted);
  if (held && 2 * held.passages >= drafted.quotes.length && !words.given('again')) {
    throw documentHeldFailure(named, held.source.id, held.passages, drafted.quotes.length);
  }
  const replaces = words.given('replace-narrative');
  const draft = draftPlace(index, country, sha256, access, replaces);
  const files = filesOf(index, { country, drafted, source, isNew: !known, draft });
  const isKept = (await readDocuments(index.dir)).has(sha256);
  for (const [path, bytes] of isKept ? [] : documentFiles(document, sha256)) files.set(path, bytes);
  await updateFolderFiles(index.dir, index.files, files);
  terminal.out(
    readIntoSummary(told, {
      drafted,
      draft,
      held,
      source,
      isNew: !known,
      kept: isKept ? undefined : kept,
    }),
  );
  return EXIT.ok;
}

function checkOptions(words: Words): void {
  for (const surplus of ['framework', 'json', 'text']) {
    if (!words.given(surplus)) continue;
    throw usageFailure(
      `assayer read --into does not take --${surplus}.`,
      surplus === 'framework'
        ? 'The framework is that of the edition; say which with --edition.'
        : `Read once without --into for --${surplus}.`,
    );
  }
  if (words.given('replace-narrative') && !words.given('public')) {
    throw usageFailure(
      'The words of a restricted document cannot be a profile.',
      'Say --public where they may be published; else retell the draft in your own words.',
    );
  }
}

/** Claims about the country that quote the document already, whatever was decided on them. */
function claimsFrom(
  { edition }: OpenIndex,
  country: CountryCode,
  sha256: string,
): readonly Claim[] {
  const quotes = new Set(
    edition.quotes.filter(({ documentSha256 }) => documentSha256 === sha256).map(({ id }) => id),
  );
  return edition.claims.filter(
    (claim) => claim.country === country && claim.quotes.some((id) => quotes.has(id)),
  );
}

/** What the edition has of these passages from another file about the same country. */
function heldPassages(
  { edition: { claims, quotes, sources } }: OpenIndex,
  country: CountryCode,
  drafted: DraftedEvidence,
): PassagesHeld | undefined {
  const own = claims.filter((claim) => claim.country === country);
  return passagesHeld(drafted.quotes, { claims: own, quotes, sources });
}

/** The source of a document that the index has: the one its quotes name, or that says where it is kept. */
function knownSource({ edition }: OpenIndex, sha256: string): Source | undefined {
  const quoted = edition.quotes.find(({ documentSha256 }) => documentSha256 === sha256)?.source;
  return edition.sources.find(
    ({ id, texts }) => id === quoted || texts.get('archive')?.includes(sha256),
  );
}

function freeNumbers({ edition }: OpenIndex): { claim: number; flow: number; quote: number } {
  const after = (rows: readonly { readonly id: string }[]): number =>
    rows.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0) + 1;
  return {
    claim: after(edition.claims),
    flow: after(edition.flows),
    quote: after(edition.quotes),
  };
}

/** A public document's words may be the profile; those of a restricted one, and of any where a profile
 *  stands, go beside the captured documents, which are private. */
function draftPlace(
  { edition, files }: OpenIndex,
  country: CountryCode,
  sha256: string,
  access: Access,
  replaces: boolean,
): DraftPlace {
  const { id } = edition.description;
  const profile = editionPath(id, `profiles/${country}.md`);
  const because =
    access === 'restricted' ? 'restricted' : files.has(profile) && !replaces ? 'stands' : undefined;
  const path =
    because === undefined ? profile : `documents/drafts/${id}-${country}-${sha256.slice(0, 8)}.md`;
  return { path, because };
}

function filesOf(
  { edition, files }: OpenIndex,
  made: {
    readonly country: CountryCode;
    readonly drafted: DraftedEvidence;
    readonly source: Source;
    readonly isNew: boolean;
    readonly draft: DraftPlace;
  },
): Map<string, Uint8Array> {
  const { country, drafted, source, isNew, draft } = made;
  const { index, description, framework, editions } = edition;
  const written = new Map<string, Uint8Array>();
  const put = (path: string, write: (text: string | undefined) => string): void => {
    const bytes = files.get(path);
    written.set(path, bytesOf(write(bytes && textOf(bytes))));
  };
  const table = (name: string): string => editionPath(description.id, name);
  if (isNew) put(SOURCES_JSON, (text) => addSourcesJson(text, [source]));
  put(table('quotes.csv'), (text) => editQuotesCsv(text, drafted.quotes));
  put(table('claims.csv'), (text) => editClaimsCsv(text, drafted.claims));
  if (drafted.flows.length > 0) {
    put(table('flows.csv'), (text) => editFlowsCsv(text, drafted.flows));
  }
  if (drafted.narrative.length > 0) {
    const narrative = { country, sections: drafted.narrative };
    written.set(draft.path, bytesOf(formatNarrative(narrative, framework)));
  }
  const after = new Map([...files, ...written]);
  const facts = { description: index, editions };
  written.set(DATA_PACKAGE, bytesOf(formatDataPackage(facts, after)));
  return written;
}

/** The document by its hash; its text beside it where the bytes are not the text. */
function documentFiles({ bytes, text, ending, plain }: CapturedDocument, sha256: string): Files {
  return new Map([
    [`documents/${sha256}${ending}`, bytes],
    ...(plain ? [] : [[textBeside(sha256), bytesOf(text)] as const]),
  ]);
}
