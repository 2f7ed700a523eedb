/** The characters a TrueType font can draw, as code points: those its `cmap` of format 4 or 12 maps to a
 *  glyph (OpenType 1.9, cmap). Throws on a file that is no such font. */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const characters = new Set<number>();
  for (let record = 0; record < view.getUint16(cmap + 2); record++) {
    const subtable = cmap + view.getUint32(cmap + 4 + record * 8 + 4);
    const format = view.getUint16(subtable);
    if (format === 4) addSegments(view, subtable, characters);
    if (format === 12) addGroups(view, subtable, characters);
  }
  return characters;
}

function tableAt(view: DataView, tag: string): number {
  for (let table = 0; table < view.getUint16(4); table++) {
    const record = 12 + table * 16;
    const name = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(record + at)));
    if (name.join('') === tag) return view.getUint32(record + 8);
  }
  throw new Error(`font has no table: ${tag}`);
}

/** Format 4: four parallel lists, one entry a segment: ends, starts, deltas, offsets into glyph ids. */
function addSegments(view: DataView, subtable: number, characters: Set<number>): void {
  const length = view.getUint16(subtable + 6);
  for (let at = 0; at < length; at += 2) {
    const end = view.getUint16(subtable + 14 + at);
    const start = view.getUint16(subtable + 16 + length + at);
    const delta = view.getUint16(subtable + 16 + 2 * length + at);
    const offsetAt = subtable + 16 + 3 * length + at;
    const offset = view.getUint16(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const mapped = offset === 0 ? code : view.getUint16(offsetAt + offset + 2 * (code - start));
      const glyph = offset !== 0 && mapped === 0 ? 0 : (mapped + delta) & 0xffff;
      if (glyph !== 0) characters.add(code);
    }
  }
}

/** Format 12: groups of first code, last code, first glyph. */
function addGroups(view: DataView, subtable: number, characters: Set<number>): void {
  for (let group = 0; group < view.getUint32(subtable + 12); group++) {
    const at = subtable + 16 + group * 12;
    const [first, last] = [view.getUint32(at), view.getUint32(at + 4)];
    const glyph = view.getUint32(at + 8);
    for (let code = first; code <= last; code++) {
      if (glyph + code - first !== 0) characters.add(code);
    }
  }
}
