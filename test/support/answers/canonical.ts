import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';

/**
 * Data as one text that does not depend on the order of keys: objects and maps by key, sets as they stand, files part
 * by part. What is undefined is left out, and so are functions.
 */
export function canonicalText(value: unknown): string {
  return JSON.stringify(plain(value));
}

const SHORT = 6;

/** 36 bits are enough to notice a change of one book's answer. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, SHORT);
}

function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : `number ${value}`;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return plain(partsOf(value));
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Map) return { map: sorted([...value].map(([key, each]) => [String(key), each])) };
  if (value instanceof Set) return { set: [...value].map(plain) };
  if (Array.isArray(value)) return value.map(plain);
  return sorted(Object.entries(value));
}

function sorted(entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  const inOrder = [...entries].sort(([a], [b]) => compare(a, b));
  // A key of digits would jump to the front, in every order alike.
  return Object.fromEntries(inOrder.map(([key, each]) => [key, plain(each)]));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The parts of a package as texts, pictures by their hash; another file as one text. */
function partsOf(bytes: Uint8Array): string | Readonly<Record<string, string>> {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isPackage) return strFromU8(bytes);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}
