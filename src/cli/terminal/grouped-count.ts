import { groupDigits } from '../../model/index.ts';

/** A count with its thousands set apart: `6,176`. */
export function grouped(count: number): string {
  return groupDigits(String(count), ',');
}

/** `1 score`, `6,176 scores`. */
export function groupedCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(count)} ${count === 1 ? singular : plural}`;
}
