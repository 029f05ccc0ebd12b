/** Kinds of records that hold a formula, and where in them its length stands, in bytes ([MS-XLS] 2.4). */
const LENGTH_AT: ReadonlyMap<number, number> = new Map([
  [0x0006, 20],
  [0x04bc, 8],
  [0x0221, 12],
]);
const RECORD_HEAD = 4;

/** Tokens of one byte: operators, brackets, inputs that are left out. */
const SMALL = Array.from({ length: 0x14 }, (_, index) => [index + 0x03, 1] as const);
/** Bytes of a token by its kind, without its class ([MS-XLS] 2.5.198.25). */
const TOKEN_BYTES: ReadonlyMap<number, number> = new Map([
  ...SMALL,
  ...([0x01, 0x02, 0x23, 0x24, 0x2a, 0x2c] as const).map((kind) => [kind, 5] as const),
  ...([0x1c, 0x1d] as const).map((kind) => [kind, 2] as const),
  ...([0x1e, 0x21, 0x29] as const).map((kind) => [kind, 3] as const),
  ...([0x25, 0x1f, 0x2b, 0x2d] as const).map((kind) => [kind, 9] as const),
  ...([0x26, 0x27, 0x28, 0x39, 0x3a, 0x3c] as const).map((kind) => [kind, 7] as const),
  ...([0x3b, 0x3d] as const).map((kind) => [kind, 11] as const),
  [0x20, 8],
  [0x22, 4],
]);
const TEXT = 0x17;
const ATTRIBUTE = 0x19;
const CHOICE = 0x04;

/**
 * Takes the formulas out of a workbook stream that do not end where they say: the reader would go round in them
 * for ever. Their cells keep their results.
 * @param stream of an .xls of Excel 97 and later; changed in place
 */
export function dropBrokenFormulas(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.length);
  for (let at = 0; at + RECORD_HEAD <= view.byteLength;) {
    const start = at + RECORD_HEAD;
    const end = Math.min(view.byteLength, start + view.getUint16(at + 2, true));
    const lengthAt = LENGTH_AT.get(view.getUint16(at, true));
    if (lengthAt !== undefined && start + lengthAt + 2 <= end) {
      const place = start + lengthAt;
      if (!endsAsSaid(view, place + 2, view.getUint16(place, true), end)) view.setUint16(place, 0, true);
    }
    at = start + view.getUint16(at + 2, true);
  }
}

function endsAsSaid(view: DataView, start: number, length: number, most: number): boolean {
  const end = start + length;
  if (end > most) return false;
  let at = start;
  while (at < end) {
    const bytes = tokenBytes(view, at, end);
    if (bytes === undefined) return false;
    at += bytes;
  }
  return at === end;
}

function tokenBytes(view: DataView, at: number, end: number): number | undefined {
  const id = view.getUint8(at);
  const kind = id < 0x20 ? id : 0x20 | (id & 0x1f);
  if (kind === TEXT) return at + 3 <= end ? 3 + view.getUint8(at + 1) * (1 + (view.getUint8(at + 2) & 1)) : undefined;
  if (kind !== ATTRIBUTE) return TOKEN_BYTES.get(kind);
  if (at + 4 > end) return undefined;
  return (view.getUint8(at + 1) & CHOICE) === 0 ? 4 : 6 + view.getUint16(at + 2, true) * 2;
}
