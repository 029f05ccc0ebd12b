import { UNWATCHED, type Watch } from '../../model';
import { allowanceFor, MOST, type Allowance } from '../allowance';
import { decodeXml, encodeXml } from './xml';
import { DocumentFault } from '../fault';
import { maybeEntry, openArchive, unpack, writeArchive, type Archive, type ZipEntry } from './zip';

/** A package with changes of parts that are not written yet. A value: every edit gives a new one. */
export interface Package {
  readonly archive: Archive;
  /** What may still be read of it. */
  readonly allowance: Allowance;
  /** New bytes of parts by path as the package spells it; null for parts that are taken out. */
  readonly changes: ReadonlyMap<string, Uint8Array | null>;
}

/** @throws DocumentFault */
export function openPackage(bytes: Uint8Array, watch: Watch = UNWATCHED): Package {
  return { archive: openArchive(bytes), allowance: allowanceFor(MOST, watch), changes: new Map() };
}

/** The package as a file. Without changes these are the very bytes it was opened from. */
export function packageBytes(pack: Package): Uint8Array {
  return writeArchive(pack.archive, pack.changes);
}

/** All parts' paths, with the changes made. */
export function partPaths(pack: Package): readonly string[] {
  const kept = pack.archive.entries.map((entry) => entry.path).filter((path) => pack.changes.get(path) !== null);
  const added = [...pack.changes].flatMap(([path, content]) => (content && !kept.includes(path) ? [path] : []));
  return [...kept, ...added];
}

/** The text of a part; undefined where the package has none of that name (case does not matter). */
export function maybePart(pack: Package, path: string): string | undefined {
  const entry = maybeEntry(pack.archive, path);
  const change = pack.changes.get(entry?.path ?? path);
  if (change !== undefined) return change === null ? undefined : decodeXml(change);
  return entry && textOf(entry, pack.allowance);
}

/** Whoever edits a workbook asks for the same parts again and again. */
const texts = new WeakMap<ZipEntry, string>();

/** Kept by entry, not by package: edits make new packages over the same entries. */
function textOf(entry: ZipEntry, allowance: Allowance): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const text = decodeXml(unpack(entry, allowance));
  texts.set(entry, text);
  return text;
}

/**
 * The text of a part.
 * @throws DocumentFault damaged where it is not there or no text.
 */
export function readPart(pack: Package, path: string): string {
  const text = maybePart(pack, path);
  if (text === undefined) throw new DocumentFault('damaged', `no ${path}`);
  return text;
}

/** The package with a part's text replaced or added. */
export function withPart(pack: Package, path: string, text: string): Package {
  return { ...pack, changes: new Map(pack.changes).set(spelled(pack, path), encodeXml(text)) };
}

/**
 * The package with a part's text edited; an edit that gives the same text changes nothing.
 * @throws DocumentFault damaged where the part is not there or no text.
 */
export function editPart(pack: Package, path: string, edit: (text: string) => string): Package {
  const text = readPart(pack, path);
  const edited = edit(text);
  return edited === text ? pack : withPart(pack, path, edited);
}

/** The package without a part. */
export function withoutPart(pack: Package, path: string): Package {
  const key = spelled(pack, path);
  const changes = new Map(pack.changes);
  if (maybeEntry(pack.archive, path)) changes.set(key, null);
  else changes.delete(key);
  return { ...pack, changes };
}

/** As the package spells it, so that a part is never there twice under two spellings. */
function spelled(pack: Package, path: string): string {
  return maybeEntry(pack.archive, path)?.path ?? path;
}
