import { countryName, isKnownCountry } from '../../../../src/atlas/index.ts';
import type { CountryCode } from '../../../../src/model/index.ts';
import { isEditionId, isIndicatorId, releaseId } from '../../../../src/model/index.ts';
import type {
  BandView,
  MapRow,
  MapView,
  NodeLink,
  PageRelease,
} from '../../../../src/publication/views/index.ts';

const edition = '2025';
if (!isEditionId(edition)) throw new Error(edition);
const id = 'criminality';
if (!isIndicatorId(id)) throw new Error(id);

const bands: readonly BandView[] = [
  { id: 'little', label: 'none or little influence', position: 0, of: 4, below: '4' },
  { id: 'moderate', label: 'moderate influence', position: 1, of: 4, from: '4', below: '6' },
  { id: 'significant', label: 'significant influence', position: 2, of: 4, from: '6', below: '8' },
  { id: 'severe', label: 'severe influence', position: 3, of: 4, from: '8' },
];

const release: PageRelease = {
  indexTitle: 'Organized crime & the rest',
  publisher: 'The publisher',
  countrySet: 'World',
  id: releaseId(edition, 1),
  edition,
  editionTitle: 'Edition 2025',
  date: '2025-11-10',
  published: '2025-11-10',
  corrections: [],
  disclaimer: '',
  funding: '',
  boundaries: '',
  licence: { name: 'none' },
  citation: '',
  editions: [],
  latest: releaseId(edition, 1),
};

const node: NodeLink = {
  id,
  name: 'Criminality',
  kind: 'component',
  family: 'criminality',
  higherIs: 'worse',
};

/** A map view with the value 5.37 everywhere, but for values given here; `null` is no value. */
export function mapViewOf(
  countries: readonly CountryCode[],
  values: Readonly<Record<string, number | null>> = {},
): MapView {
  return {
    release,
    node,
    scale: { minimum: 1, maximum: 10, step: 0.5, decimals: 2 },
    bands,
    finding: 'Myanmar has the highest value.',
    rows: countries.map((code): MapRow => {
      const value = values[code] === undefined ? 5.37 : values[code];
      const name = isKnownCountry(code) ? countryName(code) : `Isle of ${code}`;
      const row = { country: { code, name }, continent: '', region: '' };
      const band = bands[value === null || value < 4 ? 0 : value < 6 ? 1 : value < 8 ? 2 : 3];
      return value === null || !band
        ? row
        : { ...row, value: value.toFixed(2), number: value, band };
    }),
  };
}
