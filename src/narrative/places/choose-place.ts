import type { CountryCode } from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NamedBy, PlaceEntry } from './place-entry.ts';

/** What stands around a name and helps to choose among its readings. */
export interface NameContext {
  readonly before: string;
  readonly after: string;
  /** Countries named for certain in the same sentence. */
  readonly companions: ReadonlySet<CountryCode>;
}

const ORDER: readonly NamedBy[] = [
  'own',
  'country',
  'demonym',
  'area',
  'known-city',
  'large-town',
  'province',
  'town',
];

/** The likeliest reading of a name: an index's own first; else the profile's country, a country named
 *  beside it, a neighbour; else what most texts mean. */
export function choosePlace(
  folded: string,
  entries: readonly PlaceEntry[],
  gazetteer: Gazetteer,
  context: NameContext,
): PlaceEntry | undefined {
  const own = entries.find(({ by }) => by === 'own');
  return own ?? special(folded, entries, gazetteer, context) ?? best(entries, gazetteer, context);
}

function best(
  entries: readonly PlaceEntry[],
  { country, near }: Gazetteer,
  { companions }: NameContext,
): PlaceEntry | undefined {
  const weight = ({ iso3, by, people }: PlaceEntry): number => {
    const place = ORDER.indexOf(by);
    if (by === 'country' || by === 'demonym') return 1000 - place;
    if (by === 'area' && iso3 === null) return 900;
    const close =
      iso3 === country
        ? 400
        : iso3 && companions.has(iso3)
          ? 300
          : iso3 && near.has(iso3)
            ? 100
            : 0;
    const known = by === 'known-city' ? 25 : 0;
    return close + 80 - 10 * place + known + Math.min(60, people / 50);
  };
  return [...entries].sort((a, b) => weight(b) - weight(a))[0];
}

/** Names that mean one thing in one neighbourhood and another elsewhere. */
function special(
  folded: string,
  entries: readonly PlaceEntry[],
  { country }: Gazetteer,
  { before, after, companions }: NameContext,
): PlaceEntry | undefined {
  const as = (iso3: string, kind: PlaceEntry['kind'] = 'country'): PlaceEntry | undefined =>
    entries.find((entry) => entry.iso3 === iso3 && entry.kind === kind);
  switch (folded) {
    case 'Georgia': {
      const american =
        /\b(?:US|U\.S\.|American) states? of\b|\bstates? of (?:\w+ and )?$|(?:Texas|Florida|Alabama|Carolina|Tennessee|Virginia),? (?:and |or )?$/.test(
          before,
        ) || /^,? (?:and |or )?(?:Florida|Texas|Alabama|Tennessee|South Carolina)\b/.test(after);
      const state = american && country !== 'GEO' ? as('USA', 'subregion') : undefined;
      return state ? { ...state, name: 'Georgia (US state)' } : as('GEO');
    }
    case 'Congo':
    case 'Congolese': {
      const small = [...companions, country].find((code) => code === 'COG');
      const entry = as('COD');
      return entry && small && country !== 'COD'
        ? { ...entry, iso3: small, name: 'Republic of the Congo' }
        : entry;
    }
    case 'Dominican': {
      const entry = as('DOM');
      return country === 'DMA' && entry ? { ...entry, iso3: country, name: 'Dominica' } : entry;
    }
    default:
      return undefined;
  }
}
