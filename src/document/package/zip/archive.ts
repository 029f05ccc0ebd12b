import { inflateSync } from 'fflate';
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
}

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

/**
 * The files of a zip package; nothing is unpacked yet.
 * @throws DocumentFault truncated, damaged, encrypted or tooLarge (by the sizes that the directory states;
 *   `unpack` holds every file to its stated size).
 */
export function openArchive(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Archive {
  if (bytes.length > limits.packedBytes) throw new DocumentFault('tooLarge', `${bytes.length} bytes`);
  const { records, start } = readDirectory(bytes, limits.entries);
  const unpacked = records.reduce((sum, record) => sum + record.size, 0);
  if (unpacked > limits.unpackedBytes) throw new DocumentFault('tooLarge', `${unpacked} bytes unpacked`);
  const ends = recordEnds(records, start);
  return { bytes, entries: records.map((record) => toEntry(bytes, record, ends.get(record.offset) ?? start)) };
}

/** A file of the package by its path; names of parts ignore case. */
export function maybeEntry(archive: Archive, path: string): ZipEntry | undefined {
  const wanted = path.toLowerCase();
  return archive.entries.find((entry) => entry.path.toLowerCase() === wanted);
}

/**
 * The content of a file; nobody may change it.
 * @throws DocumentFault damaged where it does not have the size and checksum that the directory states.
 */
export function unpack(entry: ZipEntry): Uint8Array {
  const content = inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new DocumentFault('damaged', entry.path);
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return entry.packed;
  if (entry.method !== DEFLATED) throw new DocumentFault('damaged', `method ${entry.method}`);
  try {
    // A buffer of the stated size keeps a file that lies about its size from growing.
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch {
    throw new DocumentFault('damaged', entry.path);
  }
}

/** Where each local record ends: where the next one, or the directory, begins. */
function recordEnds(records: readonly DirectoryRecord[], directoryStart: number): ReadonlyMap<number, number> {
  const offsets = [...new Set(records.map((record) => record.offset))].sort((a, b) => a - b);
  return new Map(offsets.map((offset, index) => [offset, offsets[index + 1] ?? directoryStart]));
}

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
