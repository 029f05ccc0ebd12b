import { Inflate, inflateSync } from 'fflate';
import type { Allowance } from '../../allowance';
import { DocumentFault } from '../../fault';
import { crc32 } from './crc32';
import { readDirectory, type DirectoryRecord } from './directory';
import { ZIP_LIMITS, type ZipLimits } from './limits';

/**
 * One file of a package. `record` is its local record as it stands in the package (header, name,
 * packed data, descriptor), so that an untouched file is carried over without being unpacked.
 */
export interface ZipEntry {
  readonly path: string;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly record: Uint8Array;
  readonly directory: DirectoryRecord;
}

/** A zip package, in the order of its directory. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** The first of each name, in small letters. */
  readonly byPath: ReadonlyMap<string, ZipEntry>;
}

/** “PK\3\4” (APPNOTE 4.3.7). */
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
/** Methods of APPNOTE 4.4.5; Office writes no others. */
const STORED = 0;
const DEFLATED = 8;
/** Bit 0 of the general purpose flags: a locked zip, unlike a locked workbook, which is a compound file. */
const ENCRYPTED_FLAG = 1;
/** A smaller file cannot unpack to much: deflate makes at most a thousand bytes of one. */
const PIECE = 64 * 1024;

/**
 * The files of a zip package; nothing is unpacked yet.
 * @throws DocumentFault truncated, damaged, encrypted or tooLarge
 */
export function openArchive(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Archive {
  if (bytes.length > limits.packedBytes) throw new DocumentFault('tooLarge', `${bytes.length} bytes`);
  const { records, start } = readDirectory(bytes, limits.entries);
  const ends = recordEnds(records, start);
  const entries = records.map((record) => toEntry(bytes, record, ends.get(record.offset) ?? start));
  const byPath = new Map([...entries].reverse().map((entry) => [entry.path.toLowerCase(), entry]));
  return { bytes, entries, byPath };
}

/** A file of the package by its path; names of parts ignore case. */
export function maybeEntry(archive: Archive, path: string): ZipEntry | undefined {
  return archive.byPath.get(path.toLowerCase());
}

/**
 * The content of a file; nobody may change it.
 * @throws DocumentFault tooLarge where the allowance does not reach, damaged where the content does not have the size
 *   and checksum that the directory states.
 */
export function unpack(entry: ZipEntry, allowance: Allowance): Uint8Array {
  allowance.spend('bytes', entry.size);
  const content = inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new DocumentFault('damaged', entry.path);
  return content;
}

/** Stored data is handed out as it lies there; deflated data into room for just the size that was stated. */
function inflate(entry: ZipEntry): Uint8Array {
  const { method, packed, path } = entry;
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new DocumentFault('damaged', `method ${method}`);
  try {
    return packed.length > PIECE ? inflatePieces(entry) : inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch {
    throw new DocumentFault('damaged', path);
  }
}

/** Piece by piece, so that a file which unpacks to more than it states is left as soon as it does. */
function inflatePieces({ packed, size }: ZipEntry): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((unpacked) => {
    // Past its end this throws a RangeError.
    content.set(unpacked, filled);
    filled += unpacked.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return content.subarray(0, filled);
}

/** Where each local record ends: where the next one, or the directory, begins. */
function recordEnds(records: readonly DirectoryRecord[], directoryStart: number): ReadonlyMap<number, number> {
  const offsets = [...new Set(records.map((record) => record.offset))].sort((a, b) => a - b);
  return new Map(offsets.map((offset, index) => [offset, offsets[index + 1] ?? directoryStart]));
}

/**
 * Name and extra field of the local header may be longer than those of the directory, so its own lengths are read.
 * Sizes and checksum are the directory's: with a descriptor the local header has none.
 */
function toEntry(bytes: Uint8Array, directory: DirectoryRecord, end: number): ZipEntry {
  if ((directory.flags & ENCRYPTED_FLAG) !== 0) throw new DocumentFault('encrypted', directory.path);
  const record = bytes.subarray(directory.offset, end);
  const view = new DataView(record.buffer, record.byteOffset, record.length);
  if (record.length < LOCAL_HEADER_SIZE || view.getUint32(0, true) !== LOCAL_HEADER) {
    throw new DocumentFault('damaged', directory.path);
  }
  const from = LOCAL_HEADER_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = record.subarray(from, from + directory.packedSize);
  if (packed.length !== directory.packedSize) throw new DocumentFault('truncated', directory.path);
  const { path, size, crc, method } = directory;
  return { path, size, crc, method, packed, record, directory };
}
