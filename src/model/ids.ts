/** Branded strings: a bare string never stands for a country, an indicator or a release. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** ISO 3166-1 alpha-3, upper case: `BLR`. */
export type CountryCode = Branded<'CountryCode'>;
/** A scored leaf of a framework, kebab case: `human-trafficking`. */
export type IndicatorId = Branded<'IndicatorId'>;
/** A computed node of a framework, kebab case: `criminality`. */
export type AggregateId = Branded<'AggregateId'>;
/** Anything that has a value: an indicator or an aggregate. */
export type NodeId = IndicatorId | AggregateId;
/** A year or a name without spaces that orders nothing by itself: `2023`. */
export type EditionId = Branded<'EditionId'>;
/** Subject and version: `organized-crime/2023`. */
export type FrameworkId = Branded<'FrameworkId'>;
/** Edition and number of the release inside it: `2023.1`. */
export type ReleaseId = Branded<'ReleaseId'>;
/** `c12`, unique in its edition. */
export type ClaimId = Branded<'ClaimId'>;
/** `f3`, unique in its edition. */
export type FlowId = Branded<'FlowId'>;
/** `q7`, unique in its edition. */
export type QuoteId = Branded<'QuoteId'>;
/** Id of a source in `sources.json`; without blanks and semicolons, so that it can stand in a list. */
export type SourceId = Branded<'SourceId'>;

const COUNTRY_CODE = /^[A-Z]{3}$/;
/** AAA–AAZ, QMA–QZZ, XAA–XZZ and ZZA–ZZZ (ISO 3166-1, user-assigned code elements). */
const USER_ASSIGNED = /^(AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z])$/;
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Ids become names of files: longer ones do not fit beside an ending on every disk. */
const LONGEST_ID = 80;
/** Names that Windows keeps for devices, whatever ending follows. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;
const EDITION = /^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/;
const FRAMEWORK = /^[a-z][a-z0-9-]*\/[A-Za-z0-9][A-Za-z0-9-]{0,31}$/;
const RELEASE = /^[A-Za-z0-9][A-Za-z0-9-]{0,31}\.[1-9][0-9]{0,5}$/;

/** True for small letters and digits with single hyphens between words, as ids are written, where every
 *  disk takes it as the name of a file. */
export function isKebab(text: string): boolean {
  return text.length <= LONGEST_ID && KEBAB.test(text) && !DEVICE.test(text);
}

/** True for three capital letters; whether the country exists is the atlas's question. */
export function isCountryCode(text: string): text is CountryCode {
  return COUNTRY_CODE.test(text);
}

/** True for a code that ISO 3166-1 leaves to its users: invented places, and `XKX` for Kosovo. */
export function isUserAssignedCode(text: string): text is CountryCode {
  return USER_ASSIGNED.test(text);
}

/** True for kebab case; whether the indicator exists is the framework's question. */
export function isIndicatorId(text: string): text is IndicatorId {
  return isKebab(text);
}

/** True for kebab case; whether the aggregate exists is the framework's question. */
export function isAggregateId(text: string): text is AggregateId {
  return isKebab(text);
}

/** True for a name that can stand in a file path and an address without escaping. */
export function isEditionId(text: string): text is EditionId {
  return EDITION.test(text) && !DEVICE.test(text);
}

/** True for `subject/version`. */
export function isFrameworkId(text: string): text is FrameworkId {
  return FRAMEWORK.test(text);
}

/** True for `edition.number`, the number counting from 1. */
export function isReleaseId(text: string): text is ReleaseId {
  return RELEASE.test(text);
}

/** True for `c` and a number from 1. */
export function isClaimId(text: string): text is ClaimId {
  return /^c[1-9]\d{0,8}$/.test(text);
}

/** True for `f` and a number from 1. */
export function isFlowId(text: string): text is FlowId {
  return /^f[1-9]\d{0,8}$/.test(text);
}

/** True for `q` and a number from 1. */
export function isQuoteId(text: string): text is QuoteId {
  return /^q[1-9]\d{0,8}$/.test(text);
}

/** True for a text without blanks and semicolons, at most 200 characters long. */
export function isSourceId(text: string): text is SourceId {
  return /^[^\s;]{1,200}$/.test(text);
}

/** Orders ids of claims, flows or quotes by their numbers: `c2` before `c10`. */
export function compareNumbered(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}

/** The release with this number of this edition. Throws on a number below 1. */
export function releaseId(edition: EditionId, number: number): ReleaseId {
  const id = `${edition}.${number}`;
  if (!isReleaseId(id)) throw new Error(`invalid release: ${id}`);
  return id;
}

/** A release id taken apart: `2023.1` is edition `2023`, number 1. */
export function releaseParts(id: ReleaseId): {
  readonly edition: EditionId;
  readonly number: number;
} {
  const dot = id.lastIndexOf('.');
  const edition = id.slice(0, dot);
  if (!isEditionId(edition)) throw new Error(`invalid release: ${id}`);
  return { edition, number: Number(id.slice(dot + 1)) };
}

/** A name as an id: lower case, accents removed, everything else a hyphen: `Mafia-style groups` is `mafia-style-groups`. */
export function kebab(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
