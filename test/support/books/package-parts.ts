import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a package by path, as text or as bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A package of these parts, written by another zip writer than ours. */
export function packed(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}

/** The bytes of all parts, unpacked by another zip reader than ours. */
export function unpacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** The text of one part; empty where there is none. */
export function partText(bytes: Uint8Array, path: string): string {
  const part = unpacked(bytes).get(path);
  return part ? strFromU8(part) : '';
}

/** The paths of parts that are not byte for byte the same in both packages, or only in one of them. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, fresh] = [unpacked(before), unpacked(after)];
  const paths = [...new Set([...old.keys(), ...fresh.keys()])];
  return paths.filter((path) => !sameBytes(old.get(path), fresh.get(path))).sort();
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}
