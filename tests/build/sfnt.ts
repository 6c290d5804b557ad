/** As much of an OpenType font as the tests ask about. */

/** Where a table of the font begins. @throws {Error} where it has none of that name */
function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let record = 12; record < 12 + count * 16; record += 16) {
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

/** Code points the font has a glyph for (cmap formats 4 and 12). */
export function codePoints(font: Buffer): ReadonlySet<number> {
  const cmap = tableAt(font, 'cmap');
  const found = new Set<number>();
  const addRange = (first: number, last: number) => {
    for (let code = first; code <= last; code++) found.add(code);
  };
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) {
      const segments = font.readUInt16BE(subtable + 6) / 2;
      for (let segment = 0; segment < segments; segment++) {
        const last = font.readUInt16BE(subtable + 14 + segment * 2);
        const first = font.readUInt16BE(subtable + 16 + (segments + segment) * 2);
        if (first !== 0xffff) addRange(first, last);
      }
    } else if (format === 12) {
      for (let group = 0; group < font.readUInt32BE(subtable + 12); group++) {
        const at = subtable + 16 + group * 12;
        addRange(font.readUInt32BE(at), font.readUInt32BE(at + 4));
      }
    }
  }
  return found;
}

/** Tags of the layout features in a `GSUB` or `GPOS` table. */
export function features(font: Buffer, table: 'GSUB' | 'GPOS'): ReadonlySet<string> {
  const start = tableAt(font, table);
  const list = start + font.readUInt16BE(start + 6);
  return new Set(
    Array.from({ length: font.readUInt16BE(list) }, (_, index) => font.toString('latin1', list + 2 + index * 6, list + 6 + index * 6)),
  );
}
