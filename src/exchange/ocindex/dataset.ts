import type { AggregateId, CountryCode, Fraction, IndicatorId } from '../../model/index.ts';
import type { SheetPlace } from './issues.ts';
import type { PublishedEdition } from './published-editions.ts';

/** The address of a cell and its row and column, counting from 1. */
export interface CellPlace {
  readonly address: string;
  readonly row: number;
  readonly column: number;
}

/** One sheet of scores, read and checked by itself. */
export interface Dataset extends SheetPlace {
  readonly fileSha256: string;
  /** The newest edition of its workbook: the release it came with. */
  readonly release: PublishedEdition;
  readonly edition: PublishedEdition;
  readonly rows: ReadonlyMap<CountryCode, DatasetRow>;
}

/** One country of a sheet. Names are trimmed. */
export interface DatasetRow {
  readonly country: CountryCode;
  readonly name: string;
  readonly place: CellPlace;
  readonly continent: PlacedText;
  readonly region: PlacedText;
  readonly scores: ReadonlyMap<IndicatorId, PlacedScore>;
  readonly composites: ReadonlyMap<AggregateId, PlacedComposite>;
}

interface PlacedText {
  readonly text: string;
  readonly place: CellPlace;
}

/** A score in scale steps. */
export interface PlacedScore {
  readonly steps: number;
  readonly place: CellPlace;
}

/** A composite as published: the shortest decimal of the number that the cell holds. */
export interface PlacedComposite {
  readonly published: Fraction;
  readonly text: string;
  readonly place: CellPlace;
}

/** The sheets of each workbook, by the SHA-256 of its file. */
export function sheetsByFile(
  datasets: readonly Dataset[],
): ReadonlyMap<string, readonly Dataset[]> {
  const files = new Map<string, Dataset[]>();
  for (const dataset of datasets) {
    const sheets = files.get(dataset.fileSha256) ?? [];
    files.set(dataset.fileSha256, sheets);
    sheets.push(dataset);
  }
  return files;
}
