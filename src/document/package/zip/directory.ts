import { DocumentFault } from '../../fault';

/** What the central directory says of one file. `raw` is the record itself, `offset` where the file begins. */
export interface DirectoryRecord {
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly raw: Uint8Array;
  /** Where `raw` holds the offset: in four bytes, or in eight of a zip64 field. */
  readonly offsetAt: { readonly at: number; readonly wide: boolean };
}

/** “PK\5\6”, and below it the first byte, which is looked for alone since that is quick. */
const END = 0x06054b50;
const END_BYTE = 0x50;
const END_SIZE = 22;
/** Zip64 end record and its locator, for packages that other programs stream (APPNOTE 4.3.14, 4.3.15). */
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const END64_LOCATOR_SIZE = 20;
/** “PK\1\2”, the head of a file in the directory. */
const RECORD = 0x02014b50;
const RECORD_SIZE = 46;
const ZIP64_FIELD = 1;
/** Such a field stands in the extra field instead. */
const IN_ZIP64 = 0xffffffff;
const UTF8_FLAG = 0x800;

/** `start` is where the directory begins, and with it where the last file ends. */
interface Directory {
  readonly records: readonly DirectoryRecord[];
  readonly start: number;
}

/**
 * Reads the central directory of a zip package (PKWARE APPNOTE 4.3).
 * @throws DocumentFault truncated where the end is missing, damaged where a record is none, tooLarge.
 */
export function readDirectory(bytes: Uint8Array, maxEntries: number): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const { count, start } = locate(view);
  if (count > maxEntries) throw new DocumentFault('tooLarge', `${count} entries`);
  const records: DirectoryRecord[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const record = readRecord(bytes, view, at);
    records.push(record);
    at += record.raw.length;
  }
  return { records, start };
}

/**
 * The end record that belongs to a directory: the last one, whatever stands behind it. A comment may be long, and
 * programs that hand files on have been seen to add to them.
 */
function locate(view: DataView): Place {
  let isFound = false;
  for (let end = view.byteLength - END_SIZE; end >= 0; end -= 1) {
    if (view.getUint8(end) !== END_BYTE || view.getUint32(end, true) !== END) continue;
    const place = placeBy(view, end);
    if (place !== null) return place;
    isFound = true;
  }
  throw new DocumentFault(isFound ? 'damaged' : 'truncated', 'no end of central directory');
}

/** What an end record says: how many files, and from which byte on they are listed. */
interface Place {
  readonly count: number;
  readonly start: number;
}

/** Where an end record says that its directory is; null where there is none. */
function placeBy(view: DataView, end: number): Place | null {
  const locator = end - END64_LOCATOR_SIZE;
  const isWide = locator >= 0 && view.getUint32(locator, true) === END64_LOCATOR;
  const place = isWide ? widePlace(view, wide(view, locator + 8)) : narrowPlace(view, end);
  if (place === null || place.start > end) return null;
  return place.count === 0 || view.getUint32(place.start, true) === RECORD ? place : null;
}

/** Fields of two and four bytes. */
function narrowPlace(view: DataView, end: number): Place {
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

/** Fields of eight bytes; null where no such record stands there. */
function widePlace(view: DataView, end64: number): Place | null {
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END64) return null;
  return { count: wide(view, end64 + 32), start: wide(view, end64 + 48) };
}

/** A fixed head, then name, extra field and comment, which are carried over unread. */
function readRecord(bytes: Uint8Array, view: DataView, at: number): DirectoryRecord {
  if (at + RECORD_SIZE > view.byteLength || view.getUint32(at, true) !== RECORD) {
    throw new DocumentFault('damaged', `directory record at ${at}`);
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = RECORD_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
  const raw = bytes.subarray(at, at + length);
  if (raw.length !== length) throw new DocumentFault('truncated', `directory record at ${at}`);
  const flags = view.getUint16(at + 8, true);
  return {
    path: decodePath(raw.subarray(RECORD_SIZE, RECORD_SIZE + nameLength), flags),
    flags,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...readSizes(raw, RECORD_SIZE + nameLength, extraLength),
    raw,
  };
}

type Sizes = Pick<DirectoryRecord, 'packedSize' | 'size' | 'offset' | 'offsetAt'>;

/** Sizes and offset; a field that is all ones stands in the zip64 field instead, in this order. */
function readSizes(raw: Uint8Array, extraStart: number, extraLength: number): Sizes {
  const view = new DataView(raw.buffer, raw.byteOffset, raw.length);
  let next = zip64Start(view, extraStart, extraStart + extraLength);
  const field = (at: number): { value: number; at: number; wide: boolean } => {
    const value = view.getUint32(at, true);
    if (value !== IN_ZIP64 || next === null) return { value, at, wide: false };
    const found = { value: wide(view, next), at: next, wide: true };
    next += 8;
    return found;
  };
  const size = field(24).value;
  const packedSize = field(20).value;
  const offset = field(42);
  return { size, packedSize, offset: offset.value, offsetAt: { at: offset.at, wide: offset.wide } };
}

/** Extra fields are a number, a length and data; null where none of them is zip64's. */
function zip64Start(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_FIELD) return at + 4;
  }
  return null;
}

/** Beyond 2⁵³ a place would be inexact, but no file is that long. */
function wide(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw new DocumentFault('damaged', 'zip64 field');
  return Number(view.getBigUint64(at, true));
}

/** Without the flag names are of an old code page; parts of Office files are ASCII. Some programs write backslashes. */
function decodePath(name: Uint8Array, flags: number): string {
  const encoding = (flags & UTF8_FLAG) !== 0 ? 'utf-8' : 'latin1';
  return new TextDecoder(encoding).decode(name).replace(/\\/g, '/');
}
