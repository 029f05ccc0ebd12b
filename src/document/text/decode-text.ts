/** Marks of the encoding that stand before a text. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** What Chinese programs write texts in; GB18030 holds all of GBK. */
const USUAL = ['utf-8', 'gb18030'] as const;

/** The text of a file in UTF-8, GBK or, where it says so itself, UTF-16; null where it is none of them. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  for (const encoding of marked ? [marked.encoding] : USUAL) {
    const text = maybeDecoded(bytes, encoding);
    if (text !== null) return text;
  }
  return null;
}

/** Null where the bytes are no text of this encoding; nothing is ever replaced by a sign for the unknown. */
function maybeDecoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Bytes of a picture or an archive can pass for signs, but no text holds a zero.
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
