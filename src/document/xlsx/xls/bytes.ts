/** A stream as the reader has it: bytes, or a list of numbers where it put them together. */
export interface Bytes {
  [index: number]: number;
  readonly length: number;
}

/** A record of a stream ([MS-XLS] 2.1.4): its kind, and where its data begin and end. */
export interface StreamRecord {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
}

/** Kind and length of a record stand before its data, two bytes each. */
export const RECORD_HEAD = 4;

/** The records from a place on; the last one may be cut. */
export function* recordsFrom(bytes: Bytes, place: number): Iterable<StreamRecord> {
  for (let at = place; at + RECORD_HEAD <= bytes.length;) {
    const start = at + RECORD_HEAD;
    const next = start + wordAt(bytes, at + 2);
    yield { kind: wordAt(bytes, at), start, end: Math.min(bytes.length, next) };
    at = next;
  }
}

/** What lies beyond the end counts as 0. */
export function byteAt(bytes: Bytes, at: number): number {
  return bytes[at] ?? 0;
}

/** Little-endian, as all numbers of BIFF. */
export function wordAt(bytes: Bytes, at: number): number {
  return byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8);
}

/** Four bytes without a sign. */
export function longAt(bytes: Bytes, at: number): number {
  return wordAt(bytes, at) + wordAt(bytes, at + 2) * 0x10000;
}
