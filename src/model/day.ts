const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A day taken apart; the month counts from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The parts of a day of the Gregorian calendar written as ISO 8601 does, `2023-09-28`; undefined
 *  for anything else. */
export function dayParts(text: string): DayParts | undefined {
  const [, year = 0, month = 0, day = 0] = (DAY.exec(text) ?? []).map(Number);
  const leap = month === 2 && (year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0));
  const last = (LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0);
  return day >= 1 && day <= last ? { year, month, day } : undefined;
}

/** True for a day of the calendar written as `2023-09-28`. */
export function isDay(text: string): boolean {
  return dayParts(text) !== undefined;
}
