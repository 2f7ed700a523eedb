import { compareText, type Source, type SourceId, spellingDistance } from '../../model/index.ts';

/** Sources that are probably one, and why. */
export interface SourceDuplicate {
  readonly ids: readonly [SourceId, SourceId];
  readonly reason: 'doi' | 'url' | 'title';
}

/** Longer titles are told apart by their beginnings. */
const LONGEST_TITLE = 120;
/** With how many titles of like length each is compared; more only hostile bibliographies have. */
const MOST_COMPARED = 400;

/** Pairs of sources that are probably one: the same DOI, the same address, or the same year and titles
 *  that differ by at most a twentieth of their letters. In the order of the sources. */
export function findDuplicates(sources: readonly Source[]): readonly SourceDuplicate[] {
  const pairs = new Map<string, SourceDuplicate>();
  const note = (a: Source, b: Source, reason: SourceDuplicate['reason']) => {
    const key = [a.id, b.id].sort(compareText).join(' ');
    if (a.id !== b.id && !pairs.has(key)) pairs.set(key, { ids: [a.id, b.id], reason });
  };
  for (const [reason, keyOf] of [
    ['doi', doiOf],
    ['url', urlOf],
  ] as const) {
    for (const group of groups(sources, keyOf)) {
      const [first, ...others] = group;
      for (const other of others) if (first) note(first, other, reason);
    }
  }
  for (const group of groups(sources, yearOf)) {
    const titled = group
      .map((source) => ({ source, title: titleOf(source) }))
      .filter(({ title }) => title.length > 7)
      .sort((a, b) => a.title.length - b.title.length);
    for (const [at, { source, title }] of titled.entries()) {
      const limit = Math.floor(title.length / 20);
      for (let next = at + 1; next < Math.min(titled.length, at + MOST_COMPARED); next++) {
        const other = titled[next];
        if (!other || other.title.length - title.length > limit) break;
        if (spellingDistance(title, other.title, limit) <= limit)
          note(source, other.source, 'title');
      }
    }
  }
  const order = new Map(sources.map(({ id }, at) => [id, at]));
  const placeOf = ({ ids }: SourceDuplicate) => ids.map((id) => order.get(id) ?? 0);
  return [...pairs.values()]
    .map((pair) => {
      const [a, b] = pair.ids;
      const swapped = (order.get(a) ?? 0) > (order.get(b) ?? 0);
      return swapped ? { ...pair, ids: [b, a] as const } : pair;
    })
    .sort((a, b) => {
      const [x = 0, y = 0] = placeOf(a);
      const [v = 0, w = 0] = placeOf(b);
      return x - v || y - w;
    });
}

/** What tells a source from every other: its DOI and its address, as far as it has them. */
export function sourceKeys(source: Source): readonly string[] {
  const [doi, url] = [doiOf(source), urlOf(source)];
  return [...(doi === '' ? [] : [`doi ${doi}`]), ...(url === '' ? [] : [`url ${url}`])];
}

/** A DOI without its resolver, in small letters. */
function doiOf({ texts }: Source): string {
  const doi = texts.get('DOI') ?? '';
  const found = doi || (/\bdoi\.org\/(10\..+)$/i.exec(texts.get('URL') ?? '')?.[1] ?? '');
  return found
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
    .trim()
    .toLowerCase();
}

/** An address without scheme, `www.`, fragment, tracking words and a last slash. */
function urlOf({ texts }: Source): string {
  const url = texts.get('URL') ?? '';
  const [address = '', query = ''] = url.split('#')[0]?.split('?') ?? [];
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !/^(utm_\w+|fbclid|gclid)=/i.test(pair))
    .sort(compareText)
    .join('&');
  const [host = '', ...path] = address.replace(/^https?:\/\/(www\.)?/i, '').split('/');
  const bare = [host.toLowerCase(), ...path].join('/').replace(/\/+$/, '');
  return kept === '' ? bare : `${bare}?${kept}`;
}

function yearOf({ dates }: Source): string {
  const year = dates.get('issued')?.from[0];
  return year === undefined ? '' : String(year);
}

function titleOf({ texts }: Source): string {
  return (texts.get('title') ?? '')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TITLE);
}

function groups(
  sources: readonly Source[],
  keyOf: (source: Source) => string,
): readonly (readonly Source[])[] {
  const found = new Map<string, Source[]>();
  for (const source of sources) {
    const key = keyOf(source);
    if (key !== '') found.set(key, [...(found.get(key) ?? []), source]);
  }
  return [...found.values()].filter((group) => group.length > 1);
}
