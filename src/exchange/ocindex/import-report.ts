import { countryName } from '../../atlas/index.ts';
import { type EditionId, formatPlace, groupDigits, visible } from '../../model/index.ts';
import type { CompositeCheck, CompositeDifference } from './compare-composites.ts';
import { placeOf } from './issues.ts';

/** What an import read and how it compares with what was published beside the scores. */
export interface ImportReport {
  /** Oldest release first. */
  readonly files: readonly ImportedFile[];
  /** Oldest first. */
  readonly editions: readonly EditionReport[];
}

/** One workbook: its name, its hash, and the release it is. */
export interface ImportedFile {
  readonly name: string;
  readonly sha256: string;
  readonly release: EditionId;
  readonly sheets: readonly { readonly name: string; readonly edition: EditionId }[];
}

/** How much an edition holds, and how its composites compare. */
interface EditionReport {
  readonly edition: EditionId;
  readonly countries: number;
  readonly scores: number;
  /** True when the index folder held this edition already, with the same values. */
  readonly kept: boolean;
  readonly composites: CompositeCheck;
}

/** The composites of all editions of an import, counted together. */
export function allComposites({ editions }: ImportReport): CompositeCheck {
  const checks = editions.map(({ composites }) => composites);
  return {
    compared: checks.reduce((sum, { compared }) => sum + compared, 0),
    equal: checks.reduce((sum, { equal }) => sum + equal, 0),
    differences: checks.flatMap(({ differences }) => differences),
  };
}

/** The report as lines for a terminal: a line an edition, then how many composites came out equal,
 *  then every difference. */
export function formatImportReport(report: ImportReport): string {
  const { compared, equal, differences } = allComposites(report);
  const lines = report.editions.map(({ edition, countries, scores, kept }) => {
    const counted = `${grouped(countries)} countries, ${grouped(scores)} scores`;
    return `Edition ${edition}: ${counted}${kept ? ' (as the folder has them)' : ''}`;
  });
  lines.push(`${grouped(equal)} of ${grouped(compared)} published composites recomputed equal`);
  lines.push(...differences.map(formatDifference));
  return `${lines.join('\n')}\n`;
}

function formatDifference(difference: CompositeDifference): string {
  const { country, aggregate, published, recomputed, sheet, place, file } = difference;
  const where = visible(formatPlace(placeOf({ file, sheet }, place)));
  return `  ${countryName(country)}, ${aggregate}: published ${published}, recomputed ${recomputed} (${where})`;
}

function grouped(count: number): string {
  return groupDigits(String(count), ',');
}
