/** A text with each `{place}` filled by the value of that name. Throws when one has no value; `what` says
 *  which text it is: `phrase without a value for: deck.edition`. */
export function filledText(
  text: string,
  values: Readonly<Record<string, string | number>>,
  what: { readonly kind: string; readonly name: string },
): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) {
      throw new Error(`${what.kind} without a value for: ${what.name}.${key}`);
    }
    return String(value);
  });
}
