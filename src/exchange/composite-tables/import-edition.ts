import {
  DATA_PACKAGE,
  type Edition,
  editionPath,
  formatCountriesCsv,
  formatDataPackage,
  formatProvenanceCsv,
  formatScoresCsv,
  type IndexFolder,
  parseIndexFolder,
} from '../../folder/index.ts';
import {
  bytesOf,
  type Country,
  type CountryFact,
  type Files,
  type IndicatorId,
  indicatorsOf,
  type Parsed,
  type Place,
  parsed,
  parseFraction,
  type Score,
  stepsOf,
} from '../../model/index.ts';
import { codeOfNode, FACT_COLUMNS, levelledNodes, sourceColumn } from './index-codes.ts';
import { isMissing } from './number-cell.ts';
import type { CompositeTables } from './read-tables.ts';
import { listed, quoted, TableIssues } from './table-issues.ts';

/** An edition brought back from the two tables into the folder it came from. */
export interface ImportedEdition {
  /** Every file of the folder. */
  readonly files: Files;
  /** Scores that differ from those the folder had. */
  readonly changed: number;
  /** Of these, scores that no longer come from the cell that provenance.csv named, and lost their row there. */
  readonly untraced: number;
}

/** Brings the scores and countries of iData back into an edition of a folder whose framework is iMeta's tree.
 *  What the tables do not hold stays: intervals, notes, provenance, narratives, claims. A score that changed
 *  loses its provenance, which would no longer be true. Of a panel the rows of the edition are taken. Gives the
 *  whole folder, or every issue: a tree that is another, countries that come or go, scores off the scale. */
export function importEdition(
  tables: CompositeTables,
  folder: IndexFolder,
  edition: Edition,
  files: Files,
): Parsed<ImportedEdition> {
  const { index, placeOfColumn, placeOfNode, placeOfUnit, textOf } = tables;
  const issues = new TableIssues();
  checkSameTree(index.nodes, edition, placeOfNode, issues);
  const rowOf = rowsOfEdition(index.units, edition);
  checkSameCountries(rowOf, edition.countries, placeOfUnit, issues);
  if (issues.list.length > 0) return parsed<ImportedEdition>(undefined, issues.list);
  const countries = edition.countries.map((country): Country => {
    const row = rowOf.get(country.code) ?? -1;
    return countryOf(country, (column) => textOf(row, column), placeOfColumn);
  });
  const { scores, changed } = scoresIn(tables, edition, rowOf, issues);
  const next: Edition = {
    ...edition,
    countries,
    scores,
    provenance: edition.provenance.filter((one) => !changed.has(keyOf(one))),
  };
  const renewed = {
    ...folder,
    editions: folder.editions.map((one) => (one === edition ? next : one)),
  };
  const written = withTables(renewed, next, files, {
    scores: changed.size > 0,
    countries: JSON.stringify(countries) !== JSON.stringify(edition.countries),
  });
  const read = parseIndexFolder(written);
  const found = [...issues.list, ...(read.ok ? [] : read.issues)];
  const untraced = edition.provenance.length - next.provenance.length;
  return parsed({ files: written, changed: changed.size, untraced }, found);
}

/** The scores of the tables, with what the edition says of each beside, and the keys of those that differ. */
function scoresIn(
  { placeOfUnit, textOf }: CompositeTables,
  { framework, countries, scores }: Edition,
  rowOf: ReadonlyMap<string, number>,
  issues: TableIssues,
): { readonly scores: readonly Score[]; readonly changed: ReadonlySet<string> } {
  const before = new Map(scores.map((score) => [keyOf(score), score]));
  const changed = new Set<string>();
  const indicators = indicatorsOf(framework);
  const read = countries.flatMap(({ code }) =>
    indicators.flatMap(({ id }): readonly Score[] => {
      const row = rowOf.get(code) ?? -1;
      const text = textOf(row, codeOfNode(id));
      const key = keyOf({ country: code, indicator: id });
      const old = before.get(key);
      if (isMissing(text)) {
        if (old) changed.add(key);
        return [];
      }
      const value = parseFraction(text);
      const steps = value && stepsOf(value, framework.scale);
      if (steps === undefined) {
        issues.error(
          'score-lost',
          placeOfUnit(row, codeOfNode(id)),
          `${quoted(text)} is no score on the scale of the framework.`,
          'Write a number that lies on the scale and on one of its steps.',
        );
        return [];
      }
      if (steps !== old?.steps) changed.add(key);
      return [{ ...old, country: code, indicator: id, steps }];
    }),
  );
  return { scores: read, changed };
}

