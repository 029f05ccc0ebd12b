import { deflateSync } from 'fflate';
import type { Archive, ZipEntry } from './archive';
import { crc32 } from './crc32';

/** New content of parts by path; null takes the part out. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/** A file of the new package, whose place is known only once those before it are laid down. */
interface Piece {
  readonly local: Uint8Array;
  /** The directory record for a local record that begins at `offset`. */
  readonly directory: (offset: number) => Uint8Array;
}

/** 2.0: deflate and folders, which every reader knows. */
const VERSION = 20;
const UTF8_FLAG = 0x800;
const DEFLATED = 8;
const STORED = 0;
/** 1980-01-01 00:00, the zero of zip: the same input gives the same bytes. */
const ZIP_EPOCH = 0x0021_0000;

/**
 * A package with some parts changed, added or taken out. Every other part keeps its packed bytes,
 * its header and its place. Without changes the answer is the package itself.
 */
export function writeArchive(archive: Archive, changes: PartChanges): Uint8Array {
  if (changes.size === 0) return archive.bytes;
  const byPath = new Map([...changes].map(([path, content]) => [path.toLowerCase(), { path, content }]));
  const kept = archive.entries.flatMap((entry) => {
    const change = byPath.get(entry.path.toLowerCase());
    byPath.delete(entry.path.toLowerCase());
    if (!change) return [copied(entry)];
    return change.content ? [written(entry.path, change.content, DEFLATED)] : [];
  });
  const added = [...byPath.values()].flatMap(({ path, content }) =>
    content ? [written(path, content, DEFLATED)] : [],
  );
  return assemble([...kept, ...added]);
}

/** A package of parts that are stored as they are, for readers that would only unpack them again. */
export function storedArchive(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return assemble([...parts].map(([path, content]) => written(path, content, STORED)));
}

/** Only the offset changes, in whichever field it stands. */
function copied(entry: ZipEntry): Piece {
  const { raw, offsetAt } = entry.directory;
  return {
    local: entry.record,
    directory: (offset) => {
      const record = raw.slice();
      const view = new DataView(record.buffer);
      if (offsetAt.wide) view.setBigUint64(offsetAt.at, BigInt(offset), true);
      else view.setUint32(offsetAt.at, offset, true);
      return record;
    },
  };
}

/** Local header and directory record share these 26 bytes: version to extra length. */
function written(path: string, content: Uint8Array, method: number): Piece {
  const name = new TextEncoder().encode(path);
  const packed = method === STORED ? content : deflateSync(content);
  const common = new Uint8Array(26);
  const view = new DataView(common.buffer);
  [VERSION, UTF8_FLAG, method].forEach((value, index) => view.setUint16(index * 2, value, true));
  [ZIP_EPOCH, crc32(content), packed.length, content.length].forEach((value, index) =>
    view.setUint32(6 + index * 4, value, true),
  );
  view.setUint16(22, name.length, true);
  return {
    local: concat([uint32(0x04034b50), common, name, packed]),
    directory: (offset) =>
      concat([uint32(0x02014b50), uint16(VERSION), common, new Uint8Array(10), uint32(offset), name]),
  };
}

/** Local records, the directory, its end; no comment, one disk. */
function assemble(pieces: readonly Piece[]): Uint8Array {
  let offset = 0;
  const directory = concat(
    pieces.map((piece) => {
      const record = piece.directory(offset);
      offset += piece.local.length;
      return record;
    }),
  );
  const count = uint16(pieces.length);
  const end = [uint32(0x06054b50), uint32(0), count, count, uint32(directory.length), uint32(offset), uint16(0)];
  return concat([...pieces.map((piece) => piece.local), directory, ...end]);
}

/** Little-endian, as all numbers of a zip. */
function uint16(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff);
}

function uint32(value: number): Uint8Array {
  return concat([uint16(value & 0xffff), uint16(value >>> 16)]);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
