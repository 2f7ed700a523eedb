/** The numbers on an arc for those of its flows that are shown, no wider than what stands there for all of
 *  them: `3 · 7`, or `3 +2`. With none or all shown it is what stands there. */
export function arcNumbers(
  whole: string,
  all: readonly string[],
  shown: ReadonlySet<string>,
): string {
  const some = all.filter((number) => shown.has(number));
  const [first] = some;
  if (first === undefined || some.length === all.length) return whole;
  const listed = some.join(' · ');
  return listed.length <= whole.length ? listed : `${first} +${some.length - 1}`;
}