/** The files of the folder with those tables written anew that changed; all others stay as they are written. */
function withTables(
  folder: IndexFolder,
  edition: Edition,
  files: Files,
  changed: { readonly scores: boolean; readonly countries: boolean },
): Files {
  if (!changed.scores && !changed.countries) return files;
  const { id } = edition.description;
  const tables = new Map(files);
  if (changed.countries) {
    tables.set(editionPath(id, 'countries.csv'), bytesOf(formatCountriesCsv(edition.countries)));
  }
  if (changed.scores) {
    const { framework, provenance, scores } = edition;
    tables.set(editionPath(id, 'scores.csv'), bytesOf(formatScoresCsv(scores, framework)));
    const provenancePath = editionPath(id, 'provenance.csv');
    if (files.has(provenancePath)) {
      tables.set(provenancePath, bytesOf(formatProvenanceCsv(provenance, framework)));
    }
  }
  return tables.set(DATA_PACKAGE, bytesOf(formatDataPackage(folder, tables)));
}

function keyOf(cell: { readonly country: string; readonly indicator: IndicatorId }): string {
  return `${cell.country} ${cell.indicator}`;
}

function checkSameTree(
  nodes: CompositeTables['index']['nodes'],
  { framework }: Edition,
  placeOf: (code: string, column?: string) => Place,
  issues: TableIssues,
): void {
  const expected = new Map(levelledNodes(framework).map((row) => [row.code, row]));
  const differs = (place: Place, message: string): void => {
    const remedy = 'The framework of the folder decides; change it there, and export again.';
    issues.error('tree-differs', place, message, remedy);
  };
  for (const { code, parent, weight, direction } of nodes) {
    const own = expected.get(code);
    expected.delete(code);
    if (!own) {
      differs(placeOf(code), `The framework of the edition has no ${quoted(code)}.`);
      continue;
    }
    if (own.parent !== parent) {
      differs(placeOf(code, 'Parent'), `${quoted(code)} has another parent in the framework.`);
    }
    if (Number(own.weight.numerator) / Number(own.weight.denominator) !== weight) {
      differs(placeOf(code, 'Weight'), `${quoted(code)} has another weight in the framework.`);
    }
    if ((own.node?.direction ?? 1) !== direction) {
      differs(
        placeOf(code, 'Direction'),
        `${quoted(code)} has another direction in the framework.`,
      );
    }
  }
  if (expected.size === 0) return;
  const { file } = placeOf(nodes[0]?.code ?? '');
  const missing = [...expected.keys()].map(quoted);
  differs({ file, line: 1, column: 1 }, `The table lacks ${listed(missing)} of the framework.`);
}

/** The row of each country, in the order of the table: of a panel the rows whose time is the edition. */
function rowsOfEdition(
  units: CompositeTables['index']['units'],
  { description }: Edition,
): ReadonlyMap<string, number> {
  return new Map(
    units.flatMap(({ code, time }, row) =>
      time === undefined || time === description.id ? [[code, row] as const] : [],
    ),
  );
}

function checkSameCountries(
  rowOf: ReadonlyMap<string, number>,
  countries: readonly Country[],
  placeOf: (row: number) => Place,
  issues: TableIssues,
): void {
  const missing = new Set<string>(countries.map(({ code }) => code));
  for (const [code, row] of rowOf) {
    if (missing.delete(code)) continue;
    issues.error(
      'tree-differs',
      placeOf(row),
      `The edition has no country ${quoted(code)}.`,
      'Add it to the countries of the edition first, or take the row out.',
    );
  }
  if (missing.size === 0) return;
  issues.error(
    'tree-differs',
    { file: placeOf(0).file, line: 1, column: 1 },
    `The table lacks ${listed([...missing])} of the edition.`,
    'Give every country of the edition its row.',
  );
}

/** A country with what the table says of it; columns that the table has not say nothing. */
function countryOf(
  country: Country,
  textOf: (column: string) => string,
  placeOf: (column: string) => Place,
): Country {
  const has = (column: string): boolean => (placeOf(column).column ?? 1) > 1;
  const text = (column: string, old: string): string => (has(column) ? textOf(column) : old);
  const facts = FACT_COLUMNS.flatMap(({ fact, column }): readonly CountryFact[] => {
    const old = country.facts.find(({ name }) => name === fact);
    const value = text(column, old?.value ?? '');
    if (value === '') return [];
    return [{ name: fact, value, source: text(sourceColumn(column), old?.source ?? '') }];
  });
  return {
    ...country,
    name: text('uName', country.name),
    continent: text('Continent', country.continent),
    region: text('Region', country.region),
    facts,
  };
}
