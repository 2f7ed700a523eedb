import { allCountries } from '../src/atlas/index.ts';
import {
  type Framework,
  indicatorsOf,
  nodesOf,
  toNumber,
  valueOfSteps,
} from '../src/model/index.ts';
import {
  buildWorkbook,
  type CellInput,
  type SheetInput,
} from '../test/support/workbook-builder.ts';

const COUNTRIES = 193;
const CONTINENTS = 5;
const REGIONS = 22;

/** A workbook of the same size and form as the publisher's of 2025, for machines that have none: 193
 *  countries, three editions, scores by a seeded rule. Only benchmarks read it; nothing of it is ever
 *  published. `frameworks` are those of the editions, oldest first. */
export function fullSizeWorkbook(
  frameworks: readonly { readonly edition: string; readonly framework: Framework }[],
): Uint8Array {
  const random = seededSteps(20251110);
  const rows = placedCountries();
  return buildWorkbook(
    frameworks.map(
      ({ edition, framework }): SheetInput => ({
        name: `${edition}_dataset`,
        rows: [
          ['Continent', 'Region', 'Country', ...nodesOf(framework).map(({ name }) => name)],
          ...rows.map(({ country, continent, region }) => [
            continent,
            region,
            country.name,
            ...scoresOf(framework, random),
          ]),
        ],
      }),
    ),
  );
}

interface PlacedCountry {
  readonly country: ReturnType<typeof allCountries>[number];
  readonly continent: string;
  readonly region: string;
}

/** Continents are bands of longitude and regions bands of latitude in them, so that a region is one
 *  piece of the Earth as the real ones are. */
function placedCountries(): readonly PlacedCountry[] {
  const chosen = [...allCountries()]
    .slice(0, COUNTRIES)
    .sort((a, b) => a.label[0] - b.label[0] || (a.code < b.code ? -1 : 1));
  const perRegion = COUNTRIES / REGIONS;
  const perContinent = COUNTRIES / CONTINENTS;
  return chosen.map((country, at) => ({
    country,
    continent: `Continent ${1 + Math.floor(at / perContinent)}`,
    region: `Region ${1 + Math.floor(at / perRegion)}`,
  }));
}

/** A row of scores with its composites in their places, in framework order. */
function scoresOf(framework: Framework, random: (below: number) => number): readonly CellInput[] {
  const scores = new Map(
    indicatorsOf(framework).map(({ id }) => [
      String(id),
      toNumber(valueOfSteps(2 + random(19), framework.scale)),
    ]),
  );
  const worth = (node: ReturnType<typeof nodesOf>[number]): number => {
    if (node.kind === 'indicator') return scores.get(node.id) ?? 0;
    const below = node.children.map(worth);
    return below.reduce((sum, value) => sum + value, 0) / below.length;
  };
  return nodesOf(framework).map(worth);
}

/** Whole numbers from 0 by a linear congruential generator (Knuth, MMIX); the upper bits alone are used. */
function seededSteps(seed: number): (below: number) => number {
  let state = BigInt(seed);
  return (below) => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number((state >> 33n) % BigInt(below));
  };
}
