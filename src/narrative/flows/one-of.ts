/** A group of a pattern from lists of alternatives, so that each list can have a line or a name. */
export function oneOf(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}
