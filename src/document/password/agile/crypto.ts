/** Bytes that WebCrypto takes: its own memory, shared with nobody. */
export type OwnBytes = Uint8Array<ArrayBuffer>;

export async function hashOf(algorithm: string, ...parts: readonly Uint8Array[]): Promise<OwnBytes> {
  return new Uint8Array(await crypto.subtle.digest(algorithm, joinedBytes(parts)));
}

/** Decrypts whole blocks that were encrypted without padding, by AES in CBC mode. */
export async function decrypted(key: CryptoKey, iv: OwnBytes, content: OwnBytes): Promise<OwnBytes> {
  // WebCrypto takes padding away: a block of nothing but padding, chained to the last block, gives it some.
  const last = content.slice(content.length - iv.length);
  const padding = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CBC', iv: last }, key, new Uint8Array(0)));
  const padded = joinedBytes([content, padding]);
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, key, padded));
}

export async function aesKey(bytes: OwnBytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-CBC', false, ['encrypt', 'decrypt']);
}

export function joinedBytes(parts: readonly Uint8Array[]): OwnBytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Cut to a size, or filled up to it as [MS-OFFCRYPTO] 2.3.4.11 wants it. */
export function sized(bytes: Uint8Array, size: number): OwnBytes {
  const all = new Uint8Array(size).fill(0x36);
  all.set(bytes.subarray(0, size));
  return all;
}

/** A number in four bytes, the lowest first. */
export function fourBytes(number: number): OwnBytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number, true);
  return bytes;
}
