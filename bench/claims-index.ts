import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCountries } from '../src/atlas/index.ts';
import { csvCells, formatCsv } from '../src/model/index.ts';
import { type BenchIndex, textPath } from './bench-index.ts';
import { ROOT } from './places.ts';

const DEMO = join(ROOT, 'indices/central-eastern-europe/editions/2021');
const SOURCE = 'ocindex-profile-blr-2021';
/** More than the claims, flows and quotes of one country, so that each has an id of its own. */
const APART = 1000;

/** An index with as much evidence as any will have: what the repository claims of Belarus stands under
 *  every country of the first edition, with the country's name put in and a source of its own. Gives
 *  how many claims there are. */
export function addClaims(index: BenchIndex): number {
  const edition = join(index.dir, 'editions', '2021');
  const codes = rowsOf(join(edition, 'countries.csv')).flatMap(([code]) => code ?? []);
  const names = new Map(allCountries().map((country) => [String(country.code), country.name]));
  const stories = codes.slice(1).map((code, at) => new Story(code, names.get(code) ?? code, at));
  const tables = ['claims', 'flows', 'quotes'].map((name) => {
    const [header = [], ...rows] = rowsOf(join(DEMO, `${name}.csv`));
    const told = stories.flatMap((story) => rows.map((row) => row.map((cell) => story.tell(cell))));
    writeFileSync(join(edition, `${name}.csv`), formatCsv([header, ...told]));
    return told.length;
  });
  const text = readFileSync(join(DEMO, 'profiles', 'BLR.md'), 'utf8');
  for (const story of stories) writeFileSync(textPath(index, story.code), story.tell(text));
  const sources = JSON.parse(readFileSync(join(index.dir, 'sources.json'), 'utf8'));
  const more = stories.map((story) => story.source());
  writeFileSync(join(index.dir, 'sources.json'), JSON.stringify([...sources, ...more]));
  return tables[0] ?? 0;
}

/** What is told of Belarus, told of another country. */
class Story {
  readonly code: string;
  readonly #name: string;
  readonly #first: number;

  constructor(code: string, name: string, at: number) {
    this.code = code;
    this.#name = name;
    this.#first = at * APART;
  }

  /** A cell or a whole text: names, codes, and ids of claims, flows and quotes. */
  tell(text: string): string {
    const numbered = text
      .replaceAll(SOURCE, this.#source)
      .replaceAll(/\b([cfq])(\d+)\b/g, (_, kind, id) => `${kind}${this.#first + Number(id)}`);
    return exchanged(exchanged(numbered, 'Belarus', this.#name), 'BLR', this.code);
  }

  source(): object {
    return {
      id: this.#source,
      type: 'report',
      title: `A made-up report on ${this.#name}`,
      author: [{ literal: 'Nobody in particular' }],
      issued: { 'date-parts': [[2021]] },
      custom: { reliability: 'C', reason: 'It is made up.', access: 'public' },
    };
  }

  get #source(): string {
    return `report-${this.code.toLowerCase()}`;
  }
}

/** One name for the other and the other way round, so that no flow comes through one place twice. */
function exchanged(text: string, one: string, other: string): string {
  return text
    .split(one)
    .map((part) => part.replaceAll(other, one))
    .join(other);
}

function rowsOf(path: string): readonly (readonly string[])[] {
  return csvCells(readFileSync(path, 'utf8')) ?? [];
}
