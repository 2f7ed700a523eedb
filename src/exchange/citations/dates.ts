import { dayParts, type SourceDate } from '../../model/index.ts';

/** `2024`, `2024-10`, `2024-10-30`, with `/` as well; undefined for anything else. */
export function parseDateParts(text: string): readonly number[] | undefined {
  const found = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?\/*$/.exec(text.trim());
  if (!found) return undefined;
  const [year = '', month, day] = found.slice(1);
  if (month === undefined) return [Number(year)];
  const padded = `${year}-${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  if (!dayParts(padded)) return undefined;
  return day === undefined ? [Number(year), Number(month)] : [year, month, day].map(Number);
}

/** A date, or a span with `/` between its ends; words that are no date stay words. */
export function parseDate(text: string): SourceDate | undefined {
  const words = text.trim();
  if (words === '') return undefined;
  const whole = parseDateParts(words);
  if (whole) return { from: whole };
  const [from, to] = words.split(/\/|–|--/).map((end) => parseDateParts(end));
  if (from && to) return { from, to };
  return { from: [], literal: words };
}

/** Writes `2024-10-30`, as far as the parts reach. */
export function formatDateParts(parts: readonly number[]): string {
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}
