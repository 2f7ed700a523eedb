/** The key of a flow whose claims name no year. */
export const UNDATED = 'undated';

const YEAR = /\b(?:19|20)\d\d\b/g;
const SPAN =
  /\b((?:19|20)\d\d)\s*(?:–|—|-|to|until)\s*(?:\p{L}+ )?((?:19|20)\d\d)\b|\bbetween\b[^;,]*?\b((?:19|20)\d\d)\b[^;,]*?\band\b[^;,]*?\b((?:19|20)\d\d)\b/giu;
const SINCE =
  /\b(?:since|after)\b[^;,]*?\b((?:19|20)\d\d)\b|\bfrom\b[^;,]*?\b((?:19|20)\d\d)\b on(?:wards?)?\b/giu;
const ONGOING = /\b(?:ongoing|current(?:ly)?|today|now|still|present)\b/i;

/** The years that periods name, each as its own key: all years of a span, and from a "since" on to the
 *  end of the edition's period, whose last day is given as an ISO date. `undated` where none is named. */
export function periodKeys(periods: readonly string[], until: string): readonly string[] {
  const last = Number(until.slice(0, 4));
  const years = new Set<number>();
  for (const period of periods) {
    for (const [text] of period.matchAll(YEAR)) years.add(Number(text));
    for (const [, from, to, low, high] of period.matchAll(SPAN)) {
      addSpan(years, Number(from ?? low), Number(to ?? high));
    }
    for (const [, since, from] of period.matchAll(SINCE)) {
      addSpan(years, Number(since ?? from), last);
    }
    if (ONGOING.test(period)) years.add(last);
  }
  if (years.size === 0) return [UNDATED];
  return [...years].sort((a, b) => a - b).map(String);
}

function addSpan(years: Set<number>, from: number, to: number): void {
  if (to - from > 100) return;
  for (let year = from; year <= to; year++) years.add(year);
}
