/** Names of the months in English, the language of the interface, January first. */
const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The name of a month, counted from 1; undefined for any other number. */
export function monthName(month: number): string | undefined {
  return MONTH_NAMES[month - 1];
}
